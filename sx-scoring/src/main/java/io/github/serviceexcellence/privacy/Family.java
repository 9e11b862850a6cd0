package io.github.serviceexcellence.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Units of which any two lie apart, or one within the other, under one that holds all: a tree. Each cell, which is a set of people who are
 * in the same units, has a home: the smallest unit of the tree that it is in.
 *
 * @param units the numbers of the units, a parent before its children
 * @param parents for each the place of its parent in {@code units}; -1 for the first, which holds all
 * @param homes for each cell the place of its home in {@code units}; -1 for a cell that none of the figures is about
 * @param times for each cell how often the figures count whoever is in it, next to other figures of the same people
 */
record Family(List<Integer> units, List<Integer> parents, List<Integer> homes, List<Integer> times) {
    private static final int NONE = -1;

    Family {
        units = List.copyOf(units);
        parents = List.copyOf(parents);
        homes = List.copyOf(homes);
        times = List.copyOf(times);
    }

    /** Figures that count everybody once. */
    Family(List<Integer> units, List<Integer> parents, List<Integer> homes) {
        this(units, parents, homes, Collections.nCopies(homes.size(), 1));
    }

    /** All people in one unit and one cell. */
    static Family single() {
        return new Family(List.of(0), List.of(NONE), List.of(0));
    }

    /** The units of which something is shown, with the one that holds all, under other numbers: higher ones by so much. */
    Family only(BitSet shown, int higher) {
        List<Integer> some = new ArrayList<>();
        List<Integer> above = new ArrayList<>();
        int[] now = new int[units.size()];
        for (int place = 0; place < now.length; place++) {
            int parent = parents.get(place);
            boolean stays = place == 0 || shown.get(units.get(place));
            now[place] = stays ? some.size() : now[parent];
            if (stays) {
                some.add(units.get(place) + higher);
                above.add(parent < 0 ? NONE : now[parent]);
            }
        }
        return new Family(
                some,
                above,
                homes.stream().map(home -> home < 0 ? NONE : now[home]).toList());
    }

    /** Of cells that are each divided into as many parts, first the first part of each: how often each part is counted. */
    Family divided(List<Integer> parts) {
        List<Integer> homesOfParts = new ArrayList<>();
        List<Integer> timesOfParts = new ArrayList<>();
        for (int part : parts) {
            homes.forEach(home -> homesOfParts.add(part == 0 ? NONE : home));
            timesOfParts.addAll(Collections.nCopies(homes.size(), part));
        }
        return new Family(units, parents, homesOfParts, timesOfParts);
    }

    /** For each place the place of the nearest unit that is shown: itself, or one that holds it; -1 if there is none. */
    int[] atoms(BitSet shown) {
        int[] atoms = new int[units.size()];
        for (int place = 0; place < atoms.length; place++) {
            int parent = parents.get(place);
            atoms[place] = shown.get(units.get(place)) ? place : parent < 0 ? NONE : atoms[parent];
        }
        return atoms;
    }

    /** Who is in each unit and in no shown unit below it, by place. */
    List<Crowd> leftIn(BitSet shown, List<Crowd> cells) {
        int[] atoms = atoms(shown);
        Crowd[] left = new Crowd[units.size()];
        Arrays.fill(left, Crowd.NOBODY);
        for (int cell = 0; cell < cells.size(); cell++) {
            int home = homes.get(cell);
            if (home >= 0 && atoms[home] >= 0) {
                left[atoms[home]] = left[atoms[home]].plus(cells.get(cell));
            }
        }
        return List.of(left);
    }

    /** How many there are in each unit, by place. */
    long[] sizes(List<Crowd> cells) {
        long[] sizes = new long[units.size()];
        for (int cell = 0; cell < cells.size(); cell++) {
            int home = homes.get(cell);
            if (home >= 0) {
                sizes[home] += cells.get(cell).size();
            }
        }
        for (int place = sizes.length - 1; place > 0; place--) {
            sizes[parents.get(place)] += sizes[place];
        }
        return sizes;
    }
}

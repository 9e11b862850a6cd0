package io.github.serviceexcellence.privacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Units of which any two lie apart, or one within the other, under one that holds all: a tree. Each cell, which is a set of people who are
 * in the same units, has a home: the smallest unit of the tree that it is in.
 *
 * @param units the numbers of the units, a parent before its children
 * @param parents for each the place of its parent in {@code units}; -1 for the first, which holds all
 * @param homes for each cell the place of its home in {@code units}; -1 for a cell that none of the figures is about
 */
record Family(List<Integer> units, List<Integer> parents, List<Integer> homes) {
    private static final int NONE = -1;

    Family {
        units = List.copyOf(units);
        parents = List.copyOf(parents);
        homes = List.copyOf(homes);
    }

    /** All people in one unit and one cell. */
    static Family single() {
        return new Family(List.of(0), List.of(NONE), List.of(0));
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

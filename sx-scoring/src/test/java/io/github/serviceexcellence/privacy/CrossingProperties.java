package io.github.serviceexcellence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where breakdowns cross, what is called safe is: against every small set of people. */
class CrossingProperties {
    /** Flat or two levels deep families that cross, with so many people in each combination of their units. */
    private record Crossed(List<Family> families, List<Long> people, int units, int floor) {
        static Crossed of(long seed, int breakdowns) {
            Random random = new Random(seed);
            int cells = 3 + random.nextInt(8);
            List<Family> families = new ArrayList<>();
            int units = 1;
            for (int breakdown = 0; breakdown < breakdowns; breakdown++) {
                Family family = family(units, cells, random);
                families.add(family);
                units += family.units().size() - 1;
            }
            List<Long> people = new ArrayList<>();
            int most = 1 + random.nextInt(6);
            for (int cell = 0; cell < cells; cell++) {
                people.add((long) random.nextInt(most + 1));
            }
            return new Crossed(families, people, units, 2 + random.nextInt(3));
        }

        private static Family family(int from, int cells, Random random) {
            List<Integer> units = new ArrayList<>(List.of(0));
            List<Integer> parents = new ArrayList<>(List.of(-1));
            for (int unit = 1 + random.nextInt(3); unit >= 0; unit--) {
                parents.add(random.nextInt(3) == 0 ? random.nextInt(units.size()) : 0);
                units.add(from + units.size() - 1);
            }
            List<Integer> homes = new ArrayList<>();
            for (int cell = 0; cell < cells; cell++) {
                homes.add(random.nextInt(units.size()));
            }
            return new Family(units, parents, homes);
        }

        BitSet some(long seed) {
            Random random = new Random(~seed);
            BitSet some = new BitSet();
            some.set(0);
            for (int unit = 1; unit < units; unit++) {
                some.set(unit, random.nextInt(4) > 0);
            }
            return some;
        }

        int exposed(BitSet shown) {
            Way everybody = Way.of(people.stream().map(Crowd::of).toList());
            return new Crossing(families, floor)
                    .exposed(shown, everybody, everybody).stream().findFirst().orElse(-1);
        }

        private boolean isIn(int cell, Family family, int place) {
            int home = family.homes().get(cell);
            while (home >= 0 && home != place) {
                home = family.parents().get(home);
            }
            return home == place;
        }

        /** What each shown unit is about: a form with 1 for each cell in it. */
        private Forms forms(BitSet shown) {
            Forms forms = new Forms(1);
            for (Family family : families) {
                for (int place = 0; place < family.units().size(); place++) {
                    if (shown.get(family.units().get(place))) {
                        long[] form = forms.form(people.size());
                        for (int cell = 0; cell < people.size(); cell++) {
                            if (people.get(cell) > 0 && isIn(cell, family, place)) {
                                forms.add(form, cell, 0, 1, 1);
                            }
                        }
                        forms.shown(form);
                    }
                }
            }
            return forms;
        }

        /** Whether some combination is about cells that hold fewer people than the floor together. */
        boolean tellsOfFew(BitSet shown) {
            Forms forms = forms(shown);
            for (int bits = 1; bits < 1 << people.size(); bits++) {
                Set<Integer> cells = new HashSet<>();
                long in = 0;
                for (int cell = 0; cell < people.size(); cell++) {
                    if ((bits >> cell & 1) == 1) {
                        cells.add(cell);
                        in += people.get(cell);
                    }
                }
                if (in > 0 && in < floor && forms.giveAway(cells)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Property(tries = 1500)
    void whatIsCalledSafeTellsOfNoFewInTwoBreakdowns(@ForAll long seed) {
        safeMeansSafe(seed, 2);
    }

    @Property(tries = 1500)
    void whatIsCalledSafeTellsOfNoFewInThreeBreakdowns(@ForAll long seed) {
        safeMeansSafe(seed, 3);
    }

    @Property(tries = 1000)
    void ofOneTreeItIsExact(@ForAll long seed) {
        Crossed crossed = Crossed.of(seed, 1);
        BitSet shown = crossed.some(seed);
        assertThat(crossed.exposed(shown) >= 0).as("%s of %s", shown, crossed).isEqualTo(crossed.tellsOfFew(shown));
    }

    private static void safeMeansSafe(long seed, int breakdowns) {
        Crossed crossed = Crossed.of(seed, breakdowns);
        BitSet shown = crossed.some(seed);
        if (crossed.exposed(shown) < 0) {
            assertThat(crossed.tellsOfFew(shown)).as("%s of %s", shown, crossed).isFalse();
        }
    }

    /** Measured: 0.8% and 0.7%; so the search over sets of people that are taken greedily is good enough. */
    @ParameterizedTest
    @CsvSource({"2, 5", "3, 5"})
    void whatIsCalledExposedSeldomIsSafe(int breakdowns, int percent) {
        int exposed = 0;
        int cautious = 0;
        for (long seed = 0; seed < 2000; seed++) {
            Crossed crossed = Crossed.of(seed, breakdowns);
            BitSet shown = crossed.some(seed);
            if (crossed.exposed(shown) >= 0) {
                exposed++;
                cautious += crossed.tellsOfFew(shown) ? 0 : 1;
            }
        }
        assertThat(exposed).isGreaterThan(200);
        assertThat(100 * cautious).isLessThanOrEqualTo(percent * exposed);
    }

    /** Three breakdowns in two halves each, that any two of them leave open: each cell by itself is small, the odd ones together are not. */
    @Test
    void aDifferenceOverThreeBreakdownsIsFound() {
        List<Family> families = new ArrayList<>();
        for (int breakdown = 0; breakdown < 3; breakdown++) {
            List<Integer> homes = new ArrayList<>();
            for (int cell = 0; cell < 4; cell++) {
                // the cells 000, 011, 101 and 110
                int bits = new int[] {0, 3, 5, 6}[cell];
                homes.add((bits >> breakdown & 1) == 1 ? 1 : 0);
            }
            families.add(new Family(List.of(0, breakdown + 1), List.of(-1, 0), homes));
        }
        BitSet all = new BitSet();
        all.set(0, 4);
        // (unit 1 + unit 2 - unit 3) / 2 is about the one in cell 3 alone
        Crossed one = new Crossed(families, List.of(9L, 9L, 9L, 1L), 4, 2);
        assertThat(one.tellsOfFew(all)).isTrue();
        assertThat(one.exposed(all)).isNotNegative();
        Crossed many = new Crossed(families, List.of(9L, 9L, 9L, 2L), 4, 2);
        assertThat(many.tellsOfFew(all)).isFalse();
        assertThat(many.exposed(all)).isNegative();
    }
}

package io.github.serviceexcellence.response;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The units that one respondent belongs to, by breakdown: none, one, or several, of one breakdown too.
 *
 * <pre>{@code
 * Units units = Units.of(GroupKey.of("Care", "Team 7"))
 *         .with(Breakdown.of("location"), GroupKey.of("Utrecht"));
 * }</pre>
 *
 * <p>Who is in a team is in its department: a unit that is given together with one within it is left out, so that what says the same is
 * equal.
 */
public final class Units implements Comparable<Units> {
    private static final int MOST_BREAKDOWNS = 20;
    private static final int MOST_UNITS = 100;
    private static final Units NONE = new Units(List.of());

    /** Sorted, and none of them within another. */
    private final List<Membership> memberships;

    private final int hash;

    private Units(List<Membership> memberships) {
        this.memberships = memberships;
        this.hash = memberships.hashCode();
    }

    private record Membership(Breakdown breakdown, GroupKey unit) implements Comparable<Membership> {
        private Membership {
            Objects.requireNonNull(breakdown, "breakdown");
            Objects.requireNonNull(unit, "unit");
        }

        /** Whether who has this membership has the other. */
        boolean says(Membership other) {
            return breakdown.equals(other.breakdown) && unit.isWithin(other.unit);
        }

        /** Written out, as is {@link #hashCode}: what the compiler makes takes a process ten milliseconds to begin with. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Membership that && unit.equals(that.unit) && breakdown.equals(that.breakdown);
        }

        @Override
        public int hashCode() {
            return 31 * breakdown.hashCode() + unit.hashCode();
        }

        @Override
        public int compareTo(Membership other) {
            int order = breakdown.compareTo(other.breakdown);
            return order != 0 ? order : unit.compareTo(other.unit);
        }
    }

    /**
     * Of a respondent who belongs nowhere, or of whom it is not known.
     *
     * @return no units
     */
    public static Units none() {
        return NONE;
    }

    /**
     * One unit, in {@link Breakdown#GROUP}.
     *
     * @param group the unit
     * @return the units
     */
    public static Units of(GroupKey group) {
        return NONE.with(Breakdown.GROUP, group);
    }

    /**
     * Any units, in any order.
     *
     * @param units the units of each breakdown
     * @return the units
     * @throws IllegalArgumentException if there are more than 20 breakdowns or more than 100 units
     */
    public static Units of(Map<Breakdown, ? extends Collection<GroupKey>> units) {
        List<Membership> given = new ArrayList<>();
        units.forEach((breakdown, keys) -> keys.forEach(unit -> given.add(new Membership(breakdown, unit))));
        return of(given);
    }

    /**
     * These units and one more.
     *
     * @param breakdown what the unit is a unit of
     * @param unit the unit
     * @return the changed copy
     * @throws IllegalArgumentException if there are more than 20 breakdowns or more than 100 units then
     */
    public Units with(Breakdown breakdown, GroupKey unit) {
        Membership added = new Membership(breakdown, unit);
        if (memberships.contains(added)) {
            return this;
        }
        List<Membership> more = new ArrayList<>(memberships);
        more.add(added);
        return of(more);
    }

    /** These units, of one breakdown only the one given. */
    Units withOnly(Breakdown breakdown, GroupKey unit) {
        List<Membership> others = new ArrayList<>(memberships);
        others.removeIf(each -> each.breakdown.equals(breakdown));
        others.add(new Membership(breakdown, unit));
        return of(others);
    }

    /** A survey may have a hundred thousand of them, and each is made here. */
    private static Units of(List<Membership> given) {
        Collections.sort(given);
        List<Membership> kept = new ArrayList<>(given.size());
        int breakdowns = 0;
        for (int place = 0; place < given.size(); place++) {
            Membership each = given.get(place);
            // what lies within a unit stands behind it
            if (place == given.size() - 1 || !given.get(place + 1).says(each)) {
                boolean another =
                        kept.isEmpty() || !kept.get(kept.size() - 1).breakdown.equals(each.breakdown);
                breakdowns += another ? 1 : 0;
                kept.add(each);
            }
        }
        if (breakdowns > MOST_BREAKDOWNS) {
            throw InvalidInputException.of(ResponseProblem.BREAKDOWNS.with(breakdowns, MOST_BREAKDOWNS));
        }
        if (kept.size() > MOST_UNITS) {
            throw InvalidInputException.of(ResponseProblem.UNITS.with(kept.size(), MOST_UNITS));
        }
        return kept.isEmpty() ? NONE : new Units(List.copyOf(kept));
    }

    /**
     * The units of one breakdown.
     *
     * @param breakdown the breakdown
     * @return its units, without those that they lie within; none if the respondent is in none
     */
    public SortedSet<GroupKey> in(Breakdown breakdown) {
        TreeSet<GroupKey> units = new TreeSet<>();
        for (Membership each : memberships) {
            if (each.breakdown.equals(breakdown)) {
                units.add(each.unit);
            }
        }
        return Collections.unmodifiableSortedSet(units);
    }

    /**
     * The breakdowns in which there is a unit.
     *
     * @return the breakdowns, sorted
     */
    public Set<Breakdown> breakdowns() {
        SortedSet<Breakdown> breakdowns = new TreeSet<>();
        for (Membership each : memberships) {
            breakdowns.add(each.breakdown);
        }
        return Collections.unmodifiableSortedSet(breakdowns);
    }

    /**
     * The unit in {@link Breakdown#GROUP}.
     *
     * @return the unit, or nothing if there is none or there are several
     */
    public Optional<GroupKey> group() {
        SortedSet<GroupKey> groups = in(Breakdown.GROUP);
        return groups.size() == 1 ? Optional.of(groups.first()) : Optional.empty();
    }

    /**
     * Whether the respondent belongs nowhere.
     *
     * @return true if there is no unit
     */
    public boolean isEmpty() {
        return memberships.isEmpty();
    }

    /** No units come first; then it is the first unit that differs, by its breakdown and its path. */
    @Override
    public int compareTo(Units other) {
        int shared = Math.min(memberships.size(), other.memberships.size());
        for (int place = 0; place < shared; place++) {
            int order = memberships.get(place).compareTo(other.memberships.get(place));
            if (order != 0) {
                return order;
            }
        }
        return memberships.size() - other.memberships.size();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Units that && hash == that.hash && memberships.equals(that.memberships));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The units with their breakdowns, for instance {@code group: Care / Team 7; location: Utrecht}. */
    @Override
    public String toString() {
        return memberships.stream()
                .map(each -> each.breakdown + ": " + each.unit)
                .collect(Collectors.joining("; "));
    }
}

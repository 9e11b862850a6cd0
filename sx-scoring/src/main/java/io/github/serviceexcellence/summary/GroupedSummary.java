package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The summaries of the units of one survey: of all groups, and of every breakdown that respondents are divided by. Confidential, as each
 * summary is.
 *
 * <p>It keeps a summary for each combination of units that occurs; the respondents of a unit are those of its combinations, and of the units
 * within it. Who is in several units of a breakdown counts in each, and once in what they have above them and in the total.
 *
 * <pre>{@code
 * summary.by(Breakdown.of("location")).get(GroupKey.of("Utrecht"));
 * }</pre>
 */
public final class GroupedSummary {
    private final SortedMap<Units, ResponseSummary> units;
    private final ResponseSummary total;
    /** Made when first asked for; made twice it is the same. */
    private volatile @Nullable SortedMap<GroupKey, ResponseSummary> groups;

    private GroupedSummary(SortedMap<Units, ResponseSummary> units) {
        this.units = Collections.unmodifiableSortedMap(units);
        this.total = ResponseSummary.merge(units.values());
    }

    /**
     * Summaries made group by group, for instance on several machines.
     *
     * @param groups the summary of each group: of those respondents who are in none within it
     * @param ungrouped the summary of the respondents without a group, if only the empty one
     * @return all of them, with their total
     * @throws IllegalArgumentException if stages, instruments or collections differ
     */
    public static GroupedSummary of(SortedMap<GroupKey, ResponseSummary> groups, ResponseSummary ungrouped) {
        SortedMap<Units, ResponseSummary> units = new TreeMap<>();
        groups.forEach((group, summary) -> units.put(Units.of(group), summary));
        return ofUnits(units, ungrouped);
    }

    /**
     * Summaries made one by one for each combination of units, for instance on several machines.
     *
     * @param units the summary of the respondents of each combination
     * @param none the summary of the respondents without units, if only the empty one; added to what {@code units} has for them
     * @return all of them, with their total
     * @throws IllegalArgumentException if stages, instruments or collections differ
     */
    public static GroupedSummary ofUnits(Map<Units, ResponseSummary> units, ResponseSummary none) {
        SortedMap<Units, ResponseSummary> all = new TreeMap<>();
        all.putAll(units);
        all.merge(Units.none(), Objects.requireNonNull(none, "none"), ResponseSummary::merge);
        return new GroupedSummary(all);
    }

    /**
     * All respondents, in a unit or not.
     *
     * @return the sum of all combinations of units
     */
    public ResponseSummary total() {
        return total;
    }

    /**
     * The summary of each combination of units: of the respondents who are in just these.
     *
     * @return the summaries; that of no units is always among them, if only an empty one
     */
    public SortedMap<Units, ResponseSummary> units() {
        return units;
    }

    /**
     * What respondents are divided by.
     *
     * @return the breakdowns that occur, sorted
     */
    public Set<Breakdown> breakdowns() {
        Set<Breakdown> breakdowns = new TreeSet<>();
        units.keySet().forEach(each -> breakdowns.addAll(each.breakdowns()));
        return Collections.unmodifiableSet(breakdowns);
    }

    /**
     * The summary of each unit of a breakdown: of the respondents who are in it, or in a unit within it. A unit counts as one too if it only
     * occurs above others. Who is in several units is counted in each of them, but in what they lie within once.
     *
     * @param breakdown the breakdown
     * @return the summaries, a unit before those within it; empty if there is no such breakdown. They are added up anew each time
     */
    public SortedMap<GroupKey, ResponseSummary> by(Breakdown breakdown) {
        return Division.of(units, breakdown);
    }

    /**
     * The respondents who are in no unit of a breakdown.
     *
     * @param breakdown the breakdown
     * @return their summary, empty if there are none
     */
    public ResponseSummary outside(Breakdown breakdown) {
        return Division.sum(units.entrySet().stream()
                .filter(cell -> !cell.getKey().breakdowns().contains(breakdown))
                .map(Map.Entry::getValue)
                .toList());
    }

    /**
     * The summary of each group: of each unit of {@link Breakdown#GROUP}, as {@link #by} has it.
     *
     * @return the summaries by group
     */
    public SortedMap<GroupKey, ResponseSummary> groups() {
        SortedMap<GroupKey, ResponseSummary> made = groups == null ? by(Breakdown.GROUP) : groups;
        groups = made;
        return made;
    }

    /**
     * The respondents without a group.
     *
     * @return their summary, empty if there are none
     */
    public ResponseSummary ungrouped() {
        return outside(Breakdown.GROUP);
    }

    /**
     * This summary and another together, unit by unit.
     *
     * @param other summaries of other respondents, by the same stage, to the same instrument, with the same collections
     * @return the summary of both
     * @throws IllegalArgumentException if stage, instrument or collections differ
     */
    public GroupedSummary merge(GroupedSummary other) {
        SortedMap<Units, ResponseSummary> both = new TreeMap<>(units);
        other.units.forEach((cell, summary) -> both.merge(cell, summary, ResponseSummary::merge));
        return new GroupedSummary(both);
    }

    /**
     * These summaries without some of their respondents: those who take their answers back, each with the units that they were added with.
     *
     * @param other summaries of respondents who are among those of this one, by the same stage, to the same instrument, with the same
     *     collections
     * @return the summaries of the others; a unit that nobody is left in stays, empty
     * @throws IllegalArgumentException if stage, instrument or collections differ, if more is taken out of a combination of units than
     *     there is, or if answers were imputed with means of all
     */
    public GroupedSummary minus(GroupedSummary other) {
        SortedMap<Units, ResponseSummary> rest = new TreeMap<>(units);
        ResponseSummary nobody = total.minus(total);
        other.units.forEach((cell, summary) -> {
            ResponseSummary left = units.getOrDefault(cell, nobody).minus(summary);
            if (units.containsKey(cell)) {
                rest.put(cell, left);
            }
        });
        return new GroupedSummary(rest);
    }

    /**
     * Writes the summaries, for instance to send them to another machine. {@link Summariser#groupsFromBytes} reads them, this version of
     * the library or a later one. As confidential as the summaries themselves.
     *
     * @return some kilobytes for each combination of units; equal summaries have equal bytes
     */
    public byte[] toBytes() {
        return SummaryBytes.write(this);
    }

    /** Equal if all summaries are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GroupedSummary that && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** The numbers of groups and respondents, but none of the confidential counts. */
    @Override
    public String toString() {
        return "GroupedSummary of " + groups().size() + " groups, " + total;
    }
}

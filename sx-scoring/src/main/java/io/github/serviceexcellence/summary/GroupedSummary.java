package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.GroupKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The summaries of the groups of one survey. Confidential, as each summary is. */
public final class GroupedSummary {
    private final ResponseSummary total;
    private final SortedMap<GroupKey, ResponseSummary> groups;
    private final ResponseSummary ungrouped;

    private GroupedSummary(SortedMap<GroupKey, ResponseSummary> groups, ResponseSummary ungrouped) {
        this.groups = Collections.unmodifiableSortedMap(groups);
        this.ungrouped = ungrouped;
        List<ResponseSummary> parts = new ArrayList<>(groups.values());
        parts.add(ungrouped);
        total = ResponseSummary.merge(parts);
    }

    /**
     * Summaries made one by one, for instance on several machines.
     *
     * @param groups the summary of each group
     * @param ungrouped the summary of the respondents without a group, if only the empty one
     * @return all of them, with their total
     * @throws IllegalArgumentException if stages, instruments or collections differ
     */
    public static GroupedSummary of(SortedMap<GroupKey, ResponseSummary> groups, ResponseSummary ungrouped) {
        SortedMap<GroupKey, ResponseSummary> copy = new TreeMap<>();
        copy.putAll(groups);
        return new GroupedSummary(copy, Objects.requireNonNull(ungrouped, "ungrouped"));
    }

    /** The summaries come in the order of the groups, after the one of respondents without a group. */
    static GroupedSummary of(List<GroupKey> groups, List<ResponseSummary> summaries) {
        SortedMap<GroupKey, ResponseSummary> byGroup = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            byGroup.put(groups.get(group), summaries.get(group + 1));
        }
        return new GroupedSummary(byGroup, summaries.get(0));
    }

    /**
     * All respondents, in a group or not.
     *
     * @return the sum of the groups and the ungrouped
     */
    public ResponseSummary total() {
        return total;
    }

    /**
     * The summary of each group.
     *
     * @return the summaries by group
     */
    public SortedMap<GroupKey, ResponseSummary> groups() {
        return groups;
    }

    /**
     * The respondents without a group.
     *
     * @return their summary, empty if there are none
     */
    public ResponseSummary ungrouped() {
        return ungrouped;
    }

    /**
     * This summary and another together, group by group.
     *
     * @param other summaries of other respondents, by the same stage, to the same instrument, with the same collections
     * @return the summary of both
     * @throws IllegalArgumentException if stage, instrument or collections differ
     */
    public GroupedSummary merge(GroupedSummary other) {
        SortedMap<GroupKey, ResponseSummary> both = new TreeMap<>(groups);
        other.groups.forEach((group, summary) -> both.merge(group, summary, ResponseSummary::merge));
        return new GroupedSummary(both, ungrouped.merge(other.ungrouped));
    }

    /**
     * These summaries without some of their respondents: those who take their answers back, group by group.
     *
     * @param other summaries of respondents who are among those of this one, by the same stage, to the same instrument, with the same
     *     collections
     * @return the summaries of the others; a group that nobody is left in stays, empty
     * @throws IllegalArgumentException if stage, instrument or collections differ, if more is taken out of a group than there is, or if
     *     answers were imputed with means of all
     */
    public GroupedSummary minus(GroupedSummary other) {
        ResponseSummary noGroup = ungrouped.minus(other.ungrouped);
        SortedMap<GroupKey, ResponseSummary> rest = new TreeMap<>(groups);
        ResponseSummary nobody = total.minus(total);
        other.groups.forEach((group, summary) -> {
            ResponseSummary left = groups.getOrDefault(group, nobody).minus(summary);
            if (groups.containsKey(group)) {
                rest.put(group, left);
            }
        });
        return new GroupedSummary(rest, noGroup);
    }

    /**
     * Writes the summaries, for instance to send them to another machine. {@link Summariser#groupsFromBytes} reads them, this version of
     * the library or a later one. As confidential as the summaries themselves.
     *
     * @return some kilobytes a group; equal summaries have equal bytes
     */
    public byte[] toBytes() {
        return SummaryBytes.write(this);
    }

    /** Equal if all summaries are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GroupedSummary that && groups.equals(that.groups) && ungrouped.equals(that.ungrouped);
    }

    @Override
    public int hashCode() {
        return Objects.hash(groups, ungrouped);
    }

    /** The numbers of groups and respondents, but none of the confidential counts. */
    @Override
    public String toString() {
        return "GroupedSummary of " + groups.size() + " groups, " + total;
    }
}

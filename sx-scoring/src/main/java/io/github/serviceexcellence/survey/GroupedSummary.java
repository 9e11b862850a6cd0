package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.response.GroupKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The summaries of the groups of one survey. Confidential, as each summary is.
 *
 * @param total the summary of all respondents, in a group or not
 * @param groups the summary of each group
 * @param ungrouped the summary of the respondents without a group
 */
public record GroupedSummary(
        ResponseSummary total, SortedMap<GroupKey, ResponseSummary> groups, ResponseSummary ungrouped) {
    /**
     * Copies the groups and checks that nobody is missing.
     *
     * @param total the summary of all respondents, in a group or not
     * @param groups the summary of each group
     * @param ungrouped the summary of the respondents without a group
     * @throws IllegalArgumentException if the total is not the sum of the groups and the ungrouped, or stages or instruments differ
     */
    public GroupedSummary {
        Objects.requireNonNull(total, "total");
        SortedMap<GroupKey, ResponseSummary> copy = new TreeMap<>();
        copy.putAll(groups);
        groups = Collections.unmodifiableSortedMap(copy);
        Objects.requireNonNull(ungrouped, "ungrouped");
        List<ResponseSummary> parts = new ArrayList<>(groups.values());
        parts.add(ungrouped);
        if (!ResponseSummary.merge(parts).equals(total)) {
            throw new IllegalArgumentException(
                    "the total is not the sum of the groups and the ungrouped; merge all of them into it");
        }
    }

    /**
     * This summary and another together, group by group.
     *
     * @param other summaries of other respondents, by the same stage, to the same instrument
     * @return the summary of both
     * @throws IllegalArgumentException if stage or instrument differ
     */
    public GroupedSummary merge(GroupedSummary other) {
        SortedMap<GroupKey, ResponseSummary> both = new TreeMap<>(groups);
        other.groups.forEach((group, summary) -> both.merge(group, summary, ResponseSummary::merge));
        return new GroupedSummary(total.merge(other.total), both, ungrouped.merge(other.ungrouped));
    }

    /** The numbers of groups and respondents, but none of the confidential counts. */
    @Override
    public String toString() {
        return "GroupedSummary of " + groups.size() + " groups, " + total;
    }
}

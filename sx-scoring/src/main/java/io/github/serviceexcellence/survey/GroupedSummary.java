package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.response.GroupKey;
import java.util.Collections;
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
     * Copies the groups.
     *
     * @param total the summary of all respondents, in a group or not
     * @param groups the summary of each group
     * @param ungrouped the summary of the respondents without a group
     */
    public GroupedSummary {
        Objects.requireNonNull(total, "total");
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        Objects.requireNonNull(ungrouped, "ungrouped");
    }

    /** The numbers of groups and respondents, but none of the confidential counts. */
    @Override
    public String toString() {
        return "GroupedSummary of " + groups.size() + " groups, " + total;
    }
}

package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Voice;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The summaries of the voices of one survey: of customers, employees, managers, assessors, partners, each by unit. Confidential, as each
 * summary is.
 *
 * <p>Each voice is summarised as a survey of its own: who was asked what, and how many, differs from voice to voice. Only where the stage
 * imputes the mean of an item, or of an item in a group, that mean is over the answers of all voices.
 *
 * @param voices the summaries of each voice that occurs
 * @param unknown the summaries of the respondents whose voice is not known
 */
public record VoicedSummary(SortedMap<Voice, GroupedSummary> voices, GroupedSummary unknown) {
    /** Copies the map. */
    public VoicedSummary {
        Objects.requireNonNull(unknown, "unknown");
        voices = Collections.unmodifiableSortedMap(new TreeMap<>(voices));
    }

    /**
     * All voices together, and those whose voice is not known: what the same answers give if nobody asks for voices.
     *
     * @return the sum of all
     */
    public GroupedSummary all() {
        return voices.values().stream().reduce(unknown, GroupedSummary::merge);
    }

    /** The voices and the number of respondents, but none of the confidential counts. */
    @Override
    public String toString() {
        return "VoicedSummary of " + voices.keySet() + ", of whose voice is not known: " + unknown;
    }
}

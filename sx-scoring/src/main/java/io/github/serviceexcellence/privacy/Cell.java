package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.Set;

/**
 * People who are in the same units, and in the same publications of the survey.
 *
 * @param units the units they are in
 * @param people what they answered
 * @param publications the numbers of the publications that they are in: earlier ones from 0, and the one that is being made
 */
record Cell(Units units, ResponseSummary people, Set<Integer> publications) {
    Cell {
        publications = Set.copyOf(publications);
    }
}

/**
 * What was observed, case by case, as analyses take it.
 *
 * <p>A {@link io.github.serviceexcellence.observations.DataMatrix} has a row for each case and a named column for each variable; a value may be
 * missing. It is made of any numbers, or by {@link io.github.serviceexcellence.observations.ConfidentialScores} of answers: each respondent's own
 * scores, as the scoring engine gives them.
 */
@NullMarked
package io.github.serviceexcellence.observations;

import org.jspecify.annotations.NullMarked;

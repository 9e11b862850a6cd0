/**
 * From answers to an exact sum that can be merged.
 *
 * <p>The {@link ItemStage} decides which answers of a respondent count and what they are worth: each answered item is put on 0 to
 * 100 points, and the items of an element are combined to that respondent's element score. What it makes of one respondent or a
 * million is a {@link ResponseSummary}: counts and sums in whole numbers, so that order, partition and merging change no bit. {@link
 * GroupedSummary} holds one for each group.
 *
 * <p>Points live on a grid of a billionth of a point. A respondent's element score is rounded to it once; sums are exact.
 *
 * <p>A summary of few respondents gives their answers away. It is confidential; what may be shown to others is a score card that
 * has passed an anonymity floor.
 */
@NullMarked
package io.github.serviceexcellence.summary;

import org.jspecify.annotations.NullMarked;

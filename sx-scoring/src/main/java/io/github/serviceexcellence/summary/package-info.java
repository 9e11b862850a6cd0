/**
 * From answers to exact sums that can be merged.
 *
 * <p>The {@link ItemStage} decides which answers of a respondent count and what they are worth: each answered rating is put on 0 to 100
 * points, and the ratings of a construct are combined to that respondent's score on it. A rating of a part, such as a facet, counts for the
 * part and for the whole; ratings of what one wishes, or of what matters, have sums of their own. Choices are counted; text is left out.
 * What it makes of one respondent or a million is a {@link ResponseSummary}: counts and sums in whole numbers, so that order, partition and
 * merging change no bit, and who withdraws can be taken out again. {@link GroupedSummary} holds one for each combination of
 * units that respondents are in, and adds them up by any breakdown; {@link VoicedSummary} holds those of each voice.
 *
 * <p>Under the arithmetic mean a respondent's score is a whole number of some part of 100 points, which depends on scales and weights but
 * on no answer: with four items on 1 to 5 a forty-eighth. So sums are exact, and a mean is rounded once, when somebody asks for its points.
 * Where that part would be too small, scores of respondents are rounded to a billionth of a point, and the summary {@linkplain
 * ResponseSummary#isRounded(io.github.serviceexcellence.points.Node) says so}.
 *
 * <p>A summary of few respondents gives their answers away. It is confidential; what may be shown to others is a score card that
 * has passed an anonymity floor.
 */
@NullMarked
package io.github.serviceexcellence.summary;

import org.jspecify.annotations.NullMarked;

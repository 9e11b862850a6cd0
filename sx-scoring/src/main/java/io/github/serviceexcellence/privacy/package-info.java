/**
 * What of the scores of a survey may be shown.
 *
 * <p>Answers are often promised to be anonymous, and the mean of two people is not. An {@link AnonymityFloor} says how many respondents
 * a shown score needs; {@link GroupScores} are the cards of a survey as a whole and by group without what the floor withholds: what
 * rests on too few, and what would let a reader compute it from the rest.
 *
 * <pre>{@code
 * GroupScores scores = GroupScores.of(summary, AnonymityFloor.standard(), strategy::score);
 * scores.withheld().forEach(group -> System.out.println(group.group() + ": " + group.reason().code()));
 * }</pre>
 */
@NullMarked
package io.github.serviceexcellence.privacy;

import org.jspecify.annotations.NullMarked;

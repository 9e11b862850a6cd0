/**
 * How sure a score is.
 *
 * <p>Whoever answered might as well have been somebody else. A {@linkplain Estimate estimate} is a figure with its standard error: how far it may
 * well lie from what all people like these would have said. From it follow an {@link Interval} and the probability of a difference by
 * chance. {@link SamplingErrors} makes standard errors of the sums in a summary; what two figures of the same people have in common stands in
 * {@link Correlations}; and where many claims are made at once, a {@link Correction} keeps chance from being taken for news. Scores on a card have all that
 * already; which differences between them hold, the room {@code judgement} tells.
 *
 * <pre>{@code
 * Estimate leadership = card.element(Element.LEADERSHIP).estimate().orElseThrow();
 * leadership.interval();                         // 95%: 52.1 to 56.3
 * leadership.minus(other).pValue();              // of other people
 * }</pre>
 *
 * <p>How often an interval of 95% held the true figure, in simulated surveys of n people: an item of which 80 of 100 people choose the
 * highest of five levels, an element of four items, and the index of nine elements that move together.
 *
 * <table>
 * <caption>Coverage by number of respondents</caption>
 * <tr><th>n<th>skewed item<th>element<th>index
 * <tr><td>12<td>80%<td>95%<td>95%
 * <tr><td>20<td>85%<td>95%<td>95%
 * <tr><td>30<td>88%<td>95%<td>95%
 * <tr><td>50<td>91%<td>95%<td>95%
 * <tr><td>100<td>93%<td>95%<td>95%
 * </table>
 *
 * <p>All of this is about chance alone. Who did not answer may think otherwise, and no standard error knows.
 */
@NullMarked
package io.github.serviceexcellence.uncertainty;

import org.jspecify.annotations.NullMarked;

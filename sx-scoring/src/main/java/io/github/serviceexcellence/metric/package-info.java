/**
 * The figures that people who work on service know by name: the Net Promoter Score, customer satisfaction, the Customer Effort Score, the
 * school mark, emotions, superpromoters, Kano.
 *
 * <p>A {@link Metric} is made of what people answered to one question, or to a few that belong together, and never of a scale alone: an item
 * {@linkplain io.github.serviceexcellence.instrument.Asks says what it asks}, and may ask for a {@linkplain
 * io.github.serviceexcellence.instrument.Item#topBox() top box}. {@link Metrics} reads them from the counts of a summary, which are exact, so
 * that neither order nor partition of the respondents changes a bit. Each has its {@linkplain MetricUnit unit}, the number of respondents,
 * the shares of its buckets, into one of which everybody falls, a standard error, and an interval by a {@linkplain IntervalMethod method that is named}.
 *
 * <p>Metrics stand on a score card beside its scores; they are no part of the index. A recommend score is one reading among others: it says
 * that people recommend, or do not, and not why.
 *
 * <p>How often an interval of 95% held the true figure, in simulated surveys of n people: of a Net Promoter Score (NPS) about -10, where weights
 * differ too, and of one of 75 of which nearly all are promoters; of a net emotion; of a school mark; of shares of 10 and 50 of 100 people; and of
 * the better of Kano. Where weights differ those of half of the people are 1, of the others 3.
 *
 * <table>
 * <caption>Coverage by number of respondents</caption>
 * <tr><th>n<th>NPS<th>NPS, weights<th>NPS of 75<th>net emotion<th>school mark<th>share 10%<th>share 50%<th>share 50%, weights<th>better
 * <tr><td>12<td>92%<td>86%<td>76%<td>91%<td>95%<td>97%<td>96%<td>95%<td>94%
 * <tr><td>30<td>93%<td>92%<td>91%<td>94%<td>94%<td>96%<td>95%<td>95%<td>95%
 * <tr><td>100<td>94%<td>95%<td>94%<td>94%<td>95%<td>96%<td>95%<td>95%<td>94%
 * <tr><td>500<td>95%<td>95%<td>94%<td>95%<td>94%<td>96%<td>95%<td>95%<td>95%
 * </table>
 *
 * <p>So an interval of Wilson holds for few respondents, while all count alike; the others are {@linkplain Metric#isIntervalRough() rough} below a
 * hundred.
 */
@NullMarked
package io.github.serviceexcellence.metric;

import org.jspecify.annotations.NullMarked;

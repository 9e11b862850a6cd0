/**
 * Strategies: ways of turning a summary of answers into a score card.
 *
 * <p>A {@link ScoringStrategy} turns a {@linkplain ResponseSummary summary} of answers into a {@link ScoreCard}: a score for
 * everything that items measure, for the wholes of a {@link ScoreTree}, and the index if the tree has one.
 *
 * <p>{@link StandardStrategy} is the strategy of this library: the index is the mean of the nine elements, each the same. It is not
 * a mean of dimensions, which would count experience design double in the European edition, and not a mean of respondents' own
 * indices.
 *
 * <p>Its choices can be changed by name, and the card names them all. How to choose:
 *
 * <table>
 * <caption>From a question to a choice</caption>
 * <thead>
 * <tr><th>you want<th>choose<th>a strong part makes up for a weak one<th>comparable over time
 * </thead>
 * <tbody>
 * <tr><td>one figure that everybody can follow<td>the defaults<td>fully<td>yes
 * <tr><td>a weak element to pull the index down, more than a strong one lifts it<td>{@code withIndexAggregation(} {@link
 *     Aggregations#geometricMean()} or {@link Aggregations#harmonicMean()}{@code )}<td>in part<td>yes; no index with an element of 0
 *     points, unless by {@link Aggregations#orZero}
 * <tr><td>the basis in order before anything counts<td>{@link Aggregations#minimum()}<td>not<td>yes, but it moves with one element only
 * <tr><td>"most elements must be good"<td>{@link Aggregations#orderedAverage(double)}<td>as its exponent says<td>yes
 * <tr><td>some elements to count more<td>{@link Weights}, given, or asked of people with {@link BudgetAllocation} or {@link
 *     AnalyticHierarchy}<td>as the aggregation<td>while the weights stay
 * <tr><td>the other dimensions, building blocks, or some elements only; levels, results, shifts, facets, a tree of one's own<td>{@link
 *     ScoreTree}<td>as the aggregation<td>within one tree
 * <tr><td>an index of those elements that a pulse asks about<td>{@code ScoreTree.elementsOnly().measuredBy(instrument)}<td>as the
 *     aggregation<td>with the same pulse
 * <tr><td>an index although an element was not measured<td>{@link MissingPolicy#exclude}<td>as the aggregation<td>only where the same
 *     elements are left out; {@link ScoreCard#minus} sees to it
 * <tr><td>other worth of answers, items that count more, stricter or looser thresholds, imputation<td>{@code withStage(} {@link
 *     io.github.serviceexcellence.summary.ItemStage ItemStage}{@code )}<td>as its aggregation<td>while the stage stays; not with imputed
 *     means, which follow the group
 * <tr><td>what another method would say<td>{@link StrategyPresets}, the presets of bands<td>as that method<td>yes
 * <tr><td>which differences between units or surveys are more than chance, or between which places a unit may well stand<td>the room {@code
 *     judgement}<td>as the aggregation<td>differences yes, ranks not: the others move too
 * <tr><td>a level that is held only if every condition is<td>the room {@code gate}<td>not<td>while the thresholds stay
 * <tr><td>a ranking, or how a branch stands among others<td>the room {@code
 *     population}<td>see its table<td>mostly not: the others move too
 * </tbody>
 * </table>
 *
 * <p>Whatever is chosen, keep to it: {@link ScoreCard#minus} refuses to compare cards of different choices.
 *
 * <p>Scoring by group takes an {@link AnonymityFloor}: what rests on too few people is withheld, in {@link Publication}.
 *
 * <pre>{@code
 * Publication scores = StandardStrategy.withDefaults().scoreGroups(table, AnonymityFloor.standard());
 * scores.groups().forEach(card -> System.out.println(card.group().orElseThrow() + " " + card.index().points()));
 * }</pre>
 *
 * <p>An assessment is scored by the same strategies: its {@link AssessmentCard} holds a card like that of a survey, and the assessment
 * beside it.
 *
 * <p>A card carries the {@linkplain StrategyDescription description} of its strategy; a {@link StrategyCatalogue} makes the strategy of
 * it again, so that next year is scored as this year was.
 */
@NullMarked
package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.AssessmentCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.weighting.AnalyticHierarchy;
import io.github.serviceexcellence.weighting.BudgetAllocation;
import io.github.serviceexcellence.weighting.Weights;
import org.jspecify.annotations.NullMarked;

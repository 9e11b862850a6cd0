/**
 * Strategies and score cards.
 *
 * <p>A {@link ScoringStrategy} turns a {@linkplain io.github.serviceexcellence.survey.ResponseSummary summary} of answers into a
 * {@link ScoreCard}: a {@link Score} at each {@link Node}, from the items over the nine elements and the wholes of a {@link View} to
 * the index. Scores are {@link Points}, exact to a billionth of a point. Each score says how many respondents and which part of
 * the possible answers it rests on, and what its parts contribute; where there is no score, it says {@linkplain Absence why}.
 *
 * <p>{@link StandardStrategy} is the strategy of this library: the index is the mean of the nine elements, each the same. It is not
 * a mean of dimensions, which would count experience design double in the European edition, and not a mean of respondents' own
 * indices.
 *
 * <p>Its choices can be changed by name, and the card names them. An {@link Aggregation} decides how far a strong element makes up for a
 * weak one: the table of {@link Aggregations} helps to choose. A {@link View} decides between the dimensions of an edition and the
 * building blocks, and which elements are scored at all. {@link Weights} make elements count unequally; {@link
 * BudgetAllocation} and {@link AnalyticHierarchy} ask people for them. A {@link MissingPolicy} decides on elements without a score.
 * All of these score one organisation by itself, so scores stay comparable over time for as long as the choices stay; methods that
 * compare many units are a room of their own, {@link io.github.serviceexcellence.scoring.population}. {@link Bands} put words to
 * points.
 *
 * <p>Scoring by group takes an {@link AnonymityFloor}: what rests on too few people is withheld, in {@link GroupScores}.
 *
 * <pre>{@code
 * GroupScores scores = StandardStrategy.withDefaults().scoreGroups(table, AnonymityFloor.standard());
 * scores.groups().forEach(card -> System.out.println(card.group().orElseThrow() + " " + card.index().points()));
 * }</pre>
 *
 * <p>Two cards by the same strategy and instrument can be {@linkplain ScoreCard#minus subtracted}: what moved.
 */
@NullMarked
package io.github.serviceexcellence.scoring;

import io.github.serviceexcellence.composite.Aggregation;
import io.github.serviceexcellence.composite.Aggregations;
import io.github.serviceexcellence.composite.Node;
import io.github.serviceexcellence.composite.Points;
import org.jspecify.annotations.NullMarked;

/**
 * Methods that need a population: they are fitted on many units first.
 *
 * <p>A score card can be made of one team alone. The methods of this room cannot: a rank, a standard score, a Mazziotta-Pareto
 * index or a weight by entropy says something about a unit only among others. So they work in
 * two steps. A {@link Population} holds the points of units by node; a {@link PopulationMethod} learns from it; and the {@link
 * FittedMethod} is applied to the units of the population, or to a new one.
 *
 * <pre>{@code
 * Population branches = Population.of(scores.groups());
 * FittedMethod<Double> fitted = PopulationMethods.mazziottaPareto(Penalty.DOWNWARD).fit(branches);
 * fitted.apply(branches).values();        // by branch, around 100
 * fitted.apply(Unit.of(newcomer));        // measured against the same branches
 * }</pre>
 *
 * <p>The columns of a population are nodes of any kind: elements, pyramid levels, constructs of one's own, items, in points; and indicators
 * such as minutes of waiting, in units of their own, of which {@link PopulationBuilder} wants to know whether high or low is good. Methods
 * treat them all alike.
 *
 * <p>Numbers here are doubles, not points: each has its own unit and range. Every {@link
 * PopulationResult} names the method, its direction, what it does with ties,
 * and the population with a digest. The order in which units are given changes no bit, and no result is NaN or infinite: where a
 * method has no answer it refuses and says why.
 *
 * <table>
 * <caption>The methods</caption>
 * <thead>
 * <tr><th>method<th>gives<th>needs a population<th>compensates<th>comparable over time<th>domain
 * </thead>
 * <tbody>
 * <tr><td>zScore<td>a number by node<td>yes<td>no, each node by itself<td>only by what was fitted once<td>columns that vary
 * <tr><td>minMax, distanceToBest<td>a number by node<td>yes<td>no, each node by itself<td>only by what was fitted once<td>columns
 *     that vary
 * <tr><td>rank, borda<td>a place by node<td>yes<td>no, each node by itself<td>no<td>any
 * <tr><td>percentileRank<td>a share by node<td>yes<td>no, each node by itself<td>no<td>any
 * <tr><td>copeland<td>a number<td>yes<td>no, only the order counts<td>no<td>any
 * <tr><td>mazziottaPareto<td>a number<td>yes<td>in part, imbalance costs<td>no<td>two nodes or more that vary; a mean above 0
 * <tr><td>adjustedMazziottaPareto, learned<td>a number<td>yes<td>in part, imbalance costs<td>only by what was fitted once<td>two
 *     nodes or more that vary; a mean above 0
 * <tr><td>adjustedMazziottaPareto, goalposts<td>a number<td>for its nodes only<td>in part, imbalance costs<td>yes, while goalposts
 *     stay<td>two nodes or more; a mean above 0
 * <tr><td>entropy<td>weights<td>yes<td>as the mean that uses them<td>while kept fixed<td>no value below 0, columns
 *     not wholly 0, one that varies
 * <tr><td>critic, firstPrincipalComponent<td>weights<td>yes<td>as the mean that uses them<td>while kept fixed<td>two nodes or more
 *     that vary
 * </tbody>
 * </table>
 *
 * <p>The methods are those of {@link PopulationMethods} and the
 * weights those of {@link PopulationWeights}. A population of
 * small groups tells about people: build it from cards that an {@link io.github.serviceexcellence.privacy.AnonymityFloor} has let
 * through.
 */
@NullMarked
package io.github.serviceexcellence.population;

import org.jspecify.annotations.NullMarked;

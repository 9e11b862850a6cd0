/**
 * The arithmetic of composite scores: points, what has them, and how the points of several parts become those of a whole.
 *
 * <p>A mean is a {@link Fraction}, and becomes {@link Points} on a grid of a billionth of a point: that is the one rounding there is, and
 * from then on every sum and difference is exact. A {@link Node} names what a score is about: an item, a construct in one of its aspects,
 * the index; where it has no points, an {@link Absence} says why. A {@link Threshold} says how many of how many are enough. A {@link
 * Normalisation} puts the value of an answer on points, an {@link Aggregation} makes one number out of several, and an {@link Apportionment} divides
 * a whole into {@linkplain Contribution contributions} that add up to it. {@link Normalisations} and {@link Aggregations} hold the usual
 * ones with a table to choose from; one of your own serves wherever they do: from items to constructs, from constructs to wholes and
 * the index.
 *
 * <p>An aggregation declares which {@link AggregationLaw} it keeps and how far it lets strong parts make up for weak ones, its {@link
 * Compensation}.
 *
 * <p>Nothing here knows a survey or a score card.
 */
@NullMarked
package io.github.serviceexcellence.points;

import org.jspecify.annotations.NullMarked;

/**
 * The arithmetic of composite scores: points, what has them, and how the points of several parts become those of a whole.
 *
 * <p>{@link Points} lie on a grid of a billionth of a point. A {@link Node} names what a score is about: an item, a term of the
 * framework, the index. An {@link Aggregation} makes one number out of several; {@link Aggregations} holds the usual ones with a table
 * to choose from, and one of your own serves wherever they do: from items to elements, from elements to dimensions and the index.
 *
 * <p>An aggregation declares which {@link AggregationLaw} it keeps and how far it lets strong parts make up for weak ones, its {@link
 * Compensation}.
 *
 * <p>Nothing here knows a survey or a score card.
 */
@NullMarked
package io.github.serviceexcellence.composite;

import org.jspecify.annotations.NullMarked;

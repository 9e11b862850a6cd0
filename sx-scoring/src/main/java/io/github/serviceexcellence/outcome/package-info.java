/**
 * How the results a to d stand: against the objectives, as time goes by, and beside each other.
 *
 * <p>{@link io.github.serviceexcellence.outcome.ObjectiveStatus} tells of one objective whether it is attained, on track or behind at a date; {@link
 * io.github.serviceexcellence.outcome.Trend} whether figures get better or worse; {@link io.github.serviceexcellence.outcome.ResultsStatus} puts
 * all of that together, result by result; {@link io.github.serviceexcellence.outcome.ChainAssociation} tells link by link whether the figures of
 * one result go together with those of the next.
 *
 * <p>All of it rests on measurements that an organisation has of itself, and on dates that the caller gives. Nothing is called better, worse or behind
 * where chance explains it, as far as it is known how uncertain a figure is.
 */
@NullMarked
package io.github.serviceexcellence.outcome;

import org.jspecify.annotations.NullMarked;

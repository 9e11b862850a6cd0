/**
 * What an organisation wants to reach: its big bold goal, what it steers on, and the objectives that it is held to.
 *
 * <p>An {@link io.github.serviceexcellence.goal.Objective objective} is specific, has a measure and a target, somebody who answers for it and a date;
 * one that lacks any of these cannot be made. Whether objectives are reached is not said here: that is a judgement.
 */
@NullMarked
package io.github.serviceexcellence.goal;

import org.jspecify.annotations.NullMarked;

/**
 * The way that a customer or an employee goes, as they live it: from a need to its solution, from recruitment to leaving.
 *
 * <p>A {@link io.github.serviceexcellence.journey.Journey} has {@linkplain io.github.serviceexcellence.journey.Step steps} with and without contact.
 * Of each it can say what the person sees, hears, smells, feels and tastes, what is aimed at, what must be improved, and which partner is part of it. A
 * {@link io.github.serviceexcellence.journey.Visit} is somebody at a step at a time. How steps are valued is not said here: that is a judgement.
 */
@NullMarked
package io.github.serviceexcellence.journey;

import org.jspecify.annotations.NullMarked;

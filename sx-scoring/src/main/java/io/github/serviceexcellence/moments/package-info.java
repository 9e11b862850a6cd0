/**
 * How people value a journey, moment by moment.
 *
 * <p>{@link io.github.serviceexcellence.moments.JourneyAnswers} holds responses that say which step they are about, so that they can be published by
 * step, channel and partner. A {@link io.github.serviceexcellence.moments.JourneyView} reads what is shown: the weakest moment, the peak and the end.
 * {@link io.github.serviceexcellence.moments.JourneyChange} holds two waves side by side, {@link io.github.serviceexcellence.moments.GoneQuiet} tells at
 * which steps people are not heard of any more, and {@link io.github.serviceexcellence.moments.PartnerView} what a partner may see.
 */
@NullMarked
package io.github.serviceexcellence.moments;

import org.jspecify.annotations.NullMarked;

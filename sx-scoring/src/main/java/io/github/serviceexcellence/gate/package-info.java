/**
 * Levels that are held, whatever the mean.
 *
 * <p>A mean lets a strong score make up for a weak one; a level of the pyramid, a capability level or a certificate does not. A {@linkplain Gate gate} is a level or a ladder of levels, each with conditions. It is held only if every condition holds: nothing
 * makes up for a condition that does not. {@link Gates} makes those that the sources know: the pyramid and the
 * capability levels of ISO/IEC 33020. A {@linkplain GateResult result} goes by the scores as they
 * stand on the card; how sure it is, {@link Draws} around them tell.
 *
 * <pre>{@code
 * GateResult result = Gates.pyramid().judge(card, Draws.of(2027, 10_000));
 * result.held().map(GateLevel::code);            // Optional[complaint-handling]
 * System.out.println(result.explain(Locale.ENGLISH));
 * }</pre>
 */
@NullMarked
package io.github.serviceexcellence.gate;

import org.jspecify.annotations.NullMarked;

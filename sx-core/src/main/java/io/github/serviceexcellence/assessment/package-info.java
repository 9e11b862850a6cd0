/**
 * What assessors concluded about an organisation, with the evidence.
 *
 * <p>An {@link Assessment} gives what was judged a {@link Conclusion.Rated level}, with the {@link Evidence} it rests on, or {@link
 * Conclusion.NotRated the reason} why there is none. Judged are {@linkplain io.github.serviceexcellence.framework.Construct constructs},
 * on a scale that the assessors chose, or the criteria of an {@linkplain io.github.serviceexcellence.instrument.Instrument instrument},
 * each on its own. Anything may be left out: the standards allow assessing a chosen part of the model.
 *
 * <p>An assessment is also a response, to the instrument whose criteria were judged or to one with an item for each construct; so
 * whoever takes responses can take assessments, of one assessor or of several.
 */
@NullMarked
package io.github.serviceexcellence.assessment;

import org.jspecify.annotations.NullMarked;

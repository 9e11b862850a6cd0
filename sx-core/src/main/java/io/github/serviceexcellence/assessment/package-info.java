/**
 * What an assessor concluded about an organisation, element by element, with the evidence.
 *
 * <p>An {@link Assessment} gives each {@linkplain io.github.serviceexcellence.framework.Element element} a {@link
 * Conclusion.Rated level} on a scale that the assessor chose, or {@link Conclusion.NotRated the reason} why there is none. An
 * element may be left out: the standards allow assessing a chosen part of the model. An assessment is also a response to an
 * instrument with one item an element, so whoever scores responses can score assessments.
 */
@NullMarked
package io.github.serviceexcellence.assessment;

import org.jspecify.annotations.NullMarked;

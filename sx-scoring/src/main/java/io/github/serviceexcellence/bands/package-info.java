/**
 * Words for points: a range cut into named bands, without gaps or overlaps.
 *
 * <p>{@link Bands} are built from the lowest band to the highest; {@link BandPresets} holds those that other methods use, each with its
 * source and with what it does not say.
 *
 * <pre>{@code
 * BandPresets.ISO_33020.band(card.index().points().orElseThrow()).title(Locale.ENGLISH);   // "Largely achieved"
 * }</pre>
 */
@NullMarked
package io.github.serviceexcellence.bands;

import org.jspecify.annotations.NullMarked;

package io.github.serviceexcellence.points;

import io.github.serviceexcellence.instrument.Scale;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the value of a level becomes points. {@link Normalisations} holds the usual ways; one of your own is a few lines. It looks at
 * one value and its scale, never at other respondents or units: what does needs a population first.
 *
 * <p>Implementations are immutable, and the same value always gives the same points.
 */
public interface Normalisation {
    /**
     * The name with every parameter: it stands on the score card, and two normalisations of one name do the same.
     *
     * @return for instance {@code percent-of-maximum} or {@code goalposts 1 4}; at most 1000 characters
     */
    String name();

    /**
     * Puts a value on points.
     *
     * @param value the value of a level
     * @param scale the scale that the level is on
     * @return 0 to 100 points, or nothing if the value lies outside the domain: an item with such a level is refused
     */
    Optional<Points> normalise(BigDecimal value, Scale scale);

    /**
     * Puts a value on points without rounding: what means of answers are made of.
     *
     * @param value the value of a level
     * @param scale the scale that the level is on
     * @return 0 to 100 points, or nothing if the value lies outside the domain; the points of {@link #normalise} unless the normalisation
     *     says otherwise
     */
    default Optional<Fraction> exact(BigDecimal value, Scale scale) {
        return normalise(value, scale).map(Fraction::of);
    }

    /**
     * Whether a higher value is always better, so that an item worded in reverse counts as 100 points minus its own. Where the
     * normalisation itself says which value is best, it is not.
     *
     * @return true unless the normalisation says otherwise
     */
    default boolean usesDirection() {
        return true;
    }
}

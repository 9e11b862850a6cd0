package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.framework.PyramidLevel;
import java.util.Objects;

/**
 * A level of excellence that reaches its threshold while a level of the basis does not: surprise, or individual service, over a broken basis.
 *
 * @param high the level of excellence
 * @param broken the level of the basis that falls short
 * @param certainty how sure that is
 */
public record BrokenBasis(PyramidLevel high, PyramidLevel broken, Certainty certainty) {
    /** Checks that nothing is missing. */
    public BrokenBasis {
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(broken, "broken");
        Objects.requireNonNull(certainty, "certainty");
    }
}

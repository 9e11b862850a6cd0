package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.paths.PathModel.Path;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The effect of a construct on another, directly or by constructs between them, in standard deviations.
 *
 * @param path from which construct to which
 * @param direct the path coefficient; nothing if the model has no path between them
 * @param total the total effect: the sum over all ways of the product of their coefficients
 */
public record PathEffect(Path path, OptionalDouble direct, double total) {
    /** Checks that nothing is missing. */
    public PathEffect {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(direct, "direct");
    }

    /**
     * What goes by constructs between them.
     *
     * @return the total effect less the direct one
     */
    public double indirect() {
        return total - direct.orElse(0);
    }
}

package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.instrument.Scale;
import java.util.Objects;
import java.util.Optional;

/**
 * What one assessment, of one assessor or of some who concluded together, says about a criterion.
 *
 * @param assessor the names of its assessors; if they were not said, its number, such as {@code 2}
 * @param level the level; nothing if it was not rated
 */
public record Opinion(String assessor, Optional<Scale.Level> level) {
    /** Checks that nothing is missing. */
    public Opinion {
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(level, "level");
    }
}

package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.points.AbsenceReason;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * In which part of the draws a level is held.
 *
 * @param level the level
 * @param share 0 to 1, or nothing: then the absence says why
 * @param absence why there is no share: a score that it or a lower level asks for is withheld, or none has a standard error
 */
public record LevelShare(GateLevel level, OptionalDouble share, Optional<AbsenceReason> absence) {
    /** Checks that nothing is missing. */
    public LevelShare {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(absence, "absence");
    }
}

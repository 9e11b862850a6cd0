package io.github.serviceexcellence.paths;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Whether two constructs are more than one: the heterotrait-monotrait ratio of correlations (HTMT), the mean correlation of indicators of both by the
 * geometric mean of those within each, without regard to signs. Source: Henseler, Ringle and Sarstedt (2015).
 *
 * @param first a construct
 * @param second another
 * @param value 0 or more; 0.90 or more means that they are hard to tell apart; nothing where the indicators of one do not correlate at all
 */
public record HeterotraitRatio(String first, String second, OptionalDouble value) {
    /** Checks that nothing is missing. */
    public HeterotraitRatio {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(value, "value");
    }
}

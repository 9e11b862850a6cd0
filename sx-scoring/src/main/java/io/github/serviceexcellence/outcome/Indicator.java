package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.framework.Text;
import java.util.Objects;

/**
 * What is set beside something else: a measure, or a score.
 *
 * @param code the id of the measure, or the code of the node, such as {@code result:customer-delight}
 * @param title what it is called
 */
public record Indicator(String code, Text title) {
    /** Checks that nothing is missing. */
    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
    }
}

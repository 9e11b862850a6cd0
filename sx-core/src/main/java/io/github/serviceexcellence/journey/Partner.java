package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.framework.Text;
import java.util.Objects;

/**
 * Another organisation that is part of the service: a carrier, a contractor, a maintenance firm.
 *
 * @param id which one
 * @param title what to call it
 */
public record Partner(PartnerId id, Text title) {
    /** Checks that nothing is missing. */
    public Partner {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}

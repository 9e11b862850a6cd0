package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.journey.StepId;
import java.util.Objects;
import java.util.Optional;

/**
 * A step as its partner sees it.
 *
 * @param id which step
 * @param title what to call it
 * @param card its scores and metrics; nothing if they are withheld or nobody answered there
 */
public record SharedStep(StepId id, Text title, Optional<PublishedCard> card) {
    /** Checks that nothing is missing. */
    public SharedStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(card, "card");
    }
}

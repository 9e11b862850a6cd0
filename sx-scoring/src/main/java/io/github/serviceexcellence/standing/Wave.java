package io.github.serviceexcellence.standing;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import java.util.Objects;

/**
 * A survey in a series.
 *
 * @param name what to call it, such as 2026
 * @param card its scores
 */
public record Wave(Text name, ScoreCard card) {
    /** Checks that nothing is missing. */
    public Wave {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(card, "card");
    }
}

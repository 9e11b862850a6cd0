package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.problem.Wording;
import java.util.Objects;

/**
 * One of the two that are compared: what somebody said of something.
 *
 * @param label whose score it is: a unit, a survey, a voice
 * @param title what the score is of, such as Leadership
 * @param score the score; that of several units together is the mean of theirs, each unit counting once
 * @param isConfidential whether it comes from an exact card
 */
public record Side(Wording label, Wording title, Score score, boolean isConfidential) {
    /** Checks that nothing is missing. */
    public Side {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(score, "score");
    }

    /** The same, kept from others whatever card it comes from. */
    Side confidential() {
        return new Side(label, title, score, /* isConfidential= */ true);
    }
}

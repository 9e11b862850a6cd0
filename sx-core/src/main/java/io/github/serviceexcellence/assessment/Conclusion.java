package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.Objects;

/** What assessors concluded about one construct or criterion. */
public sealed interface Conclusion permits Conclusion.Rated, Conclusion.NotRated {
    /**
     * It has a level.
     *
     * @param level a level of the scale it was judged on
     * @param evidence what the level rests on, possibly nothing
     */
    record Rated(Scale.Level level, List<Evidence> evidence) implements Conclusion {
        /** Copies the evidence. */
        public Rated {
            Objects.requireNonNull(level, "level");
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * It has no level.
     *
     * @param reason the reason
     * @param explanation the reason in the assessor's words, 1 to 4000 characters
     */
    record NotRated(NotRatedReason reason, String explanation) implements Conclusion {
        /**
         * Checks the explanation.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public NotRated {
            Objects.requireNonNull(reason, "reason");
            Codes.text(Word.of("explanation", "toelichting"), explanation, 4000);
        }
    }
}

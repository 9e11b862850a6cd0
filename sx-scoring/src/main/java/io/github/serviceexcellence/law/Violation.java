package io.github.serviceexcellence.law;

import io.github.serviceexcellence.points.Law;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A law that does not hold, with an example to try again.
 *
 * @param law the law
 * @param trials what was tried: one input, or two that differ only in what the law speaks of
 * @param <T> what is scored
 */
public record Violation<T>(Law law, List<Trial<T>> trials) {
    /** Copies the trials. */
    public Violation {
        Objects.requireNonNull(law, "law");
        trials = List.copyOf(trials);
    }

    /** The law, and a line for each trial. */
    @Override
    public String toString() {
        return trials.stream()
                .map(trial -> "\n  " + trial)
                .collect(Collectors.joining(
                        "", law.code() + ": " + law.description().in(Locale.ENGLISH) + "; but", ""));
    }

    /**
     * One input and what came of it.
     *
     * @param input what was scored
     * @param words the input in words
     * @param outcome what came of it, in words
     * @param <T> what is scored
     */
    public record Trial<T>(T input, String words, String outcome) {
        /** Checks that nothing is missing. */
        public Trial {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(outcome, "outcome");
        }

        /** Words and outcome. */
        @Override
        public String toString() {
            return words + " -> " + outcome;
        }
    }
}

package io.github.serviceexcellence.card;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How scores were made: the name of the strategy and every choice it made, the defaults too. A catalogue of strategies
 * makes a strategy of it again.
 *
 * @param name the strategy's name, an id
 * @param options the choices by name, sorted
 */
public record StrategyDescription(String name, SortedMap<String, String> options) {
    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:_-]{0,127}");

    /** Enough for two options an item of the longest questionnaire. */
    private static final int MOST_OPTIONS = 3000;

    /** Enough for the codes of all leaves of the largest tree. */
    private static final int LONGEST_CHOICE = 80_000;

    /**
     * Copies the options.
     *
     * @throws IllegalArgumentException if the name is no id, the name of an option is none of 128 characters, a choice is blank, longer
     *     than 80,000 characters or holds a control character, or there are more than 3000 options
     */
    public StrategyDescription {
        Codes.id(Word.of("strategy name", "strategienaam"), name);
        if (options.size() > MOST_OPTIONS) {
            throw InvalidInputException.at(
                    "options", CardProblem.TOO_MANY_OPTIONS.with(name, options.size(), MOST_OPTIONS));
        }
        TreeMap<String, String> copy = new TreeMap<>();
        options.forEach((option, choice) -> {
            requireOption(option);
            Codes.name(Word.of("choice", "keuze"), Objects.requireNonNull(choice, "choice"), LONGEST_CHOICE);
            copy.put(option, choice);
        });
        options = Collections.unmodifiableSortedMap(copy);
    }

    /** Longer than an id: it may end with the id of an item. */
    private static void requireOption(String option) {
        if (!OPTION.matcher(option).matches()) {
            throw InvalidInputException.of(CardProblem.NO_OPTION_NAME.with(Codes.shorten(option)));
        }
    }

    /**
     * This description with more options.
     *
     * @param more options, for instance those of an item stage
     * @return the longer description
     */
    public StrategyDescription with(Map<String, String> more) {
        TreeMap<String, String> all = new TreeMap<>(options);
        all.putAll(more);
        return new StrategyDescription(name, all);
    }

    /**
     * The fingerprint of name and options: the same digest, the same way of scoring.
     *
     * @return the digest
     */
    public Digest digest() {
        return Digest.ofText(options.entrySet().stream()
                .map(option -> option.getKey() + " " + option.getValue())
                .collect(Collectors.joining("\n", "strategy " + name + "\n", "\n")));
    }

    /** The name, with the options in brackets. */
    @Override
    public String toString() {
        return options.entrySet().stream()
                .map(option -> option.getKey() + " = " + option.getValue())
                .collect(Collectors.joining("; ", name + " (", ")"));
    }
}

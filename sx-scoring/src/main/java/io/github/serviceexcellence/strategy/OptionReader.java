package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.OptionFaults;
import io.github.serviceexcellence.internal.OptionsException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The options of a description, taken by name. What is missing or cannot be read becomes a fault, and something else is read in its
 * place; {@link #end()} makes a fault of each option that nobody took and throws all faults.
 */
final class OptionReader {
    private final StrategyDescription description;
    private final SortedMap<String, String> left;
    private final Set<String> known = new TreeSet<>();
    private final OptionFaults faults = new OptionFaults();

    OptionReader(StrategyDescription description) {
        this.description = description;
        this.left = new TreeMap<>(description.options());
    }

    /** A choice that has to be there. */
    <T> T read(String option, Function<String, T> parser, T otherwise) {
        Optional<T> found = optional(option, parser, otherwise);
        if (found.isEmpty()) {
            faults.missing(option);
        }
        return found.orElse(otherwise);
    }

    /** A choice that may be left out. */
    <T> Optional<T> optional(String option, Function<String, T> parser, T otherwise) {
        known.add(option);
        return Optional.ofNullable(left.remove(option))
                .map(choice -> guarded(option, () -> parser.apply(choice), otherwise));
    }

    /** One of a few words. */
    String word(String option, String... words) {
        return read(option, choice -> Codes.parse("choice of " + option, words, Function.identity(), choice), words[0]);
    }

    /** All options that begin with a prefix, read together. */
    <T> T group(String prefix, Function<Map<String, String>, T> parser, T otherwise) {
        try {
            return parser.apply(take(prefix));
        } catch (OptionsException e) {
            faults.addAll(e);
            return otherwise;
        }
    }

    /** Takes all options that begin with a prefix; alone, because their meaning is unknown while another option is at fault. */
    Map<String, String> take(String prefix) {
        Map<String, String> taken = new TreeMap<>(left);
        taken.keySet().removeIf(option -> !option.startsWith(prefix));
        left.keySet().removeAll(taken.keySet());
        return taken;
    }

    /** What the maker makes; an IllegalArgumentException becomes a fault of the option. */
    <T> T guarded(String option, Supplier<T> maker, T otherwise) {
        return faults.guarded(option, maker, otherwise);
    }

    boolean isFaulty(String option) {
        return faults.has(option);
    }

    /** Throws all faults, if there are any. */
    void end() {
        for (String option : left.keySet()) {
            IllegalArgumentException unknown = Codes.unknown("option of strategy " + description.name(), option, known);
            faults.add(option, Objects.requireNonNull(unknown.getMessage()));
        }
        faults.throwIfAny("no strategy " + description.name() + " can be made of these options");
    }
}

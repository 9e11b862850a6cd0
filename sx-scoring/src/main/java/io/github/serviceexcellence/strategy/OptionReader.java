package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
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
    private final Faults faults = new Faults();

    OptionReader(StrategyDescription description) {
        this.description = description;
        this.left = new TreeMap<>(description.options());
    }

    /** A choice that has to be there. */
    <T> T read(String option, Function<String, T> parser, T otherwise) {
        Optional<T> found = optional(option, parser, otherwise);
        if (found.isEmpty()) {
            faults.add(option, StrategyProblem.MISSING_OPTION.with(option));
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
        Word what = Word.of("choice of {option}", "keuze voor {option}", option);
        return read(option, choice -> Codes.parse(what, words, Function.identity(), choice), words[0]);
    }

    /**
     * Every option that begins with a prefix: the reader gets what stands behind it, and the choice. {@code subject} says what may stand
     * there. Tells how many options there were.
     */
    int each(String prefix, String subject, BiConsumer<String, String> reader) {
        known.add(prefix + subject);
        SortedMap<String, String> taken = new TreeMap<>(left.tailMap(prefix));
        taken.keySet().removeIf(option -> !option.startsWith(prefix));
        left.keySet().removeAll(taken.keySet());
        taken.forEach((option, choice) -> {
            try {
                reader.accept(option.substring(prefix.length()), choice);
            } catch (IllegalArgumentException e) {
                refused(option, e);
            }
        });
        return taken.size();
    }

    /** Leaves out what begins with a prefix: it cannot be judged while another option is at fault. */
    void skip(String prefix, String subject) {
        each(prefix, subject, (rest, choice) -> {});
    }

    /** What the maker makes; an IllegalArgumentException becomes a fault of the option. */
    <T> T guarded(String option, Supplier<T> maker, T otherwise) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            refused(option, e);
            return otherwise;
        }
    }

    /** An option has no fields: what its maker says of fields of its own is a fault of the option. */
    private void refused(String option, IllegalArgumentException refusal) {
        Faults.of(refusal).forEach(problem -> faults.add(option, problem.message()));
    }

    /** Whether an option is there that nobody took yet. */
    boolean has(String option) {
        return left.containsKey(option);
    }

    boolean isFaulty(String option) {
        return faults.has(option);
    }

    /** Throws all faults, if there are any. */
    void end() {
        Word what = Word.of("option of strategy {strategy}", "optie van strategie {strategy}", description.name());
        left.keySet().forEach(option -> faults.addAll(option, Codes.unknown(what, option, known)));
        faults.throwByField(StrategyProblem.OPTIONS, description.name());
    }
}

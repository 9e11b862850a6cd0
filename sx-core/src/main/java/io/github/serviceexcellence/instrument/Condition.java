package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Faults;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * Of whom an item is asked: only of those who gave one of certain answers to an earlier item. Who gave another answer, or none, is not
 * asked; nor is who was not asked the earlier item itself.
 *
 * <p>Of several choices, one of the named ones is enough.
 *
 * <pre>{@code
 * Condition complained = Condition.chose("contact", "complaint", "claim");
 * Condition unhappy = Condition.answered("overall", 1, 2);
 * }</pre>
 *
 * @param item the earlier item of the same instrument
 * @param values if that is a rating, the values of levels that meet the condition, rising and without trailing zeros; empty otherwise
 * @param choices if it has choices, the codes of those that meet the condition, in the order of their text; empty otherwise
 */
public record Condition(ItemId item, List<BigDecimal> values, List<String> choices) {
    /** As many as an item can have levels or choices. */
    private static final int MOST_ANSWERS = 101;

    /**
     * Sorts the answers.
     *
     * @throws IllegalArgumentException if there is no answer, there are values and choices, or an answer is named twice; the message tells
     *     every fault
     */
    public Condition {
        Objects.requireNonNull(item, "item");
        values = values.stream().map(Condition::plain).sorted().toList();
        choices = choices.stream().sorted().toList();
        int answers = values.size() + choices.size();
        Faults faults = new Faults();
        faults.check(answers <= MOST_ANSWERS, InstrumentProblem.CONDITION_TOO_LONG, item, answers, MOST_ANSWERS);
        faults.check(answers > 0, InstrumentProblem.CONDITION_EMPTY, item);
        faults.check(values.isEmpty() || choices.isEmpty(), InstrumentProblem.CONDITION_MIXED, item);
        faults.check(
                values.stream().distinct().count() + choices.stream().distinct().count() == answers,
                InstrumentProblem.CONDITION_TWICE,
                item);
        faults.throwIfAny(InstrumentProblem.INVALID_CONDITION);
    }

    /** As a level has it, so that 1 and 1.0 are one value. */
    private static BigDecimal plain(BigDecimal value) {
        return Scale.Level.of(value).value();
    }

    /**
     * Asked of those who answered a rating with one of some whole numbers.
     *
     * @param item the id of the rating
     * @param values one or more values of its levels
     * @return the condition
     * @throws IllegalArgumentException if there is no value, or one is named twice
     */
    public static Condition answered(String item, long... values) {
        return answered(
                item, LongStream.of(values).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new));
    }

    /**
     * Asked of those who answered a rating with one of some values.
     *
     * @param item the id of the rating
     * @param values one or more values of its levels
     * @return the condition
     * @throws IllegalArgumentException if there is no value, or one is named twice
     */
    public static Condition answered(String item, BigDecimal... values) {
        return new Condition(ItemId.of(item), Arrays.asList(values), List.of());
    }

    /**
     * Asked of those who chose one of some choices, or several of them.
     *
     * @param item the id of an item with choices
     * @param codes one or more codes of its choices
     * @return the condition
     * @throws IllegalArgumentException if there is no code, or one is named twice
     */
    public static Condition chose(String item, String... codes) {
        return new Condition(ItemId.of(item), List.of(), Arrays.asList(codes));
    }

    /** The item and the answers, for instance {@code overall 1 2}. */
    @Override
    public String toString() {
        return item + " " + String.join(" ", answers());
    }

    /** The answers as they are written. */
    List<String> answers() {
        return values.isEmpty()
                ? choices
                : values.stream().map(BigDecimal::toPlainString).toList();
    }
}

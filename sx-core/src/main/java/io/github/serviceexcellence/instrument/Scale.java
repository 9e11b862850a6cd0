package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What can be answered: an ordered list of 2 to 101 levels, each with a value and perhaps a label.
 *
 * <p>The values rise, and they need not be whole or evenly spaced: 1 to 5, 0 to 10, or 0, 0.25, 0.5, 1. The place of a level is
 * its position in the list, from 0.
 *
 * <pre>{@code
 * Scale fivePoint = Scale.range(1, 5);
 * Scale practice = Scale.of("0", "0.25", "0.5", "1");
 * }</pre>
 *
 * @param levels the levels, the lowest value first
 */
public record Scale(List<Level> levels) {
    private static final int MOST_LEVELS = 101;

    /**
     * Copies and checks the levels.
     *
     * @throws IllegalArgumentException if there are fewer than 2 or more than 101, or their values do not rise; the message tells
     *     every fault
     */
    public Scale {
        levels = List.copyOf(levels);
        Faults faults = new Faults();
        faults.check(
                levels.size() >= 2 && levels.size() <= MOST_LEVELS,
                InstrumentProblem.NUMBER_OF_LEVELS,
                MOST_LEVELS,
                levels.size());
        for (int place = 1; place < Math.min(levels.size(), MOST_LEVELS); place++) {
            BigDecimal before = levels.get(place - 1).value();
            BigDecimal value = levels.get(place).value();
            faults.check(
                    value.compareTo(before) > 0,
                    "levels/" + place,
                    InstrumentProblem.LEVELS_FALL,
                    value.toPlainString(),
                    before.toPlainString());
        }
        faults.throwInOrderByField(InstrumentProblem.INVALID_SCALE);
    }

    /**
     * The whole numbers from {@code lowest} to {@code highest}, without labels.
     *
     * @param lowest the value of the first level
     * @param highest the value of the last level
     * @return the scale
     * @throws IllegalArgumentException if that makes fewer than 2 or more than 101 levels
     */
    public static Scale range(int lowest, int highest) {
        long size = (long) highest - lowest + 1;
        if (size < 2 || size > MOST_LEVELS) {
            throw InvalidInputException.of(
                    InstrumentProblem.RANGE.with(lowest, highest, Math.max(size, 0), MOST_LEVELS));
        }
        List<Level> levels = new ArrayList<>();
        for (int value = 0; value < size; value++) {
            levels.add(Level.of(BigDecimal.valueOf(value + (long) lowest)));
        }
        return new Scale(levels);
    }

    /**
     * A scale with the given values, without labels.
     *
     * @param values decimal numbers as text, rising
     * @return the scale
     * @throws IllegalArgumentException if a value is no number, or the values do not make a scale
     */
    public static Scale of(String... values) {
        return new Scale(Arrays.stream(values).map(Scale::number).map(Level::of).toList());
    }

    private static BigDecimal number(String text) {
        try {
            return Decimals.read(text);
        } catch (NumberFormatException e) {
            throw InvalidInputException.of(InstrumentProblem.LEVEL_NO_NUMBER.with(Codes.shorten(text)));
        }
    }

    /**
     * This scale with labels.
     *
     * @param labels one for each level, the lowest first
     * @return the labelled scale
     * @throws IllegalArgumentException if there are fewer or more labels than levels
     */
    public Scale withLabels(Text... labels) {
        if (labels.length != levels.size()) {
            throw InvalidInputException.of(InstrumentProblem.NUMBER_OF_LABELS.with(labels.length, levels.size()));
        }
        List<Level> labelled = new ArrayList<>();
        for (int place = 0; place < labels.length; place++) {
            labelled.add(new Level(levels.get(place).value(), Optional.of(labels[place])));
        }
        return new Scale(labelled);
    }

    /**
     * The number of levels.
     *
     * @return 2 to 101
     */
    public int size() {
        return levels.size();
    }

    /**
     * The value of the first level.
     *
     * @return the lowest value
     */
    public BigDecimal lowest() {
        return levels.get(0).value();
    }

    /**
     * The value of the last level.
     *
     * @return the highest value
     */
    public BigDecimal highest() {
        return levels.get(levels.size() - 1).value();
    }

    /**
     * Where a value stands. Values are compared as numbers: 4 and 4.0 are the same.
     *
     * @param value the value
     * @return the place, from 0, or nothing if no level has that value
     */
    public OptionalInt placeOf(BigDecimal value) {
        for (int place = 0; place < levels.size(); place++) {
            if (levels.get(place).value().compareTo(value) == 0) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The values, for instance {@code 1, 2, 3, 4, 5}. */
    @Override
    public String toString() {
        return levels.stream().map(level -> level.value().toPlainString()).collect(Collectors.joining(", "));
    }

    /**
     * One possible answer.
     *
     * @param value what the level counts as, without trailing zeros
     * @param label what the respondent reads, if the level has a label
     */
    public record Level(BigDecimal value, Optional<Text> label) {
        /**
         * Strips trailing zeros, so that 1 and 1.0 are the same level.
         *
         * @throws IllegalArgumentException if the value has more than 100 digits
         */
        public Level {
            Objects.requireNonNull(label, "label");
            // a number such as 100E+2147483647 cannot even be stripped of its zeros
            BigDecimal stripped = Math.abs((long) value.scale()) > 10_000 ? value : value.stripTrailingZeros();
            if (Math.abs((long) stripped.scale()) > 100 || stripped.precision() > 100) {
                throw InvalidInputException.at(
                        "value", InstrumentProblem.LEVEL_TOO_LONG.with(-(long) stripped.scale()));
            }
            value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /**
         * A level without a label.
         *
         * @param value what the level counts as
         * @return the level
         */
        public static Level of(BigDecimal value) {
            return new Level(value, Optional.empty());
        }
    }
}

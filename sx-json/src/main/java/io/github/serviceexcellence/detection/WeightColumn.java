package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Finds the column that says how much a row counts. */
final class WeightColumn implements Recogniser {
    private static final Pattern COMMA = Pattern.compile("\\d+,\\d+");
    private static final int DECIMALS = 6;
    private static final double LEAST_MEAN = 0.2;
    private static final double MOST_MEAN = 5;

    @Override
    public void recognise(Table table, Found found) {
        Set<Integer> used = IntStream.range(0, table.columns())
                .filter(found::isUsed)
                .boxed()
                .collect(Collectors.toSet());
        OptionalInt named = WellKnown.WEIGHT.find(table, used, column -> table.filled(column) > 0);
        OptionalInt weight = WellKnown.WEIGHT.find(table, used, column -> holdsWeights(table, column));
        if (weight.isEmpty()) {
            named.ifPresent(
                    column -> found.ask(DetectionProblem.WEIGHT_UNSURE.with(Codes.shorten(table.call(column)))));
            return;
        }
        Map<String, Integer> texts = table.texts(weight.getAsInt());
        found.add(Setting.WEIGHT, DetectionProblem.WEIGHTS.with(table.rows()), table.call(weight.getAsInt()));
        count(texts, text -> COMMA.matcher(text).matches(), Setting.DECIMAL_COMMA, found);
        count(texts, text -> number(text).signum() == 0, Setting.ZERO_WEIGHTS, found);
        count(texts, text -> number(text).stripTrailingZeros().scale() > DECIMALS, Setting.ROUND_WEIGHTS, found);
    }

    /** A weight in each row, of which those that count are near 1 on average: a body's weight or a parcel's is not. */
    private static boolean holdsWeights(Table table, int column) {
        if (table.filled(column) < table.rows() || !RowColumns.all(table, column, text -> isWeight(number(text)))) {
            return false;
        }
        double mean = table.texts(column).entrySet().stream()
                .filter(text -> number(text.getKey()).signum() > 0)
                .flatMapToDouble(text -> DoubleStream.generate(
                                () -> number(text.getKey()).doubleValue())
                        .limit(text.getValue()))
                .average()
                .orElse(0);
        return mean >= LEAST_MEAN && mean <= MOST_MEAN;
    }

    private static void count(Map<String, Integer> texts, Predicate<String> test, Setting setting, Found found) {
        int times = texts.entrySet().stream()
                .filter(text -> test.test(text.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (times > 0 && setting == Setting.DECIMAL_COMMA) {
            String example = texts.keySet().stream().filter(test).findFirst().orElse("");
            found.add(setting, DetectionProblem.DECIMAL_COMMA.with(times, Codes.shorten(example)));
        } else if (times > 0) {
            found.add(
                    setting,
                    (setting == Setting.ZERO_WEIGHTS ? DetectionProblem.ZERO_WEIGHTS : DetectionProblem.LONG_WEIGHTS)
                            .with(times));
        }
    }

    /** A number with a point or a comma; below 0 if it is none. */
    static BigDecimal number(String text) {
        BigDecimal number = Decimals.find(COMMA.matcher(text).matches() ? text.replace(',', '.') : text);
        return number == null ? BigDecimal.ONE.negate() : number;
    }

    private static boolean isWeight(BigDecimal number) {
        return number.signum() >= 0 && number.precision() <= 40 && Math.abs(number.scale()) <= 40;
    }
}

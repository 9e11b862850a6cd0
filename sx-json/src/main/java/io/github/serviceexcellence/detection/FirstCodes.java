package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Codes of levels that begin with another number than the values do. A 0 below a scale from 1 may as well stand for a missing answer, and
 * whoever takes it for a level shifts the whole table. It is proposed only if all of this holds: 20 answers at least; every level was seen
 * but the one at the far end; the number off the scale is 5 % of the answers at least, stands in half of the columns with that scale (and
 * in two, if there are two), and in one of them for two respondents; no text says the numbering, as a label, 4 - Often or A4 does; and no
 * scale on which the same number stands fails this. Otherwise both readings are asked.
 */
final class FirstCodes {
    private static final int ENOUGH = 20;
    private static final int ONE_OF = 20;
    private static final int LEVELS = 4;

    private final Map<Scale, Seen> scales = new LinkedHashMap<>();

    /** The numbers that were seen on one scale. */
    private static final class Seen {
        final List<Item> items = new ArrayList<>();
        final TreeMap<BigDecimal, Integer> values = new TreeMap<>();
        final TreeMap<BigDecimal, Integer> off = new TreeMap<>();
        /** How often each number off the scale stands in each column. */
        final Map<BigDecimal, Map<Item, Integer>> columns = new LinkedHashMap<>();

        boolean proven;
        final Map<String, BigDecimal> texts = new LinkedHashMap<>();
        final Map<String, Integer> times = new LinkedHashMap<>();

        int total() {
            return values.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Whether a number off the scale is spread as an answer is. */
        boolean isUsual(BigDecimal number) {
            Map<Item, Integer> times = columns.getOrDefault(number, Map.of());
            int count = off.getOrDefault(number, 0);
            int all = total() + count;
            return all >= ENOUGH
                    && count * ONE_OF >= all
                    && times.size() >= Math.min(2, items.size())
                    && times.size() * 2 >= items.size()
                    && times.values().stream().anyMatch(column -> column > 1);
        }
    }

    private Seen of(Item item) {
        Seen seen = scales.computeIfAbsent(item.scale(), scale -> new Seen());
        if (!seen.items.contains(item)) {
            seen.items.add(item);
        }
        return seen;
    }

    void seen(Item item, BigDecimal value, int times) {
        of(item).values.merge(value, times, Integer::sum);
    }

    void off(Item item, String text, BigDecimal value, int times) {
        Seen seen = of(item);
        seen.off.merge(value, times, Integer::sum);
        seen.columns.computeIfAbsent(value, number -> new LinkedHashMap<>()).merge(item, times, Integer::sum);
        seen.texts.put(text, value);
        seen.times.merge(text, times, Integer::sum);
    }

    /** Says that some text tells which number a level of the scale has. */
    void prove(Item item) {
        of(item).proven = true;
    }

    void tell(Found found, Unknowns unknowns) {
        Map<Scale, Integer> possible = new LinkedHashMap<>();
        scales.forEach((scale, seen) -> code(scale, seen).ifPresent(code -> possible.put(scale, code)));
        Map<Scale, Integer> codes = new LinkedHashMap<>(possible);
        codes.keySet().removeIf(scale -> !isSure(scale, other(scale, possible.getOrDefault(scale, 0)), possible));
        boolean all = codes.values().stream().distinct().count() == 1
                && scales.keySet().stream()
                        .allMatch(scale -> codes.containsKey(scale)
                                || scale.lowest().compareTo(BigDecimal.valueOf(first(codes))) == 0);
        codes.forEach((scale, code) -> tell(scale, code, all, found));
        possible.forEach((scale, code) -> {
            if (!codes.containsKey(scale)) {
                ask(scale, code, found);
            }
        });
        scales.forEach((scale, seen) -> {
            seen.texts.forEach((text, value) -> {
                if (!possible.containsKey(scale)
                        || value.compareTo(other(scale, possible.getOrDefault(scale, 0))) != 0) {
                    unknowns.addNumber(text, seen.times.getOrDefault(text, 0));
                }
            });
            if (seen.off.isEmpty()) {
                neverHighest(scale, seen, found);
            }
        });
    }

    /** Whether nothing speaks against it, on this scale and on all others on which the number stands. */
    private boolean isSure(Scale scale, BigDecimal odd, Map<Scale, Integer> possible) {
        return isUsual(scale, odd)
                && scales.entrySet().stream()
                        .filter(other -> other.getValue().off.containsKey(odd))
                        .allMatch(other -> possible.containsKey(other.getKey())
                                && odd.compareTo(other(other.getKey(), possible.getOrDefault(other.getKey(), 0))) == 0
                                && isUsual(other.getKey(), odd));
    }

    private boolean isUsual(Scale scale, BigDecimal odd) {
        Seen seen = Objects.requireNonNull(scales.get(scale));
        return seen.values.size() == scale.size() - 1 && seen.isUsual(odd);
    }

    private void ask(Scale scale, int code, Found found) {
        Seen seen = Objects.requireNonNull(scales.get(scale));
        BigDecimal odd = other(scale, code);
        int count = seen.off.getOrDefault(odd, 0);
        found.ask(DetectionProblem.FIRST_CODE_UNSURE.with(
                odd.toPlainString(), count, seen.total() + count, Codes.shorten(scale.toString()), code));
    }

    private static int first(Map<Scale, Integer> codes) {
        return codes.values().iterator().next();
    }

    /** The code that is off the scale if the lowest has this code. */
    private static BigDecimal other(Scale scale, int code) {
        return BigDecimal.valueOf(code).compareTo(scale.lowest()) < 0
                ? BigDecimal.valueOf(code)
                : scale.highest().add(BigDecimal.ONE);
    }

    private static Optional<Integer> code(Scale scale, Seen seen) {
        BigDecimal below = scale.lowest().subtract(BigDecimal.ONE);
        BigDecimal above = scale.highest().add(BigDecimal.ONE);
        if (!isWhole(scale) || seen.proven || seen.off.containsKey(below) == seen.off.containsKey(above)) {
            return Optional.empty();
        }
        if (seen.off.containsKey(below)) {
            return seen.values.containsKey(scale.highest()) ? Optional.empty() : Optional.of(below.intValue());
        }
        return seen.values.containsKey(scale.lowest())
                ? Optional.empty()
                : Optional.of(scale.lowest().intValue() + 1);
    }

    /** Whether the levels are whole numbers in a row. */
    private static boolean isWhole(Scale scale) {
        BigDecimal span = scale.highest().subtract(scale.lowest());
        return scale.lowest().stripTrailingZeros().scale() <= 0
                && span.compareTo(BigDecimal.valueOf(scale.size() - 1L)) == 0;
    }

    private void tell(Scale scale, int code, boolean all, Found found) {
        Seen seen = Objects.requireNonNull(scales.get(scale));
        BigDecimal odd = other(scale, code);
        BigDecimal never = odd.compareTo(scale.lowest()) < 0 ? scale.highest() : scale.lowest();
        Message why = DetectionProblem.FIRST_CODE.with(
                odd.toPlainString(), seen.off.getOrDefault(odd, 0), never.toPlainString(), seen.total());
        if (all) {
            found.add(Setting.FIRST_CODE, why, String.valueOf(code));
        } else {
            seen.items.forEach(
                    item -> found.add(Setting.FIRST_CODE, why, item.id().value(), String.valueOf(code)));
        }
    }

    /** What codes from one lower on would look like if nobody chose the lowest. */
    private static void neverHighest(Scale scale, Seen seen, Found found) {
        boolean suspect = isWhole(scale)
                && scale.size() >= LEVELS
                && seen.total() >= ENOUGH
                && seen.values.size() == scale.size() - 1
                && !seen.values.containsKey(scale.highest());
        if (suspect) {
            found.ask(DetectionProblem.HIGHEST_NEVER.with(
                    scale.highest().toPlainString(),
                    seen.total(),
                    Codes.shorten(scale.toString()),
                    scale.lowest().intValue() - 1));
        }
    }
}

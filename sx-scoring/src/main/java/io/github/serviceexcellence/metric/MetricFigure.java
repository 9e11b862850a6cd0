package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Quotient;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.LevelSum;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes a metric of how often each answer was given: exact sums, each result rounded at its end. */
final class MetricFigure {
    private final ResponseSummary summary;
    private final List<ItemId> items;
    private final MetricReading reading;
    /** What makes all figures whole numbers. */
    private final BigInteger unit;

    MetricFigure(ResponseSummary summary, List<ItemId> items, MetricReading reading) {
        this.summary = summary;
        this.items = items;
        this.reading = reading;
        this.unit = reading.figures().stream()
                .flatMap(Optional::stream)
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    }

    static boolean isCollected(ResponseSummary summary) {
        return summary.collected().contains(Collected.ITEMS);
    }

    Metric of(Supplier<List<LevelSum>> levels) {
        Metric.Builder metric =
                Metric.builder(reading.ref()).lowest(reading.lowest()).highest(reading.highest());
        reading.label().ifPresent(metric::label);
        if (!isCollected(summary)) {
            return metric.absence(Absence.of(AbsenceReason.NOT_COLLECTED)).build();
        }
        List<LevelSum> all = levels.get();
        Sums sums = sums(all);
        LevelSum counted = sums.counted();
        if (counted.n() == 0) {
            return metric.absence(Absence.of(why(all))).build();
        }
        metric.n(counted.n())
                .value(Quotient.nearest(sums.first, counted.weight().multiply(unit)));
        effective(counted, metric);
        uncertainty(sums, metric);
        category().ifPresent(metric::category);
        return metric.addAllDistribution(distribution(all, counted.weight())).build();
    }

    /** Over whoever counts: who they are, weight times figure, and where they are known squared weights with the figure and its square. */
    private record Sums(LevelSum counted, BigInteger first, BigInteger squaredFirst, BigInteger squaredSecond) {
        static final Sums NONE = new Sums(
                new LevelSum(0, BigInteger.ZERO, Optional.of(BigInteger.ZERO)),
                BigInteger.ZERO,
                BigInteger.ZERO,
                BigInteger.ZERO);

        Sums plus(LevelSum level, BigInteger figure) {
            BigInteger squared = level.squaredWeight().orElse(BigInteger.ZERO).multiply(figure);
            return new Sums(
                    counted.plus(level),
                    first.add(level.weight().multiply(figure)),
                    squaredFirst.add(squared),
                    squaredSecond.add(squared.multiply(figure)));
        }
    }

    private Sums sums(List<LevelSum> levels) {
        Sums sums = Sums.NONE;
        for (int place = 0; place < levels.size(); place++) {
            Optional<Fraction> figure = reading.figures().get(place);
            if (figure.isPresent()) {
                sums = sums.plus(levels.get(place), whole(figure.get()));
            }
        }
        return sums;
    }

    private BigInteger whole(Fraction figure) {
        return figure.numerator().multiply(unit.divide(figure.denominator()));
    }

    private AbsenceReason why(List<LevelSum> levels) {
        if (summary.respondents() == 0) {
            return AbsenceReason.NO_RESPONDENTS;
        }
        if (levels.stream().anyMatch(level -> level.n() > 0)) {
            return AbsenceReason.NOT_COUNTED;
        }
        boolean asked = items.stream()
                .allMatch(item -> summary.count(item, AnswerKind.ANSWERED)
                                + summary.count(item, AnswerKind.UNANSWERED)
                                + summary.count(item, AnswerKind.DONT_KNOW)
                        > 0);
        if (!asked) {
            return AbsenceReason.NOT_APPLICABLE;
        }
        boolean apart =
                items.size() > 1 && items.stream().allMatch(item -> summary.count(item, AnswerKind.ANSWERED) > 0);
        return apart ? AbsenceReason.TOO_FEW_ANSWERS : AbsenceReason.NO_ANSWERS;
    }

    /** Only where weights differ: rounding may carry it a little beyond n. */
    private static void effective(LevelSum counted, Metric.Builder metric) {
        BigInteger weight = counted.weight();
        counted.squaredWeight()
                .map(squared -> Quotient.nearest(weight.multiply(weight), squared))
                .filter(effective -> effective < counted.n())
                .ifPresent(metric::effectiveN);
    }

    private void uncertainty(Sums sums, Metric.Builder metric) {
        if (sums.counted().n() < 2) {
            metric.standardErrorAbsence(AbsenceReason.TOO_FEW_RESPONDENTS);
        } else if (sums.counted().squaredWeight().isEmpty()) {
            metric.standardErrorAbsence(AbsenceReason.NOT_COLLECTED);
        } else {
            metric.standardError(
                    standardError(sums, sums.counted().squaredWeight().get()));
        }
    }

    /** sqrt(sum of w squared (f - value) squared) / sum of w; of a mean with n / (n - 1) under the root, as scores have it. */
    private double standardError(Sums sums, BigInteger squaredWeight) {
        BigInteger weight = sums.counted().weight();
        BigInteger above = sums.squaredSecond
                .multiply(weight)
                .multiply(weight)
                .subtract(
                        sums.squaredFirst.multiply(sums.first).multiply(weight).shiftLeft(1))
                .add(squaredWeight.multiply(sums.first).multiply(sums.first));
        BigInteger below = weight.pow(4).multiply(unit).multiply(unit);
        boolean mean = reading.ref().kind().intervalMethod() == IntervalMethod.STUDENT;
        long n = sums.counted().n();
        BigInteger more = BigInteger.valueOf(mean ? n : 1);
        BigInteger less = BigInteger.valueOf(mean ? n - 1 : 1);
        return Math.sqrt(Quotient.nearest(above.multiply(more), below.multiply(less)));
    }

    /** Of Kano the category whose share it is. */
    private Optional<String> category() {
        return IntStream.range(0, reading.buckets().size())
                .filter(place -> reading.ref().kind() == MetricKind.KANO
                        && reading.figures()
                                        .get(place)
                                        .orElseThrow()
                                        .numerator()
                                        .signum()
                                > 0)
                .mapToObj(reading.buckets()::get)
                .findFirst();
    }

    private List<Bucket> distribution(List<LevelSum> levels, BigInteger weight) {
        Map<String, BigInteger> weights = new LinkedHashMap<>();
        reading.ref().kind().buckets().forEach(bucket -> weights.put(bucket.code(), BigInteger.ZERO));
        for (int place = 0; place < reading.buckets().size(); place++) {
            weights.merge(reading.buckets().get(place), levels.get(place).weight(), BigInteger::add);
        }
        List<Bucket> buckets = new ArrayList<>();
        BigInteger hundred = BigInteger.valueOf(100);
        for (Map.Entry<String, BigInteger> bucket : weights.entrySet()) {
            buckets.add(new Bucket(
                    bucket.getKey(), Quotient.nearest(bucket.getValue().multiply(hundred), weight)));
        }
        return reading.buckets().isEmpty() ? List.of() : buckets;
    }
}

package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How a metric reads each possible answer: what whoever gave it adds to the metric, and into which bucket he or she falls. The metric is the mean
 * of what all add.
 *
 * @param ref which metric, and of what
 * @param label of an emotion what the respondent reads
 * @param figures for each answer what it adds; nothing for one that does not count
 * @param buckets for each answer the code of its bucket; empty where they are those of another metric
 * @param lowest the lowest that the metric can be
 * @param highest the highest that it can be
 */
record MetricReading(
        MetricRef ref,
        Optional<Text> label,
        List<Optional<Fraction>> figures,
        List<String> buckets,
        double lowest,
        double highest) {
    private static final int FULL = 100;
    private static final int PROMOTER = 9;
    private static final int PASSIVE = 7;
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    /** Whole numbers from 0 to 10. */
    static MetricReading recommend(MetricRef ref) {
        List<Optional<Fraction>> figures = new ArrayList<>();
        List<String> buckets = new ArrayList<>();
        for (int value = 0; value <= 10; value++) {
            int bucket = value >= PROMOTER ? 0 : value >= PASSIVE ? 1 : 2;
            figures.add(figure(FULL * (1 - bucket)));
            buckets.add(ref.kind().buckets().get(bucket).code());
        }
        return new MetricReading(ref, Optional.empty(), figures, buckets, -FULL, FULL);
    }

    /** The share at some of the most favourable levels. */
    static MetricReading box(MetricRef ref, Item item, int levels) {
        int size = item.scale().size();
        boolean reversed = item.direction() == Direction.REVERSED;
        return share(ref, size, place -> reversed ? place < levels : place >= size - levels);
    }

    /** The share at some places; the buckets are those and the others. */
    static MetricReading share(MetricRef ref, int size, IntPredicate isIn) {
        List<Choice> two = ref.kind().buckets();
        List<String> buckets = IntStream.range(0, size)
                .mapToObj(place -> two.get(isIn.test(place) ? 0 : 1).code())
                .toList();
        return percent(ref, size, isIn, buckets);
    }

    private static MetricReading percent(MetricRef ref, int size, IntPredicate isIn, List<String> buckets) {
        List<Optional<Fraction>> figures = IntStream.range(0, size)
                .mapToObj(place -> figure(isIn.test(place) ? FULL : 0))
                .toList();
        return new MetricReading(ref, Optional.empty(), figures, buckets, 0, FULL);
    }

    /** The share of marks of 8 and up, beside those of the basis and those below. */
    static MetricReading marks(MetricRef ref, Scale scale) {
        List<BigDecimal> marks = scale.levels().stream().map(Scale.Level::value).toList();
        List<String> buckets = marks.stream()
                .map(mark -> mark.compareTo(EIGHT) >= 0 ? 0 : mark.compareTo(SEVEN) >= 0 ? 1 : 2)
                .map(bucket -> ref.kind().buckets().get(bucket).code())
                .toList();
        return percent(ref, marks.size(), place -> marks.get(place).compareTo(EIGHT) >= 0, buckets);
    }

    /** The mean of the values of a scale, each level a bucket. */
    static MetricReading mean(MetricRef ref, Scale scale) {
        List<Optional<Fraction>> figures = new ArrayList<>();
        List<String> buckets = new ArrayList<>();
        for (Scale.Level level : scale.levels()) {
            figures.add(Optional.of(Fraction.of(level.value(), BigDecimal.ONE)));
            buckets.add(level.value().toPlainString());
        }
        return new MetricReading(
                ref,
                Optional.empty(),
                figures,
                buckets,
                scale.lowest().doubleValue(),
                scale.highest().doubleValue());
    }

    /** (value - lowest) / (highest - lowest), with the direction of the item. */
    static MetricReading percentOfMaximum(MetricRef ref, Item item) {
        Scale scale = item.scale();
        boolean reversed = item.direction() == Direction.REVERSED;
        BigDecimal range = scale.highest().subtract(scale.lowest());
        List<Optional<Fraction>> figures = scale.levels().stream()
                .map(level -> reversed
                        ? scale.highest().subtract(level.value())
                        : level.value().subtract(scale.lowest()))
                .map(above -> Optional.of(Fraction.of(above.multiply(BigDecimal.valueOf(FULL)), range)))
                .toList();
        return new MetricReading(ref, Optional.empty(), figures, List.of(), 0, FULL);
    }

    /** The share that named an emotion: of those who did not name it, and those who did. */
    static MetricReading emotion(MetricRef ref, Text label) {
        return share(ref, 2, place -> place == 1).withLabel(label);
    }

    private MetricReading withLabel(Text text) {
        return new MetricReading(ref, Optional.of(text), figures, buckets, lowest, highest);
    }

    /** The share of the first category minus that of the last. */
    static MetricReading net(MetricRef ref) {
        List<String> codes = ref.kind().buckets().stream().map(Choice::code).toList();
        int last = codes.size() - 1;
        List<Optional<Fraction>> figures = IntStream.rangeClosed(0, last)
                .mapToObj(place -> figure(place == 0 ? FULL : place == last ? -FULL : 0))
                .toList();
        return new MetricReading(ref, Optional.empty(), figures, codes, -FULL, FULL);
    }

    /** The share of a category, each category a bucket. */
    static MetricReading category(MetricRef ref, String code) {
        List<String> codes = ref.kind().buckets().stream().map(Choice::code).toList();
        return percent(ref, codes.size(), place -> codes.get(place).equals(code), codes);
    }

    /** The share of some categories among the counted ones, told as a loss if it is one. */
    static MetricReading coefficient(MetricRef ref, List<String> codes, List<String> in, List<String> counted) {
        boolean loss = ref.kind() == MetricKind.KANO_WORSE;
        List<Optional<Fraction>> figures = codes.stream()
                .map(code -> counted.contains(code)
                        ? figure(!in.contains(code) ? 0 : loss ? -FULL : FULL)
                        : Optional.<Fraction>empty())
                .toList();
        return new MetricReading(ref, Optional.empty(), figures, List.of(), loss ? -FULL : 0, loss ? 0 : FULL);
    }

    private static Optional<Fraction> figure(int figure) {
        return Optional.of(Fraction.of(figure, 1));
    }
}

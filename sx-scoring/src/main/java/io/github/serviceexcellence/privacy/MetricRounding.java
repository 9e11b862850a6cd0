package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.metric.Bucket;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.metric.MetricUnit;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rounds metrics as {@link Rounding} rounds scores: in steps at least twice as large as what one answer one level higher changes. Its value and
 * the shares of its buckets are rounded each by itself, so that the shares need not add up to 100.
 *
 * <p>The figure of all respondents together is finer, hundredths, in a first publication of 500 people or more who all count once. The units
 * beside it move in steps of at least two answers, so what is all together minus a unit is as rough as the unit; and the sum of five hundred
 * by itself tells nothing of one. In a later publication it moves in steps again: two that are so fine would tell what the newcomers said.
 */
final class MetricRounding {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final double FULL = 100;
    private static final int FINE_DECIMALS = 4;
    private static final double COARSEST = 50;
    private static final int ENOUGH = 500;
    /** Of an instrument that is not at hand: as from 1 to 5. */
    private static final int USUAL_GAPS = 4;
    /** Of which some answers do not count, so that each of the others counts for more. */
    private static final Set<MetricKind> OF_SOME = Set.of(MetricKind.KANO_BETTER, MetricKind.KANO_WORSE);

    private final Optional<ResponseSummary> survey;
    private final double heaviest;

    /** For how many people of average weight the one counts who counts most: 1 where all count once. */
    MetricRounding(Optional<ResponseSummary> survey, double heaviest) {
        this.survey = survey;
        this.heaviest = heaviest;
    }

    Metric round(Metric metric) {
        return metric.value().isEmpty() ? metric : rounded(metric, step(metric));
    }

    /** The metric of all respondents together, in a first publication. */
    Metric roundFirst(Metric metric) {
        // how many count for a coefficient of Kano depends on what they answered, and its standard error would tell
        boolean isFine = survey.isPresent()
                && heaviest <= 1
                && metric.effectiveN().isEmpty()
                && metric.n() >= ENOUGH
                && !OF_SOME.contains(metric.kind());
        return metric.value().isPresent() && isFine ? rounded(metric, HUNDREDTH) : round(metric);
    }

    private Metric rounded(Metric metric, BigDecimal step) {
        BigDecimal share = percentStep(metric);
        Metric.Builder rounded = Metric.builder(metric.ref())
                .lowest(metric.lowest())
                .highest(metric.highest())
                .value(rounded(metric.value().orElseThrow(), metric.lowest(), metric.highest(), step))
                .n(metric.n())
                .addAllDistribution(metric.distribution().stream()
                        .map(bucket -> new Bucket(bucket.code(), rounded(bucket.percent(), 0, FULL, share)))
                        .toList());
        metric.label().ifPresent(rounded::label);
        metric.category().ifPresent(rounded::category);
        metric.standardError().ifPresent(error -> rounded.standardError(error(metric, error, step, share)));
        metric.standardErrorAbsence().ifPresent(rounded::standardErrorAbsence);
        metric.effectiveN().ifPresent(n -> rounded.effectiveN(Math.max(1, Math.floor(n))));
        return rounded.build();
    }

    /**
     * That of a share follows from the share and the number of respondents: made of the exact one it would tell how many of them there are. So it
     * is made of what is shown; where the share is shown to a hundredth, it may be as fine.
     */
    private static double error(Metric metric, double exact, BigDecimal step, BigDecimal bucketStep) {
        if (step.compareTo(HUNDREDTH) == 0 && metric.kind().unit() != MetricUnit.SCALE) {
            return BigDecimal.valueOf(exact)
                    .setScale(FINE_DECIMALS, RoundingMode.HALF_EVEN)
                    .doubleValue();
        }
        double value = rounded(metric.value().orElseThrow(), metric.lowest(), metric.highest(), step);
        return Rounding.twoDigits(
                switch (metric.kind().unit()) {
                    case SCALE -> exact;
                    case PERCENT ->
                        metric.kind() == MetricKind.CSAT_PERCENT_OF_MAXIMUM
                                ? exact
                                : Math.sqrt(Math.abs(value) * (FULL - Math.abs(value)) / metric.n());
                    case NET -> Math.sqrt(Math.max(0, squares(metric, bucketStep) - value * value) / metric.n());
                });
    }

    /** The mean square of what everybody adds: 100 squared for each in the first bucket, who add 100, and in the last, who take it. */
    private static double squares(Metric metric, BigDecimal bucketStep) {
        List<Bucket> buckets = metric.distribution();
        return buckets.isEmpty()
                ? 0
                : Stream.of(buckets.get(0), buckets.get(buckets.size() - 1))
                        .mapToDouble(bucket -> FULL * rounded(bucket.percent(), 0, FULL, bucketStep))
                        .sum();
    }

    /** The lowest and so many steps, at most the highest; in decimals, so that 43.5 is no 43.50000000000001. */
    private static double rounded(double exact, double lowest, double highest, BigDecimal step) {
        BigDecimal from = BigDecimal.valueOf(lowest);
        BigDecimal steps = BigDecimal.valueOf(exact).subtract(from).divide(step, 0, RoundingMode.HALF_UP);
        return from.add(steps.multiply(step)).min(BigDecimal.valueOf(highest)).doubleValue();
    }

    private BigDecimal step(Metric metric) {
        if (metric.kind().unit() != MetricUnit.SCALE) {
            return percentStep(metric);
        }
        double coarsest = (metric.highest() - metric.lowest()) / 2;
        return firstOf(HUNDREDTH, coarsest, gap(metric) * heaviest / metric.n());
    }

    private BigDecimal percentStep(Metric metric) {
        return firstOf(TENTH, COARSEST, (OF_SOME.contains(metric.kind()) ? 2 : 1) * FULL * heaviest / metric.n());
    }

    /** The first of 1, 2, 5, 10, 20, 50, ... of a unit that is twice a change or more, but none beyond the coarsest. */
    private static BigDecimal firstOf(BigDecimal unit, double coarsest, double change) {
        return Stream.iterate(unit, ten -> ten.movePointRight(1))
                .flatMap(ten -> Stream.of(1, 2, 5).map(times -> ten.multiply(BigDecimal.valueOf(times))))
                .filter(step -> step.doubleValue() >= Math.min(coarsest, 2 * change))
                .findFirst()
                .orElseThrow();
    }

    /** How far the levels of the item lie apart that lie apart most. */
    private double gap(Metric metric) {
        return scale(metric.ref())
                .map(MetricRounding::largestGap)
                .orElse((metric.highest() - metric.lowest()) / USUAL_GAPS);
    }

    /** A strategy of somebody's own may have a mean of something else. */
    private Optional<Scale> scale(MetricRef ref) {
        return survey.stream()
                .flatMap(known -> known.instrument().items().stream())
                .filter(item ->
                        item.kind() == ItemKind.RATING && Node.of(item.id()).equals(ref.node()))
                .map(Item::scale)
                .findFirst();
    }

    private static double largestGap(Scale scale) {
        List<Scale.Level> levels = scale.levels();
        return IntStream.range(1, levels.size())
                .mapToDouble(place -> levels.get(place)
                        .value()
                        .subtract(levels.get(place - 1).value())
                        .doubleValue())
                .max()
                .orElseThrow();
    }
}

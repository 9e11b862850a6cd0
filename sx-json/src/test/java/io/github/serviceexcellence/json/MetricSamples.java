package io.github.serviceexcellence.json;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.metric.Bucket;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Metrics of all kinds with all that a metric can have: of many and of one, weighted, withheld, sure and not. */
final class MetricSamples {
    private static final double[] PERCENTS = {0, -0.0, Double.MIN_VALUE, 1.0 / 3, 100, 100.0000001};
    private static final double[] ERRORS = {0, -0.0, 1E-9, 0.1, 1.0 / 3, 100};
    private static final Node ELEMENT = Node.of(Element.LEADERSHIP);

    private final Random random;

    MetricSamples(Random random) {
        this.random = random;
    }

    /** Of none to all kinds, in any order, each once. */
    List<Metric> metrics() {
        List<MetricKind> kinds = new ArrayList<>(Arrays.asList(MetricKind.values()));
        Collections.shuffle(kinds, random);
        return kinds.subList(0, random.nextInt(kinds.size() + 1)).stream()
                .map(this::metric)
                .toList();
    }

    private Metric metric(MetricKind kind) {
        Metric.Builder metric = Metric.builder(ref(kind));
        double lowest = lowest(kind);
        double highest = switch (kind.unit()) {
            case NET -> 100;
            case PERCENT -> lowest + 100;
            case SCALE -> lowest + random.nextInt(1, 100) / 8.0;
        };
        metric.lowest(lowest).highest(highest);
        if (kind == MetricKind.EMOTION) {
            metric.label(Text.english("\"joy\" \u6f22").dutch("blij"));
        }
        if (random.nextInt(4) == 0) {
            return metric.absence(absence()).n(random.nextInt(3)).build();
        }
        long n = random.nextBoolean() ? 1 : 1 + random.nextInt(Integer.MAX_VALUE);
        metric.n(n).value(value(lowest, highest)).addAllDistribution(distribution(kind));
        if (kind == MetricKind.KANO && random.nextBoolean()) {
            metric.category("must-be");
        }
        uncertainty(n, metric);
        return metric.build();
    }

    private MetricRef ref(MetricKind kind) {
        Optional<String> answer = switch (kind) {
            case EMOTION -> Optional.of("joy-1.a");
            case TOP_BOX -> Optional.of("2");
            default -> Optional.empty();
        };
        return new MetricRef(kind, random.nextBoolean() ? ELEMENT : Node.of(ItemId.of("i1")), answer);
    }

    private double lowest(MetricKind kind) {
        return switch (kind.unit()) {
            case NET -> -100;
            case PERCENT -> kind == MetricKind.KANO_WORSE ? -100 : 0;
            case SCALE -> random.nextInt(-9, 9) / 8.0;
        };
    }

    private Absence absence() {
        AbsenceReason[] reasons = AbsenceReason.values();
        AbsenceReason reason = reasons[random.nextInt(reasons.length)];
        return random.nextBoolean() ? Absence.of(reason) : new Absence(reason, List.of(ELEMENT));
    }

    private double value(double lowest, double highest) {
        return switch (random.nextInt(4)) {
            case 0 -> lowest;
            case 1 -> highest;
            case 2 -> lowest + (highest - lowest) / 3;
            default -> lowest + (highest - lowest) * random.nextDouble();
        };
    }

    private double number(double[] special, double highest) {
        return random.nextBoolean() ? special[random.nextInt(special.length)] : highest * random.nextDouble();
    }

    /** A mean has levels for buckets. */
    private List<Bucket> distribution(MetricKind kind) {
        List<String> codes = kind.buckets().isEmpty()
                ? List.of("10", "5.5", "-1")
                : kind.buckets().stream().map(Choice::code).toList();
        return codes.stream()
                .limit(random.nextInt(codes.size() + 1))
                .map(code -> new Bucket(code, number(PERCENTS, 100)))
                .toList();
    }

    private void uncertainty(long n, Metric.Builder metric) {
        if (n > 1 && random.nextInt(4) > 0) {
            metric.standardError(number(ERRORS, 30));
            if (random.nextBoolean()) {
                metric.effectiveN(n * (1 - random.nextDouble()));
            }
        } else if (random.nextBoolean()) {
            metric.standardErrorAbsence(AbsenceReason.values()[random.nextInt(AbsenceReason.values().length)]);
        }
    }
}

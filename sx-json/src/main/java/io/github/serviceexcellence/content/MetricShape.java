package io.github.serviceexcellence.content;

import static io.github.serviceexcellence.content.NodeShapes.COUNT;
import static io.github.serviceexcellence.content.NodeShapes.NODE;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.metric.Bucket;
import io.github.serviceexcellence.metric.IntervalMethod;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.metric.MetricUnit;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A metric: either a value or the reason why there is none. Its unit and how its interval is made follow from its kind, and the interval from the
 * rest: they are there for readers that do not know the kinds, and checked so that they never tell them something else.
 */
final class MetricShape extends ObjectShape<Metric> {
    private static final String ERROR = "standardError";
    private static final String UNIT = "unit";
    private static final String METHOD = "intervalMethod";

    private final Field<Metric, MetricKind> kind =
            required("kind", Shapes.code(MetricKind.class, MetricKind::parse, MetricKind::code), Metric::kind);
    private final Field<Metric, Node> node =
            required("node", NODE, metric -> metric.ref().node());
    private final Field<Metric, String> answer = optional(
            "answer",
            Shapes.id("", MetricShape::answer, Function.identity()),
            metric -> metric.ref().answer());
    private final Field<Metric, Text> label = optional("label", Shapes.TEXT, Metric::label);
    private final Field<Metric, Double> value = measure("value", Metric::value);
    private final Field<Metric, Absence> absence = optional("absent", new AbsenceShape(), Metric::absence);
    private final Field<Metric, MetricUnit> unit = optional(
            UNIT,
            Shapes.code(MetricUnit.class, MetricUnit::parse, MetricUnit::code),
            metric -> Optional.of(metric.kind().unit()));
    private final Field<Metric, Double> lowest = required("lowest", Shapes.floating(), Metric::lowest);
    private final Field<Metric, Double> highest = required("highest", Shapes.floating(), Metric::highest);
    private final Field<Metric, Long> n = required("n", COUNT, Metric::n);
    private final Field<Metric, Double> effectiveN = measure("effectiveN", Metric::effectiveN);
    private final Field<Metric, List<Bucket>> distribution =
            unlessUsual("distribution", Shapes.list(new BucketShape()), Metric::distribution, List.of());
    private final Field<Metric, String> category = optional("category", Shapes.string(), Metric::category);
    private final Field<Metric, Double> error = measure(ERROR, Metric::standardError);
    private final Field<Metric, AbsenceReason> errorAbsence =
            optional("standardErrorAbsence", AbsenceShape.REASON, Metric::standardErrorAbsence);
    private final Field<Metric, Interval> interval =
            optional(IntervalShape.INTERVAL, new IntervalShape(), Metric::interval);
    private final Field<Metric, IntervalMethod> method = optional(
            METHOD,
            Shapes.code(IntervalMethod.class, IntervalMethod::parse, IntervalMethod::code),
            metric -> metric.standardError().stream()
                    .mapToObj(known -> metric.kind().intervalMethod())
                    .findFirst());

    MetricShape() {
        oneOf(value, absence);
    }

    private Field<Metric, Double> measure(String name, Function<Metric, OptionalDouble> number) {
        return optional(
                name,
                Shapes.floating(),
                metric -> number.apply(metric).stream().boxed().findFirst());
    }

    private static String answer(String code) {
        return Codes.id(Word.of("answer", "antwoord"), code);
    }

    @Override
    protected Metric make(Values values) {
        Faults faults = new Faults();
        checkUnit(values, faults);
        Optional<Metric> made = faults.guarded("", () -> Optional.of(metric(values)), Optional.empty());
        made.ifPresent(metric -> checkInterval(metric, values, faults));
        faults.throwIfAny(ContentProblem.INVALID);
        return made.orElseThrow();
    }

    private void checkUnit(Values values, Faults faults) {
        MetricKind known = values.get(kind);
        faults.check(
                values.find(unit).filter(given -> given != known.unit()).isEmpty(),
                UNIT,
                () -> ContentProblem.UNIT.with(known.code(), known.unit().code()));
        faults.check(
                values.find(method)
                        .filter(given -> given != known.intervalMethod())
                        .isEmpty(),
                METHOD,
                () -> ContentProblem.INTERVAL_METHOD.with(
                        known.code(), known.intervalMethod().code()));
    }

    private void checkInterval(Metric metric, Values values, Faults faults) {
        faults.check(
                values.find(method).isEmpty() || metric.standardError().isPresent(),
                METHOD,
                ContentProblem.METRIC_INTERVAL_OF_NOTHING);
        Faults ofOwn = new Faults();
        // one that is beyond all bounds has no interval that could be written
        Optional<Interval> own = ofOwn.guarded(ERROR, metric::interval, Optional.empty());
        if (ofOwn.isEmpty()) {
            IntervalShape.check(
                    values.find(interval),
                    own,
                    ContentProblem.METRIC_INTERVAL_OF_NOTHING,
                    ContentProblem.OTHER_METRIC_INTERVAL,
                    faults);
        }
        faults.addAll("", ofOwn);
    }

    private Metric metric(Values values) {
        Metric.Builder metric = Metric.builder(new MetricRef(values.get(kind), values.get(node), values.find(answer)))
                .lowest(values.get(lowest))
                .highest(values.get(highest))
                .n(values.get(n))
                .addAllDistribution(values.get(distribution));
        values.find(label).ifPresent(metric::label);
        values.find(value).ifPresent(metric::value);
        values.find(absence).ifPresent(metric::absence);
        values.find(effectiveN).ifPresent(metric::effectiveN);
        values.find(category).ifPresent(metric::category);
        values.find(error).ifPresent(metric::standardError);
        values.find(errorAbsence).ifPresent(metric::standardErrorAbsence);
        return metric.build();
    }

    private static final class BucketShape extends ObjectShape<Bucket> {
        private final Field<Bucket, String> bucket = required("bucket", Shapes.string(), Bucket::code);
        private final Field<Bucket, Double> percent = required("percent", Shapes.floating(), Bucket::percent);

        @Override
        protected Bucket make(Values values) {
            return new Bucket(values.get(bucket), values.get(percent));
        }
    }
}

package io.github.serviceexcellence.json;

import static io.github.serviceexcellence.json.NodeShapes.COUNT;
import static io.github.serviceexcellence.json.NodeShapes.NODE;
import static io.github.serviceexcellence.json.NodeShapes.NODES;
import static io.github.serviceexcellence.json.NodeShapes.POINTS;
import static io.github.serviceexcellence.json.NodeShapes.POSITIVE;

import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The score of one node: either points or the reason why there are none. The interval follows from the rest; it is there for readers that have
 * no Student's t, and checked so that it never tells them something else.
 */
final class ScoreShape extends ObjectShape<Score> {
    private static final Shape<AbsenceReason> REASON = Shapes.string(AbsenceReason::parse, AbsenceReason::code);
    private static final String ERROR = "standardError";
    private static final String INTERVAL = "interval";
    /** Other libraries find other last digits of Student's t. */
    private static final double NEAR = 1e-6;

    private final Field<Score, Node> node = required("node", NODE, Score::node);
    private final Field<Score, Points> points = optional("points", POINTS, Score::points);
    private final Field<Score, Absence> absence = optional("absent", new AbsenceShape(), Score::absence);
    private final Field<Score, Long> n = required("n", COUNT, Score::n);
    private final Field<Score, Coverage> coverage = required("coverage", new CoverageShape(), Score::coverage);
    private final Field<Score, Double> deviation = measure("standardDeviation", Score::standardDeviation);
    private final Field<Score, Double> error = measure(ERROR, Score::standardError);
    private final Field<Score, Interval> interval = optional(INTERVAL, new IntervalShape(), Score::interval);
    private final Field<Score, AbsenceReason> errorAbsence =
            optional("standardErrorAbsence", REASON, Score::standardErrorAbsence);
    private final Field<Score, Double> effectiveN = measure("effectiveN", Score::effectiveN);
    private final Field<Score, Long> imputed = unlessUsual("imputed", POSITIVE, Score::imputed, 0L);
    private final Field<Score, Long> outsideDomain = unlessUsual("outsideDomain", POSITIVE, Score::outsideDomain, 0L);
    private final Field<Score, List<Node>> excluded = unlessUsual("excluded", NODES, Score::excluded, List.of());
    private final Field<Score, List<Contribution>> contributions =
            unlessUsual("contributions", Shapes.list(new ContributionShape()), Score::contributions, List.of());

    private Field<Score, Double> measure(String name, Function<Score, OptionalDouble> value) {
        return optional(
                name,
                Shapes.floating(),
                score -> value.apply(score).stream().boxed().findFirst());
    }

    @Override
    protected Score make(Values values) {
        Score score = score(values);
        Faults faults = new Faults();
        // one that is beyond all bounds has no interval that could be written
        Optional<Interval> own = faults.guarded(ERROR, score::interval, Optional.empty());
        if (faults.isEmpty()) {
            values.find(interval).ifPresent(given -> check(given, own, faults));
        }
        faults.throwIfAny(JsonProblem.INVALID);
        return score;
    }

    private static void check(Interval given, Optional<Interval> own, Faults faults) {
        faults.check(own.isPresent(), INTERVAL, JsonProblem.INTERVAL_OF_NOTHING);
        own.ifPresent(known -> faults.check(
                same(given, known),
                INTERVAL,
                () -> JsonProblem.OTHER_INTERVAL.with(known.low(), known.high(), known.confidence())));
    }

    private static boolean same(Interval given, Interval own) {
        double near = NEAR * Math.max(Math.abs(own.low()), Math.abs(own.high()));
        return given.confidence() == own.confidence()
                && Math.abs(given.low() - own.low()) <= near
                && Math.abs(given.high() - own.high()) <= near;
    }

    private Score score(Values values) {
        Score.Builder score = Score.builder(values.get(node))
                .n(values.get(n))
                .coverage(values.get(coverage))
                .imputed(values.get(imputed))
                .outsideDomain(values.get(outsideDomain))
                .addAllExcluded(values.get(excluded))
                .addAllContributions(values.get(contributions));
        values.find(points).ifPresent(score::points);
        values.find(absence).ifPresent(score::absence);
        values.find(deviation).ifPresent(score::standardDeviation);
        values.find(error).ifPresent(score::standardError);
        values.find(errorAbsence).ifPresent(score::standardErrorAbsence);
        values.find(effectiveN).ifPresent(score::effectiveN);
        return score.build();
    }

    private static final class AbsenceShape extends ObjectShape<Absence> {
        private final Field<Absence, AbsenceReason> reason = required("reason", REASON, Absence::reason);
        private final Field<Absence, List<Node>> because = unlessUsual("because", NODES, Absence::because, List.of());

        @Override
        protected Absence make(Values values) {
            return new Absence(values.get(reason), values.get(because));
        }
    }

    private static final class CoverageShape extends ObjectShape<Coverage> {
        private final Field<Coverage, Long> answered = required("answered", COUNT, Coverage::answered);
        private final Field<Coverage, Long> leftOut = unlessUsual("leftOut", POSITIVE, Coverage::leftOut, 0L);
        private final Field<Coverage, Long> applicable = required("applicable", COUNT, Coverage::applicable);

        @Override
        protected Coverage make(Values values) {
            return new Coverage(values.get(answered), values.get(leftOut), values.get(applicable));
        }
    }

    private static final class IntervalShape extends ObjectShape<Interval> {
        private final Field<Interval, Double> low = required("low", Shapes.floating(), Interval::low);
        private final Field<Interval, Double> high = required("high", Shapes.floating(), Interval::high);
        private final Field<Interval, Double> confidence =
                required("confidence", Shapes.floating(), Interval::confidence);

        @Override
        protected Interval make(Values values) {
            return new Interval(values.get(low), values.get(high), values.get(confidence));
        }
    }

    private static final class ContributionShape extends ObjectShape<Contribution> {
        private final Field<Contribution, Node> part = required("part", NODE, Contribution::part);
        private final Field<Contribution, Points> points = required("points", POINTS, Contribution::points);

        @Override
        protected Contribution make(Values values) {
            return new Contribution(values.get(part), values.get(points));
        }
    }
}

package io.github.serviceexcellence.content;

import static io.github.serviceexcellence.content.NodeShapes.COUNT;
import static io.github.serviceexcellence.content.NodeShapes.NODE;
import static io.github.serviceexcellence.content.NodeShapes.NODES;
import static io.github.serviceexcellence.content.NodeShapes.POINTS;
import static io.github.serviceexcellence.content.NodeShapes.POSITIVE;

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
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The score of one node: either points or the reason why there are none. */
final class ScoreShape extends ObjectShape<Score> {
    private static final String ERROR = "standardError";

    private final Field<Score, Node> node = required("node", NODE, Score::node);
    private final Field<Score, Points> points = optional("points", NodeShapes.SCORE, Score::points);
    private final Field<Score, Absence> absence = optional("absent", new AbsenceShape(), Score::absence);
    private final Field<Score, Long> n = required("n", COUNT, Score::n);
    private final Field<Score, Coverage> coverage = required("coverage", new CoverageShape(), Score::coverage);
    private final Field<Score, Double> deviation = measure("standardDeviation", Score::standardDeviation);
    private final Field<Score, Double> error = measure(ERROR, Score::standardError);
    private final Field<Score, Interval> interval =
            optional(IntervalShape.INTERVAL, new IntervalShape(), Score::interval);
    private final Field<Score, AbsenceReason> errorAbsence =
            optional("standardErrorAbsence", AbsenceShape.REASON, Score::standardErrorAbsence);
    private final Field<Score, Double> effectiveN = measure("effectiveN", Score::effectiveN);
    private final Field<Score, Long> imputed = unlessUsual("imputed", POSITIVE, Score::imputed, 0L);
    private final Field<Score, Long> outsideDomain = unlessUsual("outsideDomain", POSITIVE, Score::outsideDomain, 0L);
    private final Field<Score, List<Node>> excluded = unlessUsual("excluded", NODES, Score::excluded, List.of());
    private final Field<Score, List<Contribution>> contributions =
            unlessUsual("contributions", Shapes.list(new ContributionShape()), Score::contributions, List.of());

    ScoreShape() {
        oneOf(points, absence);
    }

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
            IntervalShape.check(
                    values.find(interval),
                    own,
                    ContentProblem.INTERVAL_OF_NOTHING,
                    ContentProblem.OTHER_INTERVAL,
                    faults);
        }
        faults.throwIfAny(ContentProblem.INVALID);
        return score;
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

    private static final class CoverageShape extends ObjectShape<Coverage> {
        private final Field<Coverage, Long> answered = required("answered", COUNT, Coverage::answered);
        private final Field<Coverage, Long> leftOut = unlessUsual("leftOut", POSITIVE, Coverage::leftOut, 0L);
        private final Field<Coverage, Long> applicable = required("applicable", COUNT, Coverage::applicable);

        @Override
        protected Coverage make(Values values) {
            return new Coverage(values.get(answered), values.get(leftOut), values.get(applicable));
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

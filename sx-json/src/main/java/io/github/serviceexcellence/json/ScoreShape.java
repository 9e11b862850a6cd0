package io.github.serviceexcellence.json;

import static io.github.serviceexcellence.json.NodeShapes.COUNT;
import static io.github.serviceexcellence.json.NodeShapes.NODE;
import static io.github.serviceexcellence.json.NodeShapes.NODES;
import static io.github.serviceexcellence.json.NodeShapes.POINTS;
import static io.github.serviceexcellence.json.NodeShapes.POSITIVE;

import io.github.serviceexcellence.card.Absence;
import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** The score of one node: either points or the reason why there are none. */
final class ScoreShape extends ObjectShape<Score> {
    private final Field<Score, Node> node = required("node", NODE, Score::node);
    private final Field<Score, Points> points = optional("points", POINTS, Score::points);
    private final Field<Score, Absence> absence = optional("absent", new AbsenceShape(), Score::absence);
    private final Field<Score, Long> n = required("n", COUNT, Score::n);
    private final Field<Score, Coverage> coverage = required("coverage", new CoverageShape(), Score::coverage);
    private final Field<Score, Double> deviation = optional(
            "standardDeviation",
            Shapes.floating(),
            score -> score.standardDeviation().stream().boxed().findFirst());
    private final Field<Score, Long> imputed = unlessUsual("imputed", POSITIVE, Score::imputed, 0L);
    private final Field<Score, Long> outsideDomain = unlessUsual("outsideDomain", POSITIVE, Score::outsideDomain, 0L);
    private final Field<Score, List<Node>> excluded = unlessUsual("excluded", NODES, Score::excluded, List.of());
    private final Field<Score, List<Contribution>> contributions =
            unlessUsual("contributions", Shapes.list(new ContributionShape()), Score::contributions, List.of());

    @Override
    protected Score make(Values values) {
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
        return score.build();
    }

    private static final class AbsenceShape extends ObjectShape<Absence> {
        private final Field<Absence, AbsenceReason> reason =
                required("reason", Shapes.string(AbsenceReason::parse, AbsenceReason::code), Absence::reason);
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

    private static final class ContributionShape extends ObjectShape<Contribution> {
        private final Field<Contribution, Node> part = required("part", NODE, Contribution::part);
        private final Field<Contribution, Points> points = required("points", POINTS, Contribution::points);

        @Override
        protected Contribution make(Values values) {
            return new Contribution(values.get(part), values.get(points));
        }
    }
}

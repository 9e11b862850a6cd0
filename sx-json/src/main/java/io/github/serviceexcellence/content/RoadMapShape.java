package io.github.serviceexcellence.content;

import static io.github.serviceexcellence.content.NodeShapes.NODE;
import static io.github.serviceexcellence.content.NodeShapes.NODES;
import static io.github.serviceexcellence.content.NodeShapes.POINTS;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.roadmap.Candidate;
import io.github.serviceexcellence.roadmap.OpenedLevel;
import io.github.serviceexcellence.roadmap.PlanMethod;
import io.github.serviceexcellence.roadmap.RoadMap;
import io.github.serviceexcellence.roadmap.RoadStep;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Road maps: first of all whether one may be shown; a step repeats the candidate that it is. */
final class RoadMapShape extends ObjectShape<RoadMap> {
    private static final Shape<BigDecimal> NUMBER = Shapes.decimal(Function.identity(), Function.identity());

    private final Field<RoadMap, Boolean> confidential =
            required("confidential", Shapes.BOOLEAN, RoadMap::isConfidential);
    private final Field<RoadMap, PlanMethod> method =
            required("method", Shapes.code(PlanMethod.class, PlanMethod::parse, PlanMethod::code), RoadMap::method);
    private final Field<RoadMap, Map<Node, Text>> titles =
            unlessUsual("titles", NodeShapes.byNode(Shapes.TEXT), RoadMap::titles, Map.of());
    private final Field<RoadMap, AbsenceReason> absence = optional("absent", AbsenceShape.REASON, RoadMap::absence);
    private final Field<RoadMap, Points> before = optional("before", POINTS, RoadMap::before);
    private final Field<RoadMap, List<RoadStep>> steps =
            required("steps", Shapes.list(new RoadStepShape()), RoadMap::steps);
    private final Field<RoadMap, List<Candidate>> candidates =
            required("candidates", Shapes.list(new CandidateShape()), RoadMap::candidates);
    private final Field<RoadMap, Map<Node, BigDecimal>> importance =
            unlessUsual("importance", NodeShapes.byNode(NUMBER), RoadMap::importance, Map.of());
    private final Field<RoadMap, List<Node>> withoutScore =
            unlessUsual("withoutScore", NODES, RoadMap::withoutScore, List.of());

    @Override
    protected RoadMap make(Values values) {
        return RoadMap.builder()
                .isConfidential(values.get(confidential))
                .method(values.get(method))
                .putAllTitles(values.get(titles))
                .absence(values.find(absence))
                .before(values.find(before))
                .addAllSteps(values.get(steps))
                .addAllCandidates(values.get(candidates))
                .putAllImportance(values.get(importance))
                .addAllWithoutScore(values.get(withoutScore))
                .build();
    }

    private static final class CandidateShape extends ObjectShape<Candidate> {
        private final Field<Candidate, Node> node = required("node", NODE, Candidate::node);
        private final Field<Candidate, Points> target = required("target", POINTS, Candidate::target);
        private final Field<Candidate, BigDecimal> cost = required("cost", NUMBER, Candidate::cost);

        @Override
        protected Candidate make(Values values) {
            return new Candidate(values.get(node), values.get(target), values.get(cost));
        }
    }

    private static final class RoadStepShape extends ObjectShape<RoadStep> {
        private final Field<RoadStep, Candidate> candidate =
                required("candidate", new CandidateShape(), RoadStep::candidate);
        private final Field<RoadStep, Points> now = required("now", POINTS, RoadStep::now);
        private final Field<RoadStep, Points> index = required("index", POINTS, RoadStep::index);
        private final Field<RoadStep, Points> gain = required("gain", POINTS, RoadStep::gain);
        private final Field<RoadStep, List<OpenedLevel>> opens =
                unlessUsual("opens", Shapes.list(new OpenedLevelShape()), RoadStep::opens, List.of());
        private final Field<RoadStep, List<Node>> after = unlessUsual("after", NODES, RoadStep::after, List.of());

        @Override
        protected RoadStep make(Values values) {
            return RoadStep.builder()
                    .candidate(values.get(candidate))
                    .now(values.get(now))
                    .index(values.get(index))
                    .gain(values.get(gain))
                    .addAllOpens(values.get(opens))
                    .addAllAfter(values.get(after))
                    .build();
        }
    }

    private static final class OpenedLevelShape extends ObjectShape<OpenedLevel> {
        private final Field<OpenedLevel, String> code = required("code", Shapes.string(), OpenedLevel::code);
        private final Field<OpenedLevel, Text> title = required("title", Shapes.TEXT, OpenedLevel::title);

        @Override
        protected OpenedLevel make(Values values) {
            return new OpenedLevel(values.get(code), values.get(title));
        }
    }
}

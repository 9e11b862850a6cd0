package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.Absence;
import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The score of one node: either points or the reason why there are none. */
final class ScoreCodec {
    void write(Score score, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("node", score.node().code());
        score.points().ifPresent(points -> out.writeNumberProperty("points", points.toBigDecimal()));
        score.absence().ifPresent(absence -> writeAbsence(absence, out));
        out.writeNumberProperty("n", score.n());
        out.writeObjectPropertyStart("coverage");
        out.writeNumberProperty("answered", score.coverage().answered());
        out.writeNumberProperty("applicable", score.coverage().applicable());
        out.writeEndObject();
        score.standardDeviation().ifPresent(deviation -> out.writeNumberProperty("standardDeviation", deviation));
        if (score.imputed() > 0) {
            out.writeNumberProperty("imputed", score.imputed());
        }
        if (score.outsideDomain() > 0) {
            out.writeNumberProperty("outsideDomain", score.outsideDomain());
        }
        if (!score.excluded().isEmpty()) {
            out.writeArrayPropertyStart("excluded");
            score.excluded().forEach(node -> out.writeString(node.code()));
            out.writeEndArray();
        }
        if (!score.contributions().isEmpty()) {
            out.writeArrayPropertyStart("contributions");
            score.contributions().forEach(contribution -> {
                out.writeStartObject();
                out.writeStringProperty("part", contribution.part().code());
                out.writeNumberProperty("points", contribution.points().toBigDecimal());
                out.writeEndObject();
            });
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void writeAbsence(Absence absence, JsonGenerator out) {
        out.writeObjectPropertyStart("absent");
        out.writeStringProperty("reason", absence.reason().code());
        if (!absence.because().isEmpty()) {
            out.writeArrayPropertyStart("because");
            absence.because().forEach(node -> out.writeString(node.code()));
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    @Nullable
    Score read(Located value, Problems problems) {
        Fields fields = Fields.of(value, problems);
        if (fields == null) {
            return null;
        }
        long before = problems.count();
        Node node = fields.parsed("node", Node::new);
        Points points = fields.number(fields.optional("points"), Points::of);
        Absence absence = fields.has("absent") ? readAbsence(fields.object("absent")) : null;
        Long n = fields.whole("n", 0, Long.MAX_VALUE);
        Coverage coverage = readCoverage(fields.object("coverage"));
        Double deviation = fields.number(fields.optional("standardDeviation"), BigDecimal::doubleValue);
        Long imputed = count(fields, "imputed");
        Long outside = count(fields, "outsideDomain");
        List<Contribution> contributions = readContributions(fields);
        List<Node> excluded = readNodes(fields, "excluded");
        if (fields.lacks("points") && fields.lacks("absent")) {
            fields.optional("absent");
            fields.problem("this score has neither points nor absent; write one of them");
        }
        fields.end();
        if (node == null
                || n == null
                || coverage == null
                || imputed == null
                || outside == null
                || problems.count() > before
                || !fields.complete()) {
            return null;
        }
        return fields.guarded(fields.place(), () -> {
            Score.Builder score = Score.builder(node)
                    .n(n)
                    .coverage(coverage)
                    .imputed(imputed)
                    .outsideDomain(outside)
                    .addAllContributions(contributions)
                    .addAllExcluded(excluded);
            if (points != null) {
                score.points(points);
            }
            if (absence != null) {
                score.absence(absence);
            }
            if (deviation != null) {
                score.standardDeviation(deviation);
            }
            return score.build();
        });
    }

    /** A count that is left out where it is 0. */
    private static @Nullable Long count(Fields fields, String name) {
        return fields.has(name) ? fields.whole(name, 1, Long.MAX_VALUE) : Long.valueOf(0);
    }

    private static @Nullable Absence readAbsence(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        AbsenceReason reason = fields.parsed("reason", AbsenceReason::parse);
        List<Node> because = readNodes(fields, "because");
        fields.end();
        return reason == null ? null : new Absence(reason, because);
    }

    private static List<Node> readNodes(Fields fields, String name) {
        List<Node> nodes = new ArrayList<>();
        for (Located value : fields.optionalArray(name)) {
            Node node = fields.parsed(value, Node::new);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static @Nullable Coverage readCoverage(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Long answered = fields.whole("answered", 0, Long.MAX_VALUE);
        Long applicable = fields.whole("applicable", 0, Long.MAX_VALUE);
        fields.end();
        return answered == null || applicable == null
                ? null
                : fields.guarded(fields.place(), () -> new Coverage(answered, applicable));
    }

    private static List<Contribution> readContributions(Fields score) {
        List<Contribution> contributions = new ArrayList<>();
        for (Located value : score.optionalArray("contributions")) {
            Fields fields = Fields.of(value, score.problems());
            if (fields != null) {
                Node part = fields.parsed("part", Node::new);
                Points points = fields.number(fields.required("points"), Points::of);
                fields.end();
                if (part != null && points != null) {
                    contributions.add(new Contribution(part, points));
                }
            }
        }
        return contributions;
    }
}

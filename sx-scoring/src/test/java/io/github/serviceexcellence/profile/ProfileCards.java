package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.metric.MetricUnit;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.questionnaire.Instruments;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Cards with chosen scores and metrics. */
final class ProfileCards {
    static final Locale DUTCH = Locale.forLanguageTag("nl");

    private ProfileCards() {}

    static ScoreCard.Builder builder(Score... scores) {
        return builder(ScoreTree.pyramid(), scores);
    }

    static ScoreCard.Builder builder(ScoreTree tree, Score... scores) {
        return ScoreCard.builder()
                .instrument(InstrumentRef.of(Instruments.organisationScan()))
                .strategy(new StrategyDescription("own", new TreeMap<>()))
                .tree(tree)
                .respondents(100)
                .blank(0)
                .addAllScores(List.of(scores));
    }

    static ScoreCard card(Score... scores) {
        return builder(scores).build();
    }

    /** Without a standard error. */
    static Score score(Node node, double points) {
        return Score.builder(node).points(Points.from(points)).n(100).build();
    }

    static Score score(Node node, double points, double standardError, long n) {
        return Score.builder(node)
                .points(Points.from(points))
                .n(n)
                .standardError(standardError)
                .build();
    }

    static Score absent(Node node, AbsenceReason reason) {
        return Score.builder(node).absence(Absence.of(reason)).build();
    }

    /** Of the item {@code question}, of 100 respondents. */
    static Metric metric(MetricKind kind, double value, double standardError) {
        return metric(kind).value(value).n(100).standardError(standardError).build();
    }

    /** A mean is of a mark. */
    static Metric.Builder metric(MetricKind kind) {
        Optional<String> answer =
                Optional.of("2").filter(levels -> kind == MetricKind.TOP_BOX || kind == MetricKind.EMOTION);
        boolean loss = kind == MetricKind.KANO_WORSE;
        boolean mark = kind.unit() == MetricUnit.SCALE;
        return Metric.builder(new MetricRef(kind, Node.of(ItemId.of("question")), answer))
                .lowest(mark ? 1 : loss || kind.unit() == MetricUnit.NET ? -100 : 0)
                .highest(mark ? 10 : loss ? 0 : 100);
    }
}

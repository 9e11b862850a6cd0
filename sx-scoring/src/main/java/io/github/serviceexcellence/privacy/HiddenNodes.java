package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is hidden on one card, with every whole that rests on it, and what is shown in another form than it was scored. */
final class HiddenNodes {
    private final ScoreCard card;
    private final Set<Node> hidden = new HashSet<>();
    private final Map<Node, Score> changed = new HashMap<>();
    private final Map<MetricRef, Metric> metrics = new HashMap<>();
    private boolean hidesCorrelations;

    HiddenNodes(ScoreCard card) {
        this.card = card;
    }

    ScoreCard card() {
        return card;
    }

    boolean isHidden(Node node) {
        return hidden.contains(node);
    }

    void hide(Node node) {
        hidden.add(node);
    }

    /** Hides a score that there is; one that is absent for a reason of its own is no secret, unless it is what everybody answered. */
    void hideIfScored(Node node) {
        if (card.find(node)
                .filter(score -> score.points().isPresent() || score.outsideDomain() > 0)
                .isPresent()) {
            hide(node);
        }
    }

    /** Shows a score in another form. */
    void change(Node node, UnaryOperator<Score> change) {
        Score score = changed.getOrDefault(node, card.find(node).orElse(null));
        if (score != null) {
            changed.put(node, change.apply(score));
        }
    }

    /** Hides a metric. */
    void hide(MetricRef ref) {
        decide(ref, false, false);
    }

    /** Hides a metric, or how far its answers lie apart, if it has a value. */
    void decide(MetricRef ref, boolean isShown, boolean isWide) {
        card.find(ref)
                .filter(metric -> metric.value().isPresent())
                .ifPresent(metric -> metrics.put(ref, !isShown ? withheld(metric) : isWide ? metric : narrow(metric)));
    }

    private static Metric withheld(Metric metric) {
        Metric.Builder hidden = Metric.builder(metric.ref())
                .lowest(metric.lowest())
                .highest(metric.highest())
                .absence(Absence.of(AbsenceReason.WITHHELD));
        metric.label().ifPresent(hidden::label);
        return hidden.build();
    }

    private static Metric narrow(Metric metric) {
        return copy(metric, metric.n())
                .standardErrorAbsence(AbsenceReason.WITHHELD)
                .build();
    }

    /** Shows a metric with the number of those who answered, where that of those who count for it would tell what some answered. */
    void countAll(MetricRef ref, long answered) {
        metrics.computeIfPresent(ref, (same, metric) -> metric.value().isEmpty() ? metric : counted(metric, answered));
    }

    private static Metric counted(Metric metric, long answered) {
        Metric.Builder counted = copy(metric, answered);
        metric.standardError().ifPresent(counted::standardError);
        metric.standardErrorAbsence().ifPresent(counted::standardErrorAbsence);
        return counted.build();
    }

    private static Metric.Builder copy(Metric metric, long n) {
        Metric.Builder copy = Metric.builder(metric.ref())
                .lowest(metric.lowest())
                .highest(metric.highest())
                .value(metric.value().orElseThrow())
                .n(n);
        metric.label().ifPresent(copy::label);
        metric.category().ifPresent(copy::category);
        return copy;
    }

    void hideCorrelations() {
        hidesCorrelations = true;
    }

    /** A score as it will be shown, unless it is hidden. */
    Optional<Score> shown(Node node) {
        return hidden.contains(node)
                ? Optional.empty()
                : Optional.ofNullable(changed.get(node)).or(() -> card.find(node));
    }

    /** Hides every whole of which a part is hidden; each score is looked at once for each of its parts. */
    void hideWholes() {
        Map<Node, List<Score>> wholes = new HashMap<>();
        for (Score score : card.scores()) {
            constructs(score)
                    .forEach(part -> wholes.computeIfAbsent(part, none -> new ArrayList<>())
                            .add(score));
        }
        Deque<Node> news = new ArrayDeque<>(hidden);
        while (!news.isEmpty()) {
            for (Score whole : wholes.getOrDefault(news.remove(), List.of())) {
                if (hidden.add(whole.node())) {
                    news.add(whole.node());
                }
            }
        }
    }

    /** What a whole rests on: its contributions, or where it names none the parts that the tree gives it; never items. */
    private Stream<Node> constructs(Score whole) {
        if (!whole.contributions().isEmpty()) {
            return parts(whole).filter(part -> part.item().isEmpty());
        }
        boolean unweighted = whole.absence()
                .filter(absence -> absence.reason() == AbsenceReason.NOT_WEIGHTED)
                .isPresent();
        return unweighted ? Stream.empty() : card.tree().partsOf(whole.node()).stream();
    }

    private static Stream<Node> parts(Score score) {
        return score.contributions().stream().map(Contribution::part);
    }

    /** The card to show. */
    ScoreCard shown() {
        ScoreCard correlated = card.withCorrelations(hidesCorrelations ? Correlations.none() : ofConstructs());
        if (!metrics.isEmpty()) {
            correlated = correlated.withMetrics(card.metrics().stream()
                    .map(metric -> metrics.getOrDefault(metric.ref(), metric))
                    .toList());
        }
        return hidden.isEmpty() && changed.isEmpty()
                ? correlated
                : correlated.withScores(card.scores().stream().map(this::shown).toList());
    }

    /** How items move together nobody has counted. */
    private Correlations ofConstructs() {
        return card.correlations()
                .only(card.correlations().nodes().stream()
                        .filter(node -> node.item().isEmpty())
                        .toList());
    }

    private Score shown(Score score) {
        if (hidden.contains(score.node())) {
            List<Node> because = constructs(score).filter(hidden::contains).toList();
            return Score.builder(score.node())
                    .absence(new Absence(AbsenceReason.WITHHELD, because))
                    .build();
        }
        return changed.getOrDefault(score.node(), score);
    }
}

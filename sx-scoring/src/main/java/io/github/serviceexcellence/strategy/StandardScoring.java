package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.Metrics;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Apportionment;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.ScoreSum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** One run of the standard strategy, from items up to the index. */
final class StandardScoring {
    private static final Absence NOT_COLLECTED = Absence.of(AbsenceReason.NOT_COLLECTED);

    private final ResponseSummary summary;
    private final StandardStrategy strategy;
    private final ScoreTree tree;
    private final Set<Node> measured;
    private final boolean ofItems;
    private final Map<Node, Score> scores = new HashMap<>();
    /** The exact sums behind the points of constructs. */
    private final Map<Node, ScoreSum> sums = new HashMap<>();

    private final ErrorPropagation errors;

    StandardScoring(ResponseSummary summary, StandardStrategy strategy) {
        this.summary = summary;
        this.strategy = strategy;
        this.tree = strategy.tree();
        this.measured = new LinkedHashSet<>(summary.constructs());
        this.errors = new ErrorPropagation(summary);
        this.ofItems = summary.collected().contains(Collected.ITEMS);
    }

    ScoreCard card() {
        List<Score> all = new ArrayList<>();
        List<Item> uncounted = uncounted();
        List<Metric> metrics = Metrics.of(summary);
        tree.leaves().forEach(this::construct);
        WholeScoring wholes = new WholeScoring(strategy, scores, sums, errors);
        tree.wholesUpwards().forEach(whole -> keep(wholes.score(whole, strategy.wholeAggregation())));
        if (tree.hasIndex()) {
            all.add(wholes.score(Node.INDEX, strategy.indexAggregation()));
        }
        tree.wholes().forEach(whole -> all.add(kept(whole)));
        tree.leaves().forEach(leaf -> all.add(kept(leaf)));
        beside(all);
        items(all);
        return ScoreCard.builder()
                .instrument(InstrumentRef.of(summary.instrument()))
                .strategy(strategy.description())
                .tree(tree)
                .respondents(summary.respondents())
                .blank(summary.blank())
                .putAllTitles(titles(uncounted, metrics))
                .addAllScores(all)
                .addAllMetrics(metrics)
                .correlations(errors.correlations())
                .addAllUncounted(uncounted.stream().map(Item::id).toList())
                .build();
    }

    private Score kept(Node node) {
        return Objects.requireNonNull(scores.get(node));
    }

    private Score keep(Score score) {
        scores.put(score.node(), score);
        return score;
    }

    /** What is measured and stands in no tree: as it is first, then in other aspects. */
    private void beside(List<Score> all) {
        List<Node> others = new ArrayList<>();
        for (Node node : summary.constructs()) {
            if (scores.containsKey(node)) {
                continue;
            }
            if (node.aspect() == Aspect.IS) {
                all.add(construct(node));
            } else {
                others.add(node);
            }
        }
        others.forEach(node -> all.add(construct(node)));
    }

    /**
     * Of the constructs that the framework does not know, and of the items that are told by name; a card of each of a thousand groups would
     * repeat the whole questionnaire.
     */
    private Map<Node, Text> titles(List<Item> uncounted, List<Metric> metrics) {
        Map<Node, Text> titles = new HashMap<>(tree.titles());
        titles.keySet().retainAll(scores.keySet());
        summary.instrument().constructs().stream()
                .filter(construct -> !(construct instanceof Term))
                .forEach(construct -> titles.put(Node.of(construct), construct.title()));
        Stream.of(
                        uncounted.stream(),
                        metrics.stream()
                                .flatMap(metric -> metric.ref().node().item().stream())
                                .map(summary.instrument()::item),
                        unanswered())
                .flatMap(items -> items)
                .forEach(item -> titles.put(Node.of(item.id()), item.wording()));
        return titles;
    }

    /** Those who read the card are told by their wording that nobody answered them. */
    private Stream<Item> unanswered() {
        return ofItems && summary.respondents() > 0
                ? summary.ratings().stream()
                        .filter(item -> summary.sum(item).n() == 0 && summary.applicable(item) > 0)
                        .flatMap(item -> item.item().stream())
                        .map(summary.instrument()::item)
                : Stream.empty();
    }

    /** Items of which the tree makes a whole all that they count for. */
    private List<Item> uncounted() {
        if (tree.wholes().stream().noneMatch(measured::contains)) {
            return List.of();
        }
        return summary.instrument().items().stream()
                .filter(item -> item.kind() == ItemKind.RATING)
                .filter(item -> item.measures().lineage().stream()
                        .map(construct -> Node.of(construct, item.aspect()))
                        .allMatch(tree.wholes()::contains))
                .toList();
    }

    private void items(List<Score> all) {
        Map<Node, Long> imputed = imputed();
        for (Node item : summary.ratings()) {
            all.add(
                    ofItems
                            ? item(item, imputed.getOrDefault(item, 0L))
                            : Score.builder(item).absence(NOT_COLLECTED).build());
        }
    }

    /** How many answers to each item were imputed, in the scores on the construct that it measures itself. */
    private Map<Node, Long> imputed() {
        Map<Node, Long> imputed = new HashMap<>();
        if (strategy.stage().imputation() == Imputation.NONE) {
            return imputed;
        }
        for (Item item : summary.instrument().items()) {
            if (item.kind() == ItemKind.RATING) {
                Node construct = Node.of(item.measures(), item.aspect());
                int place = summary.items(construct).indexOf(Node.of(item.id()));
                imputed.put(
                        Node.of(item.id()),
                        place < 0 ? 0 : summary.imputed(construct).get(place));
            }
        }
        return imputed;
    }

    private Score item(Node node, long imputed) {
        ScoreSum sum = summary.sum(node);
        Coverage coverage = new Coverage(summary.answered(node), 0, summary.applicable(node));
        Score.Builder score = Score.builder(node).n(sum.n()).coverage(coverage).imputed(imputed);
        if (sum.n() == 0) {
            return score.absence(Absence.of(nothing(coverage))).build();
        }
        spread(node, sum, score);
        return score.points(sum.points().orElseThrow()).build();
    }

    private void spread(Node node, ScoreSum sum, Score.Builder score) {
        sum.standardDeviation().ifPresent(score::standardDeviation);
        errors.add(node, sum.n(), score);
        summary.effectiveN(node).ifPresent(n -> effective(n, sum.n(), score));
    }

    /** Only where weights differ: rounding may carry it a little beyond n. */
    private static void effective(double effectiveN, long n, Score.Builder score) {
        if (effectiveN < n) {
            score.effectiveN(effectiveN);
        }
    }

    private Score construct(Node node) {
        Coverage coverage = new Coverage(summary.answered(node), summary.leftOut(node), summary.applicable(node));
        ScoreSum sum = summary.sum(node);
        Score.Builder score = Score.builder(node)
                .n(sum.n())
                .coverage(coverage)
                .imputed(summary.imputed(node).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .outsideDomain(summary.outsideDomain(node));
        if (sum.n() == 0) {
            return keep(score.absence(Absence.of(why(node, coverage))).build());
        }
        sums.put(node, sum);
        spread(node, sum, score);
        Points points = sum.points().orElseThrow();
        score.points(points);
        if (ofItems) {
            score.addAllContributions(Apportionment.apportion(points, summary.items(node), summary.shares(node)));
        }
        return keep(score.build());
    }

    private AbsenceReason why(Node node, Coverage coverage) {
        if (!measured.contains(node)) {
            return AbsenceReason.NOT_MEASURED;
        }
        return summary.outsideDomain(node) > 0 ? AbsenceReason.OUTSIDE_DOMAIN : nothing(coverage);
    }

    private AbsenceReason nothing(Coverage coverage) {
        if (summary.respondents() == 0) {
            return AbsenceReason.NO_RESPONDENTS;
        }
        if (coverage.applicable() == 0) {
            return AbsenceReason.NOT_APPLICABLE;
        }
        boolean given = coverage.answered() + coverage.leftOut() > 0;
        return given ? AbsenceReason.TOO_FEW_ANSWERS : AbsenceReason.NO_ANSWERS;
    }
}

package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Apportionment;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.summary.AnswerPattern;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.ScoreSum;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Rounds what is shown. The decimals of a mean tell which numbers were added and divided: of few people, or where each counts for another
 * weight, who said what. So a score moves in steps that are at least twice as large as what one answer one level higher would change; then
 * whatever anybody answered, a higher or a lower answer gives the same score, but for the ends of the scale.
 */
final class Rounding {
    private static final long WHOLE = Points.of(1).billionths();
    private static final long TENTH = WHOLE / 10;
    private static final long HUNDREDTH = WHOLE / 100;
    /** Tenths of a point, and what makes a hundred. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500);

    private static final String PERCENT = Normalisations.percentOfMaximum().name();
    private static final String MEAN = Aggregations.arithmeticMean().name();
    /** Of an instrument that is not at hand: from 1 to 5. */
    private static final int USUAL_LEVELS = 5;
    /** Where weights differ and nothing is known of them. */
    private static final double UNKNOWN_WEIGHTS = 10;

    private final boolean isNone;
    private final Optional<ResponseSummary> survey;
    private final MetricRounding metrics;
    /** For how many people of average weight the one counts who counts most. */
    private final double heaviest;

    private final Map<Node, Double> changes = new HashMap<>();

    private Rounding(boolean isNone, Optional<ResponseSummary> survey, double heaviest) {
        this.isNone = isNone;
        this.survey = survey;
        this.heaviest = heaviest;
        this.metrics = new MetricRounding(survey, heaviest);
    }

    /** What leaves all as it is. */
    static Rounding none() {
        return of(AnonymityFloor.none(), Optional.empty());
    }

    static Rounding of(AnonymityFloor floor, Optional<ResponseSummary> survey) {
        return new Rounding(
                floor.equals(AnonymityFloor.none()),
                survey,
                survey.map(Rounding::heaviest).orElse(1.0));
    }

    private static double heaviest(ResponseSummary survey) {
        return survey.constructs().stream()
                .mapToDouble(construct -> heaviest(survey, construct))
                .max()
                .orElse(1);
    }

    private static double heaviest(ResponseSummary survey, Node construct) {
        ScoreSum sum = survey.sum(construct);
        if (sum.isUnweighted()) {
            return 1;
        }
        double average = sum.weight().doubleValue() / sum.n();
        // who has a magnitude counts for less than twice that
        return patterns(survey, construct)
                .map(all -> all.stream()
                        .mapToDouble(pattern -> Math.scalb(2.0, pattern.magnitude()) / average)
                        .max()
                        .orElse(1))
                .orElse(UNKNOWN_WEIGHTS);
    }

    private static Optional<List<AnswerPattern>> patterns(ResponseSummary survey, Node construct) {
        return survey.collected().contains(Collected.PATTERNS) ? survey.patterns(construct) : Optional.empty();
    }

    ScoreCard round(ScoreCard card) {
        return round(card, metrics::round);
    }

    /** The card of all respondents together, in a first publication. */
    ScoreCard roundFirst(ScoreCard card) {
        return round(card, metrics::roundFirst);
    }

    private ScoreCard round(ScoreCard card, UnaryOperator<Metric> metric) {
        return isNone
                ? card
                : card.withScores(card.scores().stream()
                                .map(score -> round(score, card))
                                .toList())
                        .withMetrics(card.metrics().stream().map(metric).toList())
                        .withCorrelations(rounded(card.correlations()));
    }

    private Score round(Score score, ScoreCard card) {
        if (score.points().isEmpty()) {
            return score;
        }
        long points = rounded(score, card);
        Score.Builder rounded = Score.builder(score.node())
                .points(Points.ofBillionths(points))
                .n(score.n())
                .coverage(score.coverage())
                .imputed(score.imputed())
                .outsideDomain(score.outsideDomain())
                .addAllContributions(contributions(score.contributions(), points, card))
                .addAllExcluded(score.excluded());
        score.standardDeviation().ifPresent(deviation -> rounded.standardDeviation(Math.rint(deviation * 10) / 10));
        score.standardError().ifPresent(error -> rounded.standardError(twoDigits(error)));
        score.standardErrorAbsence().ifPresent(rounded::standardErrorAbsence);
        score.effectiveN().ifPresent(n -> rounded.effectiveN(Math.max(1, Math.floor(n))));
        return rounded.build();
    }

    /** A standard error is as rough as that anyway. */
    static double twoDigits(double value) {
        return new BigDecimal(value).round(new MathContext(2)).doubleValue();
    }

    private static Correlations rounded(Correlations exact) {
        return Correlations.of(
                exact.nodes(),
                Arrays.stream(exact.below())
                        .map(correlation -> Math.rint(correlation * 100) / 100 + 0.0)
                        .toArray());
    }

    private long rounded(Score score, ScoreCard card) {
        long step = step(score, card);
        return (score.points().orElseThrow().billionths() + step / 2) / step * step;
    }

    /** A whole moves in the largest of the steps of its parts: a finer one would tell what they hide. */
    private long step(Score score, ScoreCard card) {
        List<Score> parts = card.tree().partsOf(score.node()).stream()
                .flatMap(part -> card.find(part).stream())
                .filter(part -> part.points().isPresent())
                .toList();
        if (!parts.isEmpty()) {
            return parts.stream().mapToLong(part -> step(part, card)).max().orElseThrow();
        }
        double change = changes.computeIfAbsent(score.node(), node -> change(node, card)) / Math.max(1, score.n());
        return STEPS.stream()
                        .filter(step -> step * TENTH >= 2 * change * WHOLE)
                        .findFirst()
                        .orElse(STEPS.get(STEPS.size() - 1))
                * TENTH;
    }

    /** What one answer one level higher changes, if it is that of the one person who counts most, and answered least. */
    private double change(Node node, ScoreCard card) {
        List<Node> items = items(node, card);
        boolean even = option(card, "item.normalisation").equals(PERCENT);
        int steps = even ? items.stream().mapToInt(this::levels).min().orElse(USUAL_LEVELS) - 1 : 1;
        boolean mean = option(card, "item.aggregation").equals(MEAN)
                && option(card, "item.weights").equals("equal");
        return 100 * heaviest / steps / (mean ? fewestAnswers(node, items.size()) : 1);
    }

    private static String option(ScoreCard card, String name) {
        return card.strategy().options().getOrDefault(name, "");
    }

    /** How many answers make up the score of somebody of whom the fewest do. */
    private int fewestAnswers(Node node, int items) {
        return survey.flatMap(known -> patterns(known, node))
                .map(all -> all.stream()
                        .mapToInt(pattern ->
                                pattern.answered().size() + pattern.imputed().size())
                        .min()
                        .orElse(1))
                .orElse((items + 1) / 2);
    }

    private int levels(Node item) {
        return survey.flatMap(known -> item.item()
                        .map(id -> known.instrument().item(id).scale().levels().size()))
                .orElse(USUAL_LEVELS);
    }

    /** The items that a score rests on, as far as they are known. */
    private List<Node> items(Node node, ScoreCard card) {
        List<Node> items = survey.map(known -> known.items(node))
                .orElseGet(() -> card.find(node).stream()
                        .flatMap(score -> score.contributions().stream())
                        .map(Contribution::part)
                        .toList());
        return items.isEmpty() ? List.of(node) : items;
    }

    /** Made anew of the rounded parts, each with the weight that it had, so that they tell no more than those; they still add up. */
    private List<Contribution> contributions(List<Contribution> exact, long points, ScoreCard card) {
        if (exact.isEmpty()) {
            return exact;
        }
        List<Node> parts = exact.stream().map(Contribution::part).toList();
        List<BigInteger> claims = exact.stream().map(each -> claim(each, card)).toList();
        return Apportionment.apportion(Points.ofBillionths(points / HUNDREDTH), parts, claims).stream()
                .map(each -> new Contribution(
                        each.part(), Points.ofBillionths(each.points().billionths() * HUNDREDTH)))
                .toList();
    }

    private BigInteger claim(Contribution exact, ScoreCard card) {
        BigInteger own = BigInteger.valueOf(exact.points().billionths());
        Optional<Score> part = card.find(exact.part())
                .filter(score ->
                        score.points().filter(points -> points.billionths() > 0).isPresent());
        return part.map(score -> own.multiply(BigInteger.valueOf(rounded(score, card)))
                        .multiply(BigInteger.valueOf(WHOLE))
                        .divide(BigInteger.valueOf(score.points().orElseThrow().billionths())))
                .orElse(own);
    }
}

package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Apportionment;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.summary.ScoreSum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores what stands above the leaves of a tree, from what is scored already. */
final class WholeScoring {
    private static final Aggregation MEAN = Aggregations.arithmeticMean();
    /** A hundredth of a point: so small that a mean is nearly straight there, so large that rounding does not matter. */
    private static final long LITTLE = 10_000_000;

    private final StandardStrategy strategy;
    private final Map<Node, Score> scores;
    /** Of constructs, by the exact sums behind their points. */
    private final Map<Node, ScoreSum> sums;
    /** Of wholes that are means, where other wholes rest on them. */
    private final Map<Node, Fraction> means = new HashMap<>();

    /** Null where scores are only supposed, of which nobody knows how sure they are. */
    private final @Nullable ErrorPropagation errors;

    private final boolean nested;

    WholeScoring(
            StandardStrategy strategy,
            Map<Node, Score> scores,
            Map<Node, ScoreSum> sums,
            @Nullable ErrorPropagation errors) {
        this.strategy = strategy;
        this.scores = scores;
        this.sums = sums;
        this.errors = errors;
        this.nested = strategy.tree().isNested();
    }

    Score score(Node whole, Aggregation aggregation) {
        List<Score> parts = new ArrayList<>();
        List<Score> present = new ArrayList<>();
        List<Node> absent = new ArrayList<>();
        for (Node node : strategy.tree().partsOf(whole)) {
            Score part = Objects.requireNonNull(scores.get(node));
            if (counts(part)) {
                parts.add(part);
                if (part.points().isPresent()) {
                    present.add(part);
                } else {
                    absent.add(node);
                }
            }
        }
        Score.Builder score = evidence(Score.builder(whole), parts);
        if (parts.isEmpty()) {
            return score.absence(Absence.of(AbsenceReason.NOT_WEIGHTED)).build();
        }
        if (present.isEmpty() || isTooLittle(whole, present, parts)) {
            return score.absence(new Absence(AbsenceReason.PART_ABSENT, absent)).build();
        }
        score.n(present.stream().mapToLong(Score::n).min().orElseThrow());
        return aggregation.equals(MEAN)
                ? mean(whole, present, score.addAllExcluded(absent))
                : aggregate(whole, aggregation, present, absent, score);
    }

    /** What weighs nothing is no part; who weighs by answers finds out later. */
    private boolean counts(Score part) {
        return strategy.weights().isEqual()
                || strategy.weights().isByAnswers()
                || weight(part).signum() > 0;
    }

    private static Score.Builder evidence(Score.Builder score, List<Score> parts) {
        Coverage coverage = Coverage.NONE;
        long imputed = 0;
        long outside = 0;
        for (Score part : parts) {
            coverage = coverage.plus(part.coverage());
            imputed += part.imputed();
            outside += part.outsideDomain();
        }
        return score.coverage(coverage).imputed(imputed).outsideDomain(outside);
    }

    /** Whether the parts that are there weigh less than the rule for missing parts asks. */
    private boolean isTooLittle(Node whole, List<Score> present, List<Score> parts) {
        Threshold needed = strategy.missingRules().of(whole).threshold();
        if (present.size() == parts.size()) {
            return false;
        }
        BigDecimal there = sumOfWeights(present).multiply(BigDecimal.valueOf(needed.of()));
        return there.compareTo(sumOfWeights(parts).multiply(BigDecimal.valueOf(needed.part()))) < 0;
    }

    private BigDecimal sumOfWeights(List<Score> parts) {
        return parts.stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal weight(Score part) {
        return strategy.weights().isByAnswers()
                ? BigDecimal.valueOf(part.coverage().answered()).add(BigDecimal.valueOf(part.imputed()))
                : strategy.weights().weight(part.node());
    }

    /** sum(w x) / sum(w) of the exact means of the parts, rounded once; contributions in proportion to weight times points. */
    private Score mean(Node whole, List<Score> parts, Score.Builder score) {
        Points points = quickMean(parts).orElseGet(() -> exactMean(whole, parts).toPoints());
        if (errors != null) {
            errors.add(whole, parts, weights(parts), score);
        }
        return divided(points, parts, claims(parts), score);
    }

    /** The slopes of a mean. */
    private double[] weights(List<Score> parts) {
        double total = sumOfWeights(parts).doubleValue();
        return parts.stream()
                .mapToDouble(part -> weight(part).doubleValue() / total)
                .toArray();
    }

    /** Of constructs that all weigh the same, unless the last digit is in doubt. */
    private Optional<Points> quickMean(List<Score> parts) {
        RoundedMean mean = new RoundedMean();
        boolean quick = strategy.weights().isEqual() && !nested;
        for (int part = 0; quick && part < parts.size(); part++) {
            ScoreSum sum = sums.get(parts.get(part).node());
            quick = sum != null && mean.add(sum);
        }
        return quick ? mean.points() : Optional.empty();
    }

    private Fraction exactMean(Node whole, List<Score> parts) {
        Fraction total = Fraction.ZERO;
        for (Score part : parts) {
            total = total.plus(Fraction.of(weight(part), BigDecimal.ONE).times(exact(part)));
        }
        Fraction mean = total.dividedBy(Fraction.of(sumOfWeights(parts), BigDecimal.ONE));
        means.put(whole, mean);
        return mean;
    }

    /** What is no mean goes on from its points. */
    private Fraction exact(Score part) {
        ScoreSum sum = sums.get(part.node());
        return sum == null
                ? means.getOrDefault(part.node(), Fraction.of(part.points().orElseThrow()))
                : sum.mean().orElseThrow();
    }

    private List<BigInteger> claims(List<Score> parts) {
        if (!strategy.weights().isEqual()) {
            return whole(MEAN.claims(parts(parts)));
        }
        List<BigInteger> claims = new ArrayList<>(parts.size());
        for (Score part : parts) {
            claims.add(BigInteger.valueOf(part.points().orElseThrow().billionths()));
        }
        return claims;
    }

    private Score aggregate(
            Node whole, Aggregation aggregation, List<Score> present, List<Node> absent, Score.Builder score) {
        List<Aggregation.Part> parts = parts(present);
        Optional<Points> points = aggregation.aggregate(parts);
        if (points.isEmpty()) {
            return score.absence(new Absence(AbsenceReason.OUTSIDE_DOMAIN, aggregation.outsideDomain(parts)))
                    .build();
        }
        if (!aggregation.isSmooth()) {
            score.standardErrorAbsence(AbsenceReason.NOT_SMOOTH);
        } else if (errors != null) {
            errors.add(whole, present, slopes(aggregation, parts), score);
        }
        return divided(points.get(), present, whole(aggregation.claims(parts)), score.addAllExcluded(absent));
    }

    /** How much the whole moves with each part: between a little less and a little more of it, as far as the scale reaches. */
    private static double[] slopes(Aggregation aggregation, List<Aggregation.Part> parts) {
        double[] slopes = new double[parts.size()];
        for (int part = 0; part < slopes.length; part++) {
            long points = parts.get(part).points().billionths();
            // next to zero a power mean bends within a hundredth of a point
            long little = points == 0 ? LITTLE : Math.max(1, Math.min(LITTLE, points / 128));
            long less = Math.max(0, points - little);
            long more = Math.min(Points.HUNDRED.billionths(), points + little);
            double low = moved(aggregation, parts, part, less);
            double high = moved(aggregation, parts, part, more);
            slopes[part] = (high - low) / (more - less);
        }
        return slopes;
    }

    private static double moved(Aggregation aggregation, List<Aggregation.Part> parts, int moved, long points) {
        List<Aggregation.Part> changed = new ArrayList<>(parts);
        Aggregation.Part part = parts.get(moved);
        changed.set(moved, new Aggregation.Part(part.node(), Points.ofBillionths(points), part.weight()));
        return aggregation
                .aggregate(changed)
                .orElseGet(() -> aggregation.aggregate(parts).orElseThrow())
                .billionths();
    }

    private List<Aggregation.Part> parts(List<Score> scores) {
        return scores.stream()
                .map(score -> new Aggregation.Part(score.node(), score.points().orElseThrow(), weight(score)))
                .toList();
    }

    /** The same proportions in whole numbers. */
    private static List<BigInteger> whole(List<BigDecimal> claims) {
        int scale = claims.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return claims.stream()
                .map(claim -> claim.setScale(scale).unscaledValue())
                .toList();
    }

    private static Score divided(Points points, List<Score> parts, List<BigInteger> claims, Score.Builder score) {
        List<Node> nodes = new ArrayList<>(parts.size());
        parts.forEach(part -> nodes.add(part.node()));
        return score.points(points)
                .addAllContributions(Apportionment.apportion(points, nodes, claims))
                .build();
    }
}

package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The scores of persons on one construct in two waves: of those who have one both times. */
final class PairedScores {
    private final List<Pair> pairs = new ArrayList<>();

    /** One person. */
    private record Pair(double earlier, double later, double weight) {
        double difference() {
            return later - earlier;
        }
    }

    void add(double earlier, double later, double weight) {
        pairs.add(new Pair(earlier, later, weight));
    }

    /** Nothing below two persons. */
    Optional<Estimate> difference() {
        return pairs.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Estimate(mean(Pair::difference), standardError(Pair::difference), pairs.size() - 1.0));
    }

    Score earlier(Node node) {
        return score(node, Pair::earlier);
    }

    Score later(Node node) {
        return score(node, Pair::later);
    }

    private Score score(Node node, ToDoubleFunction<Pair> value) {
        Score.Builder score = Score.builder(node).n(pairs.size());
        if (pairs.isEmpty()) {
            return score.absence(Absence.of(AbsenceReason.NO_RESPONDENTS)).build();
        }
        score.points(Points.from(mean(value)));
        return pairs.size() < 2
                ? score.standardErrorAbsence(AbsenceReason.TOO_FEW_RESPONDENTS).build()
                : score.standardError(standardError(value))
                        .standardDeviation(standardDeviation(value))
                        .build();
    }

    private double weights() {
        return pairs.stream().mapToDouble(Pair::weight).sum();
    }

    private double mean(ToDoubleFunction<Pair> value) {
        return pairs.stream()
                        .mapToDouble(pair -> pair.weight() * value.applyAsDouble(pair))
                        .sum()
                / weights();
    }

    private double standardError(ToDoubleFunction<Pair> value) {
        double mean = mean(value);
        double squares = pairs.stream()
                .mapToDouble(pair -> pair.weight() * (value.applyAsDouble(pair) - mean))
                .map(part -> part * part)
                .sum();
        return Math.sqrt(squares * pairs.size() / (pairs.size() - 1.0)) / weights();
    }

    private double standardDeviation(ToDoubleFunction<Pair> value) {
        double mean = mean(value);
        double squares = pairs.stream()
                .mapToDouble(
                        pair -> pair.weight() * (value.applyAsDouble(pair) - mean) * (value.applyAsDouble(pair) - mean))
                .sum();
        return Math.sqrt(squares / weights() * pairs.size() / (pairs.size() - 1.0));
    }
}

package io.github.serviceexcellence.card;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.uncertainty.Correction;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** How far each of some scores of a card, such as its leaves, lies from the mean of the others, and which of these leads hold. */
final class Leads {
    /** How often anything may be said to stand out that does not, in surveys as a whole. */
    private static final double LEVEL = 0.05;

    private final ScoreCard card;
    private final List<Score> leaves;

    Leads(ScoreCard card) {
        this(card, card.leaves());
    }

    Leads(ScoreCard card, List<Score> scores) {
        this.card = card;
        Collection<Node> known = card.correlations().nodes();
        this.leaves = scores.stream()
                .filter(leaf -> leaf.standardError().isPresent() && known.contains(leaf.node()))
                .toList();
    }

    /** Whether there is enough to compare. */
    boolean areKnown() {
        return leaves.size() > 1;
    }

    /** Those that hold, in the order given. */
    List<Standout> standouts() {
        if (!areKnown()) {
            return List.of();
        }
        List<Estimate> leads = new ArrayList<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            leads.add(lead(leaf));
        }
        List<Double> pValues = Correction.HOLM.adjust(
                leads.stream().map(lead -> lead.pValueOf(fewest())).toList());
        List<Standout> standouts = new ArrayList<>();
        for (int leaf = 0; leaf < leads.size(); leaf++) {
            double pValue = Math.min(1, pValues.get(leaf) * card.shownTogether());
            if (pValue <= LEVEL) {
                standouts.add(new Standout(leaves.get(leaf).node(), leads.get(leaf), pValue));
            }
        }
        return standouts;
    }

    private long fewest() {
        return leaves.stream().mapToLong(Score::n).min().orElseThrow();
    }

    private Estimate lead(int leaf) {
        double[] weights = new double[leaves.size()];
        Arrays.fill(weights, -1.0 / (leaves.size() - 1));
        weights[leaf] = 1;
        double value = 0;
        double variance = 0;
        for (int one = 0; one < weights.length; one++) {
            Score score = leaves.get(one);
            value += weights[one] * score.points().orElseThrow().toDouble();
            for (int other = 0; other < weights.length; other++) {
                variance += weights[one] * weights[other] * covariance(score, leaves.get(other));
            }
        }
        return new Estimate(value, Math.sqrt(Math.max(0, variance)), fewest() - 1.0);
    }

    private double covariance(Score one, Score other) {
        return card.correlations().of(one.node(), other.node()).orElseThrow()
                * one.standardError().orElseThrow()
                * other.standardError().orElseThrow();
    }
}

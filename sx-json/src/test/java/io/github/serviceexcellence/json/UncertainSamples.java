package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.PublishedBreakdown;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes cards say how sure they are, in every way that a card can: numbers of all sizes, known, missing with and without a reason; and metrics. */
final class UncertainSamples {
    private static final double[] ERRORS = {0, -0.0, Double.MIN_VALUE, 1E-9, 0.1, 1.0 / 3, 100};
    private static final double[] CORRELATIONS = {-1, -0.0, 0, Double.MIN_VALUE, 1.0 / 3, 1};

    private final Random random;

    UncertainSamples(Random random) {
        this.random = random;
    }

    Publication publication(Publication given) {
        int floor = given.floor().respondents();
        List<PublishedBreakdown> breakdowns = given.breakdowns().stream()
                .map(each -> new PublishedBreakdown(
                        each.breakdown(),
                        each.units().stream().map(card -> card(card, floor)).toList(),
                        each.withheld()))
                .toList();
        return Publication.builder()
                .floor(given.floor())
                .overall(card(given.overall(), floor))
                .addAllBreakdowns(breakdowns)
                .build();
    }

    private PublishedCard card(ScoreCard card, int floor) {
        return PublishedCard.of(card(card), floor);
    }

    ScoreCard card(ScoreCard given) {
        ScoreCard card = given.withCorrelations(Correlations.none())
                .withScores(given.scores().stream().map(this::score).toList())
                .withMetrics(new MetricSamples(random).metrics())
                .withShownTogether(random.nextBoolean() ? 1 : 1 + random.nextInt(Integer.MAX_VALUE));
        List<Node> sure = new ArrayList<>(card.scores().stream()
                .filter(score -> score.standardError().isPresent())
                .map(Score::node)
                .toList());
        Collections.shuffle(sure, random);
        List<Node> some = sure.subList(0, random.nextInt(sure.size() + 1));
        return card.withCorrelations(Correlations.of(some, (one, other) -> number(CORRELATIONS, -1, 1)));
    }

    private double number(double[] special, double low, double high) {
        return random.nextBoolean()
                ? special[random.nextInt(special.length)]
                : low + (high - low) * random.nextDouble();
    }

    private Score score(Score given) {
        Score.Builder score = Score.builder(given.node())
                .n(given.n())
                .coverage(given.coverage())
                .imputed(given.imputed())
                .outsideDomain(given.outsideDomain())
                .addAllExcluded(given.excluded())
                .addAllContributions(given.contributions());
        given.points().ifPresent(score::points);
        given.absence().ifPresent(score::absence);
        given.standardDeviation().ifPresent(score::standardDeviation);
        if (given.n() > 0 && random.nextBoolean()) {
            score.effectiveN(given.n() * (1 - random.nextDouble()));
        }
        boolean known = given.points().isPresent() && given.n() > 1 && random.nextInt(4) > 0;
        if (known) {
            score.standardError(number(ERRORS, 0, 30));
        } else if (given.points().isPresent() && random.nextBoolean()) {
            score.standardErrorAbsence(AbsenceReason.values()[random.nextInt(AbsenceReason.values().length)]);
        }
        return score.build();
    }
}

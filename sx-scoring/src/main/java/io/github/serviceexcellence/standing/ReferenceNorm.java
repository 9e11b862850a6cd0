package io.github.serviceexcellence.standing;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.uncertainty.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.immutables.value.Value;

/**
 * A norm: what a reference population scored, with where that comes from and of when it is.
 *
 * <pre>{@code
 * ReferenceNorm branches = ReferenceNorm.of(
 *         "120 branches of the sector", LocalDate.of(2026, 1, 1), Map.of(Node.INDEX, QuantileTable.from(points)));
 * branches.percentiles(card).get(0).explain(Locale.ENGLISH);
 * }</pre>
 *
 * <p>It misleads unless like is held against like: scores of teams against those of teams, since means of many people differ less than people do; made by the
 * same questions and the same strategy, which a norm does not know; of a population that the reader would compare with.
 */
@Value.Immutable
@ValueStyle
public abstract class ReferenceNorm {
    private static final double CONFIDENCE = 0.95;
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
    private static final int LONGEST_SOURCE = 200;

    ReferenceNorm() {}

    static Builder builder() {
        return ImmutableReferenceNorm.builder();
    }

    /**
     * A norm.
     *
     * @param source who the reference population is and where the figures come from, 1 to 200 characters
     * @param date of when the figures are
     * @param quantiles what the population scored, by node
     * @return the norm
     * @throws IllegalArgumentException telling every fault: a source that is blank or too long, no score
     */
    public static ReferenceNorm of(String source, LocalDate date, Map<Node, QuantileTable> quantiles) {
        Faults faults = new Faults();
        faults.guarded("source", () -> {
            Codes.name(Word.of("source", "bron"), source, LONGEST_SOURCE);
        });
        faults.check(!quantiles.isEmpty(), "quantiles", StandingProblem.NO_SCORE);
        faults.throwIfAny(StandingProblem.INVALID_NORM);
        return builder().source(source).date(date).putAllQuantiles(quantiles).build();
    }

    /**
     * Who the reference population is and where the figures come from.
     *
     * @return 1 to 200 characters
     */
    public abstract String source();

    /**
     * Of when the figures are.
     *
     * @return the date
     */
    public abstract LocalDate date();

    /**
     * What the population scored.
     *
     * @return by node, one or more
     */
    @Value.NaturalOrder
    public abstract SortedMap<Node, QuantileTable> quantiles();

    /**
     * Where the scores of a card stand.
     *
     * @param card a card
     * @return of every score on the card that the norm is about, in the order of the card; not of those without points
     */
    public List<NormPercentile> percentiles(ScoreCard card) {
        List<NormPercentile> percentiles = new ArrayList<>();
        for (Score score : card.scores()) {
            QuantileTable others = quantiles().get(score.node());
            Optional<Points> points = score.points();
            if (others != null && points.isPresent()) {
                percentiles.add(NormPercentile.builder()
                        .node(score.node())
                        .title(card.title(score.node()))
                        .points(points.get())
                        .others(others)
                        .interval(score.interval().map(interval -> interval(interval, others)))
                        .build());
            }
        }
        return List.copyOf(percentiles);
    }

    private static Interval interval(Interval score, QuantileTable others) {
        double low = others.isBelow(score.low()) ? 0 : wilson(others.shareBelow(score.low()), others.n(), -1);
        double high = others.isAbove(score.high()) ? 1 : wilson(others.shareBelow(score.high()), others.n(), 1);
        return new Interval(100 * low, 100 * high, CONFIDENCE);
    }

    /** An end of Wilson's interval of a share of n, the lower one for a direction of -1. */
    private static double wilson(double share, long n, int direction) {
        double square = Z * Z / n;
        double reach = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return (share + square / 2 + direction * reach) / (1 + square);
    }

    /**
     * What there is to say of the scores of a card, as data: the norm, and each score.
     *
     * @param card a card
     * @return sentences in English and Dutch
     */
    public List<Message> statements(ScoreCard card) {
        List<Message> said = new ArrayList<>();
        said.add(StandingStatement.NORM.with(source(), date()));
        percentiles(card).forEach(percentile -> said.add(percentile.statement()));
        return List.copyOf(said);
    }

    /** Sets what is known. */
    interface Builder {
        Builder source(String source);

        Builder date(LocalDate date);

        Builder putAllQuantiles(Map<? extends Node, ? extends QuantileTable> quantiles);

        ReferenceNorm build();
    }
}

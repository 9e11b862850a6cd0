package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.statistics.Draws;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Standard errors and intervals where no formula gives them, such as those of an index that is the minimum or the median of its parts: by the
 * bootstrap (Efron, 1979). As many respondents as there are, drawn from them again and again, each time from all, make a survey that might as
 * well have been; how its scores scatter is how sure the score is.
 *
 * <p>It takes the rows of a table: a summary does not know who answered what. Each draw takes as long as scoring the table does; a thousand draws
 * are usual. The same table in the same order, and the same seed, give the same figures.
 *
 * <pre>{@code
 * Bootstrap drawn = Bootstrap.of(strategy, table, 20261127, 999);
 * drawn.interval(Node.INDEX, 0.95);
 * }</pre>
 *
 * <p>Confidential, like the card that it stands beside. Of fewer than about thirty respondents it is too sure of itself.
 */
public final class Bootstrap {
    private static final int MOST = 1_000_000;

    private final ScoreCard card;
    /** Of each node that has points on the card: those of the draws in which it has any, rising. */
    private final Map<Node, double[]> drawn = new HashMap<>();

    private Bootstrap(ScoreCard card) {
        this.card = card;
    }

    /**
     * Scores a table and draws of it.
     *
     * @param strategy how to score
     * @param table the answers
     * @param seed where the random numbers begin; there is no default, so that nobody draws by accident
     * @param draws how many, 2 to 1,000,000; an interval of 95% wants 999 or more
     * @return the card with what the draws tell of it
     * @throws IllegalArgumentException if the number of draws is not possible, or the table has fewer than two respondents
     */
    public static Bootstrap of(ScoringStrategy strategy, ResponseTable table, long seed, int draws) {
        Faults faults = new Faults();
        Draws.check(draws, MOST, faults);
        faults.check(table.size() >= 2, "table", BootstrapProblem.RESPONDENTS, table.size());
        faults.throwIfAny(BootstrapProblem.INVALID);
        Bootstrap made = new Bootstrap(strategy.score(table));
        Draws random = Draws.from(seed);
        Map<Node, double[]> points = new HashMap<>();
        Map<Node, Integer> sizes = new HashMap<>();
        for (int draw = 0; draw < draws; draw++) {
            for (Score score : strategy.score(draw(table, random)).scores()) {
                score.points().ifPresent(found -> {
                    int size = sizes.merge(score.node(), 1, Integer::sum);
                    points.computeIfAbsent(score.node(), node -> new double[draws])[size - 1] = found.toDouble();
                });
            }
        }
        points.forEach((node, all) -> {
            double[] rising = Arrays.copyOf(all, sizes.getOrDefault(node, 0));
            Arrays.sort(rising);
            made.drawn.put(node, rising);
        });
        return made;
    }

    private static ResponseTable draw(ResponseTable table, Draws random) {
        ResponseTableBuilder drawn = ResponseTable.builder(table.instrument());
        for (int row : random.rows(table.size())) {
            drawn.add(table.response(row));
        }
        return drawn.build();
    }

    /**
     * The card of the table itself.
     *
     * @return the card that the strategy makes
     */
    public ScoreCard card() {
        return card;
    }

    /**
     * In how many draws a node has points: fewer than all where a draw holds nobody who answered enough.
     *
     * @param node the node
     * @return 0 or more; figures that rest on fewer than nearly all draws mislead
     */
    public int draws(Node node) {
        return drawn(node).length;
    }

    /**
     * A score with the standard deviation of its draws as its standard error, and n - 1 degrees of freedom.
     *
     * @param node the node
     * @return the estimate in points; nothing if the score is absent, of fewer than two respondents, or in fewer than two draws
     */
    public Optional<Estimate> estimate(Node node) {
        double[] points = drawn(node);
        Optional<Score> score = card.find(node).filter(found -> found.n() > 1 && points.length > 1);
        return score.flatMap(Score::points)
                .map(Points::toDouble)
                .map(value -> new Estimate(
                        value, Draws.deviation(points), score.orElseThrow().n() - 1.0));
    }

    /**
     * The percentile interval: between which points the middle part of the draws lies. Its ends are the draws number k and d + 1 - k of d, with k =
     * (d + 1)(1 - confidence) / 2 rounded down, at least 1.
     *
     * @param node the node
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval in points; nothing where there is no {@link #estimate}
     * @throws IllegalArgumentException if the confidence is not possible
     */
    public Optional<Interval> interval(Node node, double confidence) {
        // also where there is no estimate
        Interval checked = new Interval(0, 0, confidence);
        return estimate(node).map(estimate -> Draws.interval(drawn(node), checked.confidence()));
    }

    private double[] drawn(Node node) {
        return drawn.getOrDefault(node, new double[0]);
    }
}

package io.github.serviceexcellence.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often intervals of 95% hold the true figure, where it is known: that of the population that the surveys are drawn from. */
class CoverageTest {
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    /** So far a share of a few hundred surveys may lie from 95% by chance, and of thousands: three standard errors and a bit. */
    private static final double SLACK = Math.max(0.02, 3.2 * Math.sqrt(0.95 * 0.05 / SimulatedPeople.SURVEYS));

    /** How many intervals held the truth, by kind of score. */
    private static final class Held {
        private final List<Boolean> constructs = new ArrayList<>();
        private final List<Boolean> wholes = new ArrayList<>();
        private final List<Boolean> index = new ArrayList<>();
        private final List<Boolean> naive = new ArrayList<>();

        void add(ScoreCard card, ScoreCard truth) {
            card.leaves().forEach(leaf -> constructs.add(holds(leaf, truth)));
            card.wholes().forEach(whole -> wholes.add(holds(whole, truth)));
            index.add(holds(card.index(), truth));
            naive.add(independent(card).interval().contains(points(truth, Node.INDEX)));
        }

        private static boolean holds(Score score, ScoreCard truth) {
            return score.interval().orElseThrow().contains(points(truth, score.node()));
        }

        private static double points(ScoreCard truth, Node node) {
            return truth.score(node).points().orElseThrow().toDouble();
        }

        /** As if other people had answered each element. */
        private static Estimate independent(ScoreCard card) {
            double variance = card.leaves().stream()
                    .mapToDouble(leaf -> leaf.standardError().orElseThrow())
                    .map(error -> error * error)
                    .sum();
            return new Estimate(
                    points(card, Node.INDEX),
                    Math.sqrt(variance) / card.leaves().size(),
                    card.index().n() - 1.0);
        }

        static double share(List<Boolean> held) {
            return held.stream().mapToInt(each -> each ? 1 : 0).average().orElseThrow();
        }
    }

    private static Held simulate(int n, boolean weighted) {
        SimulatedPeople people = new SimulatedPeople(20_261_127L + n);
        List<SimulatedPeople.Person> population = people.population(5_000);
        ScoreCard truth = STRATEGY.score(SimulatedPeople.table(
                population.stream().map(SimulatedPeople.Person::response).toList()));
        Held held = new Held();
        for (int survey = 0; survey < SimulatedPeople.SURVEYS; survey++) {
            ResponseTable table = weighted ? people.informative(population, n) : people.plain(population, n);
            held.add(STRATEGY.score(table), truth);
        }
        return held;
    }

    private static void check(Held held) {
        assertThat(Held.share(held.constructs)).isBetween(0.93, 0.97);
        assertThat(Held.share(held.wholes)).isBetween(0.95 - SLACK, 0.95 + SLACK);
        assertThat(Held.share(held.index)).isBetween(0.95 - SLACK, 0.95 + SLACK);
        assertThat(Held.share(held.naive)).isLessThan(0.85);
    }

    @Test
    void ofAHundredPeopleIntervalsHoldTheTruthAsOftenAsTheySay() {
        check(simulate(100, false));
    }

    @Test
    void whereWeightsFollowWhatPeopleThinkTheyDoSoToo() {
        check(simulate(150, true));
    }
}

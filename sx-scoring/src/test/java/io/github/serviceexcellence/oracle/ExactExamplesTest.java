package io.github.serviceexcellence.oracle;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.bands.Bands;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.population.Population;
import io.github.serviceexcellence.population.PopulationMethods;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exactly equal means are equal, and a mean on an edge is on the edge. */
class ExactExamplesTest {
    private static final Instrument THREE =
            instrument(item("a", LEADERSHIP), item("b", LEADERSHIP), item("c", LEADERSHIP));
    private static final Node NODE = Node.of(LEADERSHIP);
    private static final StandardStrategy STRATEGY =
            StandardStrategy.withDefaults().withTree(ScoreTree.elementsOnly().only(LEADERSHIP));

    private static ScoreCard card(String group, long[]... people) {
        List<Response> responses =
                Stream.of(people).map(person -> answers(THREE, person)).toList();
        return STRATEGY.score(table(THREE, responses)).withGroup(GroupKey.of(group));
    }

    private static Points points(ScoreCard card) {
        return card.score(NODE).points().orElseThrow();
    }

    @Test
    void fiftyThirdsAreFiftyThirdsHoweverTheyCameAbout() {
        ScoreCard one = card("one", new long[] {1, 1, 2}, new long[] {1, 1, 2}, new long[] {2, 2, 3});
        ScoreCard other = card("other", new long[] {1, 1, 1}, new long[] {1, 1, 1}, new long[] {3, 3, 3});
        ScoreCard lower = card("lower", new long[] {1, 1, 1});
        assertThat(points(one)).isEqualTo(Points.parse("16.666666667")).isEqualTo(points(other));
        assertThat(one.index().points()).isEqualTo(other.index().points());
        assertThat(one.minus(other).change(NODE).points()).contains(Points.ZERO);
        Population population = Population.of(List.of(one, other, lower));
        // both share the second place of three
        assertThat(PopulationMethods.rank().scores(population).of(GroupKey.of("one")))
                .containsEntry(NODE, 2.0)
                .isEqualTo(PopulationMethods.rank().scores(population).of(GroupKey.of("other")));
        assertThat(PopulationMethods.minMax().scores(population).of(GroupKey.of("one")))
                .isEqualTo(PopulationMethods.minMax().scores(population).of(GroupKey.of("other")));
    }

    @Test
    void aMeanOnTheEdgeOfABandIsOnTheEdge() {
        Scale scale = Scale.range(0, 3);
        Instrument two = instrument(
                unscaled("a", LEADERSHIP).scale(scale),
                unscaled("b", LEADERSHIP).scale(scale));
        Score score = STRATEGY.score(table(two, List.of(answers(two, 3, 1), answers(two, 3, 1), answers(two, 1, 0))))
                .score(NODE);
        // 2/3, 2/3 and 1/6 are 3/2 of three
        assertThat(score.points()).contains(Points.of(50));
        Bands bands = Bands.builder("halves")
                .below(Points.of(50), "low", Text.english("low"))
                .last("high", Text.english("high"))
                .build();
        assertThat(bands.band(score.points().orElseThrow()).code()).isEqualTo("high");
    }
}

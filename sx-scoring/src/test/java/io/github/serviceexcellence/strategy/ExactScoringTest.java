package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.bands.BandPresets;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Means are exact, and rounded once where they are shown. */
class ExactScoringTest {
    private static final Scale THIRDS = Scale.range(0, 3);
    private static final Construct WHOLE = new OwnConstruct("whole", Text.english("Whole"));

    private static Points index(StandardStrategy strategy, Instrument instrument, long[]... people) {
        ScoreCard card = strategy.score(table(
                instrument,
                Stream.of(people).map(person -> answers(instrument, person)).toList()));
        assertThat(card.element(LEADERSHIP).points()).isEqualTo(card.index().points());
        return card.index().points().orElseThrow();
    }

    @Test
    void equalMeansHaveEqualPoints() {
        StandardStrategy leadership = StandardStrategy.withDefaults()
                .withTree(ScoreTree.elementsOnly().only(LEADERSHIP));
        Instrument three = instrument(item("a", LEADERSHIP), item("b", LEADERSHIP), item("c", LEADERSHIP));
        // both exactly 50/3
        assertThat(index(leadership, three, new long[] {1, 1, 2}, new long[] {1, 1, 2}, new long[] {2, 2, 3}))
                .isEqualTo(index(leadership, three, new long[] {1, 1, 1}, new long[] {1, 1, 1}, new long[] {3, 3, 3}))
                .isEqualTo(Points.parse("16.666666667"));
    }

    @Test
    void aMeanOnTheEdgeOfABandIsOnTheEdge() {
        StandardStrategy leadership = StandardStrategy.withDefaults()
                .withTree(ScoreTree.elementsOnly().only(LEADERSHIP));
        Instrument two = instrument(
                unscaled("a", LEADERSHIP).scale(THIRDS),
                unscaled("b", LEADERSHIP).scale(THIRDS));
        // (200/3 + 200/3 + 50/3) / 3
        Points half = index(leadership, two, new long[] {3, 1}, new long[] {3, 1}, new long[] {1, 0});
        assertThat(half).isEqualTo(Points.of(50));
        assertThat(BandPresets.PERCENT_OF_MAXIMUM_AUDIT.band(half).code()).isEqualTo("50-to-75");
    }

    private static ScoreTree nested() {
        return ScoreTree.builder("nested", Text.english("Nested"))
                .leaf(LEADERSHIP, MONITORING, SERVICE_CULTURE)
                .whole(WHOLE, LEADERSHIP, MONITORING)
                .index(WHOLE, SERVICE_CULTURE)
                .build();
    }

    private static Response thirds(long leadership, long monitoring, long culture) {
        Instrument instrument = instrument(
                unscaled("l", LEADERSHIP).scale(THIRDS),
                unscaled("m", MONITORING).scale(THIRDS),
                unscaled("c", SERVICE_CULTURE).scale(THIRDS));
        return answers(instrument, leadership, monitoring, culture);
    }

    @Test
    void anIndexOfWholesIsRoundedOnce() {
        StandardStrategy strategy = StandardStrategy.withDefaults().withTree(nested());
        // 100/6; of points that were rounded before, half of 33.333333333 would be rounded down
        Score index = strategy.score(thirds(0, 0, 1)).index();
        assertThat(index.points()).contains(Points.parse("16.666666667"));
        assertThat(index.contributions())
                .containsExactly(
                        new Contribution(Node.of(WHOLE), Points.ZERO),
                        new Contribution(Node.of(SERVICE_CULTURE), Points.parse("16.666666667")));
        // (100/3 + 2 * 0) / 3 and then (100/9 + 100/3) / 2
        Weights weights = Weights.of(Map.of(
                Node.of(LEADERSHIP),
                BigDecimal.ONE,
                Node.of(MONITORING),
                BigDecimal.valueOf(2),
                Node.of(WHOLE),
                new BigDecimal("0.1"),
                Node.of(SERVICE_CULTURE),
                new BigDecimal("0.1")));
        ScoreCard weighed = strategy.withWeights(weights).score(thirds(1, 0, 1));
        assertThat(weighed.construct(WHOLE).points()).contains(Points.parse("11.111111111"));
        assertThat(weighed.index().points()).contains(Points.parse("22.222222222"));
    }

    @Test
    void anotherAggregationWorksOnRoundedPoints() {
        StandardStrategy strategy =
                StandardStrategy.withDefaults().withTree(nested()).withWholeAggregation(Aggregations.maximum());
        // the whole is 33.333333333 and no longer a third: (33.333333333 + 200/3) / 2 is 49.9999999998333
        assertThat(strategy.score(thirds(1, 0, 2)).index().points()).contains(Points.of(50));
        assertThat(strategy.withIndexAggregation(Aggregations.powerMean(1))
                        .score(thirds(1, 0, 1))
                        .index()
                        .points())
                .contains(Points.parse("33.333333333"));
        assertThat(List.of(strategy.score(thirds(1, 0, 0)).index().points().orElseThrow()))
                // half of 33.333333333, to even
                .containsExactly(Points.parse("16.666666666"));
    }
}

package io.github.serviceexcellence.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mean is the score of its item on another scale, and as sure. */
class MeansAndScoresTest {
    private static final Instrument MEANS = Asked.instrument(
            "1",
            Asked.satisfaction(),
            Asked.effort(),
            Asked.ease(),
            Asked.mark(),
            Questionnaires.item("other", Element.LEADERSHIP));
    private static final StandardStrategy STRATEGY =
            StandardStrategy.withDefaults().withTree(ScoreTree.elementsOnly().only(Element.LEADERSHIP));
    private static final Offset<Double> SAME = within(1e-10);

    private static List<Response> people(boolean weighted) {
        Random random = new Random(5);
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            String mark = List.of("1", "6", "7.5", "8", "10").get(random.nextInt(5));
            Response response = Asked.response(
                    MEANS,
                    "" + (1 + random.nextInt(5)),
                    "" + (1 + random.nextInt(5)),
                    random.nextInt(4) == 0 ? "unanswered" : "" + (1 + random.nextInt(7)),
                    mark,
                    "3");
            people.add(
                    weighted
                            ? response.withWeight(Weight.ofMillionths(100_000 + random.nextInt(3_000_000)))
                            : response);
        }
        return people;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void meansAreScoresOnTheirOwnScale(boolean weighted) {
        ScoreCard card = STRATEGY.score(Questionnaires.table(MEANS, people(weighted)));
        check(card.metric(MetricKind.CSAT_MEAN), card, "satisfied", 1, 5);
        check(card.metric(MetricKind.CSAT_PERCENT_OF_MAXIMUM), card, "satisfied", 0, 100);
        check(card.metric(MetricKind.CES_1), card, "effort", 5, 1);
        check(card.metric(MetricKind.CES_2), card, "ease", 1, 7);
        check(card.metric(MetricKind.MARK), card, "mark", 1, 10);
    }

    /** Of 0 points the mean is the one, of 100 the other. */
    private static void check(Metric metric, ScoreCard card, String item, double worst, double best) {
        Score score = card.item(ItemId.of(item));
        assertThat(metric.kind().intervalMethod()).isEqualTo(IntervalMethod.STUDENT);
        double width = (best - worst) / 100;
        assertThat(metric.value().orElseThrow())
                .isCloseTo(worst + width * score.points().orElseThrow().toDouble(), within(1e-8));
        assertThat(metric.standardError().orElseThrow())
                .isCloseTo(Math.abs(width) * score.standardError().orElseThrow(), SAME);
        assertThat(metric.n()).isEqualTo(score.n());
        assertThat(metric.effectiveN()).isEqualTo(score.effectiveN());
        double one = worst + width * score.interval().orElseThrow().low();
        double other = worst + width * score.interval().orElseThrow().high();
        assertThat(metric.interval().orElseThrow().low()).isCloseTo(Math.min(one, other), within(1e-8));
        assertThat(metric.interval().orElseThrow().high()).isCloseTo(Math.max(one, other), within(1e-8));
    }

    @Test
    void whatIsImputedChangesNoMetric() {
        ItemBuilder[] two = {
            Asked.satisfaction(),
            Asked.rating("other", Asks.RATING, Scale.range(1, 5)).topBox(2)
        };
        Instrument instrument = Asked.instrument("1", two);
        List<Response> people = List.of(
                Asked.response(instrument, "5", "1"),
                Asked.response(instrument, "unanswered", "4"),
                Asked.response(instrument, "2", "dont-know"));
        List<Metric> plain = Metrics.of(Asked.summary(instrument, people));
        for (Imputation imputation : Imputation.values()) {
            ItemStage stage = ItemStage.withDefaults().withImputation(imputation);
            assertThat(Metrics.of(stage.summarise(Questionnaires.table(instrument, people))))
                    .as(imputation.code())
                    .isEqualTo(plain);
        }
        assertThat(plain).extracting(Metric::n).containsOnly(2L);
    }
}

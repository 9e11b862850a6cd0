package io.github.serviceexcellence.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.Asked;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Questionnaires;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Metrics beside the scores of a card. */
class MetricsOnCardTest {
    private static final Instrument TWO = Asked.instrument(
            "1",
            Asked.recommend("shop", Voice.CUSTOMER),
            Asked.recommend("web", Voice.CUSTOMER),
            Asked.satisfaction(),
            Questionnaires.item("a", Element.LEADERSHIP));
    private static final ScoreCard CARD = card("9", "unanswered", "5", "3");

    private static ScoreCard card(String... answers) {
        Response response = Asked.response(TWO, answers);
        return StandardStrategy.withDefaults()
                .withTree(ScoreTree.elementsOnly().only(Element.LEADERSHIP))
                .score(Questionnaires.table(TWO, List.of(response, response)));
    }

    private static MetricRef nps(String item) {
        return MetricRef.of(MetricKind.NPS, Node.of(ItemId.of(item)));
    }

    @Test
    void aMetricIsFoundByItsKindOrItsName() {
        assertThat(CARD.metric(MetricKind.CSAT_MEAN).value()).hasValue(5);
        assertThat(CARD.metric(nps("shop")).value()).hasValue(100);
        assertThat(CARD.find(nps("web")).orElseThrow().absence()).isPresent();
        assertThat(CARD.find(nps("phone"))).isEmpty();
    }

    @Test
    void whatTheCardDoesNotHaveIsToldWithWhatItHas() {
        String all = "nps item:shop, nps item:web, csat-top-two item:satisfied, csat-mean item:satisfied,"
                + " csat-percent-of-maximum item:satisfied";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.metric(MetricKind.NPS))
                .withMessage(
                        "the card has 2 metrics nps; ask for one of them by its name: nps item:shop, nps item:web");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.metric(MetricKind.MARK))
                .withMessage("the card has no metric mark; use one of: " + all);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.metric(nps("phone")))
                .withMessage("the card has no metric nps item:phone; use one of: " + all);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.withMetrics(List.of()).metric(MetricKind.NPS))
                .withMessage("the card has no metric nps; use one of: -");
    }

    @Test
    void aMetricStandsOnceOnACard() {
        Metric one = CARD.metric(nps("shop"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.withMetrics(List.of(one, one)))
                .withMessageContaining("it has the metric nps item:shop twice, keep one");
        assertThat(CARD.withMetrics(List.of(one)).metrics()).containsExactly(one);
    }

    @Test
    void metricsAreNoPartOfTheIndex() {
        assertThat(card("0", "0", "1", "3").index().points())
                .isEqualTo(CARD.index().points());
    }

    @Test
    void aRecommendScoreIsOneReadingAmongOthers() {
        assertThat(CARD.saysMetrics())
                .extracting(Message::code)
                .containsExactly(
                        "says.metric", "says.one-reading", "says.metric-with-interval", "says.metric", "says.metric");
        assertThat(CARD.saysMetrics())
                .extracting(message -> message.in(Locale.ENGLISH))
                .startsWith(
                        quoted("shop") + ": Net Promoter Score (NPS) 100, from 2 respondents.",
                        "A recommendation score is only one of the figures: it does not tell what people experienced, or why.");
        assertThat(CARD.saysMetrics())
                .extracting(message -> message.in(Text.DUTCH))
                .contains(
                        "Een aanbevelingsscore is één cijfer naast andere: die zegt niet wat mensen hebben beleefd, en ook niet waarom.");
    }

    @Test
    void whatNoScoreTellsTheMetricTells() {
        Instrument kano = Asked.instrument(
                "1",
                Asked.kano()[0],
                Asked.kano()[1],
                Questionnaires.item("means", Topic.EXPERIENCE_MEANS),
                Questionnaires.item("a", Element.LEADERSHIP));
        ScoreCard card = StandardStrategy.withDefaults()
                .withTree(ScoreTree.elementsOnly().only(Element.LEADERSHIP))
                .score(Questionnaires.table(kano, List.of(Asked.response(kano, "like", "like", "4", "3"))));
        assertThat(card.construct(Topic.EXPERIENCE_MEANS).points()).isPresent();
        assertThat(card.saysMetrics())
                .extracting(Message::code)
                .containsExactly("says.metric-of-one", "says.no-metric", "says.no-metric");
    }

    private static String quoted(String item) {
        return "\u201c" + CARD.title(Node.of(ItemId.of(item)), Locale.ENGLISH) + "\u201d";
    }

    @Test
    void theExplanationTellsThem() {
        assertThat(CARD.explain(Text.DUTCH).lines())
                .containsAll(CARD.saysMetrics().stream()
                        .map(message -> message.in(Text.DUTCH))
                        .toList());
    }

    @Test
    void whatIsNoSampleLosesItsStandardErrors() {
        ScoreCard without = CARD.withoutStandardErrors(AbsenceReason.ASSESSED);
        assertThat(without.metrics()).hasSameSizeAs(CARD.metrics()).allSatisfy(metric -> {
            assertThat(metric.standardError()).isEmpty();
            assertThat(metric.standardErrorAbsence())
                    .isEqualTo(metric.value().isPresent() ? Optional.of(AbsenceReason.ASSESSED) : Optional.empty());
        });
    }

    @Test
    void aQuestionnaireThatAsksForNoneHasNone() {
        Instrument plain = Questionnaires.nine();
        ScoreCard card = StandardStrategy.withDefaults()
                .score(Questionnaires.table(plain, List.of(Questionnaires.answers(plain, 1, 2, 3))));
        assertThat(card.metrics()).isEmpty();
        assertThat(card.saysMetrics()).isEmpty();
    }
}

package io.github.serviceexcellence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeveralAssessmentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Subject NORTH = Subject.of("North");

    private static AssessmentBuilder<Construct> onScale(int lowest, int highest) {
        return Assessment.builder(NORTH, DAY, Scale.range(lowest, highest));
    }

    private static Instrument audit(String wording, Element element) {
        return Instrument.builder("audit", "1.0")
                .title(Text.english("Audit"))
                .item(Item.builder("deeds")
                        .wording(Text.english(wording))
                        .measures(element)
                        .scale(Scale.range(1, 5))
                        .voice(Voice.ASSESSOR))
                .build();
    }

    private static Assessment by(Instrument instrument, String item) {
        return Assessment.builder(NORTH, DAY, instrument).rate(item, 4).build();
    }

    @Test
    void theyAnswerOneInstrumentWithAllThatOneOfThemJudged() {
        List<Response> responses = Assessment.responses(List.of(
                onScale(0, 4)
                        .rate(PyramidLevel.CORE_SERVICE, 2)
                        .rate(Element.MONITORING, 1)
                        .build(),
                onScale(0, 4)
                        .rate(Element.LEADERSHIP, 3)
                        .notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, "Nothing was shown.")
                        .build()));

        Instrument shared = responses.get(0).instrument();
        assertThat(shared.items())
                .extracting(Item::measures)
                .containsExactly(Element.LEADERSHIP, Element.MONITORING, PyramidLevel.CORE_SERVICE);
        assertThat(responses)
                .hasSize(2)
                .allMatch(response -> response.instrument().equals(shared));
        assertThat(responses.get(0).kind(ItemId.of("leadership"))).isEqualTo(AnswerKind.NOT_SHOWN);
        assertThat(responses.get(0).kind(ItemId.of("level.core-service"))).isEqualTo(AnswerKind.ANSWERED);
        assertThat(responses.get(1).kind(ItemId.of("monitoring"))).isEqualTo(AnswerKind.DONT_KNOW);
        assertThat(responses.get(1).kind(ItemId.of("level.core-service"))).isEqualTo(AnswerKind.NOT_SHOWN);
    }

    @Test
    void oneOfThemAnswersAsItDoesAlone() {
        Assessment alone = onScale(0, 4).rate(Element.LEADERSHIP, 3).build();

        assertThat(Assessment.responses(List.of(alone))).containsExactly(alone.toResponse());
    }

    @Test
    void aScaleWithOtherWordsForTheSameValuesIsTheSameScale() {
        Scale worded = Scale.range(0, 1).withLabels(Text.english("no"), Text.english("yes"));
        List<Response> responses = Assessment.responses(List.of(
                onScale(0, 1).rate(Element.LEADERSHIP, 1).build(),
                Assessment.builder(NORTH, DAY, worded)
                        .rate(Element.LEADERSHIP, 0)
                        .build()));

        assertThat(responses.get(1).level(ItemId.of("leadership")))
                .hasValueSatisfying(level -> assertThat(level.value()).isZero());
    }

    @Test
    void anInstrumentWithOtherWordsForTheSameItemsIsTheSameInstrument() {
        Instrument english = audit("Leaders serve.", Element.LEADERSHIP);
        List<Response> responses = Assessment.responses(
                List.of(by(english, "deeds"), by(audit("They serve.", Element.LEADERSHIP), "deeds")));

        assertThat(responses).allMatch(response -> response.instrument().equals(english));
    }

    @Test
    void everyOneThatDoesNotBelongIsTold() {
        Assessment first = onScale(0, 4).rate(Element.LEADERSHIP, 3).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.responses(List.of(
                        first,
                        onScale(1, 3).rate(Element.LEADERSHIP, 3).build(),
                        Assessment.builder(Subject.of("South"), DAY, Scale.range(0, 4))
                                .rate(Element.LEADERSHIP, 3)
                                .build(),
                        by(Instruments.organisationScanVersion1(), "leadership-1"))))
                .withMessage("these assessments cannot be taken together:"
                        + " assessment 2 is on another scale (1, 2, 3) than the first (0, 1, 2, 3, 4); take each scale by itself;"
                        + " assessment 3 is about South, the first about North; take each subject by itself;"
                        + " assessment 4 judges other criteria (organisation-scan 1.0) than the first (assessment 1.0); take each"
                        + " instrument by itself");
    }

    @Test
    void anotherInstrumentOfTheSameNameDoesNotBelong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.responses(List.of(
                        by(audit("Leaders serve.", Element.LEADERSHIP), "deeds"),
                        by(audit("Leaders serve.", Element.MONITORING), "deeds"))))
                .withMessageContaining("assessment 2 judges other criteria (audit 1.0) than the first (audit 1.0)");
    }

    @Test
    void nobodyCountsTwice() {
        Assessment ann =
                onScale(0, 4).assessor("Ann").rate(Element.LEADERSHIP, 3).build();
        Assessment both = onScale(0, 4)
                .assessor("Bo")
                .assessor("Ann")
                .rate(Element.MONITORING, 3)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.responses(List.of(ann, both)))
                .withMessage(
                        "these assessments cannot be taken together: assessor Ann is in assessment 2 and in one before it, and"
                                + " would count twice; keep one of them");
    }

    @Test
    void noneAreNothingToTakeTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.responses(List.of()))
                .withMessage("these assessments cannot be taken together: there is no assessment; give one or more");
    }

    @Test
    void aConstructOfOnesOwnMeansTheSameInAllOfThem() {
        Construct safety = new OwnConstruct("safety", Text.english("Safety"));
        Construct other = new OwnConstruct("safety", Text.of(Locale.ENGLISH, "Being safe"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.responses(List.of(
                        onScale(0, 4).rate(safety, 3).build(),
                        onScale(0, 4).rate(other, 3).build())))
                .withMessageContaining("own:safety is described in two ways");
    }
}

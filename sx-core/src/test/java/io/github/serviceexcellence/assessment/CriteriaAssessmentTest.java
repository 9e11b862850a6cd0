package io.github.serviceexcellence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CriteriaAssessmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instrument AUDIT = Instrument.builder("audit", "1.0")
            .title(Text.english("Audit"))
            .item(item("deeds")
                    .measures(Element.LEADERSHIP)
                    .scale(Scale.range(1, 5))
                    .voice(Voice.ASSESSOR))
            .item(item("time")
                    .measures(PyramidLevel.CORE_SERVICE)
                    .scale(Scale.of("0", "0.5", "1"))
                    .voice(Voice.ASSESSOR)
                    .voice(Voice.EMPLOYEE))
            .item(item("mood")
                    .measures(Element.LEADERSHIP)
                    .scale(Scale.range(1, 5))
                    .voice(Voice.EMPLOYEE))
            .item(item("figures")
                    .measures(Element.MONITORING)
                    .scale(Scale.range(1, 5))
                    .voice(Voice.ASSESSOR))
            .item(item("remarks").text().voice(Voice.ASSESSOR))
            .item(item("depth")
                    .measures(Element.LEADERSHIP)
                    .scale(Scale.range(1, 5))
                    .condition(Condition.answered("deeds", 4, 5))
                    .voice(Voice.ASSESSOR))
            .build();

    private static ItemBuilder item(String id) {
        return Item.builder(id).wording(Text.english(id));
    }

    private static AssessmentBuilder<String> north() {
        return Assessment.builder(Subject.of("Branch North"), DAY, AUDIT);
    }

    @Test
    void eachCriterionIsJudgedOnItsOwnScaleInTheOrderOfTheInstrument() {
        Assessment assessment = north().rate("time", new BigDecimal("0.5"))
                .notRated("figures", NotRatedReason.NO_EVIDENCE, "None were shown.")
                .rate("deeds", 5)
                .build();

        assertThat(assessment.conclusions().keySet())
                .extracting(ItemId::value)
                .containsExactly("deeds", "time", "figures");
        assertThat(assessment.byConstruct()).isEmpty();
        assertThat(assessment.instrument()).isSameAs(AUDIT);
        assertThat(assessment.criteria())
                .extracting(item -> item.id().value())
                .containsExactly("deeds", "time", "figures");
    }

    @Test
    void theResponseAnswersTheInstrumentItself() {
        Response response = north().rate("time", new BigDecimal("0.5"))
                .notRated("figures", NotRatedReason.NO_EVIDENCE, "None were shown.")
                .build()
                .toResponse();

        assertThat(response.instrument()).isSameAs(AUDIT);
        assertThat(response.voice()).contains(Voice.ASSESSOR);
        assertThat(response.group()).contains(GroupKey.of("Branch North"));
        assertThat(response.level(ItemId.of("time"))).contains(Scale.Level.of(new BigDecimal("0.5")));
        assertThat(response.kind(ItemId.of("figures"))).isEqualTo(AnswerKind.DONT_KNOW);
        assertThat(response.kind(ItemId.of("deeds"))).isEqualTo(AnswerKind.NOT_SHOWN);
        assertThat(response.kind(ItemId.of("mood"))).isEqualTo(AnswerKind.NOT_SHOWN);
    }

    @Test
    void whatIsNotRatedOrHasAConditionIsNoCriterion() {
        assertThatIllegalArgumentException()
                .isThrownBy(north().rate("deeds", 4)
                        .rate("depth", 4)
                        .notRated("remarks", NotRatedReason.OUT_OF_SCOPE, "None.")::build)
                .withMessageContaining("item depth is no criterion; choose")
                .withMessageContaining("item remarks is no criterion; choose");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(north().rate("deed", 1)
                        .rate("mood", 3)
                        .rate("time", 5)
                        .notRated("time", NotRatedReason.OUT_OF_SCOPE, "Not asked.")
                        .notRated("a b", NotRatedReason.OUT_OF_SCOPE, "Not asked.")::build)
                .withMessage("the assessment of Branch North is invalid:"
                        + " 'deed' is no item of audit 1.0; use one of: deeds, time, mood, figures, remarks, depth;"
                        + " item mood is no criterion; choose one that is rated, that assessors are asked, and that has no condition;"
                        + " level 5 of time is not on the scale, which has 0, 0.5, 1;"
                        + " two conclusions about time, keep one;"
                        + " 'a b' is no item id; use 1 to 64 of the letters A to Z, digits, '.', '_' and '-', beginning with a"
                        + " letter or digit")
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.place().path())
                                .containsExactly(
                                        "conclusions/deed/item",
                                        "conclusions/mood/item",
                                        "conclusions/time/level",
                                        "conclusions/time",
                                        "conclusions/a b/item"));
    }
}

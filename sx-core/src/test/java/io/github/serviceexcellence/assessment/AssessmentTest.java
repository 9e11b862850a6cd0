package io.github.serviceexcellence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Evidence INTERVIEW = new Evidence("Directors answer complaints in person.", "interview", DAY);

    private static AssessmentBuilder<Construct> north() {
        return Assessment.builder(Subject.of("Branch North"), DAY, Scale.of("0", "0.5", "1"));
    }

    private static void refused(AssessmentBuilder<?> assessment, String message) {
        assertThatIllegalArgumentException().isThrownBy(assessment::build).withMessage(message);
    }

    @Test
    void conclusionsStandInTheOrderOfTheElements() {
        Assessment assessment = north().notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, "Nothing was shown.")
                .rate(Element.LEADERSHIP, new BigDecimal("0.50"), INTERVIEW)
                .build();

        assertThat(assessment.byConstruct().keySet()).containsExactly(Element.LEADERSHIP, Element.MONITORING);
        assertThat(assessment.byConstruct().get(Element.LEADERSHIP))
                .isInstanceOfSatisfying(Conclusion.Rated.class, rated -> {
                    assertThat(rated.level().value()).isEqualTo(new BigDecimal("0.5"));
                    assertThat(rated.evidence()).containsExactly(INTERVIEW);
                });
        assertThat(assessment.subject()).hasToString("Branch North").isLessThan(Subject.of("Branch South"));
        assertThat(assessment.date()).isEqualTo(DAY);
    }

    @Test
    void aSecondConclusionIsAFaultNotAReplacement() {
        refused(
                north().rate(Element.LEADERSHIP, 1)
                        .rate(Element.LEADERSHIP, 1)
                        .rate(Element.MONITORING, 0)
                        .notRated(Element.MONITORING, NotRatedReason.OUT_OF_SCOPE, "Not asked."),
                "the assessment of Branch North is invalid: two conclusions about element:leadership, keep one;"
                        + " two conclusions about element:monitoring, keep one");
    }

    @Test
    void everyLevelOffTheScaleIsTold() {
        refused(
                north().rate(Element.LEADERSHIP, 2).rate(Element.SERVICE_CULTURE, new BigDecimal("0.25")),
                "the assessment of Branch North is invalid: level 2 of element:leadership is not on the scale, which has 0, 0.5, 1;"
                        + " level 0.25 of element:service-culture is not on the scale, which has 0, 0.5, 1");
    }

    @Test
    void anAssessmentConcludesSomething() {
        refused(
                north(),
                "the assessment of Branch North is invalid: it concludes nothing; give a level or say why there is none");
    }

    @Test
    void aReasonIsExplainedAndEvidenceHasWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> north().notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, " ")
                        .rate(Element.LEADERSHIP, 9)
                        .build())
                .withMessage("the assessment of Branch North is invalid:"
                        + " element:monitoring is not rated, but the explanation is blank; write at least one visible character;"
                        + " level 9 of element:leadership is not on the scale, which has 0, 0.5, 1")
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.text(Text.DUTCH))
                                .isEqualTo(
                                        "de beoordeling van Branch North klopt niet: element:monitoring is niet beoordeeld, maar er is"
                                                + " geen toelichting ingevuld; schrijf minstens \u00e9\u00e9n zichtbaar teken;"
                                                + " niveau 9 van element:leadership staat niet op de schaal; kies uit: 0, 0.5, 1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("", "interview", DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("x".repeat(4001), "interview", DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("Found.", "a\nb", DAY));
        assertThat(new Evidence("Found.\nTwice.", "interview", DAY).finding()).contains("\n");
    }

    @Test
    void aLevelBecomesAnAnswerAndEachReasonItsOwnKind() {
        Response response = north().rate(Element.LEADERSHIP, new BigDecimal("0.5"))
                .notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, "Nothing was shown.")
                .notRated(Element.SERVICE_INNOVATION, NotRatedReason.NOT_APPLICABLE, "Does not innovate.")
                .notRated(Element.SERVICE_CULTURE, NotRatedReason.OUT_OF_SCOPE, "Not asked.")
                .build()
                .toResponse();

        assertThat(response.level(ItemId.of("leadership"))).contains(Scale.Level.of(new BigDecimal("0.5")));
        assertThat(kind(response, Element.MONITORING)).isEqualTo(AnswerKind.DONT_KNOW);
        assertThat(kind(response, Element.SERVICE_INNOVATION)).isEqualTo(AnswerKind.NOT_APPLICABLE);
        assertThat(kind(response, Element.SERVICE_CULTURE)).isEqualTo(AnswerKind.NOT_SHOWN);
        assertThat(kind(response, Element.EMPLOYEE_ENGAGEMENT)).isEqualTo(AnswerKind.NOT_SHOWN);
        assertThat(response.group()).contains(GroupKey.of("Branch North"));
        assertThat(response.weight()).isEqualTo(Weight.ONE);
        assertThat(response.id()).isEmpty();
    }

    private static AnswerKind kind(Response response, Element element) {
        return response.kind(ItemId.of(element.code()));
    }

    @Test
    void anAssessmentAnswersOneItemForEachElement() {
        Response response = north().rate(Element.LEADERSHIP, 1).build().toResponse();

        assertThat(response.instrument().items()).extracting(Item::measures).containsExactly(Element.values());
        assertThat(response.instrument().items())
                .allMatch(item -> item.scale().equals(Scale.of("0", "0.5", "1")))
                .allMatch(item ->
                        item.voices().contains(Voice.ASSESSOR) && item.voices().size() == 1);
        assertThat(north().rate(Element.MONITORING, 0).build().toResponse().instrument())
                .isEqualTo(response.instrument());
    }

    @Test
    void whoAssessedStandsInTheOrderOfTheAlphabetAndOnce() {
        assertThat(north().assessor("Bo")
                        .assessor("Ann")
                        .rate(Element.LEADERSHIP, 1)
                        .build()
                        .assessors())
                .containsExactly(Assessor.of("Ann"), Assessor.of("Bo"));
        assertThat(north().rate(Element.LEADERSHIP, 1).build().assessors()).isEmpty();
        refused(
                north().assessor("Bo").assessor("").assessor("Bo").rate(Element.LEADERSHIP, 5),
                "the assessment of Branch North is invalid:"
                        + " the name of an assessor is blank; write at least one visible character;"
                        + " assessor Bo is named twice, keep one;"
                        + " level 5 of element:leadership is not on the scale, which has 0, 0.5, 1");
    }

    @Test
    void aFaultSaysWhichConclusionItIsIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(north().assessor("Bo")
                        .assessor("Bo")
                        .rate(Element.LEADERSHIP, 5)
                        .rate(PyramidLevel.CORE_SERVICE, 1)
                        .rate(PyramidLevel.CORE_SERVICE, 0)
                        .notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, "")::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.place().path())
                                .containsExactly(
                                        "assessors/1",
                                        "conclusions/element:leadership/level",
                                        "conclusions/level:core-service",
                                        "conclusions/element:monitoring/explanation"));
    }

    @Test
    void theCodesOfReasonsAreStable() {
        assertThat(NotRatedReason.OUT_OF_SCOPE.description().in(Text.DUTCH))
                .isEqualTo("dit hoorde niet bij de opdracht");
        assertThat(NotRatedReason.parse("out-of-scope")).isEqualTo(NotRatedReason.OUT_OF_SCOPE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotRatedReason.parse("x"))
                .withMessage("'x' is no reason for not rating; use one of: no-evidence, not-applicable, out-of-scope");
    }
}

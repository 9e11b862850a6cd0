package io.github.serviceexcellence.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentCardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Evidence INTERVIEW = new Evidence("Directors answer complaints in person.", "interviews", DAY);
    private static final Evidence PLAN = new Evidence("The plan names service first.", "annual plan", DAY);

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    private static AssessmentBuilder<Construct> north() {
        return Assessment.builder(Subject.of("North"), DAY, Scale.range(0, 4));
    }

    @Test
    void theAssessmentStandsBesideTheScores() {
        Assessment assessment = north().rate(Element.LEADERSHIP, 3, INTERVIEW)
                .rate(Element.VISION_AND_STRATEGY, 2, PLAN)
                .build();

        AssessmentCard scored = strategy.score(assessment);

        assertThat(scored.subject()).isEqualTo(Subject.of("North"));
        assertThat(scored.assessments()).containsExactly(assessment);
        assertThat(scored.card().group()).contains(GroupKey.of("North"));
        // levels 3 and 2 of 4
        assertThat(scored.card().dimension(EuropeanDimension.STRATEGY).points()).contains(Points.parse("62.5"));
        assertThat(scored.evidence(Node.of(Element.LEADERSHIP))).containsExactly(INTERVIEW);
        assertThat(scored.evidence(Node.of(ItemId.of("vision-and-strategy")))).containsExactly(PLAN);
        assertThat(scored.evidence(Node.INDEX)).isEmpty();
    }

    @Test
    void theEvidenceOfAnElementIsThatOfItsFacetsAndCriteriaToo() {
        Facet hiring = new Facet("hiring", Element.EMPLOYEE_ENGAGEMENT, Text.english("Hiring"));
        AssessmentCard constructs = strategy.score(north().rate(hiring, 3, INTERVIEW)
                .rate(Element.EMPLOYEE_ENGAGEMENT, 1, PLAN)
                .build());
        AssessmentCard criteria =
                strategy.score(Assessment.builder(Subject.of("North"), DAY, Instruments.organisationScanVersion1())
                        .rate("leadership-1", 4, INTERVIEW)
                        .rate("leadership-2", 4, PLAN)
                        .rate("monitoring-1", 4, PLAN)
                        .build());

        assertThat(constructs.evidence(Node.of(Element.EMPLOYEE_ENGAGEMENT))).containsExactly(PLAN, INTERVIEW);
        assertThat(constructs.evidence(Node.of(hiring))).containsExactly(INTERVIEW);
        assertThat(criteria.evidence(Node.of(Element.LEADERSHIP))).containsExactly(INTERVIEW, PLAN);
        assertThat(criteria.evidence(Node.of(ItemId.of("leadership-2")))).containsExactly(PLAN);
    }

    @Test
    void criteriaAreScoredByTheirOwnInstrument() {
        ScoreCard card = strategy.score(
                        Assessment.builder(Subject.of("North"), DAY, Instruments.organisationScanVersion1())
                                .rate("leadership-1", 4)
                                .rate("leadership-2", 2)
                                .notRated("leadership-3", NotRatedReason.NO_EVIDENCE, "Nothing was shown.")
                                .build())
                .card();

        assertThat(card.instrument()).isEqualTo(InstrumentRef.of(Instruments.organisationScanVersion1()));
        // 75 and 25 points, as far as the items are not worded in reverse
        assertThat(card.element(Element.LEADERSHIP).points()).contains(Points.of(50));
        assertThat(card.element(Element.LEADERSHIP).coverage()).isEqualTo(new Coverage(2, 0, 3));
    }

    @Test
    void severalAssessorsCountTheSameAndWhatOneLeftOutRestsOnTheOthers() {
        AssessmentCard scored = strategy.score(List.of(
                north().rate(Element.LEADERSHIP, 4, INTERVIEW)
                        .rate(Element.MONITORING, 2)
                        .build(),
                north().rate(Element.LEADERSHIP, 1, PLAN).build(),
                north().rate(Element.LEADERSHIP, 1).build()));

        // (100 + 25 + 25) / 3
        assertThat(scored.card().element(Element.LEADERSHIP).points()).contains(Points.of(50));
        assertThat(scored.card().element(Element.LEADERSHIP).n()).isEqualTo(3);
        assertThat(scored.card().element(Element.MONITORING).points()).contains(Points.of(50));
        assertThat(scored.card().element(Element.MONITORING).n()).isEqualTo(1);
        assertThat(scored.evidence(Node.of(Element.LEADERSHIP))).containsExactly(INTERVIEW, PLAN);
    }

    @Test
    void onlyTheSubjectItselfTellsOneAssessmentFromItsOwnResponse() {
        Assessment assessment = north().rate(Element.LEADERSHIP, 3)
                .rate(PyramidLevel.CORE_SERVICE, 1)
                .build();

        // an assessor is no sample of people
        ScoreCard answered = strategy.score(assessment.toResponse()).withoutStandardErrors(AbsenceReason.ASSESSED);
        assertThat(strategy.score(assessment).card())
                .isEqualTo(PublishedCard.of(answered.withGroup(GroupKey.of("North")), 1));
    }

    @Test
    void assessmentsThatDoNotBelongTogetherAreNotScoredTogether() {
        Assessment north = north().rate(Element.LEADERSHIP, 3).build();
        Assessment south = Assessment.builder(Subject.of("South"), DAY, Scale.range(0, 4))
                .rate(Element.LEADERSHIP, 3)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.score(List.of(north, south)))
                .withMessageContaining("assessment 2 is about South, the first about North");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.score(List.of()))
                .withMessageContaining("there is no assessment");
    }

    @Test
    void aCardOfSomethingElseDoesNotStandBesideAnAssessment() {
        Assessment north = north().rate(Element.LEADERSHIP, 3).build();
        Assessment other = north().rate(PyramidLevel.CORE_SERVICE, 3).build();
        PublishedCard card = strategy.score(north).card();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssessmentCard(List.of(north, north), card))
                .withMessage(
                        "the card is of 1 responses to assessment 1.0, not of 2 assessments by assessment 1.0; give the card"
                                + " that was made of them");
        assertThatIllegalArgumentException().isThrownBy(() -> new AssessmentCard(List.of(other), card));
        assertThat(new AssessmentCard(List.of(north), card)).isEqualTo(strategy.score(north));
    }
}

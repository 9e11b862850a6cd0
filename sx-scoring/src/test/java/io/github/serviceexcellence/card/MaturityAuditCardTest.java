package io.github.serviceexcellence.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaturityAuditCardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Evidence AGENDA = new Evidence("Service is on the agenda.", "minutes of the board", DAY);

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    private static AssessmentBuilder<String> north() {
        return Assessment.builder(Subject.of("North"), DAY, Instruments.maturityAudit());
    }

    @Test
    void theCriteriaOfAnElementCountTheSameAndBringTheirEvidence() {
        AssessmentCard scored = strategy.score(north().rate("leadership-approach", 3, AGENDA)
                .rate("leadership-deployed", 2)
                .rate("leadership-improved", 0)
                .rate("monitoring-approach", 4)
                .rate("monitoring-deployed", 1)
                .notRated("monitoring-improved", NotRatedReason.NO_EVIDENCE, "Nothing was shown.")
                .build());

        // 75, 50 and 0 points
        assertThat(scored.card().element(Element.LEADERSHIP).points()).contains(Points.parse("41.666666667"));
        // 100 and 25 points
        assertThat(scored.card().element(Element.MONITORING).points()).contains(Points.parse("62.5"));
        assertThat(scored.evidence(Node.of(Element.LEADERSHIP))).containsExactly(AGENDA);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 25", "2, 50", "3, 75", "4, 100"})
    void theSameLevelEverywhereIsTheSameForTheWholeAndEveryElement(long level, long points) {
        AssessmentBuilder<String> judged = north();
        Instruments.maturityAudit().items().stream()
                .map(item -> item.id().value())
                .filter(id -> !id.endsWith("-evidence"))
                .forEach(id -> judged.rate(id, level));

        PublishedCard card = strategy.score(judged.build()).card();

        assertThat(card.index().points()).contains(Points.of(points));
        assertThat(Element.values())
                .allSatisfy(
                        element -> assertThat(card.element(element).points()).contains(Points.of(points)));
    }

    @Test
    void evidenceInWordsIsNoCriterion() {
        AssessmentBuilder<String> judged = north().rate("leadership-evidence", 3);

        assertThatIllegalArgumentException().isThrownBy(judged::build).withMessageContaining("leadership-evidence");
    }
}

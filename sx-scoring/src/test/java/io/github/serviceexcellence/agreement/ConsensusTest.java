package io.github.serviceexcellence.agreement;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    private static final Scale SCALE = Scale.range(0, 4);

    private static AssessmentBuilder<Construct> by(String assessor) {
        return on("Branch North", SCALE).assessor(assessor);
    }

    private static AssessmentBuilder<Construct> on(String subject, Scale scale) {
        return Assessment.builder(Subject.of(subject), LocalDate.of(2026, 3, 1), scale);
    }

    private static Assessment rated(String assessor, int leadership, int monitoring) {
        return by(assessor)
                .rate(LEADERSHIP, leadership)
                .rate(MONITORING, monitoring)
                .build();
    }

    private static Scale.Level level(int value) {
        return Scale.Level.of(BigDecimal.valueOf(value));
    }

    private static ConsensusItem item(Consensus consensus, Element element) {
        return consensus.items().stream()
                .filter(item -> item.item().id().value().equals(element.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMedianIsTheHighestLevelThatMoreThanHalfReached() {
        Consensus three = Consensus.byMedian(List.of(rated("Ann", 1, 2), rated("Ben", 4, 2), rated("Cas", 3, 2)));
        Consensus four = Consensus.byMedian(
                List.of(rated("Ann", 1, 2), rated("Ben", 4, 2), rated("Cas", 3, 2), rated("Dee", 2, 2)));

        assertThat(item(three, LEADERSHIP).level()).contains(level(3));
        assertThat(item(four, LEADERSHIP).level()).contains(level(2));
        assertThat(item(four, MONITORING).level()).contains(level(2));
        assertThat(four.assessments()).isEqualTo(4);
        assertThat(four.rule()).isEqualTo(ConsensusRule.MEDIAN);
        assertThat(four.subject()).isEqualTo(Subject.of("Branch North"));
    }

    @Test
    void whoDiffersWhereIsToldTheLargestDifferenceFirst() {
        Consensus consensus = Consensus.byMedian(List.of(rated("Ann", 1, 2), rated("Ben", 4, 2), rated("Cas", 3, 3)));

        assertThat(consensus.differences()).containsExactly(item(consensus, LEADERSHIP), item(consensus, MONITORING));
        assertThat(item(consensus, LEADERSHIP).spread()).isEqualTo(3);
        assertThat(item(consensus, LEADERSHIP).differing())
                .containsExactly(new Opinion("Ann", Optional.of(level(1))), new Opinion("Ben", Optional.of(level(4))));
        assertThat(consensus.explain(Locale.ENGLISH).lines())
                .containsExactly(
                        "3 assessments of Branch North; the level is the highest one that more than half of the assessors reached.",
                        "All agree on 0 of 2 criteria.",
                        "\u201cLeadership and management commitment\u201d: level 3; Ann: 1, Ben: 4.",
                        "\u201cMonitoring service excellence activities and results\u201d: level 2; Cas: 3.");
    }

    @Test
    void whoDidNotRateDoesNotCount() {
        Assessment unsure = by("Ben")
                .notRated(LEADERSHIP, NotRatedReason.NO_EVIDENCE, "Nobody was there.")
                .build();
        Consensus consensus = Consensus.byMedian(List.of(rated("Ann", 1, 2), unsure));
        Consensus nobody = Consensus.byMedian(List.of(unsure));

        assertThat(item(consensus, LEADERSHIP).level()).contains(level(1));
        assertThat(consensus.differences()).isEmpty();
        assertThat(item(nobody, LEADERSHIP).level()).isEmpty();
        assertThat(item(nobody, LEADERSHIP).spread()).isZero();
        assertThat(nobody.toResponse().kind(ItemId.of("leadership"))).isEqualTo(AnswerKind.DONT_KNOW);
    }

    @Test
    void theLevelsAreScoredLikeAnyResponse() {
        Consensus consensus = Consensus.byMedian(List.of(rated("Ann", 1, 2), rated("Ben", 4, 2), rated("Cas", 3, 2)));

        assertThat(StandardStrategy.withDefaults()
                        .score(consensus.toResponse())
                        .element(LEADERSHIP)
                        .points())
                .contains(Points.of(75));
        assertThat(consensus.toResponse().group())
                .hasValueSatisfying(group -> assertThat(group).hasToString("Branch North"));
    }

    @Test
    void whatWasAgreedOnTakesThePlaceOfTheMedian() {
        Assessment agreed = by("Ann").assessor("Ben").rate(LEADERSHIP, 4).build();
        Consensus consensus = Consensus.discussed(List.of(rated("Ann", 1, 2), rated("Ben", 4, 2)), agreed);

        assertThat(consensus.rule()).isEqualTo(ConsensusRule.DISCUSSED);
        assertThat(item(consensus, LEADERSHIP).level()).contains(level(4));
        assertThat(item(consensus, MONITORING).level()).isEmpty();
        assertThat(consensus.toResponse()).isEqualTo(agreed.toResponse());
        assertThat(consensus.explain(Locale.forLanguageTag("nl")))
                .contains("het niveau is wat de beoordelaars daarna hebben afgesproken.")
                .contains("geen niveau; Ann: 2, Ben: 2.");
    }

    @Test
    void itPrintsAsATable() {
        assertThat(Consensus.byMedian(List.of(rated("Ann", 1, 2), rated("Ben", 4, 2)))
                        .toString())
                .contains("criterion")
                .containsPattern("leadership +1 +4 +1 +3\n")
                .containsPattern("monitoring +2 +2 +2 +0");
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consensus.byMedian(List.of(rated("Ann", 1, 2), rated("Ann", 1, 2))))
                .withMessageContaining("Ann");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consensus.discussed(
                        List.of(rated("Ann", 1, 2)),
                        on("Branch South", Scale.range(0, 9))
                                .rate(LEADERSHIP, 9)
                                .build()))
                .withMessageContaining(
                        "what was agreed on is about Branch South, the assessments are about Branch North")
                .withMessageContaining("leadership: 9 was agreed on, which is no level of its scale");
    }

    @Test
    void aLevelIsWrittenAsTheReaderWritesNumbers() {
        Scale halves = Scale.of("1", "1.5", "2");
        Consensus consensus = Consensus.byMedian(List.of(
                on("Branch North", halves)
                        .assessor("Ann")
                        .rate(LEADERSHIP, new BigDecimal("1.5"))
                        .build(),
                on("Branch North", halves).assessor("Ben").rate(LEADERSHIP, 1).build()));

        assertThat(consensus.explain(Locale.ENGLISH)).endsWith("level 1; Ann: 1.5.");
        assertThat(consensus.explain(Locale.forLanguageTag("nl"))).endsWith("niveau 1; Ann: 1,5.");
    }
}

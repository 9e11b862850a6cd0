package io.github.serviceexcellence.gate;

import static io.github.serviceexcellence.gate.GateCards.absent;
import static io.github.serviceexcellence.gate.GateCards.card;
import static io.github.serviceexcellence.gate.GateCards.score;
import static io.github.serviceexcellence.gate.GateCards.shown;
import static io.github.serviceexcellence.gate.GateOutcome.HELD;
import static io.github.serviceexcellence.gate.GateOutcome.NOT_HELD;
import static io.github.serviceexcellence.gate.GateOutcome.NOT_KNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final Text TITLE = Text.english("Certificate").dutch("Certificaat");
    private static final Node A = Node.of(Element.LEADERSHIP);
    private static final Node B = Node.of(Element.MONITORING);
    private static final Node C = Node.of(Element.SERVICE_CULTURE);
    private static final GateThreshold SEVENTY = GateThreshold.atLeast(Points.of(70));
    private static final Gate SINGLE = builder().node(A, SEVENTY).build();
    private static final Gate TWO_OF_THREE =
            builder().some(2, List.of(A, B, C), SEVENTY).build();
    /** Each level asks for another node. */
    private static final Gate LADDER = builder()
            .node(A, SEVENTY)
            .level("second", TITLE)
            .node(B, SEVENTY)
            .level("third", TITLE)
            .node(C, SEVENTY)
            .build();

    private static GateBuilder builder() {
        return Gate.builder("certificate", TITLE).level("first", TITLE);
    }

    private static List<GateOutcome> outcomes(Gate gate, ScoreCard card) {
        return gate.judge(card).levels().stream().map(LevelResult::outcome).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "70, 0, HELD",
        "70.000000001, 0.000000001, HELD",
        "69.999999999, -0.000000001, NOT_HELD",
        "69, -1, NOT_HELD",
        "100, 30, HELD"
    })
    void aBillionthOfAPointDecides(String points, String margin, GateOutcome outcome) {
        GateResult result = SINGLE.judge(card(score(A, points)));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.levels().get(0).conditions().get(0).margin()).contains(Points.parse(margin));
        assertThat(result.held().isPresent()).isEqualTo(outcome == HELD);
    }

    @Test
    void aThresholdMayAskForMore() {
        GateThreshold above = GateThreshold.above(Points.of(85));
        assertThat(above.isReachedBy(Points.of(85))).isFalse();
        assertThat(above.isReachedBy(Points.parse("85.000000001"))).isTrue();
        assertThat(above).hasToString("above 85");
        assertThat(GateThreshold.atLeast(Points.of(85)).isReachedBy(Points.of(85)))
                .isTrue();
        assertThat(GateThreshold.anyScore().isReachedBy(Points.ZERO)).isTrue();
    }

    @Test
    void nothingMakesUpForWhatIsShort() {
        Gate gate = builder().every(List.of(A, B, C), SEVENTY).build();
        // a mean of 89.9
        GateResult result = gate.judge(card(score(A, "100"), score(B, "100"), score(C, "69.7")));

        assertThat(result.outcome()).isEqualTo(NOT_HELD);
        assertThat(result.blockers()).hasSize(1);
        assertThat(result.blockers().get(0).margin()).contains(Points.parse("-0.3"));
        assertThat(result.blockers().get(0).failing())
                .extracting(ConditionPart::node)
                .containsExactly(C);
    }

    @Test
    void ofSomeTheLastThatIsNeededDecides() {
        GateResult held = TWO_OF_THREE.judge(card(score(A, "90"), score(B, "72"), score(C, "10")));
        GateResult lost = TWO_OF_THREE.judge(card(score(A, "90"), score(B, "69"), score(C, "10")));

        assertThat(held.outcome()).isEqualTo(HELD);
        assertThat(held.levels().get(0).conditions().get(0).margin()).contains(Points.of(2));
        assertThat(lost.outcome()).isEqualTo(NOT_HELD);
        assertThat(lost.blockers().get(0).margin()).contains(Points.of(-1));
    }

    @Test
    void whatHasNoScoreDoesNotHold() {
        ScoreCard card = card(score(A, "90"), absent(B, AbsenceReason.NO_ANSWERS));
        Gate present = builder().present(List.of(A, B)).build();

        assertThat(present.judge(card).outcome()).isEqualTo(NOT_HELD);
        assertThat(present.judge(card).blockers().get(0).margin()).isEmpty();
        assertThat(present.judge(card(score(A, "0"), score(B, "0"))).outcome()).isEqualTo(HELD);
        // not on the card at all
        assertThat(builder()
                        .node(C, GateThreshold.anyScore())
                        .build()
                        .judge(card)
                        .outcome())
                .isEqualTo(NOT_HELD);
        assertThat(TWO_OF_THREE.judge(card).outcome()).isEqualTo(NOT_HELD);
    }

    @Test
    void aLevelNeedsAllBelowIt() {
        assertThat(outcomes(LADDER, card(score(A, "70"), score(B, "70"), score(C, "70"))))
                .containsExactly(HELD, HELD, HELD);
        assertThat(outcomes(LADDER, card(score(A, "70"), score(B, "69"), score(C, "100"))))
                .containsExactly(HELD, NOT_HELD, NOT_HELD);
        assertThat(outcomes(LADDER, card(score(A, "69"), score(B, "100"), score(C, "100"))))
                .containsExactly(NOT_HELD, NOT_HELD, NOT_HELD);
    }

    @Test
    void theResultTellsTheLevelTheNextOneAndPeaks() {
        GateResult result = LADDER.judge(card(score(A, "70"), score(B, "61.2"), score(C, "100")));

        assertThat(result.held().map(GateLevel::code)).contains("first");
        assertThat(result.next().map(next -> next.level().code())).contains("second");
        assertThat(result.blockers()).hasSize(1);
        assertThat(result.blockers().get(0).margin()).contains(Points.parse("-8.8"));
        assertThat(result.peaks()).extracting(peak -> peak.level().code()).containsExactly("third");
        assertThat(result).hasToString("certificate: first");
        assertThat(result).isEqualTo(LADDER.judge(result.card())).hasSameHashCodeAs(LADDER.judge(result.card()));
        assertThat(result).isNotEqualTo(SINGLE.judge(result.card()));
        assertThat(LADDER).hasToString("certificate [first, second, third]");
    }

    @Test
    void allHeldIsBlockedByNothing() {
        GateResult result = LADDER.judge(card(score(A, "70"), score(B, "70"), score(C, "70")));

        assertThat(result.held().map(GateLevel::code)).contains("third");
        assertThat(result.next()).isEmpty();
        assertThat(result.blockers()).isEmpty();
        assertThat(result.peaks()).isEmpty();
    }

    @Test
    void whatIsWithheldIsNotKnownAndSoIsAllAboveIt() {
        assertThat(outcomes(LADDER, shown(score(A, "70"), absent(B, AbsenceReason.WITHHELD), score(C, "70"))))
                .containsExactly(HELD, NOT_KNOWN, NOT_KNOWN);
        // what does not hold by itself does not hold, whatever is withheld below
        assertThat(outcomes(LADDER, shown(score(A, "70"), absent(B, AbsenceReason.WITHHELD), score(C, "69"))))
                .containsExactly(HELD, NOT_KNOWN, NOT_HELD);
        assertThat(outcomes(LADDER, shown(score(A, "60"), absent(B, AbsenceReason.WITHHELD), score(C, "70"))))
                .containsExactly(NOT_HELD, NOT_HELD, NOT_HELD);
    }

    @ParameterizedTest
    @CsvSource({"70, 70, HELD", "70, 69, NOT_KNOWN", "69, 69, NOT_HELD"})
    void ofSomeTheWithheldMayNotMatter(String first, String second, GateOutcome outcome) {
        GateResult result =
                TWO_OF_THREE.judge(shown(score(A, first), score(B, second), absent(C, AbsenceReason.WITHHELD)));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.levels().get(0).conditions().get(0).margin()).isEmpty();
        assertThat(result.isConfidential()).isFalse();
        assertThat(SINGLE.judge(card(score(A, first))).isConfidential()).isTrue();
    }

    @Test
    void nAndIntervalStandBesideEachMargin() {
        ConditionPart part = SINGLE.judge(card(score(A, "72", 2)))
                .levels()
                .get(0)
                .conditions()
                .get(0)
                .parts()
                .get(0);

        assertThat(part.n()).isEqualTo(100);
        assertThat(part.margin()).contains(Points.of(2));
        // t of 99 degrees of freedom at 97.5%: 1.984
        assertThat(part.interval().orElseThrow().low()).isBetween(72 - 1.985 * 2, 72 - 1.983 * 2);
    }

    @Test
    void anAssessmentIsJudgedLikeASurvey() {
        ScoreCard card = StandardStrategy.withDefaults()
                .score(Assessment.builder(Subject.of("North"), LocalDate.of(2027, 1, 4), Scale.range(0, 4))
                        .rate(Element.LEADERSHIP, 3)
                        .build())
                .card();

        assertThat(SINGLE.judge(card).outcome()).isEqualTo(HELD);
        assertThat(SINGLE.judge(card).isConfidential()).isFalse();
        // the other eight elements were not rated
        assertThat(builder()
                        .every(ScoreTree.of(Edition.ISO), SEVENTY)
                        .build()
                        .judge(card)
                        .outcome())
                .isEqualTo(NOT_HELD);
        assertThat(builder()
                        .every(ScoreTree.of(Edition.ISO).only(Element.LEADERSHIP), SEVENTY)
                        .build()
                        .judge(card)
                        .outcome())
                .isEqualTo(HELD);
    }

    @Test
    void conditionsAreOfOneKind() {
        assertThat(GateCondition.of(A, SEVENTY)).isEqualTo(GateCondition.every(List.of(A), SEVENTY));
        assertThat(GateCondition.some(2, List.of(A, B), SEVENTY))
                .isEqualTo(GateCondition.every(List.of(A, B), SEVENTY))
                .hasToString("2 of [element:leadership, element:monitoring] at least 70");
        assertThat(GateCondition.present(List.of(A)))
                .isEqualTo(GateCondition.of(A, GateThreshold.atLeast(Points.ZERO)));
        assertThat(GateCondition.every(ScoreTree.of(Edition.EUROPEAN), SEVENTY).nodes())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Element.values()).map(Node::of).toList());
    }

    @Test
    void allFaultsOfAGateAreToldAtOnce() {
        GateBuilder gate = Gate.builder("my gate", TITLE)
                .present(List.of(A))
                .level("first", TITLE)
                .node(A, GateThreshold.atLeast(Points.parse("100.1")))
                .node(A, GateThreshold.above(Points.of(100)))
                .some(3, List.of(A, A), SEVENTY)
                .level("first", TITLE)
                .some(0, List.of(A, Node.indicator("waiting")), SEVENTY)
                .level("second", TITLE)
                .level("third", TITLE)
                .every(List.of(), GateThreshold.atLeast(Points.of(-1)));

        assertThatIllegalArgumentException()
                .isThrownBy(gate::build)
                .withMessage(
                        "gate my gate is invalid:"
                                + " 'my gate' is no gate code; use 1 to 64 of the letters A to Z, digits, '.', '_' and '-', beginning with"
                                + " a letter or digit;"
                                + " 1 of its conditions stand before the first level, begin that level first;"
                                + " several levels have the code first, keep one;"
                                + " at least 100.1 points is not possible; ask for at least 0 to 100, or for more than 0 to below 100;"
                                + " more than 100 points is not possible; ask for at least 0 to 100, or for more than 0 to below 100;"
                                + " 3 of 2 is not possible; ask for 1 or more, and not for more than there are;"
                                + " element:leadership stands twice in a condition, keep one;"
                                + " 0 of 2 is not possible; ask for 1 or more, and not for more than there are;"
                                + " indicator:waiting is measured in a unit of its own and stands on no card; name what has points;"
                                + " a level has no condition, so that it would always be held; add one or more;"
                                + " a condition names no node, name one or more;"
                                + " at least -1 points is not possible; ask for at least 0 to 100, or for more than 0 to below 100");
    }

    @Test
    void aGateHasLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(Gate.builder("empty", TITLE)::build)
                .withMessage("gate empty is invalid: it has no level, add one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateLevel("a b", TITLE, List.of()))
                .withMessageStartingWith("level a b is invalid: 'a b' is no level code;")
                .withMessageEndingWith("a level has no condition, so that it would always be held; add one or more");
    }

    @Test
    void outcomesHaveCodes() {
        assertThat(GateOutcome.parse("not-known")).isEqualTo(NOT_KNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GateOutcome.parse("unknown"))
                .withMessage("'unknown' is no outcome of a gate; use one of: held, not-held, not-known");
    }
}

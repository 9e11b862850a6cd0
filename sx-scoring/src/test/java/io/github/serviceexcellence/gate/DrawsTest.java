package io.github.serviceexcellence.gate;

import static io.github.serviceexcellence.gate.GateCards.absent;
import static io.github.serviceexcellence.gate.GateCards.card;
import static io.github.serviceexcellence.gate.GateCards.score;
import static io.github.serviceexcellence.gate.GateCards.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
    private static final Text TITLE = Text.english("Level").dutch("Niveau");
    private static final Node A = Node.of(Element.LEADERSHIP);
    private static final Node B = Node.of(Element.MONITORING);
    private static final Node C = Node.of(Element.SERVICE_CULTURE);
    private static final GateThreshold SIXTY = GateThreshold.atLeast(Points.of(60));
    private static final Gate ONE = gate().node(A, SIXTY).build();
    private static final Gate BOTH = gate().every(List.of(A, B), SIXTY).build();
    private static final Gate ALL = gate().every(List.of(A, B, C), SIXTY).build();
    private static final Draws DRAWS = Draws.of(2027, 100_000);
    /** Of the standard normal distribution below 1.5 and 0.5, from printed tables. */
    private static final double BELOW_1_5 = 0.9331928;

    private static final double BELOW_0_5 = 0.6914625;

    private static GateBuilder gate() {
        return Gate.builder("gate", TITLE).level("first", TITLE);
    }

    private static DrawsResult drawn(Gate gate, ScoreCard card) {
        return gate.judge(card, DRAWS).drawn().orElseThrow();
    }

    private static double share(Gate gate, ScoreCard card) {
        return drawn(gate, card).levels().get(0).share().orElseThrow();
    }

    private static void assertShare(Gate gate, ScoreCard card, double expected) {
        double error = Math.sqrt(expected * (1 - expected) / DRAWS.number());
        assertThat(share(gate, card)).isCloseTo(expected, within(4 * error + 1e-12));
    }

    /** 1.5 and 0.5 standard errors above the threshold. */
    private static ScoreCard two(double correlation) {
        return card(Correlations.of(List.of(A, B), correlation), score(A, "63", 2), score(B, "62", 4));
    }

    @ParameterizedTest
    @CsvSource({"63, 2, 0.9331928", "57, 2, 0.0668072", "62, 4, 0.6914625", "60, 3, 0.5"})
    void ofOneScoreItIsTheNormalDistribution(String points, double error, double expected) {
        assertShare(ONE, card(score(A, points, error)), expected);
    }

    @Test
    void ofIndependentScoresItIsTheProduct() {
        assertShare(BOTH, two(0), BELOW_1_5 * BELOW_0_5);
    }

    @Test
    void ofScoresThatMoveTogetherItIsTheMinimum() {
        assertShare(BOTH, two(1), BELOW_0_5);
    }

    @Test
    void ofScoresThatMoveAgainstEachOtherItIsWhatIsLeft() {
        assertShare(BOTH, two(-1), BELOW_1_5 + BELOW_0_5 - 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.7, -0.2, 0.5, 0.9})
    void ofScoresOnTheirThresholdsItIsSheppardsFormula(double correlation) {
        // Sheppard, 1899: 1/4 + arcsin(r) / (2 pi)
        assertShare(
                BOTH,
                card(Correlations.of(List.of(A, B), correlation), score(A, "60", 2), score(B, "60", 4)),
                0.25 + Math.asin(correlation) / (2 * Math.PI));
    }

    @Test
    void ofThreeScoresOnTheirThresholdsItIsKnownToo() {
        // 1/8 + (arcsin r12 + arcsin r13 + arcsin r23) / (4 pi), in another order than that of the gate
        double expected = 0.125 + (Math.asin(0.5) + Math.asin(0.2) + Math.asin(-0.3)) / (4 * Math.PI);
        assertShare(
                ALL,
                card(
                        Correlations.of(List.of(C, A, B), 0.5, 0.2, -0.3),
                        score(A, "60", 1),
                        score(B, "60", 2),
                        score(C, "60", 3)),
                expected);
    }

    @Test
    void ofSomeOfManyItIsBinomial() {
        // 2 of 3 with even chances: (3 + 1) / 8
        assertShare(
                gate().some(2, List.of(A, B, C), SIXTY).build(),
                card(
                        Correlations.of(List.of(A, B, C), 0, 0, 0),
                        score(A, "60", 1),
                        score(B, "60", 2),
                        score(C, "60", 3)),
                0.5);
    }

    @Test
    void aScoreMayBeMadeOfOthers() {
        // C is the mean of A and B, so that it is above whenever both are
        double half = Math.sqrt(0.5);
        DrawsResult drawn = drawn(ALL, mean(half));

        assertShare(ALL, mean(half), 0.25);
        assertThat(drawn.weakening()).isZero();
    }

    @Test
    void roundedCorrelationsAreMadeWeakerUntilTheyFit() {
        // no three figures correlate 0, 0.71 and 0.71: the smallest eigenvalue is 1 - 0.71 sqrt 2 = -0.0041
        DrawsResult drawn = drawn(ALL, mean(0.71));

        assertThat(drawn.weakening()).isEqualTo(1.0 / 128);
        assertThat(share(ALL, mean(0.71))).isCloseTo(0.25, within(0.01));
    }

    private static ScoreCard mean(double withParts) {
        return card(
                Correlations.of(List.of(A, B, C), 0, withParts, withParts),
                score(A, "60", 2),
                score(B, "60", 2),
                score(C, "60", 2 * Math.sqrt(0.5)));
    }

    @Test
    void impossibleCorrelationsAreMuchWeaker() {
        // A with B and C, which go against each other
        DrawsResult drawn = drawn(
                ALL,
                card(
                        Correlations.of(List.of(A, B, C), 1, 1, -1),
                        score(A, "60", 2),
                        score(B, "60", 2),
                        score(C, "60", 2)));
        assertThat(drawn.weakening()).isEqualTo(0.5);
    }

    @Test
    void aHigherLevelIsHeldInNoMoreDraws() {
        Gate ladder =
                gate().node(A, SIXTY).level("second", TITLE).node(B, SIXTY).build();
        List<LevelShare> levels = drawn(ladder, two(0)).levels();

        assertThat(levels).extracting(level -> level.level().code()).containsExactly("first", "second");
        assertThat(levels.get(0).share().orElseThrow()).isCloseTo(BELOW_1_5, within(0.004));
        assertThat(levels.get(1).share().orElseThrow()).isCloseTo(BELOW_1_5 * BELOW_0_5, within(0.006));
    }

    @Test
    void nodesOfUnknownCorrelationAreDrawnIndependentlyAndNamed() {
        ScoreCard card = card(score(A, "63", 2), score(B, "62", 4));

        assertShare(BOTH, card, BELOW_1_5 * BELOW_0_5);
        assertThat(drawn(BOTH, card).independent()).containsExactly(A, B);
        assertThat(drawn(BOTH, two(0)).independent()).isEmpty();
        assertThat(drawn(ONE, card).independent()).isEmpty();
    }

    @Test
    void aScoreWithoutStandardErrorStandsFixed() {
        ScoreCard card = card(score(A, "63", 2), score(B, "60"));
        ScoreCard below = card(score(A, "63", 2), score(B, "59.999999999"));

        assertShare(BOTH, card, BELOW_1_5);
        assertThat(drawn(BOTH, card).fixed()).containsExactly(B);
        assertThat(share(BOTH, below)).isZero();
        // a few people may all say the same by chance: it cannot be drawn, and the reader is told
        assertThat(share(ONE, card(score(A, "60", 0)))).isEqualTo(1);
        assertThat(drawn(ONE, card(score(A, "60", 0))).fixed()).containsExactly(A);
    }

    @Test
    void withoutAnyStandardErrorThereIsNoShare() {
        Score assessed = Score.builder(A)
                .points(Points.of(70))
                .n(1)
                .standardErrorAbsence(AbsenceReason.ASSESSED)
                .build();
        Gate ladder =
                gate().node(A, SIXTY).level("second", TITLE).node(B, SIXTY).build();
        List<LevelShare> levels =
                drawn(ladder, card(assessed, score(B, "60", 2))).levels();

        assertThat(levels.get(0).share()).isEmpty();
        assertThat(levels.get(0).absence()).contains(AbsenceReason.ASSESSED);
        assertThat(levels.get(1).share().orElseThrow()).isCloseTo(0.5, within(0.007));
        assertThat(drawn(ONE, card(score(A, "70"))).levels().get(0).absence()).contains(AbsenceReason.NOT_COLLECTED);
        assertThat(drawn(ONE, card(absent(A, AbsenceReason.NO_ANSWERS)))
                        .levels()
                        .get(0)
                        .absence())
                .contains(AbsenceReason.NO_ANSWERS);
    }

    @Test
    void whatIsWithheldHasNoShare() {
        Gate ladder =
                gate().node(A, SIXTY).level("second", TITLE).node(B, SIXTY).build();
        List<LevelShare> levels = drawn(ladder, shown(score(A, "63", 2), absent(B, AbsenceReason.WITHHELD)))
                .levels();

        assertThat(levels.get(0).share().orElseThrow()).isCloseTo(BELOW_1_5, within(0.004));
        assertThat(levels.get(1).share()).isEmpty();
        assertThat(levels.get(1).absence()).contains(AbsenceReason.WITHHELD);
    }

    @Test
    void whatIsAbsentIsHeldInNoDraw() {
        assertThat(share(BOTH, card(score(A, "63", 2)))).isZero();
    }

    @Test
    void noDrawLiesBeyondTheScale() {
        Gate present = gate().present(List.of(A)).build();
        Gate full = gate().node(A, GateThreshold.atLeast(Points.HUNDRED)).build();

        assertThat(share(present, card(score(A, "0", 5)))).isEqualTo(1);
        assertShare(full, card(score(A, "100", 5)), 0.5);
    }

    @Test
    void theSameSeedGivesTheSameShareOnEveryMachine() {
        ScoreCard card = card(
                Correlations.of(List.of(A, B, C), 0.5, 0.2, -0.3),
                score(A, "61.2", 2.3),
                score(B, "58.9", 1.7),
                score(C, "64", 3.1));

        // as this library drew them first, on JDK 17 and on JDK 25
        assertThat(ALL.judge(card, Draws.of(1, 1000))
                        .drawn()
                        .orElseThrow()
                        .levels()
                        .get(0)
                        .share())
                .hasValue(0.187);
        assertThat(ALL.judge(card, Draws.of(-9, 1_000_000))
                        .drawn()
                        .orElseThrow()
                        .levels()
                        .get(0)
                        .share())
                .hasValue(0.197748);
        assertThat(ALL.judge(card, DRAWS)).isEqualTo(ALL.judge(card, DRAWS));
        assertThat(ALL.judge(card, DRAWS)).isNotEqualTo(ALL.judge(card));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void theNumberOfDrawsHasBounds(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draws.of(1, number))
                .withMessage(number + " draws are not possible; ask for 1 to 1000000");
    }
}

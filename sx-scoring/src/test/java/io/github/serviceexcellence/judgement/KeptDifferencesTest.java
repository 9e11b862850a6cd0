package io.github.serviceexcellence.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.uncertainty.Correction;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Differences that were found elsewhere or earlier, as a document holds them. */
class KeptDifferencesTest {
    private static final Node NODE = Node.of(Element.LEADERSHIP);
    private static final Text TITLE = Text.english("Leadership").dutch("Leiderschap");

    private static Score sure(long points, double error) {
        return Score.builder(NODE)
                .points(Points.of(points))
                .n(40)
                .standardError(error)
                .build();
    }

    private static Side north(Score score) {
        return Side.ofUnit(GroupKey.of("north"), TITLE, score, /* isConfidential= */ false);
    }

    private static Side rest(Score score) {
        return new Side(Word.of("the rest", "de rest"), TITLE, score, /* isConfidential= */ false);
    }

    @Test
    void sidesThatReadAlikeAreEqual() {
        Side kept = new Side(Text.english("the rest").dutch("de rest"), TITLE, sure(50, 3), false);

        assertThat(kept).isEqualTo(rest(sure(50, 3)));
        assertThat(kept.unit()).isEmpty();
        assertThat(north(sure(50, 3)).unit()).contains(GroupKey.of("north"));
        assertThat(new Side(Text.english("north"), TITLE, sure(50, 3), false)).isNotEqualTo(north(sure(50, 3)));
    }

    /** t = 10 / 5 = 2 with 78 degrees of freedom: p = 0.049, which holds by itself and not twice. */
    @Test
    void aFamilyIsJudgedAnewFromWhatWasKept() {
        Difference kept =
                Difference.of(Contrast.GROUPS, north(sure(60, 3)), rest(sure(50, 4)), new Estimate(10, 5, 78));
        Differences one = Differences.builder()
                .addAllDifferences(List.of(kept))
                .correction(Correction.HOLM)
                .level(0.05)
                .build();
        Differences two =
                Differences.builder().addAllDifferences(List.of(kept, kept)).build();

        assertThat(one.holding()).hasSize(1);
        assertThat(two.holding()).isEmpty();
    }

    @Test
    void whatIsNoDifferenceOfItsSidesIsRefusedWithEveryFault() {
        Score missing =
                Score.builder(NODE).absence(Absence.of(AbsenceReason.WITHHELD)).build();
        assertThatThrownBy(() ->
                        Difference.of(Contrast.GROUPS, north(missing), rest(sure(50, 4)), new Estimate(10, 0, 0.1)))
                .hasMessageContaining("a difference needs a score on both sides")
                .hasMessageContaining("above 0")
                .hasMessageContaining("one degree of freedom");
        assertThatThrownBy(() ->
                        Difference.of(Contrast.GROUPS, north(sure(60, 3)), rest(sure(50, 4)), new Estimate(11, 5, 78)))
                .hasMessageContaining("minus the other is 10, not 11");
    }

    /** The words are those of the message's kind. */
    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void anObstacleIsFoundByItsCodeAndSaysWhyTheOtherWayRoundToo(Obstacle obstacle) {
        Score score = switch (obstacle) {
            case NO_SCORE ->
                Score.builder(NODE).absence(Absence.of(AbsenceReason.WITHHELD)).build();
            case HOW_SURE_UNKNOWN ->
                unsure().standardErrorAbsence(AbsenceReason.ASSESSED).build();
            case HOW_SURE_NOT_TOLD -> unsure().build();
            case ALL_ALIKE -> sure(60, 0);
            case NO_OTHER_UNIT, OTHER_PARTS, ASKED_OTHERWISE, NO_CORRELATION, SAME_STEP -> sure(60, 3);
        };
        NotCompared pair = new NotCompared(rest(sure(50, 4)), north(score), obstacle);

        assertThat(Obstacle.parse(obstacle.code())).isEqualTo(obstacle);
        assertThat(Stream.of(pair, pair.negated()).map(NotCompared::reason)).allSatisfy(reason -> {
            assertThat(reason.code()).isEqualTo("difference." + obstacle.code());
            assertThat(reason.in(Locale.ENGLISH)).contains("Leadership");
        });
    }

    private static Score.Builder unsure() {
        return Score.builder(NODE).points(Points.of(60)).n(40);
    }

    @Test
    void anObstacleThatIsTrueOfNeitherScoreIsRefused() {
        assertThatThrownBy(() -> new NotCompared(rest(sure(50, 4)), north(sure(60, 3)), Obstacle.ALL_ALIKE))
                .hasMessageContaining("all-alike is true of neither score");
        assertThat(List.of(
                        Obstacle.NO_SCORE,
                        Obstacle.HOW_SURE_UNKNOWN,
                        Obstacle.HOW_SURE_NOT_TOLD,
                        Obstacle.ALL_ALIKE,
                        Obstacle.NO_OTHER_UNIT,
                        Obstacle.OTHER_PARTS,
                        Obstacle.ASKED_OTHERWISE,
                        Obstacle.NO_CORRELATION,
                        Obstacle.SAME_STEP))
                .containsExactly(Obstacle.values());
    }
}

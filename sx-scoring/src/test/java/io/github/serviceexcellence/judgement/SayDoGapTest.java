package io.github.serviceexcellence.judgement;

import static io.github.serviceexcellence.judgement.Cards.ENGAGEMENT;
import static io.github.serviceexcellence.judgement.Cards.LEADERSHIP;
import static io.github.serviceexcellence.judgement.Cards.card;
import static io.github.serviceexcellence.judgement.Cards.leadership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SayDoGapTest {
    private static final Score ASSESSED = Score.builder(LEADERSHIP)
            .points(Points.of(50))
            .n(1)
            .standardErrorAbsence(AbsenceReason.ASSESSED)
            .build();
    private static final Map<Voice, ScoreCard> CARDS = Map.of(
            Voice.MANAGER, card(leadership(75, 2, 25)),
            Voice.EMPLOYEE, card(leadership(52, 1.5, 200)),
            Voice.ASSESSOR, card(ASSESSED),
            Voice.CUSTOMER, card());

    @Test
    void theVoicesStandSideBySideAndOnlyGapsThatHoldAreNamed() {
        SayDoGap gap = SayDoGap.of(CARDS, List.of(LEADERSHIP));

        assertThat(gap.isConfidential()).isTrue();
        assertThat(gap.sides(LEADERSHIP)).hasSize(4);
        assertThat(gap.sides(ENGAGEMENT)).isEmpty();
        // t at 0.975 of 24, 199 and, for the two, 6.25^2 / (4^2 / 24 + 2.25^2 / 199) = 56.4 degrees: 2.064, 1.972 and
        // 2.003
        assertThat(gap.explain(Locale.ENGLISH)).isEqualTo("""
                        \u201cLeadership and management commitment\u201d: customers no score: there are no respondents; employees 52.0 points \
                        (95%: 49.0 to 55.0); managers 75.0 points (95%: 70.9 to 79.1); assessors 50.0 points.
                        \u201cLeadership and management commitment\u201d: according to employees 23.0 points lower than according to managers \
                        (95%: 18.0 to 28.0).
                        \u201cLeadership and management commitment\u201d: according to managers 25.0 points higher than according to assessors \
                        (95%: 20.9 to 29.1).
                        In 1 of 3 comparisons the data do not tell the two apart.
                        \u201cLeadership and management commitment\u201d (customers) has no score: there are no respondents.""");
        assertThat(gap.explain(Locale.forLanguageTag("nl")))
                .contains("volgens leidinggevenden 25,0 punten hoger dan volgens beoordelaars (95%: 20,9 tot 29,1).");
    }

    @Test
    void anAssessmentIsAFixedFigureOnEitherSide() {
        SayDoGap gap = SayDoGap.of(CARDS, List.of(LEADERSHIP));

        Difference managers = gap.gaps().differences().get(2);
        assertThat(managers.estimate()).isEqualTo(new Estimate(25, 2, 24));
        assertThat(managers.contrast()).isEqualTo(Contrast.VOICES);
        assertThat(managers.effectSize()).isEmpty();
        // partners come behind assessors
        Map<Voice, ScoreCard> partners =
                Map.of(Voice.ASSESSOR, card(ASSESSED), Voice.PARTNER, card(leadership(40, 2, 25)));
        assertThat(SayDoGap.of(partners, List.of(LEADERSHIP))
                        .gaps()
                        .differences()
                        .get(0)
                        .estimate())
                .isEqualTo(new Estimate(10, 2, 24));
    }

    @Test
    void twoFixedFiguresAreNotCompared() {
        Map<Voice, ScoreCard> fixed = Map.of(Voice.ASSESSOR, card(ASSESSED), Voice.PARTNER, card(ASSESSED));

        assertThat(SayDoGap.of(fixed, List.of(LEADERSHIP)).gaps().notCompared()).hasSize(1);
    }

    @Test
    void aFewManagersWhoAgreeDoNotProveAGap() {
        Map<Voice, ScoreCard> cards = Map.of(Voice.MANAGER, card(leadership(75, 0, 3)), Voice.ASSESSOR, card(ASSESSED));
        SayDoGap gap = SayDoGap.of(cards, List.of(LEADERSHIP));

        assertThat(gap.gaps().differences()).isEmpty();
        assertThat(gap.explain(Locale.ENGLISH))
                .contains(": managers 75.0 points; assessors 50.0 points.\n")
                .endsWith("everybody has the same score, which does not show how sure it is.");
    }

    @Test
    void noIntervalOfAVoiceLiesBeyondTheScale() {
        Map<Voice, ScoreCard> cards =
                Map.of(Voice.MANAGER, card(leadership(97, 2, 25)), Voice.ASSESSOR, card(ASSESSED));

        // 2.064 times 2 beside 97
        assertThat(SayDoGap.of(cards, List.of(LEADERSHIP)).explain(Locale.ENGLISH))
                .contains("managers 97.0 points (95%: 92.9 to 100.0)");
    }

    @Test
    void oneVoiceHasNoGap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SayDoGap.of(Map.of(Voice.EMPLOYEE, card()), List.of()))
                .withMessageContainingAll("1 voices are given", "nothing to compare is named");
    }
}

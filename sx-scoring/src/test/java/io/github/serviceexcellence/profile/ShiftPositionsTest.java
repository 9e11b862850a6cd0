package io.github.serviceexcellence.profile;

import static io.github.serviceexcellence.profile.ProfileCards.DUTCH;
import static io.github.serviceexcellence.profile.ProfileCards.absent;
import static io.github.serviceexcellence.profile.ProfileCards.builder;
import static io.github.serviceexcellence.profile.ProfileCards.card;
import static io.github.serviceexcellence.profile.ProfileCards.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.judgement.Finding;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShiftPositionsTest {
    private static final OwnShift OWN = new OwnShift(
            "desk",
            Text.english("the desk").dutch("het loket"),
            Text.english("the customer").dutch("de klant"));
    private static final Node EIGHT = Node.of(ParadigmShift.SHIFT_8);
    private static final Node EIGHT_WISHED = Node.of(ParadigmShift.SHIFT_8, Aspect.WISHED);
    private static final Node DESK = Node.of(OWN);
    private static final Node DESK_WISHED = Node.of(OWN, Aspect.WISHED);
    private static final Correlations HALF =
            Correlations.of(List.of(EIGHT, EIGHT_WISHED, DESK, DESK_WISHED), (one, other) -> 0.5);

    private static ScoreCard shifts(double eight, double desk) {
        return builder(
                        score(EIGHT, eight, 2, 100),
                        score(DESK, desk, 2, 100),
                        score(EIGHT_WISHED, 70, 2, 100),
                        score(DESK_WISHED, 60, 2, 100))
                .putAllTitles(Map.of(DESK, OWN.title()))
                .correlations(HALF)
                .build();
    }

    @Test
    void theWayToGoIsOfTheSamePeople() {
        ShiftPositions shifts = ShiftPositions.of(shifts(30, 55));
        ShiftPosition eight = shifts.positions().get(0);
        Finding way = shifts.finding(eight).orElseThrow();

        assertThat(eight.way()).contains(Points.of(40));
        assertThat(eight.poles()).isEqualTo(ParadigmShift.SHIFT_8.poles());
        assertThat(shifts.positions().get(1).poles()).isEmpty();
        // sqrt(4 + 4 - 2 * 0.5 * 2 * 2)
        assertThat(way.difference().estimate().standardError()).isCloseTo(2, within(1e-12));
        assertThat(shifts.longest()).contains(eight);
        assertThat(shifts.isConfidential()).isTrue();
    }

    @Test
    void everyShiftHasItsPositionsAndItsWay() {
        // t at 0.975 of 99 degrees is 1.984, so that 5 points of standard error 2 hold and 2 do not
        assertThat(ShiftPositions.of(PublishedCard.of(shifts(30, 55), 5)).explain(Locale.ENGLISH))
                .isEqualTo("""
                0 points is the old way of a shift, 100 points the new way.
                “From stubborn navel-gazing to customer-minded innovation”: now 30.0 (95%: 26.0 to 34.0; n = 100), wished 70.0 (95%: 66.0 to 74.0; n = 100).
                The way to go: 40.0 points towards the new way (95%: 36.0 to 44.0).
                “the desk → the customer”: now 55.0 (95%: 51.0 to 59.0; n = 100), wished 60.0 (95%: 56.0 to 64.0; n = 100).
                The way to go: 5.0 points towards the new way (95%: 1.0 to 9.0).
                The longest way to go that chance does not explain: “From stubborn navel-gazing to customer-minded innovation”, 40.0 points. Whether it is longer than the others was not tested.""");
        assertThat(ShiftPositions.of(PublishedCard.of(shifts(80, 58), 5)).explain(DUTCH))
                .isEqualTo("""
                0 punten is de oude manier van een shift, 100 punten de nieuwe.
                “Van hardleers navelstaren naar klantbewust innoveren”: nu 80,0 (95%: 76,0 tot 84,0; n = 100), gewenst 70,0 (95%: 66,0 tot 74,0; n = 100).
                Gewenst is 10,0 punten dichter bij de oude manier dan nu (95%: 6,0 tot 14,0).
                “het loket → de klant”: nu 58,0 (95%: 54,0 tot 62,0; n = 100), gewenst 60,0 (95%: 56,0 tot 64,0; n = 100).
                Of de gewenste plek anders is dan die van nu, is uit de antwoorden niet op te maken (verschil 2,0 punten; op zichzelf 95%: -2,0 tot 6,0).""");
    }

    @Test
    void aWayBackIsNotTheLongest() {
        assertThat(ShiftPositions.of(shifts(95, 59)).longest()).isEmpty();
    }

    @Test
    void voicesShareOneFamily() {
        // 4.2 points of standard error 2: p is 0.038 by itself, and twice that among two that hold no more
        ScoreCard one = builder(score(EIGHT, 65.8, 2, 100), score(EIGHT_WISHED, 70, 2, 100))
                .correlations(HALF)
                .build();

        assertThat(ShiftPositions.of(one).longest()).isPresent();
        ShiftPositions two = ShiftPositions.of(Map.of(Voice.EMPLOYEE, one, Voice.MANAGER, one));
        assertThat(two.positions())
                .extracting(ShiftPosition::voice)
                .containsExactly(Optional.of(Voice.EMPLOYEE), Optional.of(Voice.MANAGER));
        assertThat(two.longest()).isEmpty();
        assertThat(two.explain(Locale.ENGLISH)).contains("According to employees:", "According to managers:");
        assertThat(ShiftPositions.of(one.withShownTogether(2)).longest()).isEmpty();
    }

    @Test
    void whereVoicesScoreAlikeEachKeepsItsOwnWay() {
        ScoreCard known = shifts(30, 55);
        ScoreCard unknown = known.withCorrelations(Correlations.none());
        ShiftPositions both = ShiftPositions.of(Map.of(Voice.EMPLOYEE, known, Voice.MANAGER, unknown));

        assertThat(both.positions().stream().map(both::finding).map(Optional::isPresent))
                .containsExactly(true, true, false, false);
    }

    @Test
    void withoutACorrelationTheWayHasNoInterval() {
        ShiftPositions shifts = ShiftPositions.of(shifts(30, 55).withCorrelations(Correlations.none()));

        assertThat(shifts.longest()).isEmpty();
        assertThat(shifts.explain(Locale.ENGLISH))
                .contains("From now to wished: 40.0 points; how sure that is, is not known. What “From stubborn")
                .contains("the card has no correlation of them.");
    }

    @Test
    void whatIsMissingIsTold() {
        Score hidden = absent(EIGHT, AbsenceReason.WITHHELD);
        ShiftPositions shifts = ShiftPositions.of(card(hidden, score(EIGHT_WISHED, 70), score(DESK, 50)));

        assertThat(shifts.positions()).hasSize(2);
        assertThat(shifts.positions().get(0).way()).isEmpty();
        assertThat(shifts.finding(shifts.positions().get(0))).isEmpty();
        assertThat(shifts.explain(Locale.ENGLISH))
                .contains("now no score (not shown, to protect people's anonymity), wished 70.0 (of 100 respondents).")
                .endsWith("“desk”: now 50.0 (of 100 respondents).");
        assertThat(ShiftPositions.of(card(score(DESK_WISHED, 50))).explain(Locale.ENGLISH))
                .endsWith("“desk”: now no score (nothing was asked about it), wished 50.0 (of 100 respondents).");
        assertThat(ShiftPositions.of(card()).explain(Locale.ENGLISH)).isEqualTo("No item asks about a shift.");
        assertThat(ShiftPositions.of(card()).explain(DUTCH)).isEqualTo("Geen enkel item vraagt naar een shift.");
    }
}

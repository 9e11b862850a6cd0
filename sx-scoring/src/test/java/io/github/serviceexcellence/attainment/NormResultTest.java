package io.github.serviceexcellence.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.norm.NormId;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.norm.Within;
import io.github.serviceexcellence.norm.WorkingCalendar;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormResultTest {
    static final ServiceNorm NORM = ServiceNorm.builder()
            .id(NormId.of("answer-in-a-day"))
            .title(Text.english("Answered within one working day").dutch("Beantwoord binnen één werkdag"))
            .within(Within.workingDays(1))
            .target(new BigDecimal("90"))
            .calendar(WorkingCalendar.builder("desk", ZoneOffset.UTC)
                    .onWorkdays("09:00-17:00")
                    .build())
            .build();
    /** A Tuesday: the deadline is Wednesday at five. */
    static final Instant ASKED = Instant.parse("2026-03-03T10:00:00Z");

    private static final Instant DEADLINE = Instant.parse("2026-03-04T17:00:00Z");
    static final Instant LATER = Instant.parse("2026-03-31T12:00:00Z");

    private static Question question(String customer, Optional<Instant> answered, Units units) {
        return Question.builder()
                .customer(CustomerId.of(customer))
                .asked(ASKED)
                .answered(answered)
                .units(units)
                .build();
    }

    private static Units team(String team) {
        return Units.of(GroupKey.of(team));
    }

    /** So many customers with one question each, of which the first so many are answered in time. */
    private static List<Question> questions(String team, int all, int inTime) {
        List<Question> questions = new ArrayList<>();
        for (int number = 0; number < all; number++) {
            Instant answered = number < inTime ? DEADLINE : DEADLINE.plusNanos(1);
            questions.add(question(team + number, Optional.of(answered), team(team)));
        }
        return questions;
    }

    private static NormResult at(Instant at, Optional<Instant> answered) {
        return NormResult.of(NORM, List.of(question("ann", answered, Units.none())), at);
    }

    @Test
    void theDeadlineItselfIsInTimeAndAMomentLaterIsLate() {
        assertThat(at(LATER, Optional.of(DEADLINE))).hasToString("1 in time, 0 late, 0 not due");
        assertThat(at(LATER, Optional.of(DEADLINE.plusNanos(1)))).hasToString("0 in time, 1 late, 0 not due");
        assertThat(at(LATER, Optional.empty())).hasToString("0 in time, 1 late, 0 not due");
    }

    @Test
    void itStandsAsItStoodAtTheDateThatIsGiven() {
        Optional<Instant> answered = Optional.of(DEADLINE.minusSeconds(60));

        assertThat(at(DEADLINE, Optional.empty())).hasToString("0 in time, 0 late, 1 not due");
        assertThat(at(DEADLINE.plusNanos(1), Optional.empty())).hasToString("0 in time, 1 late, 0 not due");
        // the answer had not come yet
        assertThat(at(DEADLINE.minusSeconds(61), answered)).hasToString("0 in time, 0 late, 1 not due");
        assertThat(at(DEADLINE.minusSeconds(60), answered)).hasToString("1 in time, 0 late, 0 not due");
        // nor had the question
        assertThat(at(ASKED.minusNanos(1), answered)).hasToString("0 in time, 0 late, 0 not due");
    }

    /** Interval by Wilson: scipy 1.17.1, binomtest(85, 100).proportion_ci(0.95, "wilson"). */
    @Test
    void theShareIsHeldAgainstTheNormWithItsInterval() {
        NormReading reading =
                NormResult.of(NORM, questions("a", 100, 85), LATER).reading();

        assertThat(reading.share().value()).hasValue(85);
        assertThat(reading.share().interval().orElseThrow().low()).isCloseTo(76.71644040916763, within(1e-7));
        assertThat(reading.share().interval().orElseThrow().high()).isCloseTo(90.69401471634337, within(1e-7));
        assertThat(reading.attainment()).isEqualTo(Attainment.NOT_ATTAINED);
        assertThat(reading.isToldApart()).isFalse();
        assertThat(reading.explain(Text.DUTCH)).isEqualTo("""
                Vertrouwelijk: dit zijn exacte cijfers, alleen voor wie de vragen mag inzien.
                “Beantwoord binnen één werkdag”: 85% van 100 (95%: 76,7 tot 90,7).
                De norm van 90% is niet gehaald.
                Voor dit aantal vragen is het verschil met de norm klein: het kan toeval zijn.""");
    }

    @Test
    void whatIsFarFromTheNormIsToldApart() {
        NormReading reading =
                NormResult.of(NORM, questions("a", 100, 60), LATER).reading();

        assertThat(reading.isToldApart()).isTrue();
        assertThat(reading.explain(Locale.ENGLISH))
                .contains("The norm of 90% is not attained.")
                .doesNotContain("chance");
        assertThat(NormResult.of(NORM, questions("a", 100, 90), LATER).reading().attainment())
                .isEqualTo(Attainment.ATTAINED);
    }

    @Test
    void withoutQuestionsThatAreDueNothingIsTold() {
        NormReading none = at(ASKED, Optional.empty()).reading();

        assertThat(none.attainment()).isEqualTo(Attainment.UNKNOWN);
        assertThat(none.isToldApart()).isFalse();
        assertThat(none.explain(Locale.ENGLISH)).contains("Whether the norm of 90% is attained cannot be told.");
        assertThat(NormResult.of(NORM, List.of(), LATER).reading().attainment()).isEqualTo(Attainment.UNKNOWN);
    }

    /** 17 of 20 are 85%, and are shown as 90%. */
    @Test
    void whatIsRoundedTooCloseToTheNormIsNotCalledAttained() {
        NormResult result = NormResult.of(NORM, questions("a", 20, 17), LATER);
        NormReading shown =
                NormReading.of(NORM, result.publish(AnonymityFloor.standard()).overall());

        assertThat(result.reading().attainment()).isEqualTo(Attainment.NOT_ATTAINED);
        assertThat(shown.attainment()).isEqualTo(Attainment.UNKNOWN);
        assertThat(shown.explain(Text.DUTCH))
                .contains("Het percentage is afgerond en ligt te dicht bij de norm van 90%");
    }

    @Test
    void whereTheIntervalIsNotShownNothingIsCalledChance() {
        NormReading shown = NormReading.of(
                NORM,
                NormResult.of(NORM, questions("a", 20, 2), LATER)
                        .publish(AnonymityFloor.standard())
                        .overall());

        assertThat(shown.share().interval()).isEmpty();
        assertThat(shown.explain(Locale.ENGLISH)).isEqualTo("""
                “Answered within one working day”: 10% of 20.
                The norm of 90% is not attained.
                How sure this is, is not shown: there are too few people.""");
    }

    /** From the standard deviation of yes or no the exact share would follow. */
    @Test
    void noStandardDeviationIsShown() {
        Publication shown = NormResult.of(NORM, questions("a", 200, 179), LATER).publish(AnonymityFloor.standard());

        assertThat(shown.overall().scores()).allSatisfy(score -> {
            assertThat(score.standardDeviation()).isEmpty();
            assertThat(score.standardError()).isEmpty();
        });
        assertThat(NormReading.of(NORM, shown.overall()).share().interval()).isPresent();
    }

    @Test
    void aCardOfSomethingElseIsRefused() {
        ScoreCard other = NormResult.of(
                        ServiceNorm.builder()
                                .id(NormId.of("called-back"))
                                .title(Text.english("Called back"))
                                .within(Within.workingDays(1))
                                .target(new BigDecimal("50"))
                                .calendar(NORM.calendar())
                                .build(),
                        questions("a", 20, 2),
                        LATER)
                .reading()
                .card();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormReading.of(NORM, other))
                .withMessageContaining("this card is of called-back, not of answer-in-a-day");
    }

    @Test
    void orderChangesNothing() {
        List<Question> questions = new ArrayList<>(questions("a", 30, 20));
        questions.addAll(questions("b", 30, 29));
        List<Question> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(NormResult.of(NORM, shuffled, LATER).publish(AnonymityFloor.standard()))
                .isEqualTo(NormResult.of(NORM, questions, LATER).publish(AnonymityFloor.standard()));
    }

    /** The team of four is withheld, and one more with it: of the total minus the third remain 24. */
    @Test
    void aTeamWithFewCustomersIsWithheldAndCannotBeWorkedOut() {
        List<Question> questions = new ArrayList<>(questions("north", 20, 12));
        questions.addAll(questions("south", 20, 18));
        questions.addAll(questions("west", 4, 1));

        Publication shown = NormResult.of(NORM, questions, LATER).publish(AnonymityFloor.standard());

        assertThat(shown(shown)).containsExactly(GroupKey.of("south"));
    }

    @Test
    void customersWhoAskMuchRaiseTheFloor() {
        List<Question> questions = new ArrayList<>(questions("north", 40, 30));
        // six questions of one customer make no group of six people
        questions.addAll(Collections.nCopies(6, question("wil", Optional.of(DEADLINE), team("south"))));
        NormResult result = NormResult.of(NORM, questions, LATER);

        assertThat(result.mostOfOneCustomer()).isEqualTo(6);
        assertThat(shown(result.publish(AnonymityFloor.standard()))).isEmpty();
        assertThat(NormReading.of(
                                NORM, result.publish(AnonymityFloor.standard()).overall())
                        .isConfidential())
                .isFalse();
    }

    private static List<GroupKey> shown(Publication publication) {
        return publication.breakdowns().get(0).units().stream()
                .map(card -> card.group().orElseThrow())
                .toList();
    }

    @Test
    void anOutcomeIsFoundByItsCode() {
        for (Attainment attainment : Attainment.values()) {
            assertThat(Attainment.parse(attainment.code())).isEqualTo(attainment);
            assertThat(attainment.title().in(Text.DUTCH)).isNotBlank();
        }
    }
}

package io.github.serviceexcellence.screening;

import static io.github.serviceexcellence.screening.ScreeningTest.rows;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StraightLiningTest {
    private static final Instrument NINE = nine();
    private static final Instrument WITH_REVERSED =
            nine(item("r", Element.LEADERSHIP).reversed());

    private static StraightLining straight(ResponseTable table) {
        return Screening.of(table).straightLining().get(0);
    }

    private static ResponseTable one(Instrument instrument, long... answers) {
        return rows(instrument, answers);
    }

    @Test
    void eightEqualAnswersAreEnough() {
        StraightLining found = straight(rows(
                NINE,
                new long[] {4, 4, 4, 4, 4, 4, 4, 4},
                new long[] {4, 4, 4, 4, 4, 4, 4},
                new long[] {4, 4, 4, 4, 4, 4, 4, 5},
                new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1}));

        assertThat(found.able()).isEqualTo(3);
        assertThat(found.same()).isEqualTo(2);
        assertThat(found.contradicting()).isEmpty();
        assertThat(found.items()).hasSize(9);
        assertThat(found.scale()).isEqualTo(Scale.range(1, 5));
    }

    @Test
    void whatIsNotAnsweredDoesNotBreakTheLine() {
        ResponseBuilder response = Response.builder(NINE);
        for (Element element : Element.values()) {
            if (element == Element.LEADERSHIP) {
                response.answer(element.code(), AnswerKind.DONT_KNOW);
            } else {
                response.answer(element.code(), 2);
            }
        }

        assertThat(straight(table(NINE, List.of(response.build()))).same()).isEqualTo(1);
    }

    @Test
    void anItemInReverseMakesItAContradiction() {
        assertThat(straight(one(WITH_REVERSED, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)).contradicting())
                .isEqualTo(OptionalLong.of(1));
    }

    @Test
    void theMiddleOfTheScaleContradictsNothing() {
        StraightLining found = straight(one(WITH_REVERSED, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3));

        assertThat(found.same()).isEqualTo(1);
        assertThat(found.contradicting()).isEqualTo(OptionalLong.of(0));
    }

    @Test
    void whoDidNotAnswerTheItemInReverseContradictsNothing() {
        StraightLining found = straight(one(WITH_REVERSED, 5, 5, 5, 5, 5, 5, 5, 5, 5));

        assertThat(found.same()).isEqualTo(1);
        assertThat(found.contradicting()).isEqualTo(OptionalLong.of(0));
        assertThat(found.note().code()).isEqualTo("screening.straight");
    }

    @Test
    void aScaleWithFewItemsTellsNothing() {
        Instrument few = instrument(item("a", Element.LEADERSHIP), item("b", Element.LEADERSHIP));

        assertThat(Screening.of(one(few, 4, 4)).straightLining()).isEmpty();
    }

    @Test
    void theNoteCountsAndDoesNotJudge() {
        ResponseTable table = one(NINE, 4, 4, 4, 4, 4, 4, 4, 4);

        assertThat(straight(table).note().in(Locale.ENGLISH))
                .isEqualTo("The same answer every time: 1 of 1 respondents who answered at least 8 of the 9 items on"
                        + " the scale 1 to 5. Perhaps they did not read the questions; perhaps they really think so"
                        + " about all of it.");
        assertThat(straight(table).note().in(Text.DUTCH))
                .isEqualTo(
                        "Steeds hetzelfde antwoord: 1 van de 1 respondenten die minstens 8 van de 9 items met schaal 1 tot en met 5"
                                + " hebben ingevuld. Misschien hebben zij de vragen niet gelezen; misschien denken zij overal echt zo over.");
    }
}

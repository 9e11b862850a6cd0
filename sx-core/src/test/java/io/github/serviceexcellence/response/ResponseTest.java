package io.github.serviceexcellence.response;

import static io.github.serviceexcellence.response.Pulse.PULSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {
    @Test
    void nothingIsSetTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.builder(PULSE)
                        .id("a")
                        .id("b")
                        .group("x")
                        .group("y")
                        .weight(Weight.ONE)
                        .weight(Weight.ONE)
                        .build())
                .withMessage(
                        "the response is invalid: it has two values for its respondent id, keep one; it has two values for its"
                                + " group, keep one; it has two values for its weight, keep one");
    }

    @Test
    void anAnswerIsALevelOfTheScaleOrTheReasonWhyThereIsNone() {
        Response response = Response.builder(PULSE)
                .answer("practice", new BigDecimal("0.50"))
                .answer("percent", AnswerKind.DONT_KNOW)
                .build();

        assertThat(response.level(ItemId.of("practice"))).contains(Scale.Level.of(new BigDecimal("0.5")));
        assertThat(Pulse.of(0, -1, -1).level(ItemId.of("likert"))).contains(Scale.Level.of(BigDecimal.ONE));
        assertThat(response.kind(ItemId.of("practice"))).isEqualTo(AnswerKind.ANSWERED);
        assertThat(response.level(ItemId.of("percent"))).isEmpty();
        assertThat(response.kind(ItemId.of("percent"))).isEqualTo(AnswerKind.DONT_KNOW);
        assertThat(response.kind(ItemId.of("likert"))).isEqualTo(AnswerKind.UNANSWERED);
    }

    @Test
    void aRespondentCountsOnceAndIsUnknownUnlessSaidOtherwise() {
        Response plain = Response.builder(PULSE).build();
        Response known = Response.builder(PULSE)
                .id("r1")
                .group("north")
                .weight(Weight.ofMillionths(500_000))
                .build();

        assertThat(plain.id()).isEmpty();
        assertThat(plain.group()).isEmpty();
        assertThat(plain.weight().millionths()).isEqualTo(1_000_000);
        assertThat(known.id()).contains(RespondentId.of("r1"));
        assertThat(known.group()).contains(GroupKey.of("north"));
        assertThat(plain.withId(RespondentId.of("r1"))
                        .withGroup(GroupKey.of("north"))
                        .withWeight(Weight.ofMillionths(500_000)))
                .isEqualTo(known)
                .hasSameHashCodeAs(known)
                .isNotEqualTo(plain);
    }

    @Test
    void everyFaultIsTold() {
        ResponseBuilder response = Response.builder(PULSE)
                .answer("likert", 6)
                .answer("practice", new BigDecimal("0.3"))
                .answer("percent", 7)
                .answer("percent", AnswerKind.NOT_SHOWN)
                .answer("percent", AnswerKind.ANSWERED)
                .answer("colour", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(response::build)
                .withMessage(
                        "the response is invalid: value 6 is not on the scale of item likert, which has 1, 2, 3, 4, 5;"
                                + " value 0.3 is not on the scale of item practice, which has 0, 0.25, 0.5, 1;"
                                + " item percent has two answers, keep one;"
                                + " item percent is said to be answered without a value; give the value;"
                                + " 'colour' is no item of pulse 1.0; use one of: likert, practice, percent");
    }

    @Test
    void aFaultIsDataAndReadsAsDutchToo() {
        ResponseBuilder response = Response.builder(PULSE)
                .answer("likert", 6)
                .answer("percent", AnswerKind.ANSWERED)
                .answer("colour", 1)
                .id(" ")
                .group("a")
                .group("b");

        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, response::build);

        assertThat(refusal.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("answers/likert", "response.value-off-scale"),
                        tuple("answers/percent", "response.answered-without-value"),
                        tuple("answers/colour", "code.unknown"),
                        tuple("id", "text.blank"),
                        tuple("group", "response.set-twice"));
        assertThat(refusal.problems().get(0).parameters())
                .isEqualTo(Map.of("value", "6", "item", "likert", "scale", "1, 2, 3, 4, 5"));
        assertThat(refusal.text(Text.DUTCH))
                .isEqualTo("de antwoorden van deze respondent kloppen niet:"
                        + " waarde 6 staat niet op de schaal van item likert; kies uit: 1, 2, 3, 4, 5;"
                        + " bij item percent staat dat het beantwoord is, maar de waarde ontbreekt; geef de waarde;"
                        + " 'colour' is geen item van pulse 1.0; kies uit: likert, practice, percent;"
                        + " er is geen respondentnummer ingevuld; schrijf minstens \u00e9\u00e9n zichtbaar teken;"
                        + " de groep is twee keer opgegeven; houd er een over");
    }

    @Test
    void evenTheSameAnswerTwiceIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.builder(PULSE)
                        .answer("likert", 3)
                        .answer("likert", 3)
                        .build())
                .withMessage("the response is invalid: item likert has two answers, keep one");
    }

    @Test
    void aResponseDoesNotChangeWithItsBuilderOrItsBytes() {
        ResponseBuilder builder = Response.builder(PULSE).answer("likert", 2);
        Response built = builder.build();
        builder.answer("practice", 1);
        byte[] cells = {1, -1, -1};
        Response read = Cells.answer(Response.builder(PULSE), cells).build();
        cells[0] = 4;

        assertThat(built).isEqualTo(Pulse.of(1, -1, -1)).isEqualTo(read);
    }

    @Test
    void bytesOffTheScaleAreToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pulse.of(5, -5))
                .withMessage("the response is invalid: 2 cells for 3 columns; give one for each;"
                        + " cell 5 of item likert stands for nothing; use 0 to 4, or -1 to -4;"
                        + " cell -5 of item practice stands for nothing; use 0 to 3, or -1 to -4");
        assertThat(Pulse.of(4, 3, 99).level(ItemId.of("percent"))).contains(Scale.Level.of(BigDecimal.valueOf(100)));
    }

    @Test
    void answersDoNotShowInALog() {
        assertThat(Pulse.of(4, -2, 0).withId(RespondentId.of("secret")))
                .hasToString("Response to pulse 1.0: 2 of 3 items answered");
    }

    @ParameterizedTest
    @CsvSource({
        "UNANSWERED, unanswered, -1",
        "DONT_KNOW, dont-know, -2",
        "NOT_APPLICABLE, not-applicable, -3",
        "NOT_SHOWN, not-shown, -4"
    })
    void aReasonHasAByteAndACodeThatStay(AnswerKind kind, String code, byte cell) {
        assertThat(Cells.ofKind(kind.code())).isEqualTo(cell);
        assertThat(AnswerKind.ofCell(cell)).isEqualTo(kind);
        assertThat(AnswerKind.parse(code)).isEqualTo(kind);
    }

    @Test
    void anAnswerHasTheByteOfItsPlace() {
        assertThat(AnswerKind.ofCell((byte) 0)).isEqualTo(AnswerKind.ANSWERED);
        assertThat(AnswerKind.ofCell((byte) 99)).isEqualTo(AnswerKind.ANSWERED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.ofKind(AnswerKind.ANSWERED.code()))
                .withMessage("no byte stands for the kind answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb", "a\u0085b"})
    void aGroupOrRespondentHasAVisibleName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> GroupKey.of(name));
        assertThatIllegalArgumentException().isThrownBy(() -> RespondentId.of(name));
    }

    @Test
    void groupsAndRespondentsSortByTheirText() {
        assertThat(GroupKey.of("b")).isGreaterThan(GroupKey.of("a")).hasToString("b");
        assertThat(RespondentId.of("r10")).isLessThan(RespondentId.of("r2")).hasToString("r10");
    }

    @Test
    void aNameHasAtMostTwoHundredCharacters() {
        assertThat(GroupKey.of("x".repeat(200)).value()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupKey.of("x".repeat(201)))
                .withMessage("'" + "x".repeat(40) + "...' has 201 characters; a group has at most 200");
    }
}

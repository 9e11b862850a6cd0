package io.github.serviceexcellence.response;

import static io.github.serviceexcellence.response.Visit.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoiceTest {
    private static ResponseBuilder visit() {
        return Response.builder(VISIT);
    }

    private static AnswerKind kind(Response response, String item) {
        return response.kind(ItemId.of(item));
    }

    private static void refused(ResponseBuilder response, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(response::build)
                .withMessage("the response is invalid: " + message);
    }

    @Test
    void anItemThatAVoiceIsNotAskedIsNotShown() {
        Response customer = visit().voice(Voice.CUSTOMER).answer("overall", 4).build();
        Response employee = visit().answer("overall", 4).voice(Voice.EMPLOYEE).build();

        assertThat(customer.voice()).contains(Voice.CUSTOMER);
        assertThat(kind(customer, "team")).isEqualTo(AnswerKind.NOT_SHOWN);
        assertThat(kind(customer, "channel")).isEqualTo(AnswerKind.UNANSWERED);
        assertThat(kind(employee, "team")).isEqualTo(AnswerKind.UNANSWERED);
        assertThat(kind(employee, "channel")).isEqualTo(AnswerKind.NOT_SHOWN);
        assertThat(kind(employee, "remarks")).isEqualTo(AnswerKind.NOT_SHOWN);
    }

    @Test
    void withoutAVoiceNothingIsKnownToBeHidden() {
        Response response = visit().answer("overall", 4).answer("team", 2).build();

        assertThat(response.voice()).isEmpty();
        assertThat(kind(response, "channel")).isEqualTo(AnswerKind.UNANSWERED);
    }

    @Test
    void whatAVoiceIsNotAskedItDoesNotAnswer() {
        ResponseBuilder response = visit().voice(Voice.EMPLOYEE)
                .choose("channel", "shop")
                .answer("topics", AnswerKind.DONT_KNOW)
                .text("remarks", "Why me?")
                .answer("more", AnswerKind.NOT_APPLICABLE)
                .answer("wait", AnswerKind.NOT_SHOWN);

        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, response::build);

        assertThat(refusal.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("answers/channel", "response.not-asked-of-voice"),
                        tuple("answers/remarks", "response.not-asked-of-voice"),
                        tuple("answers/topics", "response.not-asked-of-voice"));
        assertThat(refusal)
                .hasMessageStartingWith("the response is invalid: item channel is answered, and is not asked of voice"
                        + " employee; take the answer out, or give the true voice;");
        assertThat(refusal.text(Text.DUTCH))
                .startsWith(
                        "de antwoorden van deze respondent kloppen niet: item channel is beantwoord, maar wordt niet gevraagd aan"
                                + " employee; haal het antwoord weg, of geef de juiste stem op;");
    }

    @Test
    void whatDoesNotApplyMayBeSaidOfWhatIsNotAsked() {
        Response response = visit().voice(Voice.EMPLOYEE)
                .answer("channel", AnswerKind.NOT_APPLICABLE)
                .build();

        assertThat(kind(response, "channel")).isEqualTo(AnswerKind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ASSESSOR"})
    void aVoiceThatNoItemAsksIsRefused(Voice voice) {
        refused(
                visit().voice(voice).answer("overall", 1),
                "no item of visit 1.0 is asked of voice " + voice.code() + "; it asks: customer, employee, partner");
    }

    @Test
    void aVoiceIsGivenOnce() {
        refused(visit().voice(Voice.CUSTOMER).voice(Voice.CUSTOMER), "it has two values for its voice, keep one");
    }

    @Test
    void aResponseMayGetItsVoiceLater() {
        Response response = visit().answer("overall", 4).build();

        assertThat(response.withVoice(Voice.CUSTOMER))
                .isEqualTo(visit().voice(Voice.CUSTOMER).answer("overall", 4).build())
                .isNotEqualTo(response);
        assertThat(kind(response, "team")).isEqualTo(AnswerKind.UNANSWERED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit().answer("team", 4).build().withVoice(Voice.CUSTOMER))
                .withMessageStartingWith(
                        "the response is invalid: item team is answered, and is not asked of voice customer");
    }

    @Test
    void anItemIsShownUnderItsCondition() {
        Response unhappy =
                visit().answer("overall", 2).choose("topics", "price", "speed").build();
        Response happy = visit().answer("overall", 3).build();
        Response cheap = visit().answer("overall", 1).choose("topics", "price").build();

        assertThat(kind(unhappy, "wait")).isEqualTo(AnswerKind.UNANSWERED);
        assertThat(kind(happy, "topics")).isEqualTo(AnswerKind.NOT_SHOWN);
        assertThat(kind(happy, "wait")).isEqualTo(AnswerKind.NOT_SHOWN);
        assertThat(kind(cheap, "wait")).isEqualTo(AnswerKind.NOT_SHOWN);
        assertThat(kind(visit().choose("channel", "shop").build(), "more")).isEqualTo(AnswerKind.UNANSWERED);
        assertThat(kind(visit().choose("channel", "site").build(), "more")).isEqualTo(AnswerKind.NOT_SHOWN);
    }

    @Test
    void whatIsAskedUnderAConditionIsNotAnsweredWithoutIt() {
        refused(
                visit().answer("overall", 3).choose("topics", "staff").answer("wait", 1),
                "item topics is answered, and is asked only after other answers to item overall;"
                        + " take one of the two answers out or mend it");
        refused(
                visit().text("more", "Cold").voice(Voice.CUSTOMER),
                "item more is answered, and is asked only after other answers to item channel;"
                        + " take one of the two answers out or mend it");
    }

    @Test
    void conditionsWaitUntilTheAnswersAreRight() {
        refused(
                visit().answer("overall", 9).choose("topics", "staff"),
                "value 9 is not on the scale of item overall, which has 1, 2, 3, 4, 5");
    }

    @Test
    void aTableHoldsTheVoiceOfEachRow() {
        Response none = visit().answer("overall", 1).build();
        Response partner = visit().answer("overall", 2).voice(Voice.PARTNER).build();
        Response employee = visit().answer("overall", 3).voice(Voice.EMPLOYEE).build();
        ResponseTable table = ResponseTable.builder(VISIT)
                .add(none)
                .add(partner)
                .add(employee)
                .build();
        ResponseTable copy = ResponseTable.builder(VISIT).add(table).build();
        byte[] voices = {9, 9, 9, 9};

        assertThat(table.response(0)).isEqualTo(none);
        assertThat(table.response(1)).isEqualTo(partner);
        assertThat(table.response(2)).isEqualTo(employee);
        assertThat(copy).isEqualTo(table);
        assertThat(Cells.copyVoices(table, 0, voices)).isEqualTo(3);
        assertThat(voices).containsExactly(-1, 4, 1, 9);
        assertThat(Cells.copyVoices(ResponseTable.builder(VISIT).add(none).build(), 0, voices))
                .isEqualTo(1);
        assertThat(voices).containsExactly(-1, 4, 1, 9);
        assertThat(Cells.voice(partner)).isEqualTo((byte) 4);
        assertThat(Cells.voice(none)).isEqualTo((byte) -1);
    }

    @ParameterizedTest
    @EnumSource
    void aVoiceHasTheByteOfItsPlace(Voice voice) {
        assertThat(Cells.ofVoice(voice.code())).isEqualTo((byte) voice.ordinal());
        assertThat(Respondent.voice((byte) voice.ordinal())).contains(voice);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, -2", "2, -1", "3, -1"})
    void aRowInBytesFollowsTheSameRules(byte voice, byte channel) {
        ResponseTableBuilder table = ResponseTable.builder(VISIT);
        byte[] cells = {0, channel, -1, -1, -1, -1, -1};

        assertThatThrownBy(() -> table.add(cells, voice, Optional.empty(), Units.none(), Weight.ONE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        voice == 1
                                ? "item channel is answered, and is not asked"
                                : "no item of visit 1.0 is asked of voice");
        assertThat(table.build().size()).isZero();
    }
}

package io.github.serviceexcellence.response;

import static io.github.serviceexcellence.response.Visit.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsOfAnswersTest {
    private static ResponseBuilder unhappy() {
        return Response.builder(VISIT).answer("overall", 1);
    }

    private static ItemId id(String item) {
        return ItemId.of(item);
    }

    private static byte[] cells(Response response) {
        byte[] cells = new byte[7];
        IntStream.range(0, cells.length).forEach(column -> cells[column] = Cells.at(response, column));
        return cells;
    }

    private static void refused(ResponseBuilder response, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(response::build)
                .withMessage("the response is invalid: " + message);
    }

    @Test
    void choicesAndTextReadBack() {
        Response response = unhappy()
                .choose("channel", "shop")
                .choose("topics", "speed", "price")
                .text("remarks", "Long\nqueue")
                .text("more", "Cold")
                .build();

        assertThat(response.choices(id("channel"))).extracting(Choice::code).containsExactly("shop");
        assertThat(response.choices(id("topics"))).extracting(Choice::code).containsExactly("price", "speed");
        assertThat(response.text(id("remarks"))).contains("Long\nqueue");
        assertThat(response.text(id("more"))).contains("Cold");
        assertThat(response.kind(id("remarks"))).isEqualTo(AnswerKind.ANSWERED);
        assertThat(response.kind(id("topics"))).isEqualTo(AnswerKind.ANSWERED);
        // overall 1; shop; price and speed of three; two not answered
        assertThat(cells(response)).containsExactly(0, 1, 1, 0, 1, -1, -1);
    }

    @Test
    void whatIsNotAnsweredHasNoChoiceAndNoText() {
        Response response = unhappy()
                .answer("channel", AnswerKind.DONT_KNOW)
                .answer("topics", AnswerKind.NOT_APPLICABLE)
                .answer("remarks", AnswerKind.DONT_KNOW)
                .build();

        assertThat(response.choices(id("channel"))).isEmpty();
        assertThat(response.choices(id("topics"))).isEmpty();
        assertThat(response.text(id("remarks"))).isEmpty();
        assertThat(response.kind(id("remarks"))).isEqualTo(AnswerKind.DONT_KNOW);
        // "topics" in all its columns; what depends on either is not shown
        assertThat(cells(response)).containsExactly(0, -2, -3, -3, -3, -4, -1);
    }

    @Test
    void anAnswerHasTheFormOfItsItem() {
        refused(
                Response.builder(VISIT)
                        .choose("overall", "phone")
                        .answer("channel", 1)
                        .text("topics", "price")
                        .answer("remarks", 1),
                "item overall is answered with a value, not with a choice;"
                        + " item channel is answered with a choice, not with a value;"
                        + " item topics is answered with a choice, not with a text;"
                        + " item remarks is answered with a text, not with a value");
        Response response = Response.builder(VISIT).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response.level(id("channel")))
                .withMessage("item channel is answered with a choice, not with a value");
        assertThatIllegalArgumentException().isThrownBy(() -> response.choices(id("remarks")));
        assertThatIllegalArgumentException().isThrownBy(() -> response.text(id("overall")));
    }

    @Test
    void aChoiceIsOneOfTheItemsAndNamedOnce() {
        ResponseBuilder wrong =
                unhappy().choose("channel", "phone", "shop").choose("topics", "speed", "speed", "weather");

        refused(
                wrong,
                "item channel takes one choice, given were 2;"
                        + " choice speed of item topics is named twice, keep one;"
                        + " 'weather' is no choice of item topics; use one of: price, staff, speed");
        assertThat(catchThrowableOfType(InvalidInputException.class, wrong::build)
                        .text(Text.DUTCH))
                .isEqualTo(
                        "de antwoorden van deze respondent kloppen niet: item channel vraagt om één keuze; opgegeven zijn er 2;"
                                + " keuze speed van item topics staat er twee keer; houd er een over;"
                                + " 'weather' is geen keuze van item topics; kies uit: price, staff, speed");
        refused(unhappy().choose("topics"), "item topics takes one choice or more, given were 0");
        refused(
                unhappy().choose("channel", "phone").choose("channel", "phone"),
                "item channel has two answers, keep one");
    }

    @Test
    void aTextHasUpToTenThousandCharacters() {
        assertThat(Response.builder(VISIT)
                        .text("remarks", "x".repeat(10_000))
                        .build()
                        .text(id("remarks")))
                .hasValueSatisfying(text -> assertThat(text).hasSize(10_000));
        refused(
                Response.builder(VISIT).text("remarks", "x".repeat(10_001)),
                "the text of item remarks has 10001 characters; at most 10000 are possible");
        refused(
                Response.builder(VISIT).text("remarks", " \n"),
                "the text of item remarks is blank; leave the item out");
    }

    @Test
    void aTextShowsInNoLogAndIsInNoTable() {
        Response response = unhappy().text("remarks", "secret").build();
        ResponseTable table = ResponseTable.builder(VISIT).add(response).build();

        assertThat(response).hasToString("Response to visit 1.0: 2 of 7 items answered");
        assertThat(table.response(0)).isEqualTo(unhappy().build()).isNotEqualTo(response);
        assertThat(table.response(0).kind(id("remarks"))).isEqualTo(AnswerKind.UNANSWERED);
        // neither channel nor shop was chosen, so that it was not asked
        assertThat(table.response(0).kind(id("more"))).isEqualTo(AnswerKind.NOT_SHOWN);
    }

    @Test
    void textsMakeResponsesDiffer() {
        Response one = Response.builder(VISIT).text("remarks", "one").build();

        assertThat(one)
                .isEqualTo(Response.builder(VISIT).text("remarks", "one").build())
                .isNotEqualTo(Response.builder(VISIT).text("remarks", "two").build())
                .isNotEqualTo(Response.builder(VISIT).build());
    }

    @Test
    void bytesMayBeThoseOfATableOrHaveOneForEachText() {
        byte[] table = {0, 2, 1, 0, 0, -1, -1};
        byte[] whole = {0, 2, 1, 0, 0, -1, -1, 0, -3};
        Response fromTable = Cells.answer(Response.builder(VISIT), table)
                .text("remarks", "words")
                .build();
        Response fromWhole = Cells.answer(Response.builder(VISIT), whole)
                .text("remarks", "words")
                .build();

        assertThat(fromTable.choices(id("topics"))).extracting(Choice::code).containsExactly("price");
        assertThat(fromTable.text(id("remarks"))).contains("words");
        assertThat(fromWhole.kind(id("more"))).isEqualTo(AnswerKind.NOT_APPLICABLE);
        refused(
                Cells.answer(Response.builder(VISIT), whole).text("more", "words"),
                "item more has two answers, keep one");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, 0, cell 3 of item channel stands for nothing; use 0 to 2",
        "0, 2, 0, 0, cell 2 of item topics stands for nothing; use 0 to 1",
        "0, 0, 0, 0, the cells of item topics contradict one another; use 1 for each",
        "0, 1, 0, -1, the cells of item topics contradict one another; use 1 for each",
        "0, -1, -2, -1, the cells of item topics contradict one another; use 1 for each"
    })
    void bytesThatMeanNothingAreRefused(byte channel, byte price, byte staff, byte speed, String message) {
        byte[] cells = {0, channel, price, staff, speed, -1, -1};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.answer(Response.builder(VISIT), cells))
                .withMessageStartingWith("the response is invalid: " + message);
    }
}

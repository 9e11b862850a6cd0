package io.github.serviceexcellence.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small instrument with an item of each kind, and short ways to read a text. */
final class Foreign {
    /** {@code a} and {@code b} on 1 to 5, of which {@code a} may be of no application; {@code c} one of three, {@code d} several, {@code t} words. */
    static final Instrument ASKED = Instrument.builder("asked", "1")
            .title(Text.english("Asked").dutch("Gevraagd"))
            .item(rating("a")
                    .offers(NoAnswer.NOT_APPLICABLE, Text.english("n/a").dutch("n.v.t.")))
            .item(rating("b").voice(Voice.EMPLOYEE))
            .item(item("c").choices(choices("phone", "shop", "web")).condition(Condition.answered("a", 1, 2)))
            .item(item("d").severalChoices(choices("price", "staff", "speed")).offers(NoAnswer.DONT_KNOW))
            .item(item("t").text().condition(Condition.chose("d", "price", "staff")))
            .build();

    private Foreign() {}

    private static ItemBuilder rating(String id) {
        return item(id).scale(Scale.range(1, 5)).measures(Element.LEADERSHIP);
    }

    private static ItemBuilder item(String id) {
        return Item.builder(id)
                .wording(Text.english("Question " + id).dutch("Vraag " + id))
                .voice(Voice.CUSTOMER);
    }

    private static Choice[] choices(String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(code, Text.english("By " + code).dutch("Met " + code)))
                .toArray(Choice[]::new);
    }

    static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading<ResponseTable> read(ForeignJson reader, String text) throws IOException {
        return reader.from(in(text)).table();
    }

    /** What is left when the faults are skipped. */
    static Reading<ResponseTable> skipping(ForeignJson reader, String text) throws IOException {
        return reader.from(in(text)).skippingFaults().table();
    }

    /** What each response answers: "a 4, d price staff", and its group if it has one. */
    static List<String> answers(ResponseTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(row -> told(table.response(row)))
                .toList();
    }

    static String told(Response response) {
        List<String> told = new ArrayList<>();
        for (Item item : response.instrument().items()) {
            AnswerKind kind = response.kind(item.id());
            if (kind == AnswerKind.DONT_KNOW || kind == AnswerKind.NOT_APPLICABLE) {
                told.add(item.id() + " " + kind.code());
            }
            if (item.kind() == ItemKind.RATING) {
                response.level(item.id())
                        .ifPresent(level ->
                                told.add(item.id() + " " + level.value().toPlainString()));
            } else if (kind == AnswerKind.ANSWERED && item.kind() == ItemKind.TEXT) {
                response.text(item.id()).ifPresent(words -> told.add(item.id() + " " + words));
            } else if (kind == AnswerKind.ANSWERED) {
                told.add(item.id() + " "
                        + response.choices(item.id()).stream().map(Choice::code).collect(Collectors.joining(" ")));
            }
        }
        response.group().ifPresent(group -> told.add("of " + group));
        return String.join(", ", told);
    }

    static List<String> notes(Reading<?> reading) {
        return reading.notes().stream().map(Message::toString).toList();
    }

    static void refused(ForeignJson reader, String text, String message) {
        SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> read(reader, text));
        assertThat(thrown).isNotNull().hasMessage("the survey" + message);
        assertThat(thrown.text(Text.DUTCH)).startsWith("de enquête");
    }
}

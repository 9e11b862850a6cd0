package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A small instrument and a short way to read a text. */
final class Surveys {
    private Surveys() {}

    /** Items {@code lead} on 1 to 5 and {@code nps} on 0 to 10. */
    static Instrument leadAndNps() {
        return Instrument.builder("survey", "1.0")
                .title(Text.english("Survey"))
                .item(item("lead", Element.LEADERSHIP, Scale.range(1, 5)))
                .item(item("nps", Element.MONITORING, Scale.range(0, 10)))
                .build();
    }

    /** The item {@code lead} alone. */
    static Instrument one() {
        return Instrument.builder("one", "1.0")
                .title(Text.english("One"))
                .item(item("lead", Element.LEADERSHIP, Scale.range(1, 5)))
                .build();
    }

    /**
     * Every kind of item: {@code overall} of customers and employees, {@code channel}, {@code topics} (after an overall of 1 or 2) and
     * {@code remarks} of customers, {@code team} of employees.
     */
    static Instrument visit() {
        return Instrument.builder("visit", "1.0")
                .title(Text.english("Visit"))
                .item(item("overall", Element.MONITORING, Scale.range(1, 5))
                        .voice(Voice.CUSTOMER)
                        .offers(NoAnswer.DONT_KNOW, Text.english("No idea").dutch("Geen idee"))
                        .offers(NoAnswer.NOT_APPLICABLE, Text.english("n.a.")))
                .item(asked("channel").choices(choices("phone", "shop", "3")))
                .item(asked("topics")
                        .severalChoices(choices("price", "staff", "speed"))
                        .condition(Condition.answered("overall", 1, 2)))
                .item(asked("remarks").text().offers(NoAnswer.DONT_KNOW))
                .item(item("team", Element.LEADERSHIP, Scale.range(1, 5)))
                .build();
    }

    private static ItemBuilder asked(String id) {
        return Item.builder(id).wording(Text.english("Question " + id)).voice(Voice.CUSTOMER);
    }

    private static Choice[] choices(String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(code, Text.english("Label " + code)))
                .toArray(Choice[]::new);
    }

    /** All responses of a text, one by one, with what was written. */
    static List<Response> readSingly(SurveyCsv reader, String text) throws IOException {
        List<Response> responses = new ArrayList<>();
        reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), responses::add);
        return responses;
    }

    static ItemBuilder item(String id, Element element, Scale scale) {
        return Item.builder(id)
                .wording(Text.english("Question " + id))
                .scale(scale)
                .measures(element)
                .voice(Voice.EMPLOYEE);
    }

    static ResponseTable read(SurveyCsv reader, String text) throws IOException {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

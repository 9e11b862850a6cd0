package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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

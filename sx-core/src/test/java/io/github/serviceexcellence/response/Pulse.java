package io.github.serviceexcellence.response;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;

/** A small instrument with three scales: whole numbers, fractions, the most levels there can be. */
final class Pulse {
    static final Instrument PULSE = instrument("pulse");

    private Pulse() {}

    static Instrument instrument(String id) {
        return Instrument.builder(id, "1.0")
                .title(Text.english("Pulse"))
                .item(item("likert", Scale.range(1, 5)))
                .item(item("practice", Scale.of("0", "0.25", "0.5", "1")))
                .item(item("percent", Scale.range(1, 100)))
                .build();
    }

    static Response of(int... cells) {
        byte[] bytes = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            bytes[i] = (byte) cells[i];
        }
        return Cells.answer(Response.builder(PULSE), bytes).build();
    }

    private static ItemBuilder item(String id, Scale scale) {
        return Item.builder(id)
                .wording(Text.english("Statement " + id))
                .scale(scale)
                .measures(Element.LEADERSHIP)
                .voice(Voice.EMPLOYEE);
    }
}

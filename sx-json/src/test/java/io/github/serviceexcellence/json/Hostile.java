package io.github.serviceexcellence.json;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Texts of a megabyte that are made to do harm, and questionnaires that make it worse. */
final class Hostile {
    static final int MEGABYTE = 1 << 20;

    private Hostile() {}

    /** What is read, by its name; made when its turn comes. */
    record Input(String name, Supplier<String> text) {
        byte[] bytes() {
            return text.get().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A start, pieces until there is a megabyte, and an end. */
    static String fill(String start, IntFunction<String> piece, String separator, String end) {
        StringBuilder text = new StringBuilder(start);
        for (int i = 0; text.length() < MEGABYTE - end.length(); i++) {
            text.append(i > 0 ? separator : "").append(piece.apply(i));
        }
        return text.append(end).toString();
    }

    /** A start, so many pieces, and an end. */
    static String times(String start, int times, IntFunction<String> piece, String separator, String end) {
        StringBuilder text = new StringBuilder(start);
        for (int i = 0; i < times; i++) {
            text.append(i > 0 ? separator : "").append(piece.apply(i));
        }
        return text.append(end).toString();
    }

    /** Objects in objects to the depth that is allowed, under names as long as they may be, and a hundred thousand values in them. */
    static String underLongNames(String start) {
        String opening = times("", 28, i -> "{\"" + Character.toString('a' + i).repeat(990) + "\":", "", "");
        return times(start + opening + "[", 100_000, i -> "0", ",", "]" + "}".repeat(28) + "}");
    }

    private static ItemBuilder item(int item, Scale scale) {
        return Item.builder("item-" + item)
                .wording(Text.english("w"))
                .scale(scale)
                .measures(Element.values()[item % 9])
                .voice(Voice.CUSTOMER)
                .voice(Voice.ASSESSOR);
    }

    /** A thousand items of a hundred and one levels: as large as an instrument can be. */
    static Instrument largest() {
        InstrumentBuilder instrument = Instrument.builder("largest", "1").title(Text.english("Largest"));
        Scale scale = Scale.range(0, 100);
        for (int item = 0; item < 1000; item++) {
            instrument.item(item(item, scale));
        }
        return instrument.build();
    }

    /** A thousand items, of which all but the first are asked under a condition. */
    static Instrument conditional() {
        InstrumentBuilder instrument = Instrument.builder("conditional", "1")
                .title(Text.english("Conditional"))
                .item(item(0, Scale.range(0, 1)));
        Scale scale = Scale.range(0, 4);
        for (int item = 1; item < 1000; item++) {
            instrument.item(item(item, scale).condition(Condition.answered("item-0", 1)));
        }
        return instrument.build();
    }

    /** The ids of the items, as the names of columns. */
    static String columns(Instrument instrument) {
        return instrument.items().stream().map(item -> item.id().value()).collect(Collectors.joining(","));
    }
}

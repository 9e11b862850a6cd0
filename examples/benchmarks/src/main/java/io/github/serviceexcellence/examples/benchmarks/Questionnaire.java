package io.github.serviceexcellence.examples.benchmarks;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the made-up respondents answer: 36 items, four on each element, from 1 to 5, three of them worded in reverse. */
public final class Questionnaire {
    /** The column that holds the group. */
    public static final String UNIT = "unit";

    /** How many items there are. */
    public static final int ITEMS = 36;

    /** How many of them measure one element. */
    public static final int PER_ELEMENT = 4;

    /** How many levels each scale has. */
    public static final int LEVELS = 5;

    private static final List<String> IDS = IntStream.rangeClosed(1, ITEMS)
            .mapToObj(number -> String.format(Locale.ROOT, "i%02d", number))
            .toList();

    private Questionnaire() {}

    /**
     * Whether an item is worded in reverse.
     *
     * @param item its place, from 0
     * @return whether a high answer is unfavourable
     */
    public static boolean isReversed(int item) {
        return item == 4 || item == 17 || item == 30;
    }

    /**
     * The ids of the items, which are the names of their columns.
     *
     * @return i01 to i36
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The elements in the order of their items.
     *
     * @return nine elements
     */
    public static List<Element> elements() {
        return List.of(Element.values());
    }

    /**
     * The questionnaire as the library has it.
     *
     * @return the instrument
     */
    public static Instrument instrument() {
        InstrumentBuilder instrument =
                Instrument.builder("benchmark", "1.0").title(Text.english("Questionnaire of the benchmarks"));
        for (int place = 0; place < ITEMS; place++) {
            ItemBuilder item = Item.builder(ids().get(place))
                    .wording(Text.english("Item " + ids().get(place)))
                    .scale(Scale.range(1, LEVELS))
                    .measures(elements().get(place / PER_ELEMENT))
                    .voice(Voice.EMPLOYEE);
            instrument.item(isReversed(place) ? item.reversed() : item);
        }
        return instrument.build();
    }
}

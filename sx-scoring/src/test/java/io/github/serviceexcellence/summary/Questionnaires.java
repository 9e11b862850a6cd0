package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import java.util.List;

/** Small instruments and responses for tests of both packages. */
public final class Questionnaires {
    private Questionnaires() {}

    public static ItemBuilder item(String id, Construct measures) {
        return unscaled(id, measures).scale(Scale.range(1, 5));
    }

    public static ItemBuilder unscaled(String id, Construct measures) {
        return Item.builder(id)
                .wording(Text.english("Statement " + id))
                .measures(measures)
                .voice(Voice.EMPLOYEE);
    }

    public static Instrument instrument(ItemBuilder... items) {
        InstrumentBuilder instrument = Instrument.builder("demo", "1.0").title(Text.english("Demo"));
        for (ItemBuilder item : items) {
            instrument.item(item);
        }
        return instrument.build();
    }

    /** One item for each element, with the element's code as id, and more items. */
    public static Instrument nine(ItemBuilder... more) {
        InstrumentBuilder instrument = Instrument.builder("nine", "1.0").title(Text.english("Nine"));
        for (Element element : Element.values()) {
            instrument.item(item(element.code(), element));
        }
        for (ItemBuilder item : more) {
            instrument.item(item);
        }
        return instrument.build();
    }

    public static ItemBuilder recommend() {
        return unscaled("recommend", ResultElement.CUSTOMER_DELIGHT)
                .scale(Scale.range(0, 10))
                .asks(Asks.RECOMMEND);
    }

    /** Answers in the order of the items; the rest stays unanswered. */
    public static Response answers(Instrument instrument, long... values) {
        ResponseBuilder response = Response.builder(instrument);
        for (int item = 0; item < values.length; item++) {
            response.answer(instrument.items().get(item).id().value(), values[item]);
        }
        return response.build();
    }

    public static ResponseTable table(Instrument instrument, List<Response> responses) {
        ResponseTableBuilder table = ResponseTable.builder(instrument);
        responses.forEach(table::add);
        return table.build();
    }
}

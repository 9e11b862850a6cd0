package io.github.serviceexcellence.response;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import java.util.stream.Stream;

/**
 * An instrument with every kind of item, in columns overall 0; channel 1; remarks none; topics 2, 3, 4; wait 5; more none; team 6. Customers
 * and partners are asked all but team; employees are asked overall and team.
 */
final class Visit {
    static final Instrument VISIT = Instrument.builder("visit", "1.0")
            .title(Text.english("Visit"))
            .item(customers("overall")
                    .scale(Scale.range(1, 5))
                    .measures(Element.MONITORING)
                    .voice(Voice.EMPLOYEE))
            .item(customers("channel").choices(choices("phone", "shop", "site")))
            .item(customers("remarks").text())
            .item(customers("topics")
                    .severalChoices(choices("price", "staff", "speed"))
                    .condition(Condition.answered("overall", 1, 2)))
            .item(customers("wait")
                    .scale(Scale.range(1, 5))
                    .measures(Element.LEADERSHIP)
                    .condition(Condition.chose("topics", "speed", "staff")))
            .item(customers("more").text().condition(Condition.chose("channel", "shop")))
            .item(item("team")
                    .scale(Scale.range(1, 5))
                    .measures(Element.LEADERSHIP)
                    .voice(Voice.EMPLOYEE))
            .build();

    private Visit() {}

    private static ItemBuilder item(String id) {
        return Item.builder(id).wording(Text.english("About " + id));
    }

    private static ItemBuilder customers(String id) {
        return item(id).voice(Voice.CUSTOMER).voice(Voice.PARTNER);
    }

    private static Choice[] choices(String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(code, Text.english("Label " + code)))
                .toArray(Choice[]::new);
    }
}

package io.github.serviceexcellence.document;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;

/** The smallest of instruments, for tests that are about reading. */
final class Pulse {
    static final Instrument ASKED = Instrument.builder("pulse", "1")
            .title(Text.english("Pulse"))
            .item(Item.builder("q")
                    .wording(Text.english("Question"))
                    .scale(Scale.range(1, 5))
                    .measures(Element.LEADERSHIP)
                    .voice(Voice.EMPLOYEE))
            .build();
    static final Summariser SUMMARISER = Summariser.of(ASKED, ItemStage.withDefaults());

    private Pulse() {}
}

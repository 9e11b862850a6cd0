package io.github.serviceexcellence.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryBufferTest {
    private static final Summariser SUMMARISER =
            Summariser.of(Instruments.organisationScanVersion1(), ItemStage.withDefaults());
    private static final List<Response> RESPONSES = responses();

    private static List<Response> responses() {
        SplittableRandom random = new SplittableRandom(1);
        return Stream.generate(() -> {
                    ResponseBuilder response = Response.builder(SUMMARISER.instrument());
                    for (Item item : SUMMARISER.instrument().items()) {
                        int level = random.nextInt(6);
                        if (level > 0) {
                            response.answer(item.id().value(), level);
                        }
                    }
                    return response.build();
                })
                .limit(1000)
                .toList();
    }

    private static SummaryBuffer buffer(int from, int to) {
        SummaryBuffer buffer = new SummaryBuffer();
        RESPONSES.subList(from, to).forEach(response -> buffer.add(response, SUMMARISER));
        return buffer;
    }

    private static SummaryBuffer sent(SummaryBuffer buffer) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(buffer);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (SummaryBuffer) in.readObject();
        }
    }

    /** Of all responses at once, by the library alone. */
    private static ResponseSummary all() {
        ResponseTableBuilder table = ResponseTable.builder(SUMMARISER.instrument());
        RESPONSES.forEach(table::add);
        return SUMMARISER.summarise(table.build()).total();
    }

    @Test
    void whatIsAddedInStretchesIsTheSummaryOfAll() {
        assertThat(buffer(0, 1000).summary(SUMMARISER)).isEqualTo(all());
    }

    @Test
    void whatIsSentAndMergedIsTheSummaryOfAll() throws IOException, ClassNotFoundException {
        SummaryBuffer merged = sent(buffer(0, 300));
        merged.addAll(sent(sent(buffer(300, 301))), SUMMARISER);
        merged.addAll(buffer(301, 1000), SUMMARISER);

        assertThat(sent(merged).summary(SUMMARISER)).isEqualTo(all());
    }

    @Test
    void itMayBeAddedToAfterItWasSentAndAfterItWasAskedFor() throws IOException, ClassNotFoundException {
        SummaryBuffer buffer = sent(buffer(0, 300));
        RESPONSES.subList(300, 999).forEach(response -> buffer.add(response, SUMMARISER));
        buffer.summary(SUMMARISER);
        buffer.add(RESPONSES.get(999), SUMMARISER);

        assertThat(buffer.summary(SUMMARISER)).isEqualTo(all());
    }

    @Test
    void whatWasAskedForAfterItArrivedIsSentOn() throws IOException, ClassNotFoundException {
        SummaryBuffer buffer = sent(buffer(0, 1000));
        buffer.summary(SUMMARISER);

        assertThat(sent(buffer).summary(SUMMARISER)).isEqualTo(all());
    }

    @Test
    void nobodyAndAProblemAreSentToo() throws IOException, ClassNotFoundException {
        SummaryBuffer buffer = new SummaryBuffer();
        buffer.problems().add("a row is torn");

        SummaryBuffer arrived = sent(buffer);

        assertThat(arrived.summary(SUMMARISER)).isEqualTo(SUMMARISER.empty());
        assertThat(catchThrowable(() -> arrived.problems().throwIfAny("it")))
                .hasMessage("it has 1 problem:\n  a row is torn");
    }
}

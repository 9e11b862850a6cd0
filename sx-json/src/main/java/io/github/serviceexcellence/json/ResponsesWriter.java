package io.github.serviceexcellence.json;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes responses one by one. */
final class ResponsesWriter {
    private final ResponseTable table;
    private final boolean lines;

    ResponsesWriter(ResponseTable table, boolean lines) {
        this.table = table;
        this.lines = lines;
    }

    void write(OutputStream out) {
        try (JsonGenerator json = Tokens.FACTORY.createGenerator(Writing.LINES, out)) {
            json.writeStartObject();
            json.writeStringProperty("format", ResponsesFormat.FORMAT);
            json.writeStringProperty("library", Envelope.LIBRARY);
            json.writeObjectPropertyStart("instrument");
            json.writeStringProperty("id", table.instrument().id().value());
            json.writeStringProperty("version", table.instrument().version());
            json.writeEndObject();
            if (lines) {
                json.writeEndObject();
            } else {
                json.writeArrayPropertyStart("responses");
            }
            for (int row = 0; row < table.size(); row++) {
                write(table.response(row), json);
            }
            if (!lines) {
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeRaw('\n');
        }
    }

    private static void write(Response response, JsonGenerator json) {
        json.writeStartObject();
        response.id().ifPresent(id -> json.writeStringProperty("id", id.value()));
        response.group().ifPresent(group -> json.writeStringProperty("group", group.value()));
        if (!response.weight().equals(Weight.ONE)) {
            json.writeNumberProperty("weight", response.weight().toBigDecimal());
        }
        json.writeObjectPropertyStart("answers");
        List<Item> items = response.instrument().items();
        for (int item = 0; item < items.size(); item++) {
            byte cell = Cells.at(response, item);
            if (cell >= 0) {
                json.writeNumberProperty(
                        items.get(item).id().value(),
                        items.get(item).scale().levels().get(cell).value());
            } else if (cell != Cells.UNANSWERED) {
                json.writeStringProperty(
                        items.get(item).id().value(),
                        response.kind(items.get(item).id()).code());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}

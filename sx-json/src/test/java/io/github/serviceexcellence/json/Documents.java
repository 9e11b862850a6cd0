package io.github.serviceexcellence.json;

import io.github.serviceexcellence.content.Contents;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.schema.JsonSchema;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.schema.TypeScript;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.tokens.Jackson3Writer;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All documents, as schemas and types describe them to readers in other languages. */
final class Documents {
    private Documents() {}

    /** What each document consists of, by its format. */
    static Map<String, Type> types() {
        // what a document consists of does not depend on what was asked, or on what a catalogue makes
        Instrument any = Instruments.organisationScan();
        Map<String, Type> types = new LinkedHashMap<>();
        Stream.concat(
                        Contents.ALWAYS.stream(),
                        Stream.of(
                                Contents.responses(any),
                                Contents.feedback(any),
                                Contents.strategies(StrategyCatalogue.standard())))
                .forEach(document -> types.put(document.format(), document.type()));
        List<Type> assessments =
                List.of(Contents.ASSESSMENTS.type(), Contents.assessments(any).type());
        types.put(Contents.ASSESSMENTS.format(), new Type.Any("AssessmentDocument", assessments));
        List<Type> populations =
                List.of(Contents.POPULATION_RESULTS.type(), Contents.POPULATION_RESULTS_BY_NODE.type());
        types.put(Contents.POPULATION_RESULTS.format(), new Type.Any("PopulationResultDocument", populations));
        types.put(ResponsesFormat.FORMAT, SxJson.strict().responses(any).type());
        return types;
    }

    /** The JSON Schema of a document. */
    static String schema(String format, Type type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TokenWriter out = Jackson3Writer.of(bytes, TokenWriter.Style.INDENTED)) {
            JsonSchema.write("urn:service-excellence:" + format.replace('/', ':'), type, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** TypeScript's types of all documents. */
    static String typeScript() {
        return TypeScript.of(List.copyOf(types().values()));
    }
}

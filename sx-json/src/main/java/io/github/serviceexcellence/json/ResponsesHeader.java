package io.github.serviceexcellence.json;

import io.github.serviceexcellence.content.AskedShape;
import io.github.serviceexcellence.content.Envelope;
import io.github.serviceexcellence.content.ResponseDecoder;
import io.github.serviceexcellence.content.ResponsesProblem;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.ShapeProblem;
import io.github.serviceexcellence.shape.TreeReader;
import io.github.serviceexcellence.tokens.TokenReader;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields that stand before the responses: those of every document, and to which instrument they are answers. */
final class ResponsesHeader {
    static final String RESPONSES = ResponseDecoder.RESPONSES;

    private static final String INSTRUMENT = "instrument";
    private static final List<String> FIELDS = Stream.concat(Envelope.FIELDS.stream(), Stream.of(INSTRUMENT, RESPONSES))
            .toList();

    private final TokenReader tokens;
    private final Intake intake;
    private final AskedShape asked;
    private final boolean tolerant;
    private final Set<String> seen = new HashSet<>();

    ResponsesHeader(Instrument instrument, TokenReader tokens, Intake intake, boolean tolerant) {
        this.tolerant = tolerant;
        this.tokens = tokens;
        this.intake = intake;
        this.asked = new AskedShape(instrument);
    }

    /** Writes the fields into the object that is open. */
    static void write(Instrument instrument, Optional<Instant> written, TokenWriter out) {
        Envelope.write(ResponsesFormat.FORMAT, written, out);
        out.name(INSTRUMENT);
        new AskedShape(instrument).write(instrument, out);
    }

    /** Takes the field at whose value the reader is; false if the document is of another kind, so that reading on makes no sense. */
    boolean take(String name) {
        if (!FIELDS.contains(name)) {
            if (!tolerant) {
                problem(TreeReader.child("", name), ShapeProblem.UNKNOWN_FIELD.with(String.join(", ", FIELDS)));
            }
            tokens.skip();
            return true;
        }
        if (!seen.add(name)) {
            problem("/" + name, ShapeProblem.FIELD_TWICE.with());
        }
        return name.equals(RESPONSES) ? isComplete() : takeValue(name);
    }

    private boolean takeValue(String name) {
        Problems problems = new Problems(tolerant);
        Located found = TreeReader.valueAt(tokens, "/" + name, problems);
        boolean readsOn = found != null && isRight(name, found, problems);
        problems.first().forEach(intake::refuse);
        return readsOn;
    }

    /** False if these are answers to something else, or no answers at all. */
    private boolean isRight(String name, Located found, Problems problems) {
        if (name.equals(Envelope.FORMAT)) {
            return Envelope.isOf(ResponsesFormat.FORMAT, found, problems);
        }
        if (!name.equals(INSTRUMENT)) {
            Envelope.check(name, found, problems);
            return true;
        }
        asked.read(found, problems);
        return !asked.isOfAnother();
    }

    /** Whether the responses have been read. */
    boolean hasResponses() {
        return seen.contains(RESPONSES);
    }

    /** Whether all that must stand before the responses has been read. */
    boolean isComplete() {
        List<String> missing = new ArrayList<>(List.of(Envelope.FORMAT, INSTRUMENT));
        missing.removeAll(seen);
        missing.forEach(field -> problem("", ResponsesProblem.HEADER_LACKS.with(ResponsesFormat.FORMAT, field)));
        return missing.isEmpty();
    }

    private void problem(String pointer, Message message) {
        intake.refuse(Problem.at(tokens.place(pointer), message));
    }
}

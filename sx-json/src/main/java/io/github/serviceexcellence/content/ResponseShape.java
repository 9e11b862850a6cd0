package io.github.serviceexcellence.content;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.TreeTokens;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One response within another document: as it stands among many, and read by what reads those. */
public final class ResponseShape implements Shape<Response> {
    private final Instrument instrument;

    public ResponseShape(Instrument instrument) {
        this.instrument = instrument;
    }

    @Override
    public Type type() {
        return ResponseField.type();
    }

    @Override
    public void write(Response response, TokenWriter out) {
        write(response, instrument, out);
    }

    /** Writes a response to an instrument. */
    public static void write(Response response, Instrument instrument, TokenWriter out) {
        if (response.instrument() != instrument && !response.instrument().equals(instrument)) {
            throw InvalidInputException.of(ContentProblem.OTHER_RESPONSE.with(response.instrument(), instrument));
        }
        out.beginObject();
        for (ResponseField field : ResponseField.values()) {
            field.write(response, out);
        }
        out.endObject();
    }

    @Override
    public @Nullable Response read(Located found, Problems problems) {
        if (found instanceof Located.Obj object && !object.complete()) {
            return null;
        }
        List<Response> read = new ArrayList<>();
        Intake intake = Intake.of(read::add);
        TreeTokens tokens = new TreeTokens(found);
        ResponseDecoder decoder = new ResponseDecoder(instrument, intake, tokens, problems.tolerant());
        decoder.begin(0, ResponseDecoder.ALONE);
        tokens.next();
        decoder.decode(tokens);
        intake.accept(decoder.row());
        intake.end(problems);
        return read.isEmpty() ? null : read.get(0);
    }
}

package io.github.serviceexcellence.content;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;

/** Which instrument was asked, by id and version; only the one that is expected can be read. */
public final class AskedShape extends ObjectShape<Instrument> {
    private final Instrument expected;
    private boolean another;

    public AskedShape(Instrument expected) {
        this.expected = expected;
        required(
                "id",
                same(
                        "InstrumentId",
                        ResponsesProblem.ANOTHER_INSTRUMENT,
                        expected.id().value()),
                asked -> asked.id().value());
        required("version", same("", ResponsesProblem.ANOTHER_VERSION, expected.version()), Instrument::version);
    }

    private Shape<String> same(String name, ProblemKind kind, String text) {
        return Shapes.string(
                () -> Type.Str.id(name),
                given -> {
                    if (!given.equals(text)) {
                        another = true;
                        throw InvalidInputException.of(kind.with(text, Codes.shorten(given)));
                    }
                    return given;
                },
                given -> given);
    }

    @Override
    protected Instrument make(Values values) {
        return expected;
    }

    /** Whether what was read is of another instrument. */
    public boolean isOfAnother() {
        return another;
    }
}

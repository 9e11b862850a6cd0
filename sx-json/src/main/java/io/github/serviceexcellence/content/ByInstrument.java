package io.github.serviceexcellence.content;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Documents that name an instrument and do not hold it: it is looked up among those that are known. */
final class ByInstrument<T> implements Shape<T> {
    private static final String INSTRUMENT = "instrument";

    private final List<Instrument> known;
    private final Function<Instrument, Document<T>> documents;
    private final Function<T, Instrument> instrument;

    ByInstrument(
            List<Instrument> known, Function<Instrument, Document<T>> documents, Function<T, Instrument> instrument) {
        this.known = known;
        this.documents = documents;
        this.instrument = instrument;
    }

    @Override
    public Type type() {
        return documents.apply(known.get(0)).type();
    }

    @Override
    public void write(T value, TokenWriter out) {
        documents.apply(instrument.apply(value)).shape().write(value, out);
    }

    /** One that names no instrument is told so by whatever document. */
    @Override
    public @Nullable T read(Located found, Problems problems) {
        Optional<String> named = named(found);
        Optional<Instrument> asked = named.isEmpty() ? Optional.of(known.get(0)) : find(named.get());
        if (asked.isEmpty()) {
            found.tell(
                    ContentProblem.UNKNOWN_INSTRUMENT.with(
                            Codes.shorten(named.orElseThrow()),
                            Codes.listed(
                                    known.stream().map(Instrument::toString).toList())),
                    problems);
            return null;
        }
        return documents.apply(asked.get()).read(found, problems);
    }

    private Optional<Instrument> find(String named) {
        return known.stream().filter(one -> one.toString().equals(named)).findFirst();
    }

    private static Optional<String> named(Located found) {
        if (!(found instanceof Located.Obj object) || !(object.field(INSTRUMENT) instanceof Located.Obj asked)) {
            return Optional.empty();
        }
        return text(asked, "id").flatMap(id -> text(asked, "version").map(version -> id + " " + version));
    }

    private static Optional<String> text(Located.Obj object, String field) {
        return Optional.ofNullable(object.field(field)).map(Located::scalar);
    }
}

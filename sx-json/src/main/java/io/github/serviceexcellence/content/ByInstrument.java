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
    private static final String ID = "id";
    private static final String VERSION = "version";

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

    @Override
    public @Nullable T read(Located found, Problems problems) {
        Optional<Located.Obj> named = named(found);
        // one that names no instrument is told so by whatever document
        Optional<Instrument> asked = named.map(this::find).orElse(Optional.of(known.get(0)));
        if (asked.isEmpty()) {
            found.tell(
                    ContentProblem.UNKNOWN_INSTRUMENT.with(
                            Codes.shorten(text(named.orElseThrow(), ID) + " " + text(named.orElseThrow(), VERSION)),
                            Codes.listed(
                                    known.stream().map(Instrument::toString).toList())),
                    problems);
            return null;
        }
        return documents.apply(asked.get()).read(found, problems);
    }

    private Optional<Instrument> find(Located.Obj named) {
        return known.stream()
                .filter(one -> one.id().value().equals(text(named, ID))
                        && one.version().equals(text(named, VERSION)))
                .findFirst();
    }

    /** What a document says of its instrument, if it says all that there is to say. */
    private static Optional<Located.Obj> named(Located found) {
        return found instanceof Located.Obj object
                        && object.field("instrument") instanceof Located.Obj named
                        && text(named, ID) != null
                        && text(named, VERSION) != null
                ? Optional.of(named)
                : Optional.empty();
    }

    private static @Nullable String text(Located.Obj object, String name) {
        Located field = object.field(name);
        return field == null ? null : field.scalar();
    }
}

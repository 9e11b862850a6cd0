package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object: under this name a value is written and read.
 *
 * @param <T> whose field it is
 * @param <V> its value
 */
public final class Field<T, V> {
    private final int place;
    private final String name;
    private final Shape<V> typical;
    private final Function<Values, Shape<V>> reading;
    private final Function<T, Shape<V>> writing;
    private final Function<T, Optional<V>> value;
    private final Predicate<Values> needed;
    private final @Nullable V usual;
    private final Message lacking;

    Field(
            int place,
            String name,
            Shape<V> typical,
            Function<Values, Shape<V>> reading,
            Function<T, Shape<V>> writing,
            Function<T, Optional<V>> value,
            Predicate<Values> needed,
            @Nullable V usual) {
        this(place, name, typical, reading, writing, value, needed, usual, ShapeProblem.MISSING_FIELD.with(name));
    }

    private Field(
            int place,
            String name,
            Shape<V> typical,
            Function<Values, Shape<V>> reading,
            Function<T, Shape<V>> writing,
            Function<T, Optional<V>> value,
            Predicate<Values> needed,
            @Nullable V usual,
            Message lacking) {
        this.place = place;
        this.name = name;
        this.typical = typical;
        this.reading = reading;
        this.writing = writing;
        this.value = value;
        this.needed = needed;
        this.usual = usual;
        this.lacking = lacking;
    }

    /** The same field, with something else to say where it is missing. */
    Field<T, V> lacking(Message message) {
        return new Field<>(place, name, typical, reading, writing, value, needed, usual, message);
    }

    /** Its place among the fields of its object. */
    int place() {
        return place;
    }

    String name() {
        return name;
    }

    /** What may stand there, and whether it must: a field that only some values need is not said to be needed. */
    Type.Member member() {
        return new Type.Member(
                name,
                typical.type(),
                needed.test(new Values(place)),
                Optional.ofNullable(usual).map(value -> out -> typical.write(value, out)));
    }

    void write(T owner, TokenWriter out) {
        value.apply(owner).ifPresent(found -> {
            out.name(name);
            writing.apply(owner).write(found, out);
        });
    }

    /** Puts the value among the others; false if the object cannot be made without it. */
    boolean read(Located.Obj object, Values values, Problems problems) {
        Located found = object.field(name);
        if (found == null) {
            boolean missing = needed.test(values);
            if (missing && object.lacks(name)) {
                object.tell(lacking, problems);
            }
            if (usual != null) {
                values.put(this, usual);
            }
            return !missing;
        }
        V read = reading.apply(values).read(found, problems);
        if (read != null) {
            values.put(this, read);
        }
        return read != null;
    }
}

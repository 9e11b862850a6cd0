package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value stands in an object, which may hold other fields too, such as those around the content of every document.
 *
 * @param <T> the kind of value
 */
public interface FieldsShape<T> extends Shape<T> {
    /** The object, with its fields. */
    @Override
    Type.Obj type();

    /** Writes the fields into an object that is open. */
    void writeFields(T value, TokenWriter out);

    /** Reads the fields of an object that has others too, which somebody else reads; as {@link Shape#read} says. */
    @Nullable
    T readFields(Located.Obj object, List<String> others, Problems problems);

    @Override
    default void write(T value, TokenWriter out) {
        out.beginObject();
        writeFields(value, out);
        out.endObject();
    }

    @Override
    default @Nullable T read(Located found, Problems problems) {
        return found instanceof Located.Obj object
                ? readFields(object, List.of(), problems)
                : Guard.wrongType(found, Shapes.OBJECT, problems);
    }

    @Override
    default <U> FieldsShape<U> as(Function<T, U> maker, Function<U, T> value) {
        FieldsShape<T> fields = this;
        return new FieldsShape<>() {
            @Override
            public Type.Obj type() {
                return fields.type();
            }

            @Override
            public void writeFields(U other, TokenWriter out) {
                fields.writeFields(value.apply(other), out);
            }

            @Override
            public @Nullable U readFields(Located.Obj object, List<String> others, Problems problems) {
                return Guard.made(object, problems, () -> fields.readFields(object, others, problems), maker);
            }
        };
    }
}

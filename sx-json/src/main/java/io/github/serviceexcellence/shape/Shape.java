package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value stands in JSON.
 *
 * @param <T> the kind of value
 */
public interface Shape<T> {
    /** Writes a value. */
    void write(T value, TokenWriter out);

    /** The value, or null where it cannot be made: what is wrong is then among the problems, or the document broke off. */
    @Nullable
    T read(Located found, Problems problems);

    /** What may stand there. */
    Type type();

    /** Another kind of value that stands in the same way: made of this one when it is read, and turned into it to be written. */
    default <U> Shape<U> as(Function<T, U> maker, Function<U, T> value) {
        return Shapes.of(
                this::type,
                (other, out) -> write(value.apply(other), out),
                (found, problems) -> Guard.made(found, problems, () -> read(found, problems), maker));
    }
}

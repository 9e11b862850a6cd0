package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of value stands in a string.
 *
 * @param <T> the kind of value
 */
public final class StringShape<T> implements Shape<T> {
    private final Supplier<? extends Type> type;
    private final Function<String, ? extends @Nullable T> parser;
    private final Function<T, String> printer;

    StringShape(
            Supplier<? extends Type> type,
            Function<String, ? extends @Nullable T> parser,
            Function<T, String> printer) {
        this.type = type;
        this.parser = parser;
        this.printer = printer;
    }

    @Override
    public Type type() {
        return type.get();
    }

    @Override
    public void write(T value, TokenWriter out) {
        out.string(printer.apply(value));
    }

    @Override
    public @Nullable T read(Located found, Problems problems) {
        return found instanceof Located.Str string
                ? Guard.guarded(found, problems, () -> parser.apply(string.value()))
                : Guard.wrongType(found, Shapes.STRING, problems);
    }

    /** The string of a value. */
    public String print(T value) {
        return printer.apply(value);
    }

    /** The value of a string; an {@link IllegalArgumentException} if it is of none. */
    public @Nullable T parse(String text) {
        return parser.apply(text);
    }
}

package io.github.serviceexcellence.content;

import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.StringShape;
import java.util.Optional;

/**
 * How a public value stands in JSON where a mapper of a host meets it.
 *
 * @param holds the class of the value
 * @param shape how it stands there; as a document if there is one for it
 */
public record Binding<T>(Class<T> holds, Shape<T> shape) {
    /** How it is the name of a field, if it can be one: a value that is a string. */
    public Optional<StringShape<T>> name() {
        return shape instanceof StringShape<T> string ? Optional.of(string) : Optional.empty();
    }
}

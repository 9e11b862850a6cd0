package io.github.serviceexcellence.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How one kind of document is written and read, without its envelope. */
interface DocumentCodec<T> {
    /** The kind and its version, such as {@code sx.scorecard/1}. */
    String format();

    /** Writes the fields into the object that is open. */
    void write(T value, JsonGenerator out);

    /** The value, or null where something is wrong; every fault is among the problems of the fields. */
    @Nullable
    T read(Fields fields);
}

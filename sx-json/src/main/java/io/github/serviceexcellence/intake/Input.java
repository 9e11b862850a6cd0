package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.problem.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something to read from: a file, or a stream that the caller opened and closes.
 *
 * @param name what to call it in messages
 * @param opening opens it
 * @param sizing tells how many bytes it has, or {@link #UNKNOWN}
 */
public record Input(Message name, Optional<Path> file, Opening opening, Sizing sizing) {
    static final long UNKNOWN = -1;

    /** A file. */
    public static Input of(Path file) {
        return new Input(
                IntakeProblem.FILE.with(file),
                Optional.of(file),
                () -> Files.newInputStream(file),
                () -> Files.isRegularFile(file) ? Files.size(file) : UNKNOWN);
    }

    /** A stream, and what to call it. */
    public static Input of(Message name, InputStream stream) {
        return new Input(name, Optional.empty(), () -> leftOpen(stream), () -> UNKNOWN);
    }

    private static InputStream leftOpen(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {}
        };
    }

    /** Opens an input. */
    @FunctionalInterface
    public interface Opening {
        /** The stream, to be closed. */
        InputStream open() throws IOException;
    }

    /** Tells how large an input is. */
    @FunctionalInterface
    public interface Sizing {
        /** The number of bytes, or {@link Input#UNKNOWN}. */
        long size() throws IOException;
    }
}

package io.github.serviceexcellence.intake;

import java.io.IOException;
import java.io.InputStream;

/** Reads the documents of one reading, one after the other. */
@FunctionalInterface
public interface RowReader {
    /** Reads one document to its end and tells the intake what it found. */
    void read(InputStream in) throws IOException;

    /** There are no more documents: passes on what was held back until all were there. */
    default void end() throws IOException {}
}

package io.github.serviceexcellence.document;

import java.util.Objects;

/**
 * One fault of a document: where it is, what was found, what is allowed.
 *
 * @param path where in the document: a JSON pointer, empty for the whole; in a CSV file the row and the column's name
 * @param line the line in the file, from 1; 0 if the fault has no line
 * @param column the column in that line, from 1: characters in a JSON document, bytes in a stream of JSON responses, fields in a
 *     CSV file; 0 if the fault has no column
 * @param message what was found and what to do
 */
public record Problem(String path, long line, int column, String message) {
    /**
     * Checks that nothing is missing.
     *
     * @param path where in the document: a JSON pointer, empty for the whole; in a CSV file the row and the column's
     *     name
     * @param line the line in the file, from 1; 0 if the fault has no line
     * @param column the column in that line, from 1: characters in a JSON document, bytes in a stream of JSON
     *     responses, fields in a CSV file; 0 if the fault has no column
     * @param message what was found and what to do
     */
    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** Path, line and column, and the message. */
    @Override
    public String toString() {
        String place =
                line == 0 ? "" : column == 0 ? "(line " + line + ")" : "(line " + line + ", column " + column + ")";
        String where = (path + " " + place).strip();
        return where.isEmpty() ? message : where + ": " + message;
    }
}

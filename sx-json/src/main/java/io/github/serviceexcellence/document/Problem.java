package io.github.serviceexcellence.document;

import java.util.Objects;

/**
 * One fault of a document: where it is, what was found, what is allowed.
 *
 * @param file the file, if it was read together with others; otherwise empty
 * @param path where in the document: a JSON pointer, empty for the whole; in a CSV file the row and the column's name
 * @param line the line in the file, from 1; 0 if the fault has no line
 * @param column the column in that line, from 1: characters in a JSON document, bytes in a stream of JSON responses, fields in a
 *     CSV file; 0 if the fault has no column
 * @param message what was found and what to do
 */
public record Problem(String file, String path, long line, int column, String message) {
    private static final int MOST_PATH = 300;

    /** Checks that nothing is missing. */
    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A problem of a document that was read alone.
     *
     * @param path where in the document
     * @param line the line in the file, from 1; 0 if the fault has no line
     * @param column the column in that line, from 1; 0 if the fault has no column
     * @param message what was found and what to do
     */
    public Problem(String path, long line, int column, String message) {
        this("", path, line, column, message);
    }

    /** A name from the document may hold anything; on a terminal it must not. */
    private static String shown(String path) {
        return path.chars().noneMatch(Character::isISOControl) && path.length() <= MOST_PATH
                ? path
                : path.substring(0, Math.min(MOST_PATH, path.length())).replaceAll("\\p{Cntrl}", "?") + "...";
    }

    /**
     * File, path, line and column, and the message; of a path that is long or holds control characters only what can be shown.
     */
    @Override
    public String toString() {
        String place =
                line == 0 ? "" : column == 0 ? "(line " + line + ")" : "(line " + line + ", column " + column + ")";
        String where = (shown(path) + " " + place).strip();
        return (file.isEmpty() ? "" : shown(file) + ": ") + (where.isEmpty() ? message : where + ": " + message);
    }
}

package io.github.serviceexcellence.problem;

import java.util.Locale;
import java.util.Objects;

/**
 * Where a problem is: in a document, in a file, or in what a builder was told.
 *
 * @param file the file, if it was read together with others; otherwise empty
 * @param path where in it: a JSON pointer, empty for the whole; in a CSV file the column's name, or empty for a whole row; of a builder
 *     the field, such as {@code items/q1/scale}
 * @param row the row of a CSV file, from 1; 0 if there is none
 * @param line the line in the file, from 1; 0 if the problem has no line
 * @param column the column in that line, from 1: characters in a JSON document, bytes in a stream of JSON responses, fields in a CSV
 *     file; 0 if the problem has no column
 */
public record Place(String file, String path, long row, long line, int column) implements Wording {
    /** Nowhere in particular. */
    public static final Place NONE = new Place("", "", 0, 0, 0);

    private static final int MOST_PATH = 300;
    private static final Words ROW = Words.of("row {row}", "rij {row}");
    private static final Words COLUMN = Words.of("column {column}", "kolom {column}");
    private static final Words LINE = Words.of("line {line}", "regel {line}");
    private static final Words LINE_AND_COLUMN =
            Words.of("line {line}, column {column}", "regel {line}, kolom {column}");

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Place {
        if (row < 0 || line < 0 || column < 0) {
            throw new IllegalArgumentException("rows, lines and columns are counted from 1; 0 says that there is none");
        }
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
    }

    /**
     * A field of a builder.
     *
     * @param path its name, below those of what it belongs to: {@code items/q1/scale}
     * @return the place
     */
    public static Place field(String path) {
        return new Place("", path, 0, 0, 0);
    }

    /**
     * A place in a document.
     *
     * @param pointer the JSON pointer, empty for the whole
     * @param line the line, from 1; 0 if there is none
     * @param column the column, from 1; 0 if there is none
     * @return the place
     */
    public static Place pointer(String pointer, long line, int column) {
        return new Place("", pointer, 0, line, column);
    }

    /**
     * A place in a file of rows.
     *
     * @param row the row, from 1; 0 if there is none
     * @param name the column's name; empty for the whole row
     * @param line the line, from 1
     * @param column the number of the column, from 1; 0 for the whole row
     * @return the place
     */
    public static Place cell(long row, String name, long line, int column) {
        return new Place("", name, row, line, column);
    }

    /**
     * This place in a file that was read together with others.
     *
     * @param file the file
     * @return the changed copy
     */
    public Place inFile(String file) {
        return new Place(file, path, row, line, column);
    }

    /**
     * The place in words; of a path that is long or holds control characters only what can be shown.
     *
     * @param locale the reader's locale
     * @return for instance {@code row 3, column i07 (line 4, column 9)}; empty if it is nowhere in particular
     */
    @Override
    public String in(Locale locale) {
        return in(Language.of(locale));
    }

    /**
     * What {@link #in(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the place in words; empty if it is nowhere in particular
     */
    @Override
    public String in(Language language) {
        String where = path.isEmpty() ? "" : row > 0 ? COLUMN.with(shown(path)).in(language) : shown(path);
        String rowOf = row == 0 ? "" : ROW.with(row).in(language) + (where.isEmpty() ? "" : ", ");
        String position = line == 0 ? "" : " (" + position().in(language) + ")";
        String all = (rowOf + where + position).strip();
        return file.isEmpty() ? all : shown(file) + (all.isEmpty() ? "" : ": " + all);
    }

    private Message position() {
        return column == 0 ? LINE.with(line) : LINE_AND_COLUMN.with(line, column);
    }

    /** A name from a document may hold anything; on a terminal it must not. */
    private static String shown(String path) {
        String visible = path.substring(0, Math.min(MOST_PATH, path.length())).replaceAll("[\\p{Cc}\\p{Cs}]", "?");
        return path.length() > MOST_PATH ? visible + "..." : visible;
    }

    /** The place in English words. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}

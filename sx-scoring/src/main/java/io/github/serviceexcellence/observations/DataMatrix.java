package io.github.serviceexcellence.observations;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Cases and variables: a row for each case, such as a respondent or what was rated, and a named column for each variable. A value may be missing;
 * what becomes of its row is the rule of the analysis, which says so. R: a numeric {@code data.frame}.
 *
 * <pre>{@code
 * DataMatrix ratings = DataMatrix.of(List.of("ann", "ben"), new double[][] {{4, 5}, {2, 2}, {3, Double.NaN}});
 * }</pre>
 *
 * <p>Where its rows are people, only those may see it who may see their answers.
 */
public final class DataMatrix {
    private static final Word COLUMN = Word.of("name of a column", "naam van een kolom");
    private static final int LONGEST_NAME = 200;
    /** So that the sum of the squares of as many as there can be is a number. */
    private static final double LARGEST = 1e100;

    private final List<String> columns;
    private final int size;
    /** By column; NaN where a value is missing. */
    private final double[][] values;

    private DataMatrix(List<String> columns, int size, double[][] values) {
        this.columns = columns;
        this.size = size;
        this.values = values;
    }

    /**
     * A matrix of rows.
     *
     * @param columns the names of the columns, each once
     * @param rows for each case its values in the order of the columns; NaN is a missing value
     * @return the matrix, a copy
     * @throws IllegalArgumentException telling every fault: no column, a name twice or blank, a row too short or too long, a value beyond 1e100
     */
    public static DataMatrix of(List<String> columns, double[][] rows) {
        Faults faults = new Faults();
        checkNames(columns, faults);
        double[][] values = new double[columns.size()][rows.length];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length == columns.size()) {
                for (int column = 0; column < values.length; column++) {
                    values[column][row] = rows[row][column];
                }
            } else {
                faults.add("rows/" + row, ObservationsProblem.LENGTH.with(row + 1, rows[row].length, columns.size()));
            }
        }
        checkSize(columns, values, faults);
        faults.throwIfAny(ObservationsProblem.INVALID);
        return new DataMatrix(List.copyOf(columns), rows.length, values);
    }

    private static void checkNames(List<String> columns, Faults faults) {
        faults.check(!columns.isEmpty(), "columns", ObservationsProblem.NO_COLUMN);
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            faults.guarded("columns", () -> {
                Codes.name(COLUMN, column, LONGEST_NAME);
            });
            faults.check(seen.add(column), "columns", ObservationsProblem.COLUMN_TWICE, Codes.shorten(column));
        }
    }

    private static void checkSize(List<String> columns, double[][] values, Faults faults) {
        for (int column = 0; column < values.length; column++) {
            boolean large = Arrays.stream(values[column]).anyMatch(value -> Math.abs(value) > LARGEST);
            faults.check(!large, "rows", ObservationsProblem.TOO_LARGE, Codes.shorten(columns.get(column)), LARGEST);
        }
    }

    /**
     * This matrix with one more column.
     *
     * @param column its name
     * @param added a value for each row; NaN is a missing value
     * @return the changed matrix
     * @throws IllegalArgumentException telling every fault: the name is there already or blank, there are not as many values as rows, a
     *     value beyond 1e100
     */
    public DataMatrix with(String column, double... added) {
        List<String> names = new ArrayList<>(columns);
        names.add(column);
        Faults faults = new Faults();
        checkNames(names, faults);
        faults.check(
                added.length == size, "values", ObservationsProblem.ROWS, Codes.shorten(column), added.length, size);
        checkSize(List.of(column), new double[][] {added}, faults);
        faults.throwIfAny(ObservationsProblem.INVALID);
        double[][] more = Arrays.copyOf(values, names.size());
        more[columns.size()] = added.clone();
        return new DataMatrix(List.copyOf(names), size, more);
    }

    /**
     * The names of the columns.
     *
     * @return one or more, in their order
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The number of rows.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * A value.
     *
     * @param row the row, from 0
     * @param column the name of the column
     * @return the value; nothing if it is missing
     * @throws IllegalArgumentException if there is no such column
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OptionalDouble value(int row, String column) {
        double value = values[place(column)][Objects.checkIndex(row, size)];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The values of a column.
     *
     * @param column its name
     * @return a copy, in the order of the rows; NaN where a value is missing
     * @throws IllegalArgumentException if there is no such column
     */
    public double[] column(String column) {
        return values[place(column)].clone();
    }

    private int place(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw Codes.unknown(Word.of("column", "kolom"), column, columns);
        }
        return place;
    }

    /**
     * Makes sure that there are columns.
     *
     * @param wanted their names
     * @throws IllegalArgumentException telling every one that there is not
     */
    public void requireColumns(List<String> wanted) {
        Faults faults = new Faults();
        for (String column : wanted) {
            faults.guarded("columns", () -> {
                place(column);
            });
        }
        faults.throwIfAny(ObservationsProblem.INVALID);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataMatrix that
                && columns.equals(that.columns)
                && size == that.size
                && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns, Arrays.deepHashCode(values));
    }

    /** How large it is, and no value. */
    @Override
    public String toString() {
        return size + " rows of " + columns;
    }
}

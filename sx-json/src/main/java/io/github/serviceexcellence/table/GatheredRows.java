package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.IdNumbers;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows of the long form that wait for the other rows of their respondents: the fields that are read, in bytes one behind the other, and of
 * each row where its respondent's next one is.
 */
final class GatheredRows {
    /** Bytes that are kept of a respondent beside the rows. */
    private static final int EACH = 54 + 2 * Long.BYTES;

    private static final int FIRST_SIZE = 1 << 10;

    private final Intake intake;
    private final int megabytes;
    private final int roles;
    /** The columns that say whether a row counts, when it was given or how long that took, as the caller named them. */
    private final List<String> watched;

    private final List<Source> sources = new ArrayList<>();
    private final IdNumbers ids = new IdNumbers();
    private final ByteStore bytes = new ByteStore();
    /** Of each respondent where the first row begins, and the last that came. */
    private long[] first = new long[FIRST_SIZE];

    private long[] last = new long[FIRST_SIZE];
    private boolean full;

    GatheredRows(TableOptions options, Intake intake) {
        this.intake = intake;
        this.megabytes = options.gatheredMegabytes().orElseThrow();
        int levels = options.units().breakdowns().values().stream()
                .mapToInt(List::size)
                .sum();
        this.roles = levels - Columns.UNIT;
        this.watched = RowWatch.names(options.rows());
    }

    /**
     * A table that rows come from.
     *
     * @param columns for each field that is kept the column where it stands, or -1
     * @param names for each field the name of its column
     * @param fieldRoles for each field what its column is, beside one to watch
     * @param placing tells where in the whole a place of it is
     */
    record Source(List<Integer> columns, List<String> names, List<Integer> fieldRoles, UnaryOperator<Place> placing) {}

    /** A table begins. */
    Source begin(List<String> header, int[] roleOfColumn, UnaryOperator<Place> placing) {
        List<Integer> columns = new ArrayList<>(Collections.nCopies(roles, -1));
        for (int column = 0; column < roleOfColumn.length; column++) {
            if (roleOfColumn[column] != Columns.UNUSED) {
                columns.set(-roleOfColumn[column], column);
            }
        }
        watched.forEach(name -> columns.add(RowWatch.find(header, name)));
        Source source = new Source(
                columns,
                columns.stream()
                        .map(column -> column < 0 ? "" : ColumnName.at(header, column))
                        .toList(),
                columns.stream()
                        .map(column -> column < 0 ? Columns.UNUSED : roleOfColumn[column])
                        .toList(),
                placing);
        sources.add(source);
        return source;
    }

    /** No table. */
    Source none() {
        return new Source(List.of(), List.of(), List.of(), place -> place);
    }

    /** Keeps the fields of a row, as many as {@link #header} has, unless there is too much. */
    void add(FieldText[] fields, long row, long line) {
        if (full) {
            return;
        }
        FieldText id = fields[-Columns.ID];
        int respondents = ids.count();
        int number = ids.number(id.characters(), 0, id.length());
        link(number, number == respondents);
        write(fields, row, line);
        intake.hold();
        if (bytes.size() + (long) EACH * ids.count() > (long) megabytes << 20) {
            full = true;
            bytes.clear();
            intake.refuse(Problem.at(Place.NONE, TableProblem.ROWS_TOO_LARGE.with(megabytes)));
        }
    }

    /** Notes where the row of a respondent will begin. */
    private void link(int number, boolean isFirst) {
        if (number == first.length) {
            first = Arrays.copyOf(first, 2 * number);
            last = Arrays.copyOf(last, 2 * number);
        }
        if (isFirst) {
            first[number] = bytes.end();
        } else {
            bytes.setAddress(last[number], bytes.end());
        }
        last[number] = bytes.end();
    }

    private void write(FieldText[] fields, long row, long line) {
        bytes.addAddress(0);
        bytes.addNumber(sources.size() - 1L);
        bytes.addNumber(row);
        bytes.addNumber(line - row);
        List<Integer> columns = sources.get(sources.size() - 1).columns();
        for (int field = 0; field < fields.length; field++) {
            if (columns.get(field) >= 0) {
                bytes.addText(fields[field].characters(), fields[field].length());
            }
        }
    }

    /** How many respondents there are; none if there was too much. */
    int respondents() {
        return full ? 0 : ids.count();
    }

    /** Where the first row of a respondent begins. */
    long first(int respondent) {
        return first[respondent];
    }

    /** The bytes of all rows: of each the address of the next, the table, the row and the line, and the fields. */
    ByteStore bytes() {
        return bytes;
    }

    /** The table with a number. */
    Source source(int number) {
        return sources.get(number);
    }

    /**
     * The names of the fields that are kept: at the place of each role one without a name, and behind them those to watch, as the caller
     * named their columns, wherever they stand in a table.
     */
    List<String> header() {
        List<String> header = new ArrayList<>(Collections.nCopies(roles, ""));
        header.addAll(watched);
        return header;
    }
}

package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a table, down to where the answers begin: finds the header among them, and what its columns are. A header that lacks
 * columns is looked for in other rows, to tell where it seems to be.
 */
public final class HeaderRows {
    /** So far down a header is looked for that is not where it was said to be. */
    private static final int MOST = 50;
    /** As much of the lines above is remembered. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private final TableOptions options;
    private final Answers answers;
    private final boolean keepsTexts;
    private final List<Candidate> above = new ArrayList<>();
    private final Problems problems = new Problems();
    private List<String> names = List.of();
    private int[] roles = {};
    private long line;
    private long seen;
    private long charactersAbove;
    private boolean begun;
    private boolean lacking;
    private @Nullable Problem otherHeader;

    /** Begins at the top of a table. */
    public HeaderRows(TableOptions options, Answers answers, boolean keepsTexts) {
        this.options = options;
        this.answers = answers;
        this.keepsTexts = keepsTexts;
    }

    private record Candidate(long row, List<String> names, long line) {}

    /** Whether a row is to be taken here, since the answers begin below it, or the header is not yet found. */
    public boolean isAbove(long row) {
        if (!begun) {
            return true;
        }
        return problems.count() == 0
                ? row < options.firstRow().orElse(0)
                : lacking && row <= MOST && otherHeader == null;
    }

    /**
     * Takes a row.
     *
     * @param row its number as a spreadsheet shows it, from 1
     * @param fields its fields as names of columns, {@linkplain ColumnName#fold folded}
     * @param at the line where it begins
     */
    public void take(long row, List<String> fields, long at) {
        seen = row;
        if (begun && problems.count() > 0) {
            compare(new Candidate(row, List.copyOf(fields), at));
        } else if (!begun && (row < options.headerRow() || areBlank(fields))) {
            long size = fields.stream().mapToLong(field -> 1 + field.length()).sum();
            charactersAbove += size;
            if (row <= MOST && charactersAbove <= MOST_CHARACTERS) {
                above.add(new Candidate(row, List.copyOf(fields), at));
            }
        } else if (!begun) {
            begin(List.copyOf(fields), at);
        }
    }

    private static boolean areBlank(List<String> fields) {
        boolean blank = true;
        for (int column = 0; blank && column < fields.size(); column++) {
            blank = fields.get(column).isEmpty();
        }
        return blank;
    }

    private void begin(List<String> fields, long at) {
        begun = true;
        names = fields;
        line = at;
        Columns columns = new Columns(options, keepsTexts, names, line, problems);
        roles = columns.roles();
        lacking = columns.lackColumns();
        if (lacking) {
            above.forEach(this::compare);
        }
    }

    /** Notes where the header is, if it is there. */
    private void compare(Candidate candidate) {
        Problems wrong = new Problems();
        Columns columns = new Columns(options, keepsTexts, candidate.names, candidate.line, wrong);
        columns.roles();
        if (otherHeader == null && wrong.count() == 0 && columns.bearNames()) {
            otherHeader =
                    Problem.at(Place.pointer("", candidate.line, 0), TableProblem.OTHER_HEADER.with(candidate.row));
        }
    }

    /** What is wrong with the header, once no more rows are to be taken here or there are none. */
    public List<Problem> problems() {
        Problems all = new Problems();
        if (!begun) {
            Message message = seen == 0 || options.headerRow() == 1
                    ? TableProblem.EMPTY.with()
                    : TableProblem.NO_HEADER.with(options.headerRow(), seen);
            all.add(Place.pointer("", 1, 0), message);
        } else {
            for (Message contradiction : answers.contradictions()) {
                all.add(Place.pointer("", line, 0), contradiction);
            }
            if (otherHeader != null) {
                all.add(otherHeader);
            } else {
                all.addAll(problems, UnaryOperator.identity());
            }
        }
        return all.first();
    }

    /** What to say of a header without anything below it. */
    public static Message noRow() {
        return TableProblem.NO_ROW.with();
    }

    /** The names of the columns; of those that are left out at the end too. */
    public List<String> names() {
        return names;
    }

    /** For each column what it is, as {@link Columns#roles} says. */
    public int[] roles() {
        return roles;
    }

    /** The line of the header. */
    public long line() {
        return line;
    }
}

package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose rows come as texts, as those of a sheet do: the header and lines around it as the options say, then the answers. */
public final class TextTable implements TableRows {
    private final Intake intake;
    private final Forms forms;
    private final HeaderRows top;
    private List<String> header = List.of();
    private int[] roles = {};
    private @Nullable RowForm form;
    private boolean refused;
    private byte[] quick = {};
    private char[] buffer = new char[64];
    private long number;
    private long rows;
    private long filled;

    /** One of the tables of a reading, which ends the forms itself. */
    public TextTable(Forms forms, Intake intake) {
        this.intake = intake;
        this.forms = forms;
        this.top = forms.header();
    }

    /**
     * Takes a row.
     *
     * @param at its number as a spreadsheet shows it, from 1; rows that hold nothing may be left out
     * @param fields its fields; nothing is a blank, and so is what lacks at the end
     * @param length how many of them there are
     */
    public void row(long at, @Nullable String[] fields, int length) {
        number = at;
        if (!refused && form == null && top.isAbove(at)) {
            top.take(at, names(fields, length), at);
        } else if (!refused) {
            RowForm to = form == null ? begin() : form;
            if (to != null) {
                read(to, fields, length);
            }
        }
    }

    private static List<String> names(@Nullable String[] fields, int length) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < length; column++) {
            String field = fields[column];
            names.add(field == null ? "" : ColumnName.fold(field));
        }
        return names;
    }

    /** The header is complete; nothing if something is wrong with it. */
    private @Nullable RowForm begin() {
        List<Problem> wrong = top.problems();
        wrong.forEach(intake::refuse);
        refused = !wrong.isEmpty();
        if (refused) {
            return null;
        }
        roles = top.roles();
        header = top.names().subList(0, roles.length);
        form = forms.form(this);
        quick = form.quick();
        return form;
    }

    private void read(RowForm to, @Nullable String[] fields, int given) {
        to.begin();
        int last = 0;
        for (int column = 0; column < Math.max(given, roles.length); column++) {
            String field = column < given ? fields[column] : null;
            int length = field == null ? 0 : copy(field);
            int size = RowForm.isBlank(buffer, 0, length) ? 0 : length;
            last = size == 0 ? last : column + 1;
            if (column < roles.length) {
                field(to, column, size);
            }
        }
        if (last == 0 && (roles.length > 1 || given == 0)) {
            to.endBlank();
        } else {
            to.end(Math.max(last, roles.length));
            filled++;
        }
        rows++;
    }

    private int copy(String field) {
        if (buffer.length < field.length()) {
            buffer = new char[2 * field.length()];
        }
        field.getChars(0, field.length(), buffer, 0);
        return field.length();
    }

    private void field(RowForm to, int column, int size) {
        byte cell = size == 1 && buffer[0] < Answers.CHARACTERS
                ? quick[column * Answers.CHARACTERS + buffer[0]]
                : Levels.NONE;
        if (cell != Levels.NONE) {
            to.cells()[roles[column]] = cell;
        } else {
            to.field(column, buffer, 0, size);
        }
    }

    /** Whether something is wrong with the header, so that no further row is looked at. */
    public boolean isRefused() {
        return refused;
    }

    /** There are no more rows. */
    public void end() {
        if (!refused && form == null) {
            begin();
        }
        if (!refused && filled == 0) {
            intake.refuse(Problem.at(Place.pointer("", top.line(), 0), HeaderRows.noRow()));
        }
        if (form != null) {
            form.finish();
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public int[] roles() {
        return roles;
    }

    @Override
    public long row() {
        return rows + 1;
    }

    @Override
    public long sheetRow() {
        return number;
    }

    @Override
    public long line() {
        return number;
    }

    @Override
    public Place place() {
        return Place.cell(row(), "", line(), 0);
    }

    @Override
    public Place place(int column) {
        return place(row(), line(), column);
    }

    @Override
    public Place place(long earlierRow, long earlierLine, int column) {
        return Place.cell(earlierRow, ColumnName.at(header, column), earlierLine, column + 1);
    }
}

package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the rows below a header mean. */
public abstract class RowForm {
    private static final char REPLACEMENT = '\uFFFD';

    final TableRows rows;
    final Intake intake;
    final Row row;
    /** For each column the first cell of its item, or what else it is. */
    final int[] roles;

    final UnitFields units;

    private final Answers answers;

    /** The form of a table, whose header was read. */
    public static RowForm of(TableOptions options, Answers answers, TableRows rows, Intake intake) {
        return options.longForm().isPresent()
                ? new LongForm(options, answers, rows, intake)
                : new WideForm(options, answers, rows, intake);
    }

    RowForm(TableOptions options, Answers answers, TableRows rows, Intake intake) {
        this.answers = answers;
        this.rows = rows;
        this.roles = rows.roles();
        this.intake = intake;
        this.row = new Row(options.instrument(), intake, this::comesBack);
        this.units = new UnitFields(options.breakdowns(), this::fault);
        options.voice().ifPresent(voice -> row.usualVoice(Cells.ofVoice(voice.code())));
    }

    /**
     * For each column and each of the first characters the cell that this character alone becomes, or {@link Levels#NONE} if the form is
     * to look at it.
     */
    public byte[] quick() {
        byte[] none = new byte[roles.length * Answers.CHARACTERS];
        Arrays.fill(none, Levels.NONE);
        return none;
    }

    /** The cells of the current row. */
    public final byte[] cells() {
        return row.cells();
    }

    /** A row begins, or the file ends. */
    public abstract void begin();

    /** Takes a field that the header has a name for. */
    public void field(int column, char[] buffer, int offset, int length) {
        int start = offset;
        int end = offset + length;
        while (start < end && isSpace(buffer[start])) {
            start++;
        }
        while (end > start && isSpace(buffer[end - 1])) {
            end--;
        }
        take(column, buffer, start, end - start);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** Takes a field without the spaces around it. */
    abstract void take(int column, char[] buffer, int start, int length);

    /** The row is complete; so many fields it has. */
    public final void end(int fields) {
        int width = rows.header().size();
        end(fields == width ? null : wrongLength(fields, width));
    }

    private Problem wrongLength(int fields, int width) {
        return Problem.at(
                rows.place(),
                fields == 1 ? TableProblem.ONE_FIELD.with(width) : TableProblem.FIELDS.with(fields, width));
    }

    /** The row is complete; the problem is that of its length, if it has one. */
    abstract void end(@Nullable Problem wrongLength);

    /** There are no more rows. */
    public abstract void finish();

    /** What to say of a respondent who came before. */
    abstract Problem comesBack();

    /** Takes the answer to an item, without the spaces around it; a text only for who makes something of it. */
    final void answer(int item, int column, char[] buffer, int start, int length) {
        boolean skips = answers.isText(item) && !intake.keepsTexts();
        Message fault = skips ? null : answers.read(item, buffer, start, length, row);
        if (fault != null) {
            fault(column, new String(buffer, start, length), fault);
        }
    }

    /** What a fault of the row as a whole is of: the voice, or an item. */
    abstract Place placeOf(String path);

    /** Takes a level of a unit, the id, weight or voice of the row. */
    final void describe(int column, char[] buffer, int start, int length) {
        try {
            if (roles[column] == Columns.WEIGHT) {
                weight(buffer, start, length);
            } else if (roles[column] == Columns.VOICE && length > 0) {
                row.voice(answers.voice(buffer, start, length));
            } else if (!RowForm.isUtf8(buffer, start, length)) {
                units.spoil();
                fault(column, TableProblem.NOT_UTF8.with(shown(buffer, start, length)));
            } else if (roles[column] <= Columns.UNIT) {
                units.set(Columns.UNIT - roles[column], column, buffer, start, length);
            } else if (length > 0) {
                row.id(buffer, start, length);
            }
        } catch (NumberFormatException e) {
            fault(column, TableProblem.NO_WEIGHT.with(shown(buffer, start, length)));
        } catch (IllegalArgumentException e) {
            units.spoil();
            Faults.of(e).forEach(fault -> fault(column, fault.message()));
        }
    }

    /** Says of which units the row is, once their fields are there. */
    final void divide() {
        try {
            units.tell(row);
        } catch (IllegalArgumentException e) {
            Faults.of(e).forEach(fault -> row.fault(Problem.at(rows.place(), fault.message())));
        }
    }

    private void weight(char[] buffer, int start, int length) {
        Weight usual = TableNumbers.weight(buffer, start, length);
        if (usual != null) {
            row.weight(usual);
        } else {
            row.weight(Decimals.read(new String(buffer, start, length)));
        }
    }

    /** Notes what is wrong with a field of the current row. */
    final void fault(int column, Message message) {
        row.fault(Problem.at(rows.place(column), message));
    }

    /** Notes that a text means nothing there, or is not even UTF-8. */
    final void fault(int column, String text, Message message) {
        fault(column, RowForm.isUtf8(text) ? message : TableProblem.NOT_UTF8.with(Codes.shorten(text)));
    }

    /** Whether the decoder found nothing to replace. */
    public static boolean isUtf8(String text) {
        return text.indexOf(REPLACEMENT) < 0;
    }

    /** Whether the decoder found nothing to replace. */
    private static boolean isUtf8(char[] buffer, int start, int length) {
        boolean utf8 = true;
        for (int i = start; utf8 && i < start + length; i++) {
            utf8 = buffer[i] != REPLACEMENT;
        }
        return utf8;
    }

    private static String shown(char[] buffer, int start, int length) {
        return Codes.shorten(new String(buffer, start, length));
    }
}

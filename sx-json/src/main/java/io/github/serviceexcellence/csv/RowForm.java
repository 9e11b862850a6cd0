package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Problem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the rows below a header mean. */
abstract class RowForm {
    final CsvLines lines;
    final Intake intake;
    final Row row;
    /** For each column the index of its item, or what else it is. */
    final int[] roles;

    RowForm(SurveyCsv survey, CsvLines lines, Intake intake) {
        this.lines = lines;
        this.roles = lines.roles();
        this.intake = intake;
        this.row = new Row(survey.instrument(), intake, this::comesBack);
    }

    /**
     * For each column and each of the first characters the cell that this character alone becomes, or {@link Levels#NONE} if the form is
     * to look at it.
     */
    byte[] quick() {
        byte[] none = new byte[roles.length * Answers.CHARACTERS];
        Arrays.fill(none, Levels.NONE);
        return none;
    }

    /** A row begins, or the file ends. */
    abstract void begin();

    /** Takes a field that the header has a name for. */
    void field(int column, char[] buffer, int offset, int length) {
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

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** Takes a field without the spaces around it. */
    abstract void take(int column, char[] buffer, int start, int length);

    /** The row is complete; the problem is that of its length, if it has one. */
    abstract void end(@Nullable Problem wrongLength);

    /** There are no more rows. */
    abstract void finish();

    /** What to say of a respondent who came before. */
    abstract Problem comesBack();

    /** Takes the group, id or weight of the row. */
    final void describe(int column, char[] buffer, int start, int length) {
        try {
            if (roles[column] == Columns.WEIGHT) {
                row.weight(CsvNumbers.weight(buffer, start, length));
            } else if (!CsvLines.isUtf8(buffer, start, length)) {
                fault(column, CsvProblem.NOT_UTF8.with(shown(buffer, start, length)));
            } else if (length > 0 && roles[column] == Columns.GROUP) {
                row.group(buffer, start, length);
            } else if (length > 0) {
                row.id(buffer, start, length);
            }
        } catch (NumberFormatException e) {
            fault(column, CsvProblem.NO_WEIGHT.with(shown(buffer, start, length)));
        } catch (IllegalArgumentException e) {
            Faults.of(e).forEach(fault -> fault(column, fault.message()));
        }
    }

    /** Notes what is wrong with a field of the current row. */
    final void fault(int column, Message message) {
        row.fault(Problem.at(lines.place(column), message));
    }

    /** Notes that a text means nothing there, or is not even UTF-8. */
    final void fault(int column, String text, Message message) {
        fault(column, CsvLines.isUtf8(text) ? message : CsvProblem.NOT_UTF8.with(Codes.shorten(text)));
    }

    private static String shown(char[] buffer, int start, int length) {
        return Codes.shorten(new String(buffer, start, length));
    }
}

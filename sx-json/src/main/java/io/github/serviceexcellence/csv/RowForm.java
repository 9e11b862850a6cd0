package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.intake.Row;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
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
    abstract void end(@Nullable Supplier<Problem> wrongLength);

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
                row.fault(() -> lines.problem(column, new String(buffer, start, length), CsvLines.NOT_UTF8));
            } else if (length > 0 && roles[column] == Columns.GROUP) {
                row.group(buffer, start, length);
            } else if (length > 0) {
                row.id(buffer, start, length);
            }
        } catch (NumberFormatException e) {
            row.fault(() -> lines.problem(
                    column, new String(buffer, start, length), "is no weight; write a number such as 1.5"));
        } catch (IllegalArgumentException e) {
            row.fault(() -> lines.problem(column, Objects.requireNonNull(e.getMessage())));
        }
    }
}

package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.document.internal.Intake;
import io.github.serviceexcellence.document.internal.Levels;
import io.github.serviceexcellence.response.AnswerKind;
import org.jspecify.annotations.Nullable;

/** One respondent a row, one item a column. */
final class WideForm extends RowForm {
    private static final byte BLANK = AnswerKind.UNANSWERED.cell();

    private final Answers answers;
    private final byte[] cells;
    /** For each item, what each single character of an answer becomes: most answers have no more. */
    private final byte[][] single;

    WideForm(SurveyCsv survey, Answers answers, CsvLines lines, int[] roles, Intake intake) {
        super(survey, lines, roles, intake);
        this.answers = answers;
        this.cells = row.cells();
        this.single = answers.single();
    }

    @Override
    void begin() {
        row.clear();
    }

    @Override
    void field(int column, char[] buffer, int offset, int length) {
        int item = roles[column];
        byte cell = item < 0 || length > 1 ? Levels.NONE : length == 0 ? BLANK : single(item, buffer[offset]);
        if (cell != Levels.NONE) {
            cells[item] = cell;
        } else if (item != Columns.UNUSED) {
            super.field(column, buffer, offset, length);
        }
    }

    private byte single(int item, char c) {
        return c < Answers.CHARACTERS ? single[item][c] : Levels.NONE;
    }

    @Override
    void take(int column, char[] buffer, int start, int length) {
        int item = roles[column];
        if (item < 0) {
            describe(column, buffer, start, length);
            return;
        }
        cells[item] = answers.cell(item, buffer, start, length);
        if (cells[item] == Levels.NONE) {
            row.fault(lines.problem(column, new String(buffer, start, length), answers.unknown(item)));
        }
    }

    @Override
    void end(@Nullable Problem wrongLength) {
        if (wrongLength != null) {
            row.fault(wrongLength);
        }
        intake.accept(row);
    }

    @Override
    void finish() {}

    @Override
    Problem comesBack() {
        return lines.problem("its respondent id stands in an earlier row; keep one of the two");
    }
}

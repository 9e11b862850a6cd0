package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One respondent a row, one item a column. */
final class WideForm extends RowForm {
    private static final byte BLANK = Cells.UNANSWERED;

    private final Answers answers;
    private final byte[] cells;

    WideForm(SurveyCsv survey, Answers answers, CsvLines lines, Intake intake) {
        super(survey, lines, intake);
        this.answers = answers;
        this.cells = row.cells();
    }

    @Override
    void begin() {
        row.clear();
    }

    @Override
    byte[] quick() {
        byte[] quick = super.quick();
        for (int column = 0; column < roles.length; column++) {
            for (char digit = '0'; roles[column] >= 0 && digit <= '9'; digit++) {
                quick[column * Answers.CHARACTERS + digit] = answers.digit(roles[column], digit);
            }
        }
        return quick;
    }

    @Override
    void field(int column, char[] buffer, int offset, int length) {
        int item = roles[column];
        if (length == 0 && item >= 0) {
            cells[item] = BLANK;
        } else if (item != Columns.UNUSED) {
            super.field(column, buffer, offset, length);
        }
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
            String text = new String(buffer, start, length);
            fault(column, text, answers.unknown(item, text));
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
        return Problem.at(lines.place(), CsvProblem.ROW_COMES_BACK.with());
    }
}

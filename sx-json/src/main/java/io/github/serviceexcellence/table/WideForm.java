package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One respondent a row, one item a column. */
final class WideForm extends RowForm {
    private static final byte BLANK = Cells.UNANSWERED;

    private final Answers answers;
    private final Layout layout;
    private final Instrument instrument;
    /** The column of each item and of the voice, by what a fault of a row is of; gathered for the first such fault. */
    private final Map<String, Integer> places = new HashMap<>();

    WideForm(TableOptions options, Answers answers, TableRows rows, Intake intake) {
        super(options, answers, rows, intake);
        this.answers = answers;
        this.instrument = options.instrument();
        this.layout = Cells.layout(instrument);
    }

    @Override
    public void begin() {
        row.clear();
        units.clear();
    }

    @Override
    public byte[] quick() {
        byte[] quick = super.quick();
        for (int column = 0; column < roles.length; column++) {
            for (char c = 0; roles[column] >= 0 && c < Answers.CHARACTERS; c++) {
                quick[column * Answers.CHARACTERS + c] = answers.quick(layout.itemAt(roles[column]), c);
            }
        }
        return quick;
    }

    @Override
    public void field(int column, char[] buffer, int offset, int length) {
        int cell = roles[column];
        if (length == 0 && cell >= 0) {
            row.say(layout.itemAt(cell), BLANK);
        } else if (cell != Columns.UNUSED && cell != Columns.SKIPPED) {
            super.field(column, buffer, offset, length);
        }
    }

    @Override
    void take(int column, char[] buffer, int start, int length) {
        if (roles[column] < 0) {
            describe(column, buffer, start, length);
        } else {
            answer(layout.itemAt(roles[column]), column, buffer, start, length);
        }
    }

    @Override
    void end(@Nullable Problem wrongLength) {
        if (wrongLength != null) {
            row.fault(wrongLength);
        } else {
            divide();
        }
        row.route(this::placeOf);
        intake.accept(row);
    }

    @Override
    Place placeOf(String path) {
        if (places.isEmpty()) {
            for (int column = 0; column < roles.length; column++) {
                if (roles[column] >= 0) {
                    Item item = instrument.items().get(layout.itemAt(roles[column]));
                    places.putIfAbsent("answers/" + item.id(), column);
                } else if (roles[column] == Columns.VOICE) {
                    places.put("voice", column);
                }
            }
        }
        Integer column = places.get(path);
        return column == null ? rows.place() : rows.place(column);
    }

    @Override
    public void finish() {}

    @Override
    Problem comesBack() {
        return Problem.at(rows.place(), TableProblem.ROW_COMES_BACK.with());
    }
}

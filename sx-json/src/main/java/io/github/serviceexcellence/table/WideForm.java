package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One respondent a row, one item a column. */
final class WideForm extends RowForm {
    private static final byte BLANK = Cells.UNANSWERED;

    private final Answers answers;
    private final Layout layout;
    private final Instrument instrument;
    private final SharedAnswers shared;
    private final Function<String, Place> placing = this::placeOf;
    /** The column of a weight that is blank, or -1. */
    private int blankWeight = -1;

    /** The column of each item and of the voice, by what a fault of a row is of; gathered for the first such fault. */
    private final Map<String, Integer> places = new HashMap<>();

    WideForm(TableOptions options, Answers answers, TableRows rows, Intake intake) {
        super(options, answers, rows, intake);
        this.answers = answers;
        this.instrument = options.instrument();
        this.layout = Cells.layout(instrument);
        this.shared = new SharedAnswers(options, reader(), row, intake);
        if (watch.hasConditions()) {
            row.holdFaults();
        }
    }

    private SharedAnswer.Reader reader() {
        return new SharedAnswer.Reader() {
            @Override
            public boolean answer(int item, FieldText field) {
                return WideForm.this.answer(item, field.column(), field.characters(), 0, field.length());
            }

            @Override
            public boolean answerQuietly(int item, FieldText field) {
                return WideForm.this.answerQuietly(item, field);
            }

            @Override
            public void fault(FieldText field, Message message) {
                first.unreadable(field.toString());
                WideForm.this.fault(field.column(), field.toString(), message);
            }

            @Override
            public String name(FieldText field) {
                return Codes.shorten(ColumnName.at(rows.header(), field.column()));
            }
        };
    }

    @Override
    public void begin() {
        row.clear();
        units.clear();
        shared.clear();
        blankWeight = -1;
        if (!first.isOver()) {
            Arrays.fill(row.cells(), BLANK);
        }
        watch.clear();
    }

    @Override
    public byte[] quick() {
        byte[] quick = super.quick();
        for (int column = 0; column < roles.length; column++) {
            for (char c = 0; roles[column] >= 0 && !watch.sees(column) && c < Answers.CHARACTERS; c++) {
                quick[column * Answers.CHARACTERS + c] = answers.quick(layout.itemAt(roles[column]), c);
            }
        }
        return quick;
    }

    @Override
    public boolean[] plain() {
        boolean[] plain = super.plain();
        for (int column = 0; column < roles.length; column++) {
            plain[column] = roles[column] >= 0
                    && !watch.sees(column)
                    && layout.cells(layout.itemAt(roles[column])) == 1
                    && !layout.isText(layout.itemAt(roles[column]));
        }
        return plain;
    }

    @Override
    public void field(int column, char[] buffer, int offset, int length) {
        watch.take(column, buffer, offset, length);
        int cell = roles[column];
        if (length == 0 && cell >= 0) {
            row.say(layout.itemAt(cell), BLANK);
        } else if (cell != Columns.UNUSED && cell != Columns.SKIPPED) {
            super.field(column, buffer, offset, length);
        }
    }

    @Override
    void take(int column, char[] buffer, int start, int length) {
        if (roles[column] <= Columns.SHARED) {
            shared.set(Columns.SHARED - roles[column], column, buffer, start, length);
        } else if (roles[column] < 0) {
            describe(column, buffer, start, length);
        } else {
            answer(layout.itemAt(roles[column]), column, buffer, start, length);
        }
    }

    @Override
    void blankWeight(int column) {
        blankWeight = column;
    }

    @Override
    void end(@Nullable Problem wrongLength) {
        if (blankWeight >= 0) {
            super.blankWeight(blankWeight);
        }
        if (wrongLength != null) {
            row.count();
            row.fault(wrongLength);
        } else if (counts()) {
            shared.tell();
            divide();
            time(watch.time());
            duration(watch.duration());
        }
        if (!first.isOver() && !row.isLeftOut()) {
            first.end(wrongLength == null, hasAnswer());
        } else if (!first.isOver()) {
            first.pass();
        }
        row.route(placing);
        intake.accept(row);
    }

    private boolean hasAnswer() {
        boolean found = false;
        for (int cell = 0; cell < layout.width() && !found; cell++) {
            found = row.cells()[cell] != BLANK;
        }
        return found;
    }

    /** Whether the row counts; of one that does not it is not told what is wrong with it. */
    private boolean counts() {
        RowWatch.Field failed = watch.failed();
        if (failed != null) {
            row.leaveOut(failed.name());
            return false;
        }
        row.count();
        requireConditions();
        return true;
    }

    @Override
    Place placeOf(String path) {
        if (places.isEmpty()) {
            for (int column = 0; column < roles.length; column++) {
                if (roles[column] >= 0) {
                    Item item = instrument.items().get(layout.itemAt(roles[column]));
                    places.putIfAbsent("answers/" + item.id(), column);
                } else if (roles[column] <= Columns.SHARED) {
                    Item item = instrument.items().get(shared.item(Columns.SHARED - roles[column]));
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
    public void finish() {
        if (!first.isOver()) {
            first.finish();
        }
    }

    @Override
    Problem comesBack() {
        return Problem.at(rows.place(), TableProblem.ROW_COMES_BACK.with());
    }
}

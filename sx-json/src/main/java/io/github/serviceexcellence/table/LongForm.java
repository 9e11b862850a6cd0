package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.TextMap;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer a row; the rows of a respondent stand together. */
final class LongForm extends RowForm {
    private static final int MOST_LISTED = 60;

    private final TableOptions options;
    private final TextMap<Integer> items = new TextMap<>();
    /** The first items, by their names in the file. */
    private final Word names;

    private final FieldText[] fields = new FieldText[units.size() - Columns.UNIT];
    private final FieldText currentId = new FieldText();
    private final FieldText currentWeight = new FieldText();
    private final FieldText currentVoice = new FieldText();
    private final boolean[] said;
    /** Whether rows of a respondent were read that have not been passed on. */
    private boolean open;
    /** Whether a row came that may be of the next respondent, but cannot be read. */
    private boolean doubtful;

    private long firstRow;
    private long firstLine;

    LongForm(TableOptions options, Answers answers, TableRows rows, Intake intake) {
        super(options, answers, rows, intake);
        this.options = options;
        List<Item> asked = options.instrument().items();
        for (int item = 0; item < asked.size(); item++) {
            items.put(options.column(asked.get(item).id()), item);
        }
        this.names = Word.list(asked, MOST_LISTED, item -> Word.same(Codes.shorten(options.column(item.id()))));
        Arrays.setAll(fields, role -> new FieldText());
        this.said = new boolean[asked.size()];
        row.rememberIfFaulty();
    }

    @Override
    public void begin() {}

    @Override
    void take(int column, char[] buffer, int start, int length) {
        if (roles[column] != Columns.UNUSED) {
            fields[-roles[column]].set(column, buffer, start, length);
        }
    }

    private FieldText field(int role) {
        return fields[-role];
    }

    @Override
    void end(@Nullable Problem wrongLength) {
        FieldText id = field(Columns.ID);
        if (wrongLength != null) {
            unreadable(wrongLength);
        } else if (id.length() == 0) {
            unreadable(Problem.at(rows.place(id.column()), TableProblem.BLANK_ID.with()));
        } else if (open && id.sameText(currentId)) {
            extend();
            answer();
        } else {
            finish();
            start();
            answer();
        }
    }

    /** Nobody knows whose answer this was, so neither the respondent above it nor the one below it is complete. */
    private void unreadable(Problem problem) {
        if (open) {
            row.extend();
        } else {
            clear();
        }
        row.fault(problem);
        doubtful = true;
    }

    private void clear() {
        row.clear();
        units.clear();
        Arrays.fill(row.cells(), Cells.UNANSWERED);
        Arrays.fill(said, false);
        open = true;
    }

    /** The first row of a respondent. */
    private void start() {
        clear();
        currentId.set(field(Columns.ID));
        firstRow = rows.row();
        firstLine = rows.line();
        describe(currentId);
        for (int place = 0; place < units.size(); place++) {
            describe(field(Columns.UNIT - place));
        }
        divide();
        start(Columns.WEIGHT, currentWeight, options.weight().isPresent());
        start(Columns.VOICE, currentVoice, options.voiceColumn().isPresent());
        if (doubtful) {
            row.spoil();
            doubtful = false;
        }
    }

    private void start(int role, FieldText current, boolean used) {
        if (used) {
            current.set(field(role));
            describe(current);
        }
    }

    private void describe(FieldText field) {
        describe(field.column(), field.characters(), 0, field.length());
    }

    /** A further row of the respondent. */
    private void extend() {
        row.extend();
        doubtful = false;
        for (int place = 0; place < units.size(); place++) {
            compare(Columns.UNIT - place, units.field(place), true);
        }
        compare(Columns.WEIGHT, currentWeight, options.weight().isPresent());
        compare(Columns.VOICE, currentVoice, options.voiceColumn().isPresent());
    }

    private void compare(int role, FieldText current, boolean used) {
        if (used && !field(role).sameText(current)) {
            String text = field(role).toString();
            fault(field(role).column(), text, TableProblem.DIFFERS.with(Codes.shorten(text)));
        }
    }

    private void answer() {
        FieldText name = field(Columns.ITEM);
        Integer item = items.get(name.characters(), 0, name.length());
        if (item == null) {
            fault(name.column(), name.toString(), noItem(name.toString()));
            return;
        }
        if (said[item]) {
            fault(name.column(), name.toString(), TableProblem.TWO_ANSWERS.with(Codes.shorten(name.toString())));
        }
        said[item] = true;
        FieldText value = field(Columns.VALUE);
        answer(item, value.column(), value.characters(), 0, value.length());
    }

    /** The first row of the respondent: which row holds the answer is not known any more. */
    @Override
    Place placeOf(String path) {
        boolean voice = path.equals("voice") && options.voiceColumn().isPresent();
        return rows.place(firstRow, firstLine, voice ? currentVoice.column() : currentId.column());
    }

    private Message noItem(String given) {
        return TableProblem.NO_ITEM.with(Codes.shorten(given), options.instrument(), names);
    }

    @Override
    public void finish() {
        if (open) {
            open = false;
            row.route(this::placeOf);
            intake.accept(row);
        }
    }

    @Override
    Problem comesBack() {
        return Problem.at(
                rows.place(firstRow, firstLine, currentId.column()), TableProblem.RESPONDENT_COMES_BACK.with());
    }
}

package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.TextMap;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Layout;
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
    private final FieldText currentDuration = new FieldText();
    /** By what the respondent does not count, if he does not. */
    private final FieldText currentFailure = new FieldText();

    private final boolean[] said;
    /** The cells of an item before a further row for it. */
    private final byte[] earlier;
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
            for (String name : options.columns(asked.get(item).id())) {
                items.put(name, item);
            }
        }
        this.names = Word.list(
                asked,
                MOST_LISTED,
                item -> Word.same(Codes.shorten(options.columns(item.id()).get(0))));
        Arrays.setAll(fields, role -> new FieldText());
        this.said = new boolean[asked.size()];
        this.earlier = new byte[row.cells().length];
        row.rememberIfFaulty();
    }

    @Override
    boolean knowsUnits(char[] buffer, int start, int length) {
        return false;
    }

    @Override
    public void begin() {
        watch.clear();
    }

    @Override
    void take(int column, char[] buffer, int start, int length) {
        watch.take(column, buffer, start, length);
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
        RowWatch.Field failed = watch.failed();
        if (wrongLength != null) {
            unreadable(wrongLength);
        } else if (id.length() == 0 && failed != null) {
            // whosever it is, he does not count
            intake.leaveOut(failed.name(), 1);
        } else if (id.length() == 0) {
            unreadable(Problem.at(rows.place(id.column()), TableProblem.BLANK_ID.with()));
        } else if (open && id.sameText(currentId)) {
            extend(failed);
        } else {
            finish();
            start(failed);
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
    private void start(RowWatch.@Nullable Field failed) {
        clear();
        currentId.set(field(Columns.ID));
        firstRow = rows.row();
        firstLine = rows.line();
        if (failed != null) {
            leaveOut(failed);
            return;
        }
        requireConditions();
        describe(currentId);
        for (int place = 0; place < units.size(); place++) {
            describe(field(Columns.UNIT - place));
        }
        divide();
        start(Columns.WEIGHT, currentWeight, options.rows().weight().isPresent());
        start(Columns.VOICE, currentVoice, options.rows().voiceColumn().isPresent());
        if (doubtful) {
            row.spoil();
            doubtful = false;
        }
        currentDuration.set(watch.duration());
        duration(currentDuration);
        answer();
    }

    /** Nothing of a respondent is read who does not count. */
    private void leaveOut(RowWatch.Field failed) {
        doubtful = false;
        row.leaveOut(failed.name());
        row.remember(currentId.characters(), 0, currentId.length());
        currentFailure.set(failed.text());
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

    /** A further row of the respondent: all of them count, or none. */
    private void extend(RowWatch.@Nullable Field failed) {
        row.extend();
        doubtful = false;
        if (row.isLeftOut()) {
            if (failed == null) {
                differs(watch.at(currentFailure.column()));
            }
            return;
        }
        if (failed != null) {
            differs(failed.text());
            return;
        }
        requireConditions();
        for (int place = 0; place < units.size(); place++) {
            FieldText field = field(Columns.UNIT - place);
            if (!units.same(place, field)) {
                differs(field);
            }
        }
        compare(Columns.WEIGHT, currentWeight, options.rows().weight().isPresent());
        compare(Columns.VOICE, currentVoice, options.rows().voiceColumn().isPresent());
        if (!watch.duration().sameText(currentDuration)) {
            differs(watch.duration());
        }
        answer();
    }

    private void compare(int role, FieldText current, boolean used) {
        if (used && !field(role).sameText(current)) {
            differs(field(role));
        }
    }

    private void differs(FieldText field) {
        String text = field.toString();
        fault(field.column(), text, TableProblem.DIFFERS.with(Codes.shorten(text)));
    }

    private void answer() {
        FieldText name = field(Columns.ITEM);
        Integer item = item(name);
        if (item == null) {
            fault(name.column(), name.toString(), noItem(name.toString()));
            return;
        }
        FieldText value = field(Columns.VALUE);
        boolean yields =
                value.length() == 0 && options.columns(asked(item).id()).size() > 1;
        if (yields) {
            return;
        }
        if (asked(item).kind() == ItemKind.SEVERAL_CHOICES) {
            addChoices(item, name, value);
            return;
        }
        if (said[item]) {
            twoAnswers(name);
        }
        said[item] = true;
        answer(item, value);
    }

    private boolean answer(int item, FieldText value) {
        return answer(item, value.column(), value.characters(), 0, value.length());
    }

    private void twoAnswers(FieldText name) {
        fault(name.column(), name.toString(), TableProblem.TWO_ANSWERS.with(Codes.shorten(name.toString())));
    }

    private Item asked(int item) {
        return options.instrument().items().get(item);
    }

    /** Several choices may have a row each: a further row adds to the rows above. */
    private void addChoices(int item, FieldText name, FieldText value) {
        Layout layout = Cells.layout(options.instrument());
        int first = layout.first(item);
        int end = first + layout.cells(item);
        byte[] cells = row.cells();
        System.arraycopy(cells, first, earlier, first, end - first);
        boolean right = answer(item, value);
        if (right && said[item] && (earlier[first] < 0 || cells[first] < 0)) {
            twoAnswers(name);
        } else if (said[item]) {
            for (int cell = first; cell < end; cell++) {
                if (right && earlier[cell] + cells[cell] > 1) {
                    chosenAgain(value, asked(item).choices().get(cell - first));
                }
                cells[cell] = (byte) Math.max(earlier[cell], cells[cell]);
            }
        }
        // what could not be read is told, and says nothing about further rows
        said[item] |= right;
    }

    private void chosenAgain(FieldText value, Choice choice) {
        fault(value.column(), value.toString(), TableProblem.CHOSEN_IN_TWO_ROWS.with(Codes.shorten(choice.code())));
    }

    /** The item that bears a name, which is compared as those of columns are. */
    private @Nullable Integer item(FieldText name) {
        Integer item = items.get(name.characters(), 0, name.length());
        if (item != null) {
            return item;
        }
        char[] folded = ColumnName.fold(name.toString()).toCharArray();
        return items.get(folded, 0, folded.length);
    }

    /** The first row of the respondent: which row holds the answer is not known any more. */
    @Override
    Place placeOf(String path) {
        boolean voice = path.equals("voice") && options.rows().voiceColumn().isPresent();
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

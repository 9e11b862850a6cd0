package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.intake.Spaces;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.table.RowOptions.Condition;
import java.math.BigDecimal;
import java.time.DateTimeException;
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
    final RowWatch watch;
    private final @Nullable TimeText times;
    private final @Nullable DurationText durations;

    /** The rows whose faults wait, if any do. */
    FirstRows first;

    private final Answers answers;
    private final AnswerReading reading;
    private final boolean decimalComma;

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
        this.first = FirstRows.none(rows, intake);
        this.row = new Row(options.instrument(), intake, this::comesBack);
        this.reading = new AnswerReading(answers, rows, intake, row, this::unreadable);
        this.decimalComma = options.answers().decimalComma();
        this.units = new UnitFields(options, this::fault);
        this.watch = new RowWatch(options, rows.header());
        RowOptions choices = options.rows();
        this.times =
                choices.time().isPresent() ? new TimeText(choices.time().get().format()) : null;
        this.durations = choices.duration().isPresent()
                ? new DurationText(choices.duration().get(), decimalComma)
                : null;
        for (Condition condition : choices.conditions()) {
            intake.mayLeaveOut(condition.column(), !condition.keeps());
        }
        if (durations != null) {
            intake.askDurations();
        }
        if (choices.voice().isPresent()) {
            row.usualVoice(Cells.ofVoice(choices.voice().get().code()));
        }
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

    /** For each column whether a blank there is the one cell of an item, and nothing else. */
    public boolean[] plain() {
        return new boolean[roles.length];
    }

    /** The cells of the current row. */
    public final byte[] cells() {
        return row.cells();
    }

    /** From here on come the first rows below a header, which may be further lines of it. */
    public final void beginTable() {
        first = new FirstRows(rows, intake);
    }

    /** Whether it is settled that the rows below the header are answers. */
    public final boolean isSettled() {
        return first.isOver();
    }

    /** A row begins, or the file ends. */
    public abstract void begin();

    /** Takes a field that the header has a name for. */
    public void field(int column, char[] buffer, int offset, int length) {
        int start = offset;
        int end = offset + length;
        while (start < end && Spaces.isSpace(buffer[start])) {
            start++;
        }
        while (end > start && Spaces.isSpace(buffer[end - 1])) {
            end--;
        }
        take(column, buffer, start, end - start);
    }

    /** Whether a field holds nothing that can be seen. */
    public static boolean isBlank(char[] buffer, int offset, int length) {
        boolean blank = true;
        for (int i = offset; blank && i < offset + length; i++) {
            blank = Spaces.isSpace(buffer[i]);
        }
        return blank;
    }

    /** The row is complete and all its fields are blank: nobody answered. */
    public final void endBlank() {
        intake.blank();
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

    /** Notes what is wrong with the current row before its fields are looked at. */
    public final void fault(Problem problem) {
        tell(() -> intake.fault(problem));
    }

    /** Takes the answer to an item, without the spaces around it; a text only for who makes something of it. False if it was a fault. */
    final boolean answer(int item, int column, char[] buffer, int start, int length) {
        boolean skips = answers.isText(item) && !intake.keepsTexts();
        return skips || reading.read(item, column, buffer, start, length);
    }

    /** Takes the answer to an item if it is one, and says nothing if not. */
    final boolean answerQuietly(int item, FieldText field) {
        return reading.readQuietly(item, field.characters(), 0, field.length());
    }

    /** Tells of the texts of which nobody knows whether the row counts; who reads the column for something else tells of them too. */
    final void requireConditions() {
        for (RowWatch.Field field : watch.conditions()) {
            int role = roles[field.text().column()];
            if (field.isDoubtful() && (role == Columns.UNUSED || role == Columns.SKIPPED)) {
                fault(field.text().column(), TableProblem.NOT_UTF8.with(shown(field.text())));
            }
        }
    }

    /** Reads when the row was given, where that matters. */
    final void time(FieldText time) {
        if (times != null && intake.comparesTimes() && time.length() > 0) {
            try {
                row.time(times.read(time.toString()));
            } catch (DateTimeException | ArithmeticException e) {
                String text = time.toString();
                fault(time.column(), text, times.fault(text));
            }
        }
    }

    /** Reads how long the respondent took. */
    final void duration(FieldText duration) {
        if (durations != null && duration.length() > 0) {
            try {
                row.duration(durations.read(duration.toString()));
            } catch (NumberFormatException e) {
                noDuration(duration.column(), duration.toString());
            }
        }
    }

    /** A decimal comma is held back, so that it is told once for all rows, with what to do. */
    private void noDuration(int column, String text) {
        Message message = TableProblem.NO_DURATION.with(Codes.shorten(text));
        if (text.indexOf(',') < 0) {
            fault(column, text, message);
        } else {
            Place place = rows.place(column);
            tell(() -> reading.noNumber(column, text, place, message));
        }
    }

    /** What a fault of the row as a whole is of: the voice, or an item. */
    abstract Place placeOf(String path);

    /** Takes a level of a unit, the id, weight or voice of the row. */
    final void describe(int column, char[] buffer, int start, int length) {
        try {
            if (roles[column] == Columns.WEIGHT && length == 0) {
                blankWeight(column);
            } else if (roles[column] == Columns.WEIGHT) {
                weight(buffer, start, length);
            } else if (roles[column] == Columns.VOICE && length > 0) {
                row.voice(answers.voice(buffer, start, length));
            } else if (roles[column] <= Columns.UNIT && knowsUnits(buffer, start, length)) {
                return;
            } else if (!RowForm.isUtf8(buffer, start, length)) {
                units.spoil();
                fault(column, TableProblem.NOT_UTF8.with(shown(buffer, start, length)));
            } else if (roles[column] <= Columns.UNIT) {
                units.set(Columns.UNIT - roles[column], column, buffer, start, length);
            } else if (length > 0) {
                row.id(buffer, start, length);
            }
        } catch (NumberFormatException e) {
            String text = new String(buffer, start, length);
            Place place = rows.place(column);
            tell(() -> reading.noNumber(column, text, place, TableProblem.NO_WEIGHT.with(Codes.shorten(text))));
        } catch (IllegalArgumentException e) {
            units.spoil();
            Faults.of(e).forEach(fault -> fault(column, fault.message()));
        }
    }

    /** Whether the units of a row are those of an earlier one by a text; where fields of rows are compared the text itself is needed. */
    boolean knowsUnits(char[] buffer, int start, int length) {
        return units.knows(buffer, start, length);
    }

    /** Notes that the weight is blank, which is a fault unless all fields are. */
    void blankWeight(int column) {
        fault(column, TableProblem.NO_WEIGHT.with(""));
    }

    /** Says of which units the row is, once their fields are there. */
    final void divide() {
        try {
            units.tell(row);
        } catch (IllegalArgumentException e) {
            Place place = rows.place();
            Faults.of(e).forEach(fault -> tell(() -> intake.fault(Problem.at(place, fault.message()))));
        }
    }

    private void weight(char[] buffer, int start, int length) {
        Weight usual = TableNumbers.weight(buffer, start, length, decimalComma);
        if (usual != null) {
            row.weight(usual);
        } else {
            row.weight(number(new String(buffer, start, length)));
        }
    }

    /** The number that a text is; a {@link NumberFormatException} if it is none. */
    final BigDecimal number(String text) {
        BigDecimal number = TableNumbers.find(text, decimalComma);
        if (number == null) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /** Notes what is wrong with a field of the current row. */
    final void fault(int column, Message message) {
        Problem problem = Problem.at(rows.place(column), message);
        tell(() -> intake.fault(problem));
    }

    /** Notes that a text is no answer. */
    private void unreadable(String text, Runnable telling) {
        first.unreadable(text);
        tell(telling);
    }

    /** Has something wrong with the current row told if the row counts, and is no further line of the header. */
    private void tell(Runnable telling) {
        row.spoil();
        row.tell(() -> {
            if (first.isOver()) {
                telling.run();
            } else {
                first.hold(telling);
            }
        });
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
    static boolean isUtf8(char[] buffer, int start, int length) {
        boolean utf8 = true;
        for (int i = start; utf8 && i < start + length; i++) {
            utf8 = buffer[i] != REPLACEMENT;
        }
        return utf8;
    }

    private static String shown(FieldText field) {
        return shown(field.characters(), 0, field.length());
    }

    private static String shown(char[] buffer, int start, int length) {
        return Codes.shorten(new String(buffer, start, length));
    }
}

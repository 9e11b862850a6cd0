package io.github.serviceexcellence.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.table.Answers;
import io.github.serviceexcellence.table.ColumnName;
import io.github.serviceexcellence.table.Forms;
import io.github.serviceexcellence.table.HeaderRows;
import io.github.serviceexcellence.table.RowForm;
import io.github.serviceexcellence.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes one line after another straight from the parser's buffer: the header keeps its names, all below it goes to a form. */
final class CsvLines extends CsvCallbackHandler<CsvLines> implements TableRows {
    /** Spreadsheets stop at a quarter of this. */
    static final int MOST_COLUMNS = 1 << 16;

    static final int MOST_CHARACTERS = 1 << 22;

    /** Characters that one field may take: room for long comments in columns that are not read. */
    static final int MOST_FIELD = 1 << 20;

    /** Fields that a row may have, however few of them are read: what has more is no row, and their number must not overflow. */
    static final int MOST_FIELDS = 1 << 28;

    private final @Nullable Forms forms;
    private final char separator;
    private List<String> header;
    /** The fields of the current line above the answers. */
    private final List<String> names = new ArrayList<>();

    private long characters;
    private int[] roles = {};
    private long headerLine;
    private @Nullable RowForm form;
    /** How many fields of a line go to the form. */
    private int width;

    private byte[] quick = {};
    /** For each column whether a blank there is the one cell of an item, and nothing else. */
    private boolean[] plain = {};

    private byte[] cells = {};

    private long linesBefore;
    private long records;
    private long line;
    private long rows;
    private long filledRows;
    private int field;
    private int blanks;
    /** How many fields the line has up to the last beyond the header that is filled; 0 if none is. */
    private int filled;

    private RecordType type = RecordType.DATA;

    /** Begins at the top of a file, whose first lines may have been read already. */
    CsvLines(Forms forms, char separator, int linesBefore) {
        this(List.of(), forms, separator);
        this.linesBefore = linesBefore;
    }

    private CsvLines(List<String> header, @Nullable Forms forms, char separator) {
        this.header = header;
        this.forms = forms;
        this.separator = separator;
    }

    /** Other lines below the same header, counted from 1. */
    CsvLines below() {
        CsvLines others = new CsvLines(header, null, separator);
        others.roles = roles;
        others.quick = quick;
        others.plain = plain;
        return others;
    }

    /** What separates the fields. */
    char separator() {
        return separator;
    }

    /** What makes a form once the header is read. */
    Forms forms() {
        return Objects.requireNonNull(forms);
    }

    @Override
    public List<String> header() {
        return header;
    }

    /** The fields of the current line, as names of columns. */
    List<String> names() {
        return names;
    }

    /** Ends the header. */
    void endHeader(HeaderRows found) {
        roles = found.roles();
        header = List.copyOf(found.names().subList(0, roles.length));
        headerLine = found.line();
    }

    @Override
    public int[] roles() {
        return roles;
    }

    /** The line of the header. */
    long headerLine() {
        return headerLine;
    }

    /** Where rows go from here on. */
    void pass(RowForm to) {
        form = to;
        // the same for all lines below one header, and of megabytes where that is wide
        quick = quick.length > 0 ? quick : to.quick();
        plain = plain.length > 0 ? plain : to.plain();
        cells = to.cells();
        width = header.size();
    }

    /** Whether the header was read. */
    boolean hasForm() {
        return form != null;
    }

    /** Whether the header was read, and the rows below it are answers. */
    boolean isSettled() {
        return form != null && form.isSettled();
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long sheetRow() {
        return records;
    }

    /** How many rows were read that are not blank. */
    long filledRows() {
        return filledRows;
    }

    @Override
    public long row() {
        return rows + 1;
    }

    /** Counts lines and rows that were read elsewhere. */
    void skip(CsvLines others) {
        linesBefore += others.line - 1;
        rows += others.rows;
        filledRows += others.filledRows;
    }

    /** Goes on with what another parser reads below these lines. */
    void goOn() {
        linesBefore = line - 1;
    }

    @Override
    public Place place() {
        return Place.cell(row(), "", line, 0);
    }

    @Override
    public Place place(int column) {
        return place(row(), line, column);
    }

    @Override
    public Place place(long earlierRow, long earlierLine, int column) {
        return Place.cell(earlierRow, ColumnName.at(header, column), earlierLine, column + 1);
    }

    /** Ends the row that was just read. */
    void endRow() {
        RowForm to = Objects.requireNonNull(form);
        if (blanks == field && width > 1) {
            to.endBlank();
        } else {
            to.end(filled > 0 ? filled : Math.min(field, width));
            filledRows++;
        }
        rows++;
    }

    /** Ends the last row. */
    void finish() {
        Objects.requireNonNull(form).finish();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = linesBefore + startingLineNumber;
        records++;
        field = 0;
        blanks = 0;
        filled = 0;
        type = RecordType.DATA;
        if (form != null) {
            form.begin();
        } else {
            names.clear();
            characters = 0;
        }
    }

    /** By far most fields are one digit: they go straight into the row. */
    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        int column = field++;
        if (length == 1 && column < width && buffer[offset] < Answers.CHARACTERS) {
            byte cell = quick[column * Answers.CHARACTERS + buffer[offset]];
            if (cell != Levels.NONE) {
                cells[roles[column]] = cell;
                return;
            }
        }
        addOther(column, buffer, offset, length);
    }

    private void addOther(int column, char[] buffer, int offset, int length) {
        if (length > MOST_FIELD) {
            throw new TooMuchException(CsvProblem.LONG_FIELD.with(MOST_FIELD));
        }
        if (length == 0 && column < width && plain[column]) {
            cells[roles[column]] = Cells.UNANSWERED;
            blanks++;
            return;
        }
        if (form == null) {
            characters += length;
            addName(column, ColumnName.fold(new String(buffer, offset, length)));
            return;
        }
        boolean blank = RowForm.isBlank(buffer, offset, length);
        blanks += blank ? 1 : 0;
        if (column < width) {
            // in a row of blanks no field may be a fault
            form.field(column, buffer, offset, blank ? 0 : length);
        } else if (column >= MOST_FIELDS) {
            throw new TooMuchException(CsvProblem.LONG_ROW.with(MOST_FIELDS));
        } else if (!blank) {
            filled = column + 1;
        }
    }

    private void addName(int column, String name) {
        if (column >= MOST_COLUMNS || characters > MOST_CHARACTERS) {
            throw new TooMuchException(CsvProblem.LARGE_HEADER.with(MOST_COLUMNS, MOST_CHARACTERS));
        }
        names.add(name);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new AssertionError("comments are switched off");
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
        if (header.size() == 1) {
            addField(new char[0], 0, 0, false);
        }
    }

    /** Whether the line that was just read holds nothing; in a file of one column it holds a blank field. */
    boolean isBlankLine() {
        return type == RecordType.EMPTY && header.size() != 1;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return field;
    }

    @Override
    protected CsvLines buildRecord() {
        return this;
    }

    /** There is more of something than there may be; carried past the parser. */
    static final class TooMuchException extends CsvParseException {
        private static final long serialVersionUID = 1L;

        private final transient Message what;

        TooMuchException(Message what) {
            super(what.toString());
            this.what = what;
        }
    }

    /** What there is too much of, if that is why the parser gave up. */
    static @Nullable Message tooMuch(CsvParseException e) {
        return e instanceof TooMuchException too
                ? too.what
                : e.getCause() instanceof TooMuchException cause ? cause.what : null;
    }
}

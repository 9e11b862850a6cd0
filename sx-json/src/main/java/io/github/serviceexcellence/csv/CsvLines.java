package io.github.serviceexcellence.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.table.Answers;
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

    private final List<String> header;
    private long characters;
    private int[] roles = {};
    private long headerLine;
    private @Nullable RowForm form;
    /** How many fields of a line go to the form. */
    private int width;

    private byte[] quick = {};
    private byte[] cells = {};

    private long linesBefore;
    private long line;
    private long rows;
    private int field;
    private RecordType type = RecordType.DATA;

    /** Begins with a header. */
    CsvLines() {
        this(new ArrayList<>());
    }

    private CsvLines(List<String> header) {
        this.header = header;
    }

    /** Other lines below the same header, counted from 1. */
    CsvLines below() {
        CsvLines others = new CsvLines(header);
        others.roles = roles;
        others.quick = quick;
        return others;
    }

    @Override
    public List<String> header() {
        return header;
    }

    /** What is wrong with the header, if anything. */
    @Nullable
    Message headerFault() {
        boolean utf8 = header.stream().allMatch(name -> RowForm.isUtf8(name) && name.indexOf(0) < 0);
        return utf8 ? null : CsvProblem.HEADER_NOT_UTF8.with();
    }

    /** Ends the header; for each column the first cell of its item, or what else it is. */
    void endHeader(int[] columns) {
        roles = columns;
        headerLine = line;
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
        cells = to.cells();
        width = header.size();
    }

    /** Whether the header was read. */
    boolean hasForm() {
        return form != null;
    }

    @Override
    public long line() {
        return line;
    }

    /** How many rows were read. */
    long rows() {
        return rows;
    }

    @Override
    public long row() {
        return rows + 1;
    }

    /** Counts lines and rows that were read elsewhere. */
    void skip(CsvLines others) {
        linesBefore += others.line - 1;
        rows += others.rows;
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
        return Place.cell(earlierRow, header.get(column), earlierLine, column + 1);
    }

    /** Ends the row that was just read. */
    void endRow() {
        Objects.requireNonNull(form).end(field);
        rows++;
    }

    /** Ends the last row. */
    void finish() {
        Objects.requireNonNull(form).finish();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = linesBefore + startingLineNumber;
        field = 0;
        type = RecordType.DATA;
        if (form != null) {
            form.begin();
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
        if (form == null) {
            characters += length;
            addName(column, new String(buffer, offset, length).strip());
        } else if (column < width) {
            form.field(column, buffer, offset, length);
        } else if (column >= MOST_FIELDS) {
            throw new TooMuchException(CsvProblem.LONG_ROW.with(MOST_FIELDS));
        }
    }

    private void addName(int column, String name) {
        if (column >= MOST_COLUMNS || characters > MOST_CHARACTERS) {
            throw new TooMuchException(CsvProblem.LARGE_HEADER.with(MOST_COLUMNS, MOST_CHARACTERS));
        }
        header.add(name);
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

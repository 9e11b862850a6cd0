package io.github.serviceexcellence.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.document.internal.Levels;
import io.github.serviceexcellence.document.internal.Problems;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one row after another straight from the parser's buffer: a cell with a small whole number becomes one byte
 * without a String in between.
 */
final class RowHandler extends CsvCallbackHandler<RowHandler> {
    private static final char REPLACEMENT = '\uFFFD';

    private final SurveyCsv survey;
    private final Instrument instrument;
    private final Problems problems;
    private final Levels levels;
    private final Map<String, GroupKey> groups = new HashMap<>();
    private final List<String> header = new ArrayList<>();
    private final byte[] cells;
    private int @Nullable [] roles;
    private long line;
    private long row;
    private int field;
    private RecordType type = RecordType.DATA;
    private @Nullable RespondentId id;
    private @Nullable GroupKey group;
    private Weight weight = Weight.ONE;

    RowHandler(SurveyCsv survey, Problems problems) {
        this.survey = survey;
        this.instrument = survey.instrument();
        this.problems = problems;
        this.levels = new Levels(instrument);
        this.cells = new byte[instrument.items().size()];
    }

    /** The line where the current row begins. */
    long line() {
        return line;
    }

    void endHeader() {
        if (String.join("", header).chars().anyMatch(c -> c == REPLACEMENT || c == 0)) {
            problems.add(new Problem("header", line, 0, "it is not UTF-8; save the file as UTF-8"));
            return;
        }
        roles = new Columns(survey, header, line, problems).roles(levels);
    }

    /** Checks the row that was just read. */
    void endRow() {
        if (field != header.size()) {
            problems.add(new Problem(
                    "row " + row,
                    line,
                    0,
                    "it has " + field + (field == 1 ? " field" : " fields") + ", the header has " + header.size()
                            + "; a separator is missing, too many, or needs quotes around its field"));
        }
    }

    Response response() {
        Response response = Response.ofCells(instrument, cells).withWeight(weight);
        response = id == null ? response : response.withId(id);
        return group == null ? response : response.withGroup(group);
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        field = 0;
        type = RecordType.DATA;
        id = null;
        group = null;
        weight = Weight.ONE;
        row += roles == null ? 0 : 1;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        int column = field++;
        if (roles == null) {
            header.add(new String(buffer, offset, length).strip());
        } else if (column < roles.length && roles[column] != Columns.UNUSED) {
            int start = offset;
            int end = offset + length;
            while (start < end && isSpace(buffer[start])) {
                start++;
            }
            while (end > start && isSpace(buffer[end - 1])) {
                end--;
            }
            take(roles[column], column, buffer, start, end - start);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private void take(int role, int column, char[] buffer, int start, int length) {
        if (role < 0) {
            special(role, column, new String(buffer, start, length));
            return;
        }
        int value = length == 0 || length > 3 ? -1 : 0;
        for (int i = start; i < start + length && value >= 0; i++) {
            int digit = buffer[i] - '0';
            value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
        }
        byte cell = length == 0 ? AnswerKind.UNANSWERED.cell() : levels.find(role, value);
        cells[role] = cell == Levels.NONE ? other(role, column, new String(buffer, start, length)) : cell;
    }

    /** The cell of a text that is no small whole number on the scale. */
    private byte other(int item, int column, String text) {
        AnswerKind kind = survey.answers().get(text);
        if (kind != null) {
            return kind.cell();
        }
        byte cell = Levels.NONE;
        try {
            cell = levels.find(item, decimal(text));
        } catch (NumberFormatException e) {
            // no number: told below, like a number off the scale
        }
        if (cell == Levels.NONE) {
            problem(column, text, "is not on the scale, which has " + levels.describe(item) + known());
            return AnswerKind.UNANSWERED.cell();
        }
        return cell;
    }

    /** A number of a length that numbers have: a million digits would take minutes. */
    private static BigDecimal decimal(String text) {
        if (text.length() > 100) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text);
    }

    private String known() {
        return survey.answers().isEmpty()
                ? ""
                : "; other texts with a meaning are "
                        + String.join(
                                ", ",
                                survey.answers().keySet().stream().sorted().toList());
    }

    private void special(int role, int column, String text) {
        try {
            if (text.indexOf(REPLACEMENT) >= 0) {
                problem(column, text, "is not UTF-8; save the file as UTF-8");
            } else if (role == Columns.WEIGHT) {
                weight = Weight.of(decimal(text));
            } else if (!text.isEmpty() && role == Columns.GROUP) {
                group = groups.computeIfAbsent(text, GroupKey::of);
            } else if (!text.isEmpty()) {
                id = RespondentId.of(text);
            }
        } catch (NumberFormatException e) {
            problem(column, text, "is no weight; write a number such as 1.5");
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(place(column), line, column + 1, Objects.requireNonNull(e.getMessage())));
        }
    }

    private void problem(int column, String text, String message) {
        String why = text.indexOf(REPLACEMENT) >= 0 ? "is not UTF-8; save the file as UTF-8" : message;
        problems.add(new Problem(place(column), line, column + 1, "'" + Codes.shorten(text) + "' " + why));
    }

    private String place(int column) {
        return "row " + row + ", column " + header.get(column);
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
        } else {
            row -= roles == null ? 0 : 1;
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
    protected RowHandler buildRecord() {
        return this;
    }
}

package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.internal.Codes;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellAddress;

/** Goes over the rows of a sheet: that each cell stands where the library will see it, has a value, and that all of it can be carried. */
final class SheetInspection {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");

    private static final Set<String> TYPES = Set.of("n", "s", "b", "e", "str", "inlineStr");
    /** More than a number has: the library reads each of its digits. */
    private static final int MOST_DIGITS = 300;

    /** Characters of one row. */
    private static final int MOST_CHARACTERS = 1 << 22;

    /** Formulas are moved to each cell that shares them, and each cell is looked up in those that fill a range: some seconds at most. */
    private static final long MOST_WORK = 1L << 36;

    private static final int PER_RANGE = 64;
    /** For the memory that it takes: few enough may stay. */
    private static final int PER_FILL = 1 << 21;

    private final Xml xml;
    private final String sheet;
    private final int texts;

    private int row;
    private int rows;
    private int column;
    private int columns;
    private long characters;

    private String type = "n";
    private boolean hasFormula;
    private boolean hasValue;
    /** The part of a cell that is open: {@code v}, {@code is} or {@code f}. */
    private String open = "";

    private boolean inText;
    private final StringBuilder given = new StringBuilder();

    private boolean isShared;
    private boolean isFilled;
    private int length;
    private long longest;
    private long ranges;
    private long work;

    SheetInspection(Xml xml, String sheet, int texts) {
        this.xml = xml;
        this.sheet = Codes.shorten(sheet);
        this.texts = texts;
    }

    void inspect() throws IOException {
        boolean found = false;
        while (!found && xml.toStart()) {
            found = xml.name().equals("sheetData");
        }
        int outside = xml.depth();
        boolean inside = found;
        for (int event = found ? xml.next() : Xml.OVER; event != Xml.OVER; event = xml.next()) {
            inside &= event != Xml.END || !xml.name().equals("sheetData");
            if (inside) {
                inspect(event, xml.depth() - outside);
            }
        }
    }

    private void inspect(int event, int level) throws RefusedException {
        if (event == Xml.START) {
            begin(xml.name(), level);
        } else if (event == Xml.END) {
            end(xml.name());
        } else if (!open.isEmpty()) {
            add(xml.text());
        }
    }

    /** The library knows elements by their names alone, wherever they are. */
    private void begin(String name, int level) throws RefusedException {
        int expected = switch (name) {
            case "row" -> 1;
            case "c" -> 2;
            case "v", "is", "f" -> 3;
            default -> level;
        };
        // it adds how a text is read aloud to a text that stands in the cell
        if (level != expected || (open.equals("is") && name.equals("rPh"))) {
            throw odd();
        }
        switch (name) {
            case "row" -> beginRow();
            case "c" -> beginCell();
            case "v", "is" -> beginValue(name);
            case "f" -> beginFormula();
            default -> inText = name.equals("t");
        }
    }

    private void beginRow() throws RefusedException {
        String given = xml.attribute("r");
        rows++;
        int next = given == null ? rows : Numbers.natural(given);
        if (next <= row || next > MOST_ROWS) {
            throw misplaced(given == null ? "A" + rows : "A" + given);
        }
        row = next;
        column = -1;
        columns = 0;
        characters = 0;
    }

    private void beginCell() throws RefusedException {
        String name = xml.attribute("r");
        int next = name == null ? columns : column(name);
        if (next <= column || next >= MOST_COLUMNS) {
            throw misplaced(name == null ? new CellAddress(row - 1, columns).toString() : name);
        }
        column = next;
        columns++;
        type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        hasFormula = false;
        hasValue = false;
        given.setLength(0);
        spend(PER_RANGE * ranges);
    }

    private int column(String name) {
        if (!NAME.matcher(name).matches()) {
            return MOST_COLUMNS;
        }
        CellAddress address = new CellAddress(name);
        return address.getRow() == row - 1 ? address.getColumn() : MOST_COLUMNS;
    }

    private void beginValue(String name) throws RefusedException {
        if (hasValue || name.equals("is") != type.equals("inlineStr")) {
            throw odd();
        }
        hasValue = true;
        open = name;
    }

    private void beginFormula() {
        hasFormula = true;
        open = "f";
        isShared = xml.attribute("t") != null;
        isFilled = xml.attribute("ref") != null;
        length = 0;
    }

    private void add(String text) throws RefusedException {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new RefusedException(ExcelProblem.LONG_ROW.with(row, sheet, MOST_CHARACTERS));
        }
        if (open.equals("is") && !inText) {
            throw odd();
        }
        if (open.equals("f")) {
            length += text.length();
        } else {
            given.append(text);
        }
    }

    private void end(String name) throws RefusedException {
        inText = false;
        if (name.equals("f")) {
            endFormula();
        } else if (name.equals("c")) {
            endCell(given.toString());
        }
        open = name.equals(open) ? "" : open;
    }

    private void endFormula() throws RefusedException {
        if (isShared) {
            longest = Math.max(longest, length);
            // names of cells grow when they are moved
            characters += 5 * longest;
            ranges += isFilled ? 1 : 0;
            spend(longest * longest + (isFilled ? PER_FILL : 0));
        }
    }

    private void spend(long steps) throws RefusedException {
        work += steps;
        if (work > MOST_WORK) {
            throw new RefusedException(ExcelProblem.MANY_FORMULAS.with(sheet));
        }
    }

    private void endCell(String value) throws RefusedException {
        boolean isText = type.equals("str") || type.equals("inlineStr");
        if (hasFormula && (!hasValue || (value.isEmpty() && !isText))) {
            throw new RefusedException(ExcelProblem.NO_VALUE.with(place(), sheet));
        }
        boolean isKnown = TYPES.contains(type) && (isText || value.length() <= MOST_DIGITS);
        if (type.equals("s") && !value.isEmpty()) {
            int text = Numbers.natural(value);
            isKnown = text >= 0 && text < texts;
        }
        if (!isKnown) {
            throw new RefusedException(ExcelProblem.UNREADABLE.with(place(), sheet, Codes.shorten(value)));
        }
    }

    private String place() {
        return new CellAddress(row - 1, column).toString();
    }

    private RefusedException odd() {
        return new RefusedException(ExcelProblem.OUT_OF_ORDER.with(place(), sheet));
    }

    private RefusedException misplaced(String cell) {
        return new RefusedException(ExcelProblem.OUT_OF_ORDER.with(Codes.shorten(cell), sheet));
    }
}

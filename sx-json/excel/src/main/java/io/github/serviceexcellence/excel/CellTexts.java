package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.internal.Codes;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/** What the cells of a sheet say. */
final class CellTexts {
    /** Twice what Excel allows: characters that XML cannot hold are written as seven. */
    private static final int MOST_CHARACTERS = 1 << 16;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String sheet;
    private final boolean from1904;
    private final Map<String, NumberForm> forms = new HashMap<>();

    /** Texts of a sheet, whose name is fit for a message. */
    CellTexts(String sheet, boolean from1904) {
        this.sheet = sheet;
        this.from1904 = from1904;
    }

    /** The text of a cell in a row; the library miscounts rows of cells that do not say where they are. */
    String of(Cell cell, int row) throws RefusedException {
        CellAddress place = new CellAddress(row - 1, cell.getColumnIndex());
        String text = find(cell);
        if (text == null) {
            throw new RefusedException(ExcelProblem.UNREADABLE.with(place, sheet, Codes.shorten(cell.getRawValue())));
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new RefusedException(ExcelProblem.LONG_TEXT.with(place, sheet, MOST_CHARACTERS));
        }
        return text;
    }

    /** By the kind of its value: the type of a cell says no more once it has a formula. Null if the library could not read it. */
    private @Nullable String find(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof String text) {
            return plain(text);
        }
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (value instanceof BigDecimal) {
            return number(cell, raw);
        }
        return switch (raw) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            case "" -> "";
            default -> null;
        };
    }

    /** With the characters that XML cannot hold, which Excel writes as {@code _x000D_}. */
    private static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private @Nullable String number(Cell cell, String raw) {
        String number = Numbers.plain(raw);
        NumberForm form = form(cell);
        if (number == null || form == NumberForm.NUMBER) {
            return number;
        }
        String date = Days.text(Double.parseDouble(raw), form, from1904);
        return date == null ? number : date;
    }

    private NumberForm form(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return forms.computeIfAbsent(format, NumberForm::of);
        }
        Integer number = cell.getDataFormatId();
        return number == null ? NumberForm.NUMBER : NumberForm.of(number);
    }
}

package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.ChoiceCodes;
import io.github.serviceexcellence.intake.Row;

/**
 * Several choices in one field: their codes with a separator in between, and perhaps one at the end.
 *
 * @param codes finds the choices
 * @param separator what stands between them
 */
record ChoiceList(ChoiceCodes codes, char separator) {
    /** What {@link #take} gives if all is well. */
    static final int WELL = -1;

    /** Takes the choices into a row; where a code begins that is none or comes again, or {@link #WELL}. */
    int take(int item, char[] buffer, int start, int length, Row row) {
        row.say(item, (byte) 0);
        int end = start + length;
        int from = start;
        while (from < end && choose(item, buffer, from, codeEnd(buffer, from, end), row)) {
            from = codeEnd(buffer, from, end) + 1;
        }
        return from < end ? from : WELL;
    }

    private boolean choose(int item, char[] buffer, int from, int to, Row row) {
        int start = from;
        int end = to;
        while (start < end && RowForm.isSpace(buffer[start])) {
            start++;
        }
        while (end > start && RowForm.isSpace(buffer[end - 1])) {
            end--;
        }
        byte place = codes.find(item, buffer, start, end - start);
        return place >= 0 && row.choose(item, place);
    }

    /** The code that begins in a text, without spaces around it. */
    String codeAt(int from, String text) {
        int end = text.indexOf(separator, from);
        return text.substring(from, end < 0 ? text.length() : end).strip();
    }

    private int codeEnd(char[] buffer, int from, int end) {
        int at = from;
        while (at < end && buffer[at] != separator) {
            at++;
        }
        return at;
    }
}

package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.intake.Spaces;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Several choices in one field: their codes, or other texts that mean them, with a separator in between, and perhaps one at the end.
 *
 * @param lookup finds the choices
 * @param separator what stands between them
 * @param most of how many parts between separators a text that means one choice may consist
 */
record ChoiceList(Lookup lookup, char separator, int most) {
    /** What {@link #take} gives if all is well. */
    static final int WELL = -1;

    /** What {@link #take} gives if the parts make choices in more than one way. */
    static final int TWO_WAYS = -2;

    /** Finds what a text means. */
    @FunctionalInterface
    interface Lookup {
        /** The place of a choice; below 0 if the text means none. */
        byte find(int item, char[] buffer, int start, int length);
    }

    /**
     * Takes the choices into a row, or only looks if there is no row; where a text begins that is none or comes again, or {@link #WELL} or
     * {@link #TWO_WAYS}.
     */
    int take(int item, char[] buffer, int start, int length, @Nullable Row row) {
        if (row != null) {
            row.say(item, (byte) 0);
        }
        if (most > 1) {
            return takeParts(item, buffer, start, length, row);
        }
        int end = start + length;
        int from = start;
        while (from < end && choose(item, buffer, from, partEnd(buffer, from, end), row)) {
            from = partEnd(buffer, from, end) + 1;
        }
        return from < end ? from : WELL;
    }

    private boolean choose(int item, char[] buffer, int from, int to, @Nullable Row row) {
        byte place = find(item, buffer, from, to);
        return place >= 0 && (row == null || row.choose(item, place));
    }

    private byte find(int item, char[] buffer, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Spaces.isSpace(buffer[start])) {
            start++;
        }
        while (end > start && Spaces.isSpace(buffer[end - 1])) {
            end--;
        }
        return end == start ? -1 : lookup.find(item, buffer, start, end - start);
    }

    /** Where separators may be part of a text, it is read only if it can be cut in one way. */
    private int takeParts(int item, char[] buffer, int start, int length, @Nullable Row row) {
        int[] starts = starts(buffer, start, start + length);
        int parts = starts.length - 1;
        int[] ways = new int[parts + 1];
        int[] next = new int[parts + 1];
        ways[parts] = 1;
        for (int part = parts - 1; part >= 0; part--) {
            for (int to = part + 1; to <= Math.min(parts, part + most); to++) {
                if (ways[to] > 0 && find(item, buffer, starts[part], starts[to] - 1) >= 0) {
                    ways[part] = Math.min(2, ways[part] + ways[to]);
                    next[part] = to;
                }
            }
        }
        if (ways[0] > 1) {
            return TWO_WAYS;
        }
        int part = 0;
        while (part < parts && ways[0] == 1 && choose(item, buffer, starts[part], starts[next[part]] - 1, row)) {
            part = next[part];
        }
        return part == parts ? WELL : ways[0] == 1 ? starts[part] : firstUnknown(item, buffer, starts);
    }

    private int firstUnknown(int item, char[] buffer, int[] starts) {
        int part = 0;
        int to = 0;
        while (to >= 0 && part < starts.length - 1) {
            to = Math.min(starts.length - 1, part + most);
            while (to > part && find(item, buffer, starts[part], starts[to] - 1) < 0) {
                to--;
            }
            to = to == part ? -1 : to;
            part = Math.max(part, to);
        }
        return starts[Math.min(part, starts.length - 2)];
    }

    /** Where each part begins, and where one more would. */
    private int[] starts(char[] buffer, int start, int end) {
        int[] starts = new int[8];
        int count = 0;
        for (int from = start; from < end; from = partEnd(buffer, from, end) + 1) {
            starts = count + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
            starts[count++] = from;
        }
        starts[count] = (buffer[end - 1] == separator ? end - 1 : end) + 1;
        return Arrays.copyOf(starts, count + 1);
    }

    /** The text that begins somewhere, to the next separator, without spaces around it. */
    String textAt(int from, String text) {
        int end = text.indexOf(separator, from);
        return TextForms.strip(text.substring(from, end < 0 ? text.length() : end));
    }

    private int partEnd(char[] buffer, int from, int end) {
        int at = from;
        while (at < end && buffer[at] != separator) {
            at++;
        }
        return at;
    }
}

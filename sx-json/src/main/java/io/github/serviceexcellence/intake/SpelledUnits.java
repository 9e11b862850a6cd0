package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The units of a row, from how they are spelled: what was spelled before is found again, and nothing is made for it. Spelled are a 0 and the
 * name of the breakdown for each unit, and the names of its path, each with one more than its length before it.
 */
final class SpelledUnits {
    /** Combinations that are found again without being made anew: more than there usually may be. */
    private static final int MOST_KNOWN = 1 << 17;

    private final TextMap<Units> known = new TextMap<>();
    private char[] text = new char[64];
    private int length;
    private int read;

    void clear() {
        length = 0;
    }

    /** Begins a unit, whose path is to follow. */
    void unit(String breakdown) {
        number(0);
        name(breakdown);
    }

    /** Adds a name to the path of the unit. */
    void name(char[] buffer, int start, int count) {
        number(count + 1);
        require(count);
        System.arraycopy(buffer, start, text, length, count);
        length += count;
    }

    /** Adds a name to the path of the unit. */
    void name(String name) {
        number(name.length() + 1);
        require(name.length());
        name.getChars(0, name.length(), text, length);
        length += name.length();
    }

    private void number(int number) {
        require(2);
        text[length++] = (char) (number >>> 16);
        text[length++] = (char) number;
    }

    private void require(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }

    /**
     * The units that were spelled.
     *
     * @throws IllegalArgumentException if there are no such units
     */
    Units find() {
        Units units = length == 0 ? Units.none() : known.get(text, 0, length);
        if (units == null) {
            units = read();
            if (known.size() < MOST_KNOWN) {
                known.put(new String(text, 0, length), units);
            }
        }
        return units;
    }

    private Units read() {
        Map<Breakdown, List<GroupKey>> units = new TreeMap<>();
        read = 0;
        int size = nextNumber();
        while (size == 0) {
            Breakdown breakdown = Breakdown.of(nextText(nextNumber() - 1));
            List<String> path = new ArrayList<>();
            for (size = nextNumber(); size > 0; size = nextNumber()) {
                path.add(nextText(size - 1));
            }
            units.computeIfAbsent(breakdown, any -> new ArrayList<>()).add(new GroupKey(path));
        }
        return Units.of(units);
    }

    /** Below 0 at the end. */
    private int nextNumber() {
        read += 2;
        return read > length ? -1 : text[read - 2] << 16 | text[read - 1];
    }

    private String nextText(int size) {
        read += size;
        return new String(text, read - size, size);
    }

    /**
     * Makes sure that a text may be the name of a unit.
     *
     * @throws IllegalArgumentException if it may not
     */
    static void requireName(char[] buffer, int start, int count) {
        if (!isPlain(buffer, start, count)) {
            GroupKey.of(new String(buffer, start, count));
        }
    }

    /** Whether a text is a name without a closer look. */
    private static boolean isPlain(char[] buffer, int start, int count) {
        boolean plain = count > 0 && count <= Row.LONGEST_ID && Character.isLetterOrDigit(buffer[start]);
        for (int at = start; plain && at < start + count; at++) {
            plain = !Character.isISOControl(buffer[at]) && !Character.isSurrogate(buffer[at]);
        }
        return plain;
    }
}

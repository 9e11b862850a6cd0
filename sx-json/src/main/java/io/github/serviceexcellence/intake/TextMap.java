package io.github.serviceexcellence.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds values by texts that lie in a parser's buffer. A few thousand that came last are found without making a String, all others
 * in a map, which stands texts made to collide.
 *
 * @param <V> what is found
 */
public final class TextMap<V> {
    private static final int RECENT = 1 << 12;

    private final Map<String, V> all = new HashMap<>();
    private final @Nullable String[] texts = new @Nullable String[RECENT];
    private final @Nullable Object[] values = new @Nullable Object[RECENT];

    /** Starts empty. */
    public TextMap() {}

    /** How many texts find one. */
    public int size() {
        return all.size();
    }

    /** Has a text find a value. */
    public void put(String text, V value) {
        all.put(text, value);
    }

    /** The value of a text, or null. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(char[] buffer, int start, int length) {
        int place = place(buffer, start, length);
        String recent = texts[place];
        if (recent != null && equal(recent, buffer, start, length)) {
            return (V) values[place];
        }
        String text = new String(buffer, start, length);
        V value = all.get(text);
        if (value != null) {
            texts[place] = text;
            values[place] = value;
        }
        return value;
    }

    private static int place(char[] buffer, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return (hash ^ hash >>> 12) & RECENT - 1;
    }

    private static boolean equal(String text, char[] buffer, int start, int length) {
        boolean equal = text.length() == length;
        for (int i = 0; equal && i < length; i++) {
            equal = text.charAt(i) == buffer[start + i];
        }
        return equal;
    }
}

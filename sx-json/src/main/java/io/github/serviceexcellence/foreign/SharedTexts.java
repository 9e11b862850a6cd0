package io.github.serviceexcellence.foreign;

import java.util.HashMap;
import java.util.Map;

/** Short texts come again and again, and each of the first thousands is held once. */
final class SharedTexts {
    private static final int MOST = 1 << 14;

    private static final int LONGEST = 64;

    private final Map<String, String> texts = new HashMap<>();

    String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String known = texts.get(text);
        if (known == null && texts.size() < MOST) {
            texts.put(text, text);
        }
        return known == null ? text : known;
    }

    /** About how many bytes a text takes by itself. */
    static long bytes(String text) {
        return text.length() > LONGEST ? 2L * text.length() + 56 : 0;
    }
}

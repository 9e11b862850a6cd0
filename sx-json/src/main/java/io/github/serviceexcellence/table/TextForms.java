package io.github.serviceexcellence.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** How texts are compared with those that have a meaning, and what counts as space around them. */
final class TextForms {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TextForms() {}

    /** Whether a character around a value is left out of account: white space, or one that nobody sees. */
    static boolean isSpace(char c) {
        return c <= ' ' ? c >= '\u001C' || (c >= '\t' && c <= '\r') : c >= 0x85 && isWideSpace(c);
    }

    /** By ranges, which no Java version changes. */
    private static boolean isWideSpace(char c) {
        return c == 0x85
                || c == 0xA0
                || c == 0xAD
                || c == 0x1680
                || c == 0x180E
                // spaces of all widths, zero included, and marks of direction
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x206F)
                || c == 0x3000
                || c == 0xFEFF;
    }

    /** A text without the spaces around it. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A text as it is compared: in composed characters, one space for several, without what nobody sees. */
    static String fold(String text) {
        return isPlain(text) ? text : ColumnName.fold(text);
    }

    /** Whether a text is folded already: ASCII without white space at its ends or twice. */
    static boolean isPlain(String text) {
        boolean plain = true;
        char before = ' ';
        for (int at = 0; at < text.length() && plain; at++) {
            char c = text.charAt(at);
            plain = (c > ' ' && c < 0x7F) || (c == ' ' && before != ' ');
            before = c;
        }
        return plain && before != ' ';
    }

    /** A folded text without case and space. */
    static String loosen(String folded) {
        return SPACE.matcher(folded).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}

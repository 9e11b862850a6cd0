package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Spaces;
import java.util.Locale;
import java.util.regex.Pattern;

/** How texts are compared with those that have a meaning. */
final class TextForms {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TextForms() {}

    /** A text without the spaces around it. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Spaces.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Spaces.isSpace(text.charAt(end - 1))) {
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

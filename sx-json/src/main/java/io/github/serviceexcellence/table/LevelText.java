package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Spaces;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a level with a text behind it, such as {@code 4 - Agree}, {@code 4. Agree} or {@code 4 (Agree)}.
 *
 * @param number the number
 * @param label the text
 * @param sign what stands between them, {@link #NO_SIGN} if it is a space
 * @param spaced whether the sign has the spaces around it that people write there
 */
record LevelText(BigDecimal number, String label, char sign, boolean spaced) {
    private static final char NO_SIGN = ' ';
    /** What stands between two spaces. */
    private static final String DASHES = "-\u2013\u2014=";
    /** What stands right behind the number. */
    private static final String CLOSING = ".)";

    private static final int SHORTEST = 4;

    /** Before another number in words. */
    private static final Set<String> OR = Set.of("of", "or", "oder", "ou");

    private static final Pattern WORDS = Pattern.compile("(\\p{L}[\\p{L}\\p{M}]*)([^\\p{N}]*)");
    private static final Pattern MORE_WORDS = Pattern.compile(".*\\s\\p{L}.*", Pattern.DOTALL);

    /** Whether something other than a space stands between number and text. */
    boolean isMarked() {
        return sign != NO_SIGN;
    }

    /**
     * Whether this is surely a level and what it is called, and no date, range or other number: the sign is written as people write it there,
     * and the text has no digits and does not begin like a date. One word must have four letters, and may not stand behind a point.
     */
    boolean isWords() {
        Matcher words = WORDS.matcher(label);
        if (!spaced || !words.matches()) {
            return false;
        }
        String first = words.group(1).toLowerCase(Locale.ROOT);
        boolean several = MORE_WORDS.matcher(words.group(2)).matches();
        return !DateCells.isMonth(first)
                && !OR.contains(first)
                && (several || (sign != '.' && first.length() >= SHORTEST));
    }

    /** The parts of a text, or null if it has none. */
    static @Nullable LevelText find(String text, boolean decimalComma) {
        int end = endOfNumber(text, decimalComma);
        int at = end;
        while (at < text.length() && Spaces.isSpace(text.charAt(at))) {
            at++;
        }
        if (end == 0 || at == text.length()) {
            return null;
        }
        boolean inBrackets = text.charAt(at) == '(' && text.endsWith(")");
        char c = text.charAt(at);
        boolean marked = inBrackets || (DASHES + CLOSING + ':').indexOf(c) >= 0;
        String label = TextForms.strip(text.substring(marked ? at + 1 : at, text.length() - (inBrackets ? 1 : 0)));
        BigDecimal number = TableNumbers.find(text.substring(0, end), decimalComma);
        return number == null || label.isEmpty() || (at == end && !marked)
                ? null
                : new LevelText(number, label, marked ? c : NO_SIGN, !inBrackets && isSpaced(text, end, at));
    }

    private static boolean isSpaced(String text, int end, int at) {
        char c = text.charAt(at);
        boolean before = at > end ? CLOSING.indexOf(c) < 0 : DASHES.indexOf(c) < 0;
        return before && at + 1 < text.length() && Spaces.isSpace(text.charAt(at + 1));
    }

    private static int endOfNumber(String text, boolean decimalComma) {
        int start = !text.isEmpty() && "+-\u2212".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int whole = endOfDigits(text, start);
        if (whole == start) {
            return 0;
        }
        boolean point =
                whole < text.length() && (text.charAt(whole) == '.' || (decimalComma && text.charAt(whole) == ','));
        int all = point ? endOfDigits(text, whole + 1) : whole;
        return all == whole + 1 ? whole : all;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}

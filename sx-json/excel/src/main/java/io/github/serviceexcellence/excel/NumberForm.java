package io.github.serviceexcellence.excel;

import java.util.regex.Pattern;

/** What a number shows as. */
enum NumberForm {
    /** A number, however it is written. */
    NUMBER,
    /** A day, with a time or not. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time, which may be longer than a day. */
    DURATION;

    /** Words between quotes, single characters that stand for themselves, fill or widen, and noon. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|(?i:AM/PM|A/P)");

    /** A condition, a colour or a language. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]?");

    private static final Pattern ELAPSED = Pattern.compile("\\[(?i:h+|m+|s+)]");

    /** What a format says that somebody wrote, in the letters of the file, which are English in every Excel. */
    static NumberForm of(String format) {
        String shown = LITERAL.matcher(format).replaceAll("");
        // the part for numbers above zero
        String first = shown.substring(0, (shown + ";").indexOf(';'));
        String letters = BRACKETS.matcher(first).replaceAll("");
        if (ELAPSED.matcher(first).find()) {
            return DURATION;
        }
        if (hasAny(letters, "yYdD")) {
            return DATE;
        }
        if (hasAny(letters, "hHsS")) {
            return TIME;
        }
        return hasAny(letters, "mM") ? DATE : NUMBER;
    }

    private static boolean hasAny(String text, String letters) {
        return text.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    /** What a format means that has no letters in the file: Excel knows dates of East Asia by their numbers. */
    static NumberForm of(int format) {
        boolean date = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        return date ? DATE : NUMBER;
    }
}

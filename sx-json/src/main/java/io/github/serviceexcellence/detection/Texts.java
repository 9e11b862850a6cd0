package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.table.ColumnName;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared. */
final class Texts {
    private static final Pattern AROUND =
            Pattern.compile("^[\\p{IsWhite_Space}\\p{Cf}]+|[\\p{IsWhite_Space}\\p{Cf}]+$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Texts() {}

    /** A text without white space and invisible characters around it. */
    static String trim(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** Without case and white space. */
    static String loose(String text) {
        return ColumnName.fold(text).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** The letters and digits alone, in small letters. */
    static String letters(String text) {
        return NO_WORD.matcher(ColumnName.fold(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The words in small letters, with one space before, between and behind them. */
    static String words(String text) {
        return " "
                + NO_WORD.matcher(ColumnName.fold(text).toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}

package io.github.serviceexcellence.table;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** The names of columns as they are compared: spreadsheets leave line breaks, hard spaces and invisible characters in them. */
public final class ColumnName {
    /** A sign and six digits: more columns than a header may have. */
    private static final int LONGEST_POSITION = 7;

    private ColumnName() {}

    /** The name in composed characters, without invisible ones, with one space for any white space. */
    public static String fold(String name) {
        if (TextForms.isPlain(name)) {
            return name;
        }
        return AnyScript.fold(name);
    }

    /** What plain names need not wait for. */
    private static final class AnyScript {
        private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
        private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\p{Cc}&&[^\0]]+");

        private AnyScript() {}

        static String fold(String name) {
            String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
            String visible = INVISIBLE.matcher(composed).replaceAll("");
            return SPACE.matcher(visible).replaceAll(" ").strip();
        }
    }

    /** The column that {@code #3} names by its position, from 0; -1 if a name is no position. */
    static int position(String name) {
        boolean isPosition = name.length() > 1
                && name.length() <= LONGEST_POSITION
                && name.charAt(0) == '#'
                && name.charAt(1) != '0';
        int position = 0;
        for (int at = 1; isPosition && at < name.length(); at++) {
            int digit = name.charAt(at) - '0';
            isPosition = digit >= 0 && digit <= 9;
            position = 10 * position + digit;
        }
        return isPosition ? position - 1 : -1;
    }

    /** What a column is called: its name, or its position if it has none. */
    public static String at(List<String> header, int column) {
        String name = header.get(column);
        return name.isEmpty() ? "#" + (column + 1) : name;
    }
}

package io.github.serviceexcellence.table;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** The names of columns as they are compared: spreadsheets leave line breaks, hard spaces and invisible characters in them. */
public final class ColumnName {
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

    /** What a column is called: its name, or its position if it has none. */
    public static String at(List<String> header, int column) {
        String name = header.get(column);
        return name.isEmpty() ? "#" + (column + 1) : name;
    }
}

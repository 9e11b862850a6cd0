package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.table.ColumnName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paths to values in one way of writing, so that two that lead to the same value are the same text: names with dots in between, elements of
 * lists as {@code [0]}, a backslash before a dot, bracket or backslash within a name.
 */
final class JsonPath {
    /** The way to the response itself. */
    static final String ROOT = "";

    private JsonPath() {}

    /** The path of a field. */
    static String child(String path, String name) {
        String step = step(name);
        return path.isEmpty() ? step : path + "." + step;
    }

    /** The path of an element of a list. */
    static String element(String path, int index) {
        return path + "[" + index + "]";
    }

    /** The path that a caller wrote. */
    static String parse(String given) {
        return new Written(given).read();
    }

    /** A path on its way from what a caller wrote. */
    private static final class Written {
        private final String given;
        private final StringBuilder path = new StringBuilder();
        private int at;

        Written(String given) {
            this.given = given;
        }

        String read() {
            name();
            while (at < given.length()) {
                if (given.charAt(at) == '[') {
                    element();
                } else {
                    at++;
                    name();
                }
            }
            return path.toString();
        }

        private void name() {
            StringBuilder name = new StringBuilder();
            while (at < given.length() && !endsName(given.charAt(at))) {
                require(given.charAt(at) != ']', given);
                at += given.charAt(at) == '\\' ? 1 : 0;
                require(at < given.length(), given);
                name.append(given.charAt(at++));
            }
            require(!name.isEmpty(), given);
            path.append(path.isEmpty() ? "" : ".").append(step(name.toString()));
        }

        private void element() {
            int end = given.indexOf(']', at);
            require(end > at + 1, given);
            path.append('[').append(index(given.substring(at + 1, end), given)).append(']');
            at = end + 1;
            require(at == given.length() || endsName(given.charAt(at)), given);
        }

        private static boolean endsName(char c) {
            return c == '.' || c == '[';
        }
    }

    /** The names of a path that leads through objects only. */
    static List<String> names(String given) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        String path = parse(given);
        for (int at = 0; at < path.length(); at++) {
            char c = path.charAt(at);
            require(c != '[', given);
            if (c == '.') {
                names.add(name.toString());
                name.setLength(0);
            } else {
                at += c == '\\' ? 1 : 0;
                name.append(path.charAt(at));
            }
        }
        names.add(name.toString());
        return names;
    }

    private static int index(String digits, String given) {
        require(digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9'), given);
        return Integer.parseInt(digits);
    }

    private static void require(boolean holds, String given) {
        if (!holds) {
            throw InvalidInputException.of(ForeignProblem.PATH.with(Codes.shorten(given)));
        }
    }

    /** The path of the first list on the way from one path to a value below it; nothing if there is none. */
    static @Nullable String list(String path, String from) {
        for (int at = path.indexOf('[', from.length()); at >= 0; at = path.indexOf('[', at + 1)) {
            if (isMark(path, at)) {
                return path.substring(0, at);
            }
        }
        return null;
    }

    /** The path of the object that holds a value. */
    static String parent(String path) {
        for (int at = path.lastIndexOf('.'); at >= 0; at = path.lastIndexOf('.', at - 1)) {
            if (isMark(path, at)) {
                return path.substring(0, at);
            }
        }
        return ROOT;
    }

    /** Whether a dot or bracket is no part of a name. */
    private static boolean isMark(String path, int at) {
        int before = at;
        while (before > 0 && path.charAt(before - 1) == '\\') {
            before--;
        }
        return (at - before) % 2 == 0;
    }

    /** Whether a path leads to a value below another. */
    static boolean isBelow(String path, String above) {
        return above.isEmpty()
                || (path.length() > above.length()
                        && path.startsWith(above)
                        && (path.charAt(above.length()) == '.' || path.charAt(above.length()) == '['));
    }

    /** A name as it is compared: as those of columns are. */
    static String fold(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) <= ' ' || name.charAt(at) > '~') {
                return ColumnName.fold(name);
            }
        }
        return name;
    }

    private static String step(String name) {
        String folded = fold(name);
        boolean plain = true;
        for (int at = 0; plain && at < folded.length(); at++) {
            plain = ".[]\\".indexOf(folded.charAt(at)) < 0;
        }
        return plain ? folded : folded.replaceAll("[.\\[\\]\\\\]", "\\\\$0");
    }
}

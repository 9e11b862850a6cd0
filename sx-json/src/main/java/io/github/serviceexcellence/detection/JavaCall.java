package io.github.serviceexcellence.detection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A finding as somebody would write it in Java. */
final class JavaCall {
    private JavaCall() {}

    static String of(Finding finding) {
        return "." + finding.setting().method() + "(" + values(finding.setting(), finding.values()) + ")";
    }

    private static String values(Setting setting, List<String> values) {
        return switch (setting) {
            case SEPARATOR, CHOICE_SEPARATOR -> character(values.get(0));
            case CHARSET -> "Charset.forName(" + text(values.get(0)) + ")";
            case HEADER_LINE, DATA_FROM, ANY_ORDER -> values.get(0);
            case FIRST_CODE -> values.size() == 1 ? values.get(0) : item(values.get(0)) + ", " + values.get(1);
            case COLUMN -> item(values.get(0)) + ", " + texts(values.subList(1, values.size()));
            case LEVEL_COLUMN -> item(values.get(0)) + ", " + number(values.get(1)) + ", " + text(values.get(2));
            case CHOICE_COLUMN -> item(values.get(0)) + ", " + texts(values.subList(1, 3));
            case LEVEL -> text(values.get(0)) + ", " + number(values.get(1));
            case ANSWER ->
                text(values.get(0)) + ", AnswerKind."
                        + values.get(1).toUpperCase(Locale.ROOT).replace('-', '_');
            case UNIT_SEPARATOR -> text(values.get(0)) + ", " + character(values.get(1));
            case DURATION -> text(values.get(0)) + ", Duration.ofSeconds(1)";
            default -> texts(values);
        };
    }

    private static String item(String id) {
        return "ItemId.of(" + text(id) + ")";
    }

    private static String number(String value) {
        return "new BigDecimal(" + text(value) + ")";
    }

    private static String texts(List<String> values) {
        return values.stream().map(JavaCall::text).collect(Collectors.joining(", "));
    }

    private static String text(String value) {
        return '"'
                + value.codePoints()
                        .mapToObj(c -> c == '"' ? "\\\"" : escaped(c))
                        .collect(Collectors.joining())
                + '"';
    }

    private static String character(String value) {
        return "'" + (value.equals("'") ? "\\'" : escaped(value.charAt(0))) + "'";
    }

    /** What cannot be seen, or would end a line of the program, is written by its number. */
    private static String escaped(int c) {
        if (c == '\t') {
            return "\\t";
        }
        boolean shown = !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE
                && (c == ' ' || !Character.isSpaceChar(c));
        return c == '\\' ? "\\\\" : shown ? Character.toString(c) : numbered(c);
    }

    private static String numbered(int c) {
        return Character.toString(c)
                .chars()
                .mapToObj(unit -> "\\u" + String.format(Locale.ROOT, "%04x", unit))
                .collect(Collectors.joining());
    }
}

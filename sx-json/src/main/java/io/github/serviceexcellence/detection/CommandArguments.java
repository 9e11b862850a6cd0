package io.github.serviceexcellence.detection;

import java.util.List;
import java.util.stream.Stream;

/** A finding as somebody would write it on a command line. */
final class CommandArguments {
    private CommandArguments() {}

    static List<String> of(Finding finding) {
        Setting setting = finding.setting();
        List<String> values = finding.values();
        return switch (setting) {
            case SEPARATOR -> option(setting, values.get(0).equals("\t") ? "tab" : values.get(0));
            case FIRST_CODE -> option(setting, String.join("=", values));
            case COLUMN, ONLY, EXCEPT -> repeated(setting, values.get(0), values.subList(1, values.size()));
            case LEVEL_COLUMN, CHOICE_COLUMN ->
                option(setting, values.get(0) + ":" + values.get(1) + "=" + values.get(2));
            case LONG_FORM ->
                Stream.concat(Stream.of(setting.option()), values.stream()).toList();
            case LEVEL, ANSWER -> option(setting, anyItem(values.get(0)) + "=" + values.get(1));
            case UNIT_SEPARATOR ->
                option(setting, values.get(0).equals("group") ? values.get(1) : String.join("=", values));
            case DURATION -> option(setting, values.get(0) + "=s");
            default -> values.isEmpty() ? List.of(setting.option()) : option(setting, values.get(0));
        };
    }

    private static List<String> repeated(Setting setting, String name, List<String> values) {
        return values.stream()
                .flatMap(value -> option(setting, name + "=" + value).stream())
                .toList();
    }

    /** What stands before a colon may be taken for an item, unless nothing does. */
    private static String anyItem(String text) {
        return text.indexOf(':') >= 0 ? ":" + text : text;
    }

    /** A value that looks like an option is tied to its own. */
    private static List<String> option(Setting setting, String value) {
        return value.startsWith("-") ? List.of(setting.option() + "=" + value) : List.of(setting.option(), value);
    }
}

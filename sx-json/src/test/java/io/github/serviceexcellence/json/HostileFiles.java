package io.github.serviceexcellence.json;

import static io.github.serviceexcellence.json.Hostile.columns;
import static io.github.serviceexcellence.json.Hostile.fill;
import static io.github.serviceexcellence.json.Hostile.underLongNames;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.Hostile.Input;
import java.util.stream.Stream;

/** Files of responses of a megabyte that are made to do harm. */
final class HostileFiles {
    private HostileFiles() {}

    private static String header(Instrument instrument) {
        return "{\"format\":\"sx.responses/1\",\"instrument\":{\"id\":\"" + instrument.id() + "\",\"version\":\""
                + instrument.version() + "\"}";
    }

    /** As JSON and JSON Lines. */
    static Stream<Input> responses(Instrument largest) {
        String header = header(largest);
        String lines = header + "}\n";
        return Stream.of(
                new Input(
                        "lines of unknown items",
                        () -> fill(lines, i -> "{\"answers\":{\"u" + i + "\":1}}", "\n", "\n")),
                new Input(
                        "a line of unknown items",
                        () -> fill(lines + "{\"answers\":{", i -> "\"u" + i + "\":1", ",", "}}")),
                new Input(
                        "unknown items in an array",
                        () -> fill(header + ",\"responses\":[{\"answers\":{", i -> "\"u" + i + "\":1", ",", "}}]}")),
                new Input(
                        "answers twice",
                        () -> fill(header + ",\"responses\":[{\"answers\":{", i -> "\"item-0\":1", ",", "}}]}")),
                new Input(
                        "answers off the scale",
                        () -> fill(lines, i -> "{\"answers\":{\"item-0\":" + (200 + i) + "}}", "\n", "\n")),
                new Input(
                        "answers beyond all bounds",
                        () -> fill(
                                lines,
                                i -> "{\"weight\":1e" + (999_999_999 - i) + ",\"answers\":{\"item-0\":1e-" + i + "}}",
                                "\n",
                                "\n")),
                new Input("lines that are no response", () -> fill(lines, i -> "0", "\n", "\n")),
                new Input("lines that break", () -> fill(lines, i -> "{", "\n", "\n")),
                new Input("empty responses", () -> fill(header + ",\"responses\":[", i -> "{}", ",", "]}")),
                new Input("blank lines", () -> fill(lines, i -> "", "\n", "\n")),
                new Input(
                        "ids that are none",
                        () -> fill(
                                lines, i -> "{\"id\":\"\",\"group\":\"\",\"voice\":\"\",\"answers\":{}}", "\n", "\n")),
                new Input("names in the header", () -> fill("{", i -> "\"k" + i + "\":0", ",", "}")),
                new Input("tiny values in the header", () -> fill("{\"format\":[", i -> "0", ",", "]}")),
                new Input("long names in the header", () -> underLongNames("{\"instrument\":")),
                new Input("groups", () -> fill(lines, i -> "{\"group\":\"" + i + "\",\"answers\":{}}", "\n", "\n")));
    }

    static Input conditionsInLines(Instrument conditional) {
        String answers = columns(conditional).replace("item-0,", "").replace(",", "\":1,\"");
        return new Input(
                "answers under no condition",
                () -> fill(
                        header(conditional) + "}\n",
                        i -> "{\"answers\":{\"item-0\":0,\"" + answers + "\":1}}",
                        "\n",
                        "\n"));
    }

    /** As CSV in the wide form. */
    static Stream<Input> wide(Instrument largest) {
        String header = "unit," + columns(largest) + "\n";
        return Stream.of(
                new Input("columns", () -> fill("unit", i -> ",x" + i, "", "\na,1\n")),
                new Input(
                        "answers off the scale", () -> fill(header, i -> "a" + (",200" + i).repeat(1000), "\n", "\n")),
                new Input("short rows", () -> fill(header, i -> "a", "\n", "\n")),
                new Input("control characters", () -> fill(header, i -> "\0" + ",\0".repeat(1000), "\n", "\n")),
                new Input("one long row", () -> fill(header, i -> ",", "", "\n")),
                new Input("quotes", () -> fill(header, i -> "\"\"", "", "\n")),
                new Input("an open quote", () -> fill(header + "\"", i -> "x,\n", "", "\n")),
                new Input("blank lines", () -> fill(header, i -> "", "\n", "\n")),
                new Input("groups", () -> fill(header, i -> i + ",".repeat(1000), "\n", "\n")));
    }

    static Input conditionsInRows(Instrument conditional) {
        return new Input(
                "answers under no condition",
                () -> fill("unit," + columns(conditional) + "\n", i -> "a,0" + ",1".repeat(999), "\n", "\n"));
    }

    /** As CSV in the long form. */
    static Stream<Input> tall() {
        String header = "who,unit,item,value\n";
        return Stream.of(
                new Input("unknown items", () -> fill(header, i -> "r,a,u" + i + ",1", "\n", "\n")),
                new Input(
                        "answers off the scale",
                        () -> fill(header, i -> "r,a,item-" + i % 1000 + ",200" + i, "\n", "\n")),
                new Input("respondents", () -> fill(header, i -> i + ",a,item-0,1", "\n", "\n")),
                new Input("respondents who come back", () -> fill(header, i -> i % 2 + ",a,item-0,1", "\n", "\n")),
                new Input("short rows", () -> fill(header, i -> "r", "\n", "\n")),
                new Input("rows of nobody", () -> fill(header, i -> ",,,", "\n", "\n")),
                new Input("groups", () -> fill(header, i -> i + "," + i + ",item-0,1", "\n", "\n")));
    }
}

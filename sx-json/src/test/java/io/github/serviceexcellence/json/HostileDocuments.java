package io.github.serviceexcellence.json;

import static io.github.serviceexcellence.json.Hostile.fill;
import static io.github.serviceexcellence.json.Hostile.times;
import static io.github.serviceexcellence.json.Hostile.underLongNames;

import io.github.serviceexcellence.json.Hostile.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of a megabyte that are made to do harm. */
final class HostileDocuments {
    private static final String INSTRUMENT =
            "{\"format\":\"sx.instrument/1\",\"id\":\"x\",\"version\":\"1\",\"title\":{\"en\":\"x\"},";
    private static final String ITEMS = INSTRUMENT + "\"scales\":{\"s\":[{\"value\":1},{\"value\":2}]},\"items\":[";
    // SHA-256 of "strategy own" and two line feeds: no options
    private static final String CARD = "\"instrument\":{\"id\":\"a\",\"version\":\"1\",\"digest\":\"" + "0".repeat(64)
            + "\"},\"strategy\":{\"name\":\"own\",\"options\":{},\"digest\":\"295d53ce432e385aba83a3dc06c8a7f82abd613c0548513fc7644d014d1e9a22"
            + "\"},\"tree\":{\"of\":\"elements-only\",\"leaves\":[\"element:leadership\"]},\"respondents\":1,\"blank\":0,\"uncounted\":[],";
    private static final String SCORES = "{\"format\":\"sx.scorecard/1\"," + CARD + "\"scores\":[";
    private static final String INDEX =
            "{\"node\":\"index\",\"points\":1,\"n\":1,\"coverage\":{\"answered\":1,\"applicable\":1}";
    private static final String TREE =
            "{\"format\":\"sx.scorecard/1\",\"tree\":{\"of\":\"own\",\"title\":{\"en\":\"Own\"},\"leaves\":[";
    private static final String UNITS =
            "{\"format\":\"sx.publication/1\",\"floor\":5,\"overall\":{},\"breakdowns\":[{\"breakdown\":\"group\",";
    private static final String OPTIONS = "{\"format\":\"sx.strategy/1\",\"name\":\"standard\",\"options\":{";
    private static final String CONCLUSIONS =
            "{\"format\":\"sx.assessment/1\",\"subject\":\"x\",\"date\":\"2026-01-01\",\"scale\":[{\"value\":0},{\"value\":1}],\"conclusions\":[";

    private HostileDocuments() {}

    static Stream<Input> all() {
        return Stream.of(
                        ofAnyFormat(),
                        instruments(),
                        cards(),
                        uncertainties(),
                        metrics(),
                        groups(),
                        strategies(),
                        assessments(),
                        measurements(),
                        goals(),
                        journeys(),
                        norms(),
                        roadMaps(),
                        gates(),
                        figures())
                .flatMap(inputs -> inputs);
    }

    /** What may stand in any document. */
    private static Stream<Input> ofAnyFormat() {
        return Stream.of(
                        "instrument",
                        "scorecard",
                        "publication",
                        "strategy",
                        "assessment",
                        "measurements",
                        "goals",
                        "journey",
                        "norm",
                        "roadmap",
                        "gate",
                        "gateresult",
                        "normreading",
                        "differences",
                        "carddifference",
                        "populationresult",
                        "bands",
                        "weights",
                        "elicitedweights")
                .flatMap(kind -> {
                    String start = "{\"format\":\"sx." + kind + "/1\",\"x\":";
                    return Stream.of(
                            new Input(kind + " with tiny values", () -> fill(start + "[", i -> "0", ",", "]}")),
                            new Input(
                                    kind + " with names", () -> fill(start + "0,", i -> "\"k" + i + "\":0", ",", "}")),
                            new Input(kind + " with one name", () -> fill(start + "0", i -> ",\"k\":0", "", "}")),
                            new Input(kind + " with empty objects", () -> fill(start + "[", i -> "{}", ",", "]}")),
                            new Input(kind + " with empty arrays", () -> fill(start + "[", i -> "[]", ",", "]}")),
                            new Input(
                                    kind + " with small objects", () -> fill(start + "[", i -> "{\"a\":0}", ",", "]}")),
                            new Input(kind + " with open brackets", () -> fill(start, i -> "[", "", "")),
                            new Input(kind + " with an open string", () -> fill(start + "\"", i -> "x", "", "")),
                            new Input(
                                    kind + " with half characters",
                                    () -> fill(start + "[", i -> "\"\\ud800\"", ",", "]}")),
                            new Input(kind + " with escapes", () -> fill(start + "[", i -> "\"\\u00e9\"", ",", "]}")),
                            new Input(kind + " under long names", () -> underLongNames(start)));
                });
    }

    private static String item(String id, String more) {
        return "{\"id\":\"" + id
                + "\",\"wording\":{\"en\":\"w\"},\"scale\":\"s\",\"measures\":\"element:leadership\",\"voices\":[\"customer\"]"
                + more + "}";
    }

    private static Stream<Input> instruments() {
        String scales = times(INSTRUMENT + "\"scales\":{", 40_000, i -> "\"s" + i + "\":0", ",", "},");
        String languages = times("", 100, i -> "\"en-x-l" + i + "\":\"w\"", ",", "");
        String levels = times(
                INSTRUMENT + "\"scales\":{\"s\":[",
                101,
                i -> "{\"value\":" + (100 + i) + "1".repeat(90) + "}",
                ",",
                "]}");
        String wrong = times("", 100, i -> "\"w" + i + "\"", ",", "");
        String choices =
                times("", 101, i -> "{\"code\":\"" + "c".repeat(60) + i + "\",\"label\":{\"en\":\"x\"}}", ",", "");
        String first =
                ITEMS + "{\"id\":\"a\",\"kind\":\"one-choice\",\"wording\":{\"en\":\"w\"},\"voices\":[\"customer\"],";
        return Stream.of(
                new Input(
                        "unknown scales",
                        () -> times(scales + "\"items\":[", 20_000, i -> "{\"scale\":\"u" + i + "\"}", ",", "]}")),
                new Input("items", () -> fill(ITEMS, i -> item("i" + i, ""), ",", "]}")),
                new Input("items of one id", () -> fill(ITEMS, i -> item("a", ""), ",", "]}")),
                new Input("empty items", () -> fill(ITEMS, i -> "{}", ",", "]}")),
                new Input("items that are none", () -> fill(ITEMS, i -> "0", ",", "]}")),
                new Input("ids that are none", () -> fill(ITEMS, i -> "{\"id\":\"\"}", ",", "]}")),
                new Input(
                        "conditions on nothing",
                        () -> fill(
                                ITEMS,
                                i -> item("i" + i, ",\"condition\":{\"item\":\"n" + i + "\",\"values\":[1]}"),
                                ",",
                                "]}")),
                new Input(
                        "one condition of wrong answers",
                        () -> fill(
                                levels + ",\"items\":[" + item("a", "") + ","
                                        + item("b", ",\"condition\":{\"item\":\"a\",\"values\":[0")
                                                .replaceFirst("}$", ""),
                                i -> "," + i,
                                "",
                                "]}}]}")),
                new Input(
                        "conditions of wrong answers",
                        () -> times(
                                first + "\"choices\":[" + choices + "]}",
                                999,
                                i -> "," + item("b" + i, ",\"condition\":{\"item\":\"a\",\"choices\":[" + wrong + "]}"),
                                "",
                                "]}")),
                new Input(
                        "texts of many languages",
                        () -> fill(ITEMS, i -> "{\"wording\":{" + languages + "}}", ",", "]}")),
                new Input(
                        "a text of too many languages",
                        () -> fill(
                                "{\"format\":\"sx.instrument/1\",\"title\":{",
                                i -> "\"en-x-a" + i + "\":\"w\"",
                                ",",
                                "}}")),
                new Input(
                        "long languages",
                        () -> fill(
                                ITEMS,
                                i -> "{\"wording\":{\"en-x" + ("-l" + i % 1000).repeat(150) + "\":\"w\"}}",
                                ",",
                                "]}")),
                new Input(
                        "levels",
                        () -> fill(INSTRUMENT + "\"scales\":{\"s\":[", i -> "{\"value\":" + i + "}", ",", "]}}")),
                new Input(
                        "levels that fall",
                        () -> fill(INSTRUMENT + "\"scales\":{\"s\":[", i -> "{\"value\":-" + i + "}", ",", "]}}")),
                new Input(
                        "levels beyond all bounds",
                        () -> fill(
                                INSTRUMENT + "\"scales\":{\"s\":[",
                                i -> "{\"value\":1e" + (999_999_999 - i) + "}",
                                ",",
                                "]}}")),
                new Input(
                        "choices",
                        () -> fill(
                                first + "\"choices\":[",
                                i -> "{\"code\":\"c" + i + "\",\"label\":{\"en\":\"x\"}}",
                                ",",
                                "]}]}")),
                new Input(
                        "voices that are none",
                        () -> fill(ITEMS + "{\"voices\":[", i -> "\"v" + i + "\"", ",", "]}]}")),
                new Input(
                        "wordings of no voice",
                        () -> fill(ITEMS + "{\"voiceWordings\":{", i -> "\"v" + i + "\":{\"en\":\"w\"}", ",", "}}]}")));
    }

    private static Stream<Input> cards() {
        String excluded = times(SCORES + INDEX + ",\"excluded\":[", 30_000, i -> "\"item:e" + i + "\"", ",", "],");
        return Stream.of(
                new Input(
                        "contributions and parts left out",
                        () -> times(
                                excluded + "\"contributions\":[",
                                18_000,
                                i -> "{\"part\":\"item:c" + i + "\",\"points\":0}",
                                ",",
                                "]}]}")),
                new Input(
                        "scores twice",
                        () -> fill(SCORES, i -> INDEX.replace("index", "item:i" + i / 2) + "}", ",", "]}")),
                new Input("scores of no node", () -> fill(SCORES, i -> "{\"node\":\"x" + i + "\"}", ",", "]}")),
                new Input(
                        "parts that are no nodes",
                        () -> fill(SCORES + INDEX + ",\"excluded\":[", i -> "\"\"", ",", "]}]}")),
                new Input(
                        "points beyond all bounds",
                        () -> fill(
                                SCORES,
                                i -> INDEX.replace("1,\"n\":1", "1e" + (999_999_999 - i) + ",\"n\":1e-" + i) + "}",
                                ",",
                                "]}")),
                new Input(
                        "titles of no construct",
                        () -> fill(
                                SCORES + "],\"titles\":{", i -> "\"indicator:a" + i + "\":{\"en\":\"x\"}", ",", "}}")),
                new Input("leaves", () -> fill(TREE, i -> "\"own:p" + i + "\"", ",", "]}}")),
                new Input(
                        "parts of the index",
                        () -> fill(TREE + "\"own:l\"],\"index\":[", i -> "\"own:p" + i + "\"", ",", "]}}")),
                new Input(
                        "wholes of each other",
                        () -> times(
                                TREE + "\"own:l\"],\"wholes\":[",
                                998,
                                i -> times(
                                        "{\"whole\":\"own:w" + i + "\",\"parts\":[",
                                        80,
                                        j -> "\"own:w" + (i + j + 1) % 998 + "\"",
                                        ",",
                                        "]}"),
                                ",",
                                "]}}")));
    }

    private static Stream<Input> uncertainties() {
        String sure = INDEX.replace("\"n\":1", "\"n\":2") + ",\"standardError\":0";
        String scores = SCORES + sure + "}],\"correlations\":{\"nodes\":[";
        return Stream.of(
                new Input(
                        "intervals",
                        () -> fill(
                                SCORES,
                                i -> sure.replace("index", "item:i" + i)
                                                .replace("Error\":0", "Error\":1")
                                                .replace("\"n\":2", "\"n\":" + (i + 2))
                                        + ",\"interval\":{\"low\":0,\"high\":" + i + ",\"confidence\":0.95}}",
                                ",",
                                "]}")),
                new Input(
                        "nodes that correlate",
                        () -> fill(scores, i -> "\"item:i" + i + "\"", ",", "],\"below\":[]}}")),
                new Input(
                        "rows of other lengths",
                        () -> fill(
                                times(scores, 40_000, i -> "\"item:i" + i + "\"", ",", "],\"below\":["),
                                i -> "[]",
                                ",",
                                "]}}")),
                new Input(
                        "correlations of a few nodes that stand often",
                        () -> times(
                                times(scores, 1000, i -> "\"item:i" + i % 500 + "\"", ",", "],\"below\":["),
                                999,
                                i -> "[1" + ",1".repeat(i) + "]",
                                ",",
                                "]}}")),
                new Input(
                        "correlations that are none",
                        () -> fill(scores + "],\"below\":[[", i -> Integer.toString(i + 2), ",", "]]}}")));
    }

    private static Stream<Input> metrics() {
        String start = SCORES + INDEX + "}],\"metrics\":[";
        String metric = "{\"kind\":\"nps\",\"node\":\"item:i\",\"value\":0,\"lowest\":-100,\"highest\":100,\"n\":9";
        return Stream.of(
                new Input(
                        "metrics with other intervals",
                        () -> fill(
                                start,
                                i -> metric.replace("item:i", "item:i" + i)
                                        + ",\"standardError\":1,\"interval\":{\"low\":0,\"high\":" + i
                                        + ",\"confidence\":0.95}}",
                                ",",
                                "]}")),
                new Input("metrics twice", () -> fill(start, i -> metric.replace(":i", ":i" + i / 2) + "}", ",", "]}")),
                new Input("metrics of no kind", () -> fill(start, i -> "{\"kind\":\"k" + i + "\"}", ",", "]}")),
                new Input(
                        "buckets",
                        () -> fill(
                                start + metric + ",\"distribution\":[",
                                i -> "{\"bucket\":\"b" + i / 2 + "\",\"percent\":1e-" + i + "}",
                                ",",
                                "]}]}")),
                new Input(
                        "values beyond all bounds",
                        () -> fill(
                                start,
                                i -> metric.replace("100,", "1e" + (999_999_999 - i) + ",") + ",\"effectiveN\":1e-" + i
                                        + "}",
                                ",",
                                "]}")));
    }

    private static Stream<Input> groups() {
        return Stream.of(
                new Input(
                        "withheld twice",
                        () -> fill(UNITS + "\"units\":[],\"withheld\":[", i -> "\"g" + i / 2 + "\"", ",", "]}]}")),
                new Input("withheld of no name", () -> fill(UNITS + "\"withheld\":[", i -> "\"\"", ",", "]}]}")),
                new Input(
                        "breakdowns",
                        () -> fill(
                                UNITS + "\"units\":[],\"withheld\":[]}",
                                i -> ",{\"breakdown\":\"b" + i / 2 + "\",\"units\":[],\"withheld\":[]}",
                                "",
                                "]}")),
                new Input(
                        "cards",
                        () -> fill(
                                UNITS + "\"units\":[",
                                i -> "{" + CARD + "\"scores\":[],\"group\":\"g" + i + "\"}",
                                ",",
                                "]}]}")),
                new Input("empty cards", () -> fill(UNITS + "\"units\":[", i -> "{}", ",", "]}]}")));
    }

    private static Stream<Input> strategies() {
        List<String> prefixes = List.of(
                "o",
                "weight.own:o",
                "item.weight.o",
                "missing.own:o",
                "item.minimum-answered.own:o",
                "tree.whole.own:w");
        List<String> options = List.of(
                "tree",
                "tree.leaves",
                "weights",
                "missing",
                "item.aggregation",
                "index.aggregation",
                "whole.aggregation",
                "item.normalisation",
                "item.imputation",
                "item.minimum-answered",
                "missing.index",
                "weight.index");
        return Stream.of(
                new Input(
                        "options",
                        () -> times(
                                OPTIONS + "\"weights\":\"given\",",
                                2999,
                                i -> "\"" + prefixes.get(i % 6) + i + "\":\"x\"",
                                ",",
                                "}}")),
                new Input("too many options", () -> fill(OPTIONS, i -> "\"o" + i + "\":\"x\"", ",", "}}")),
                new Input(
                        "long choices",
                        () -> times(
                                OPTIONS,
                                12,
                                i -> "\"" + options.get(i) + "\":\"power-mean " + "1".repeat(79_000) + "\"",
                                ",",
                                "}}")),
                new Input(
                        "a long list of leaves",
                        () -> times(
                                OPTIONS + "\"tree\":\"facets\",\"tree.leaves\":\"",
                                6000,
                                i -> "facet:a" + i,
                                ", ",
                                "\"}}")));
    }

    private static Stream<Input> assessments() {
        String one = CONCLUSIONS + "{\"construct\":\"element:leadership\",\"level\":1";
        return Stream.of(
                new Input(
                        "conclusions",
                        () -> times(
                                CONCLUSIONS,
                                1000,
                                i -> "{\"construct\":{\"own\":\"o" + i + "\",\"title\":{\"en\":\"x\"}},\"level\":9}",
                                ",",
                                "]}")),
                new Input(
                        "evidence", () -> fill(one + ",\"evidence\":[", i -> "{\"date\":\"" + i + "\"}", ",", "]}]}")),
                new Input(
                        "assessors twice",
                        () -> fill(one + "}],\"assessors\":[", i -> "\"a" + i / 2 + "\"", ",", "]}")));
    }

    private static String measure(String id) {
        return "{\"id\":\"" + id
                + "\",\"title\":{\"en\":\"t\"},\"unit\":{\"en\":\"u\"},\"better\":\"up\",\"result\":\"customer-delight\"}";
    }

    private static Stream<Input> measurements() {
        String measures = "{\"format\":\"sx.measurements/1\",\"measures\":[";
        String measured = measures + measure("m") + "],\"measurements\":[";
        String rest = "\",\"value\":1,\"source\":\"s\"}";
        return Stream.of(
                new Input("measures", () -> fill(measures, i -> measure("m" + i), ",", "],\"measurements\":[]}")),
                new Input("one measure often", () -> fill(measures, i -> measure("m"), ",", "],\"measurements\":[]}")),
                new Input(
                        "one measurement often",
                        () -> fill(measured, i -> "{\"measure\":\"m\",\"period\":\"2026" + rest, ",", "]}")),
                new Input(
                        "measurements of nothing",
                        () -> fill(measured, i -> "{\"measure\":\"n" + i + "\",\"period\":\"2026" + rest, ",", "]}")),
                new Input(
                        "long numbers",
                        () -> fill(
                                measured,
                                i -> "{\"measure\":\"m\",\"period\":\"2026\",\"source\":\"s\",\"value\":1e"
                                        + (900_000_000 + i) + "}",
                                ",",
                                "]}")));
    }

    private static Stream<Input> journeys() {
        String title = "\"title\":{\"en\":\"t\"}";
        String start = "{\"format\":\"sx.journey/1\",\"id\":\"j\"," + title
                + ",\"whose\":\"customer\",\"need\":{\"en\":\"n\"},\"solution\":{\"en\":\"s\"},";
        String channels = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"channel\":\"c" + i + "\"," + title + "}")
                .collect(Collectors.joining(",", "\"channels\":[", "],"));
        return Stream.of(
                new Input(
                        "one step often",
                        () -> fill(
                                start + "\"steps\":[",
                                i -> "{\"id\":\"s\"," + title + ",\"contact\":true}",
                                ",",
                                "]}")),
                new Input(
                        "unknown channels beside many that are known",
                        () -> fill(
                                start + channels + "\"steps\":[",
                                i -> "{\"id\":\"s" + i + "\"," + title + ",\"contact\":true,\"channels\":[\"x\"]}",
                                ",",
                                "]}")));
    }

    private static Stream<Input> norms() {
        String start =
                "{\"format\":\"sx.norm/1\",\"id\":\"n\",\"title\":{\"en\":\"t\"},\"workingDays\":1,\"target\":90,"
                        + "\"calendar\":{\"code\":\"c\",\"zone\":\"UTC\",\"week\":{";
        return Stream.of(
                new Input(
                        "dates with hours that overlap",
                        () -> fill(
                                start + "},\"dates\":{",
                                i -> "\"" + LocalDate.ofEpochDay(i) + "\":[\"09:00-12:00\",\"10:00-11:00\"]",
                                ",",
                                "}}}")),
                new Input(
                        "one opening often", () -> fill(start + "\"monday\":[", i -> "\"09:00-12:00\"", ",", "]}}}")));
    }

    private static Stream<Input> roadMaps() {
        String start = "{\"format\":\"sx.roadmap/1\",\"confidential\":true,\"method\":\"greedy\",\"before\":50,";
        String candidate = "{\"node\":\"element:leadership\",\"target\":60,\"cost\":0}";
        return Stream.of(
                new Input(
                        "one step often",
                        () -> fill(
                                start + "\"candidates\":[" + candidate + "],\"steps\":[",
                                i -> "{\"candidate\":" + candidate + ",\"now\":30,\"index\":50,\"gain\":" + i % 7 + "}",
                                ",",
                                "]}")),
                new Input(
                        "candidates", () -> fill(start + "\"steps\":[],\"candidates\":[", i -> candidate, ",", "]}")));
    }

    private static Stream<Input> gates() {
        String title = "\"title\":{\"en\":\"t\"}";
        String start = "{\"format\":\"sx.gate/1\",\"code\":\"g\"," + title + ",\"levels\":[";
        String level = "{\"code\":\"l\"," + title + ",\"conditions\":[";
        return Stream.of(
                new Input("one level often", () -> fill(start, i -> level + "]}", ",", "]}")),
                new Input(
                        "nodes of a condition",
                        () -> fill(
                                start + level + "{\"needed\":1,\"atLeast\":1,\"nodes\":[",
                                i -> "\"own:n" + i + "\"",
                                ",",
                                "]}]}]}")));
    }

    private static Stream<Input> figures() {
        String digest = "\"digest\":\"" + "0".repeat(64) + "\"";
        return Stream.of(
                new Input(
                        "units of a population",
                        () -> fill(
                                "{\"format\":\"sx.populationresult/1\",\"method\":{\"name\":\"m\",\"options\":{}},\"reference\":{\"units\":2,"
                                        + "\"nodes\":[\"index\"]," + digest + "},\"units\":[",
                                i -> "{\"unit\":\"u\",\"value\":1}",
                                ",",
                                "]}")),
                new Input(
                        "bands",
                        () -> fill(
                                "{\"format\":\"sx.bands/1\",\"code\":\"b\",\"bands\":[",
                                i -> "{\"code\":\"c\",\"title\":{\"en\":\"t\"},\"upTo\":" + i % 90 + "}",
                                ",",
                                "]}")),
                new Input(
                        "weights",
                        () -> fill(
                                "{\"format\":\"sx.weights/1\",\"weights\":{",
                                i -> "\"own:n" + i + "\":-1",
                                ",",
                                "}}")));
    }

    private static Stream<Input> goals() {
        String start = "{\"format\":\"sx.goals/1\",";
        return Stream.of(
                new Input(
                        "objectives that lack all",
                        () -> fill(start + "\"objectives\":[", i -> "{\"id\":\"o" + i + "\"}", ",", "]}")),
                new Input("unknown indicators", () -> fill(start + "\"kpis\":[", i -> "\"k" + i + "\"", ",", "]}")),
                new Input(
                        "values",
                        () -> fill(
                                start + "\"ambition\":{\"boldGoal\":{\"en\":\"g\"},\"values\":[",
                                i -> "{\"en\":\"v\"}",
                                ",",
                                "]}}")));
    }
}

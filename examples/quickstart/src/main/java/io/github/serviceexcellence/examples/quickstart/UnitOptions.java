package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.response.Breakdown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What respondents are divided by, and how that is written. */
final class UnitOptions {
    @Option(names = "--group", paramLabel = "${bundle:label.name}")
    private @Nullable String group;

    @Option(names = "--breakdown", paramLabel = "${bundle:label.breakdown}", converter = Pair.AtFirst.class)
    private List<Pair> breakdowns = new ArrayList<>();

    @Option(names = "--no-unit", paramLabel = "${bundle:label.text}")
    private List<String> noUnit = new ArrayList<>();

    @Option(names = "--unit-name", paramLabel = "${bundle:label.unit-name}", converter = Pair.AtLast.class)
    private List<Pair> unitNames = new ArrayList<>();

    @Option(names = "--unit-separator", paramLabel = "${bundle:label.unit-separator}")
    private List<String> unitSeparators = new ArrayList<>();

    @Option(names = "--path-separator", paramLabel = "${bundle:label.unit-separator}")
    private List<String> pathSeparators = new ArrayList<>();

    @Option(names = "--whole-number-units")
    private boolean wholeNumbers;

    SurveyCsv apply(SurveyCsv survey, @Nullable String usualGroup) {
        String column = group == null ? usualGroup : group;
        SurveyCsv reader = column == null ? survey : survey.withGroupColumn(column);
        Map<String, List<String>> columns = columns();
        for (Map.Entry<String, List<String>> breakdown : columns.entrySet()) {
            reader = reader.withBreakdown(
                    breakdown.getKey(), breakdown.getValue().toArray(String[]::new));
        }
        reader = noUnit.isEmpty() ? reader : reader.withNoUnit(noUnit.toArray(String[]::new));
        for (Pair name : unitNames) {
            reader = withName(reader, name, columns);
        }
        for (String written : unitSeparators) {
            Pair separator = separator(written);
            reader =
                    reader.withUnitSeparator(separator.left(), separator.right().charAt(0));
        }
        for (String written : pathSeparators) {
            Pair separator = separator(written);
            reader =
                    reader.withPathSeparator(separator.left(), separator.right().charAt(0));
        }
        return wholeNumbers ? reader.withWholeNumberUnits() : reader;
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        breakdowns.forEach(pair ->
                columns.computeIfAbsent(pair.left(), name -> new ArrayList<>()).add(pair.right()));
        return columns;
    }

    /** What stands before a colon is a breakdown if there is one of that name; a colon alone stands for the group. */
    private static SurveyCsv withName(SurveyCsv survey, Pair name, Map<String, List<String>> breakdowns) {
        String written = name.left();
        int colon = written.indexOf(':');
        String before = written.substring(0, Math.max(0, colon));
        boolean named = breakdowns.containsKey(before) || before.equals(Breakdown.GROUP.name());
        return survey.withUnitName(
                named ? before : Breakdown.GROUP.name(),
                named || colon == 0 ? written.substring(colon + 1) : written,
                name.right());
    }

    /** The last character is the separator; before it may stand the breakdown and an equals sign. */
    private static Pair separator(String written) {
        int last = written.length() - 1;
        boolean named = last > 1 && written.charAt(last - 1) == '=';
        if (last != 0 && !named) {
            throw new WrongValueException("wrong.unit-separator", written);
        }
        return new Pair(named ? written.substring(0, last - 1) : Breakdown.GROUP.name(), written.substring(last));
    }
}

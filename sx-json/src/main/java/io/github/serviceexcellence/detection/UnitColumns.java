package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the column of the groups, and says how groups are written there. */
final class UnitColumns implements Recogniser {
    private static final Set<String> NO_UNIT = Set.of("na", "nan", "null", "none", "n/a", "#n/a", "<na>", "-");
    private static final List<String> SEPARATORS = List.of(",", ";", "|");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(\\.0+)?");
    private static final int FEW = 3;
    private static final int LONGEST = 100;
    private static final int MOST_LISTED = 10;

    @Override
    public void recognise(Table table, Found found) {
        Set<Integer> used = IntStream.range(0, table.columns())
                .filter(found::isUsed)
                .boxed()
                .collect(Collectors.toSet());
        List<Integer> columns = WellKnown.GROUP.all(table, used, column -> mayDivide(table, column));
        if (columns.size() > 1) {
            found.ask(DetectionProblem.GROUPS.with(
                    Word.list(columns, MOST_LISTED, column -> Word.same("'" + Codes.shorten(table.call(column)) + "'")),
                    Codes.shorten(table.call(columns.get(0)))));
        } else if (columns.size() == 1) {
            Map<String, Integer> texts = table.texts(columns.get(0));
            found.add(
                    Setting.GROUP, DetectionProblem.GROUP.with(texts.size(), table.rows()), table.call(columns.get(0)));
            look(new LinkedHashMap<>(texts), found);
        }
    }

    /** Whether some rows share a text. */
    private static boolean mayDivide(Table table, int column) {
        int filled = table.filled(column);
        Set<String> texts = table.texts(column).keySet();
        return filled > 0
                && (filled <= FEW || texts.size() * 2 <= filled)
                && texts.stream().allMatch(text -> text.length() <= LONGEST);
    }

    private static void look(Map<String, Integer> texts, Found found) {
        for (String text : List.copyOf(texts.keySet())) {
            if (NO_UNIT.contains(Texts.loose(text))) {
                found.add(
                        Setting.NO_UNIT,
                        DetectionProblem.NO_UNIT.with(Codes.shorten(text), texts.getOrDefault(text, 0)),
                        text);
            } else if (text.equals("-oth-")) {
                found.ask(DetectionProblem.OTHER_GROUP.with(texts.getOrDefault(text, 0)));
            }
        }
        Set<String> names = texts.keySet();
        boolean whole = names.stream().allMatch(name -> WHOLE.matcher(name).matches());
        if (whole && names.stream().anyMatch(name -> name.indexOf('.') >= 0)) {
            String example = names.stream()
                    .filter(name -> name.indexOf('.') >= 0)
                    .findFirst()
                    .orElse("");
            found.add(Setting.WHOLE_NUMBER_UNITS, DetectionProblem.WHOLE_NUMBERS.with(Codes.shorten(example)));
        }
        SEPARATORS.stream()
                .filter(separator -> consistOfOthers(names, separator))
                .findFirst()
                .ifPresent(separator -> {
                    String example = names.stream()
                            .filter(name -> name.contains(separator))
                            .findFirst()
                            .orElse("");
                    found.add(
                            Setting.UNIT_SEPARATOR,
                            DetectionProblem.SEVERAL_GROUPS.with(Codes.shorten(example), separator),
                            "group",
                            separator);
                });
        lookAlikes(names, found);
    }

    /** Whether all names that hold a character consist of names that stand alone elsewhere. */
    private static boolean consistOfOthers(Set<String> names, String separator) {
        List<String> several =
                names.stream().filter(name -> name.contains(separator)).toList();
        return !several.isEmpty()
                && several.stream()
                        .flatMap(name -> Arrays.stream(name.split(Pattern.quote(separator), -1)))
                        .map(Texts::trim)
                        .allMatch(part -> part.isEmpty() || (names.contains(part) && !part.contains(separator)));
    }

    private static void lookAlikes(Set<String> names, Found found) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        names.forEach(name -> alike.computeIfAbsent(Texts.letters(name), key -> new ArrayList<>())
                .add(name));
        List<List<String>> sets = alike.entrySet().stream()
                .filter(set -> set.getValue().size() > 1 && !set.getKey().isEmpty())
                .map(Map.Entry::getValue)
                .toList();
        if (!sets.isEmpty()) {
            found.ask(DetectionProblem.LOOK_ALIKES.with(Word.list(
                    sets,
                    MOST_LISTED,
                    set -> Word.same(set.stream()
                            .limit(MOST_LISTED)
                            .map(name -> "'" + Codes.shorten(name) + "'")
                            .collect(Collectors.joining(" = "))))));
        }
    }
}

package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the columns that say whose a row is and whether it counts. */
final class RowColumns implements Recogniser {
    private static final Set<String> TRUE = Set.of("1", "true", "yes", "ja");
    private static final Set<String> FALSE = Set.of("0", "false", "no", "nee", "");
    /** What Qualtrics writes of rows that nobody answered in earnest, as numbers and as texts. */
    private static final List<String> PREVIEW_NUMBERS = List.of("1", "2", "9", "17");

    private static final List<String> PREVIEWS =
            List.of("Survey Preview", "Survey Test", "Survey Preview Spam", "Offline Survey Preview");
    private static final Set<String> STATUSES = Set.of(
            "0",
            "1",
            "2",
            "4",
            "8",
            "9",
            "12",
            "16",
            "17",
            "IP Address",
            "Survey Preview",
            "Survey Test",
            "Imported",
            "Spam",
            "Survey Preview Spam",
            "Imported Spam",
            "Offline",
            "Offline Survey Preview");
    private static final Pattern SECONDS = Pattern.compile("sec|interviewtime");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)?");

    @Override
    public void recognise(Table table, Found found) {
        Set<Integer> used = IntStream.range(0, table.columns())
                .filter(found::isUsed)
                .boxed()
                .collect(Collectors.toSet());
        if (!found.isLong()) {
            id(table, used, found);
            status(table, used, found);
            finished(table, used, found);
        }
        WellKnown.VOICE
                .find(
                        table,
                        used,
                        column -> all(
                                table,
                                column,
                                text -> Arrays.stream(Voice.values())
                                        .anyMatch(voice -> voice.code().equals(text))))
                .ifPresent(column -> found.add(
                        Setting.VOICE,
                        DetectionProblem.VOICES.with(table.texts(column).size()),
                        table.call(column)));
        duration(table, used, found);
    }

    /** Whether a column holds texts, and all of them pass. */
    static boolean all(Table table, int column, Predicate<String> test) {
        Set<String> texts = table.texts(column).keySet();
        return !texts.isEmpty() && texts.stream().allMatch(test);
    }

    private static void id(Table table, Set<Integer> used, Found found) {
        OptionalInt id = WellKnown.ID.find(table, used, column -> tellsApart(table, column));
        if (id.isPresent()) {
            Map<String, Integer> ids = table.texts(id.getAsInt());
            long twice = ids.values().stream().filter(times -> times > 1).count();
            found.add(Setting.ID, DetectionProblem.IDS.with(ids.size(), table.rows()), table.call(id.getAsInt()));
            if (twice > 0) {
                time(table, used, found);
                found.ask(DetectionProblem.IDS_TWICE.with(twice, ids.size(), Codes.shorten(table.call(id.getAsInt()))));
            }
        }
    }

    private static boolean tellsApart(Table table, int column) {
        int filled = table.filled(column);
        return filled > 0
                && filled * 10 >= table.rows() * 9
                && table.texts(column).size() * 2 >= filled
                && all(table, column, text -> text.length() <= 200);
    }

    private static void time(Table table, Set<Integer> used, Found found) {
        WellKnown.TIME
                .find(
                        table,
                        used,
                        column -> all(table, column, text -> TIME.matcher(text).matches()))
                .ifPresent(column -> found.add(
                        Setting.TIME,
                        DetectionProblem.TIMES.with(table.filled(column)),
                        table.callBeforeEquals(column)));
    }

    private static void status(Table table, Set<Integer> used, Found found) {
        OptionalInt status = WellKnown.STATUS.find(table, used, column -> all(table, column, STATUSES::contains));
        if (status.isPresent()) {
            int column = status.getAsInt();
            Map<String, Integer> texts = table.texts(column);
            List<String> previews = texts.containsKey("0")
                            || texts.keySet().stream().allMatch(text -> Character.isDigit(text.charAt(0)))
                    ? PREVIEW_NUMBERS
                    : PREVIEWS;
            int rows = previews.stream()
                    .mapToInt(text -> texts.getOrDefault(text, 0))
                    .sum();
            if (rows > 0 || !table.isComplete()) {
                condition(Setting.EXCEPT, table, column, rows, previews, found);
            }
        }
    }

    private static void condition(Setting setting, Table table, int column, int rows, List<String> texts, Found found) {
        String[] values = new String[texts.size() + 1];
        values[0] = table.callBeforeEquals(column);
        IntStream.range(0, texts.size()).forEach(at -> values[at + 1] = texts.get(at));
        found.add(
                setting,
                DetectionProblem.CONDITION.with(Codes.shorten(table.call(column)), rows, table.rows()),
                values);
    }

    private static void finished(Table table, Set<Integer> used, Found found) {
        OptionalInt finished = WellKnown.FINISHED.find(
                table,
                used,
                column -> all(table, column, text -> TRUE.contains(small(text)) || FALSE.contains(small(text)))
                        && table.texts(column).keySet().stream().anyMatch(text -> TRUE.contains(small(text))));
        if (finished.isPresent()) {
            int column = finished.getAsInt();
            Map<String, Integer> texts = table.texts(column);
            List<String> yes = texts.keySet().stream()
                    .filter(text -> TRUE.contains(small(text)))
                    .toList();
            int rows = table.rows()
                    - yes.stream().mapToInt(text -> texts.getOrDefault(text, 0)).sum();
            if (rows > 0 || !table.isComplete()) {
                condition(Setting.ONLY, table, column, rows, yes, found);
            }
            return;
        }
        WellKnown.SUBMITTED
                .find(table, used, column -> table.filled(column) < table.rows())
                .ifPresent(column -> found.ask(DetectionProblem.UNFINISHED.with(
                        table.rows() - table.filled(column), table.rows(), Codes.shorten(table.call(column)))));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void duration(Table table, Set<Integer> used, Found found) {
        WellKnown.DURATION
                .find(
                        table,
                        used,
                        column -> all(
                                table, column, text -> WeightColumn.number(text).signum() >= 0))
                .ifPresent(column -> {
                    if (SECONDS.matcher(Texts.letters(table.name(column))).find()) {
                        found.add(
                                Setting.DURATION,
                                DetectionProblem.DURATIONS.with(table.filled(column)),
                                table.callBeforeEquals(column));
                    } else {
                        found.ask(DetectionProblem.DURATION_UNIT.with(Codes.shorten(table.call(column))));
                    }
                });
    }
}

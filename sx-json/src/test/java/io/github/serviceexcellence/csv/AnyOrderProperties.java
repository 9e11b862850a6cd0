package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The long form says the same with its rows in any order, in files whose columns differ, as sorted by respondent in one file. */
class AnyOrderProperties {
    private static final List<String> COLUMNS = List.of("who", "item", "value", "unit", "w", "fin", "took", "x");

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("any-order");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("a"));
        Files.deleteIfExists(folder.resolve("b"));
        Files.deleteIfExists(folder);
    }

    /** Mostly the usual text, sometimes another. */
    private static String mostly(Random random, String usual, String... others) {
        return random.nextInt(12) == 0 ? others[random.nextInt(others.length)] : usual;
    }

    private static List<Map<String, String>> rows(Random random) {
        List<Map<String, String>> rows = new ArrayList<>();
        int respondents = 1 + random.nextInt(6);
        for (int who = 0; who < respondents; who++) {
            String unit = List.of("A", "B", "").get(random.nextInt(3));
            String fin = List.of("1", "1", "0", "").get(random.nextInt(4));
            String took = mostly(random, "" + random.nextInt(100), "", "zzz", "-5");
            String weight = mostly(random, "1.5", "0", "2", "x");
            for (String item : List.of("lead", "nps")) {
                if (random.nextInt(6) > 0) {
                    rows.add(Map.of(
                            "who", "r" + who,
                            "item", mostly(random, item, "lead", "laed"),
                            "value", mostly(random, "" + (1 + random.nextInt(5)), "", "77", "n/a"),
                            "unit", mostly(random, unit, "C"),
                            "w", mostly(random, weight, "3"),
                            "fin", mostly(random, fin, "1", "0", "\ufffd"),
                            "took", mostly(random, took, "7"),
                            "x", mostly(random, "", "test")));
                }
            }
        }
        for (String item : List.of("lead", "nps")) {
            rows.add(Map.of(
                    "who", "r9", "item", item, "value", "1", "unit", "A", "w", "1", "fin", "1", "took", "9", "x", ""));
        }
        return rows;
    }

    private static String file(List<String> columns, List<Map<String, String>> rows) {
        return String.join(",", columns)
                + rows.stream()
                        .map(row -> columns.stream().map(row::get).collect(Collectors.joining(",", "\n", "")))
                        .collect(Collectors.joining());
    }

    private static SurveyCsv reader(Random random) {
        SurveyCsv reader = SurveyCsv.of(Surveys.leadAndNps()).withLongForm("who", "item", "value");
        reader = random.nextBoolean() ? reader.withIdColumn("who") : reader;
        reader = random.nextBoolean() ? reader.withGroupColumn("unit") : reader;
        reader = random.nextBoolean() ? reader.withWeightColumn("w") : reader;
        reader = random.nextBoolean() ? reader.withDurationColumn("took", Duration.ofSeconds(1)) : reader;
        reader = random.nextBoolean() ? reader.withTimeColumn("took") : reader;
        reader = random.nextBoolean() ? reader.withRowsWhere("fin", "1", "") : reader;
        reader = random.nextBoolean() ? reader.withoutRowsWhere("x", "test") : reader;
        reader = random.nextInt(4) == 0 ? reader.withRowsWhere("unit", "A", "B") : reader;
        return random.nextInt(4) == 0 ? reader.withRowsWhere("value", "1", "2", "3") : reader;
    }

    /** All that a reading tells, without the places in the files. */
    private static List<Object> told(ResponseSource source, boolean skips) throws IOException {
        try {
            Reading<ResponseTable> reading = (skips ? source.skippingFaults() : source).table();
            return List.of(
                    reading.result(),
                    reading.rows(),
                    reading.skipped(),
                    reading.duplicates(),
                    reading.weightless(),
                    reading.blank(),
                    reading.leftOut(),
                    reading.notes(),
                    messages(reading.problems()));
        } catch (SxFormatException e) {
            return List.of(messages(e.problems()));
        }
    }

    private static List<String> messages(List<Problem> problems) {
        // those of a file are told together, so that their order is another
        return problems.stream()
                .flatMap(problem ->
                        problem.places().stream().map(place -> problem.message().toString()))
                .sorted()
                .toList();
    }

    @Property(tries = 300)
    void rowsInAnyOrderSayTheSameAsSortedOnes(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<Map<String, String>> rows = rows(random);
        Collections.shuffle(rows, random);
        Map<String, List<Map<String, String>>> sorted = rows.stream()
                .collect(Collectors.groupingBy(row -> row.get("who"), LinkedHashMap::new, Collectors.toList()));
        List<Map<String, String>> inOrder =
                sorted.values().stream().flatMap(List::stream).toList();
        SurveyCsv reader = reader(random);
        boolean skips = random.nextInt(4) > 0;
        List<Object> expected = told(
                reader.from(new ByteArrayInputStream(file(COLUMNS, inOrder).getBytes(StandardCharsets.UTF_8))), skips);

        int cut = 1 + random.nextInt(rows.size() - 1);
        List<String> others = new ArrayList<>(COLUMNS);
        Collections.shuffle(others, random);
        Path first = Files.writeString(folder.resolve("a"), file(COLUMNS, rows.subList(0, cut)));
        Path second = Files.writeString(folder.resolve("b"), file(others, rows.subList(cut, rows.size())));
        Duplicates duplicates = random.nextBoolean() ? Duplicates.REFUSE : Duplicates.UNCHECKED;
        assertThat(told(reader.withRowsInAnyOrder(1).from(first, second).withDuplicates(duplicates), skips))
                .isEqualTo(expected);
    }
}

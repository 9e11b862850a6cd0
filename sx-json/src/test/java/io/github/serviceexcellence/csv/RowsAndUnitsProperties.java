package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Groups that are written in any of the ways that people write them are read as the plain ones; rows that come twice as by hand. */
class RowsAndUnitsProperties {
    private static final List<String> SPACES =
            List.of("", "", " ", "\u00a0", "\u200b", "\ufeff", "\u2009\u00a0", "\u3000", "\t");
    private static final List<String> NAMES = List.of(
            "Noord",
            "noord",
            "Z\u00fcrich",
            "S\u00e3o Paulo",
            "A & B",
            "Team 7",
            "7",
            "70",
            "\u03a9",
            "\u4e2d\u6587",
            "x.y",
            "\ud83d\ude00");

    @Provide
    Arbitrary<List<Set<List<String>>>> paths() {
        Arbitrary<List<String>> path = Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(3);
        return path.set().ofMaxSize(3).list().ofMinSize(1).ofMaxSize(30);
    }

    private static Units units(Set<List<String>> paths) {
        return Units.of(
                Map.of(Breakdown.GROUP, paths.stream().map(GroupKey::new).toList()));
    }

    private static ResponseTable table(List<Units> rows) {
        ResponseTableBuilder table = ResponseTable.builder(Surveys.one());
        rows.forEach(units -> table.add(
                Response.builder(Surveys.one()).answer("lead", 4).build().withUnits(units)));
        return table.build();
    }

    /** A name as somebody might write it: the other name for it, 7.0 for 7, its accents apart, with what nobody sees around it. */
    private static String write(String name, Random random) {
        String other = name.equals("Noord") && random.nextBoolean() ? "N" : name;
        String number = other.matches("[0-9]+") && random.nextBoolean() ? other + ".00" : other;
        String apart = random.nextBoolean() ? Normalizer.normalize(number, Normalizer.Form.NFD) : number;
        return space(random) + apart + space(random);
    }

    private static String space(Random random) {
        return SPACES.get(random.nextInt(SPACES.size()));
    }

    private static String none(Random random) {
        return random.nextBoolean() ? space(random) : space(random) + "n/b" + space(random);
    }

    private static String cell(Set<List<String>> paths, Random random) {
        List<String> parts = new ArrayList<>();
        for (List<String> path : paths) {
            String written = path.stream().map(name -> write(name, random)).collect(Collectors.joining(">"));
            parts.add(random.nextInt(4) == 0 ? written + ">" + none(random) : written);
            if (random.nextInt(4) == 0) {
                parts.add(random.nextBoolean() ? written : none(random));
            }
        }
        return parts.isEmpty() ? none(random) : String.join("+", parts);
    }

    private static SurveyCsv free(SurveyCsv csv) {
        return csv.withNoUnit("n/b").withWholeNumberUnits().withUnitName("group", "N", "Noord");
    }

    private static ResponseSource source(SurveyCsv csv, String text) {
        return csv.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 300)
    void severalPathsInOneFieldAreThoseUnits(@ForAll("paths") List<Set<List<String>>> rows, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        SurveyCsv csv = free(SurveyCsv.of(Surveys.one())
                .withGroupColumn("unit")
                .withUnitSeparator("group", '+')
                .withPathSeparator("group", '>'));
        String text = rows.stream()
                .map(paths -> "\"" + cell(paths, random) + "\",4\n")
                .collect(Collectors.joining("", "unit,lead\n", ""));
        assertThat(source(csv, text).table().result())
                .isEqualTo(
                        table(rows.stream().map(RowsAndUnitsProperties::units).toList()));
    }

    @Property(tries = 300)
    void aColumnForEachLevelIsAPathHoweverItIsWritten(@ForAll("paths") List<Set<List<String>>> rows, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        SurveyCsv wide = free(SurveyCsv.of(Surveys.one()).withBreakdown("group", "a", "b", "c"));
        StringBuilder plain = new StringBuilder("a,b,c,lead\n");
        StringBuilder longer = new StringBuilder("who,a,b,c,item,value\n");
        List<Units> expected = new ArrayList<>();
        for (Set<List<String>> paths : rows) {
            List<String> path = paths.stream().findFirst().orElse(List.of());
            expected.add(path.isEmpty() ? Units.none() : Units.of(new GroupKey(path)));
            String fields = IntStream.range(0, 3)
                    .mapToObj(level -> level < path.size() ? write(path.get(level), random) : none(random))
                    .collect(Collectors.joining(","));
            plain.append(fields).append(",4\n");
            longer.append("r")
                    .append(expected.size())
                    .append(',')
                    .append(fields)
                    .append(",lead,4\n");
        }
        assertThat(source(wide, plain.toString()).table().result()).isEqualTo(table(expected));
        assertThat(source(wide.withLongForm("who", "item", "value"), longer.toString())
                        .table()
                        .result())
                .isEqualTo(table(expected));
    }

    /**
     * A row of somebody.
     *
     * @param day -1 for none
     * @param counts whether it meets the condition
     */
    record Entry(int who, int day, int lead, int nps, boolean counts) {
        String line() {
            return (who == 0 ? "" : "r" + who) + "," + (day < 0 ? "" : LocalDate.of(2024, 5, 1 + day)) + ","
                    + (counts ? "yes" : "no") + "," + (lead == 0 ? "" : lead) + "," + (nps == 0 ? "" : nps) + "\n";
        }

        int answers() {
            return (lead == 0 ? 0 : 1) + (nps == 0 ? 0 : 1);
        }
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(-1, 4),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, true, true, false))
                .as(Entry::new);
    }

    /** Whether a row takes the place of one before it. */
    private static BiPredicate<Entry, Entry> wins(Duplicates duplicates) {
        return switch (duplicates) {
            case KEEP_FIRST -> (row, kept) -> false;
            case KEEP_LAST -> (row, kept) -> true;
            case KEEP_LATEST -> (row, kept) -> row.day >= kept.day;
            case KEEP_FULLEST -> (row, kept) -> row.answers() > kept.answers();
            default -> throw new IllegalArgumentException();
        };
    }

    @Property(tries = 500)
    void ofEachRespondentTheRowThatAMapFindsCounts(
            @ForAll @Size(max = 40) List<@From("entries") Entry> given, @ForAll("choosing") Duplicates duplicates)
            throws IOException {
        List<Entry> rows = new ArrayList<>(given);
        rows.add(new Entry(0, 0, 1, 1, true));
        Map<Integer, Entry> kept = new HashMap<>();
        List<Entry> counting = rows.stream().filter(Entry::counts).toList();
        Set<Entry> expected = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entry row : counting) {
            if (row.who == 0 || !kept.containsKey(row.who) || wins(duplicates).test(row, kept.get(row.who))) {
                if (row.who != 0) {
                    expected.remove(kept.put(row.who, row));
                }
                expected.add(row);
            }
        }
        SurveyCsv csv = SurveyCsv.of(Surveys.leadAndNps())
                .withIdColumn("who")
                .withTimeColumn("at")
                .withRowsWhere("counts", "yes");
        String text = rows.stream().map(Entry::line).collect(Collectors.joining("", "who,at,counts,lead,nps\n", ""));
        Reading<ResponseTable> reading =
                source(csv, text).withDuplicates(duplicates).table();

        List<Entry> inOrder = counting.stream().filter(expected::contains).toList();
        assertThat(IntStream.range(0, reading.result().size())
                        .mapToObj(row -> told(reading.result().response(row))))
                .containsExactlyElementsOf(inOrder.stream()
                        .map(row -> (row.who == 0 ? "" : "r" + row.who) + " " + row.lead + " " + row.nps)
                        .toList());
        assertThat(reading.duplicates()).isEqualTo(counting.size() - inOrder.size());
        assertThat(reading.leftOut().getOrDefault("counts", 0L)).isEqualTo(rows.size() - counting.size());
        assertThat(reading.rows()).isEqualTo(rows.size());
    }

    private static String told(Response response) {
        int nps = Cells.at(response, 1);
        return response.id().map(Object::toString).orElse("") + " " + (Cells.at(response, 0) + 1) + " "
                + Math.max(nps, 0);
    }

    @Provide
    Arbitrary<Duplicates> choosing() {
        return Arbitraries.of(
                Duplicates.KEEP_FIRST, Duplicates.KEEP_LAST, Duplicates.KEEP_LATEST, Duplicates.KEEP_FULLEST);
    }
}

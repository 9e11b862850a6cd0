package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * A plain table and the same table as tools lay it out, in one way or in several at once: both are read to the same table. The writer below
 * knows nothing of the reader.
 */
class LaidOutProperties {
    private static final ItemId LEAD = ItemId.of("lead");
    private static final ItemId NPS = ItemId.of("nps");

    /** A respondent: an id, a unit, and an answer to each item, blank where there is none. */
    private record Person(String id, String unit, String lead, String nps) {}

    private static List<Person> people(Random random, int count) {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String lead = random.nextInt(4) == 0 ? "" : String.valueOf(1 + random.nextInt(5));
            String nps = random.nextInt(4) == 0 ? "" : String.valueOf(random.nextInt(11));
            people.add(new Person("r" + number, random.nextInt(5) == 0 ? "" : "u" + random.nextInt(3), lead, nps));
        }
        return people;
    }

    private static Reading<ResponseTable> read(SurveyCsv reader, String text) throws IOException {
        return reader.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .withExecutor(Runnable::run)
                .table();
    }

    private static ResponseTable plain(List<Person> people) throws IOException {
        String rows = people.stream()
                .map(one -> one.id + "," + one.unit + "," + one.lead + "," + one.nps + "\n")
                .collect(Collectors.joining());
        return read(
                        SurveyCsv.of(Surveys.leadAndNps()).withIdColumn("id").withGroupColumn("unit"),
                        "id,unit,lead,nps\n" + rows)
                .result();
    }

    /** A column of the table that is written: its name, how it is named to the reader, and what each person has in it. */
    private record Column(String name, List<String> cells) {}

    /** How a table is laid out. */
    private static final class Writer {
        private final Random random;
        private final List<Person> people;
        private final List<Column> columns = new ArrayList<>();
        private SurveyCsv reader = SurveyCsv.of(Surveys.leadAndNps());
        private char separator = ',';
        private String first = "";
        private int titles;
        private int further;
        private int blanks;

        Writer(Random random, List<Person> people) {
            this.random = random;
            this.people = people;
        }

        private void add(String name, List<String> cells) {
            columns.add(new Column(name, cells));
        }

        private List<String> cells(java.util.function.Function<Person, String> cell) {
            return people.stream().map(cell).toList();
        }

        void layOut() {
            add("id", cells(Person::id));
            reader = reader.withIdColumn("id");
            add("unit \n (one)", cells(Person::unit));
            reader = reader.withGroupColumn("unit (one)");
            lead();
            if (random.nextBoolean()) {
                levels(NPS, 0, 10, Person::nps);
            } else {
                add("nps", cells(Person::nps));
            }
            for (int other = random.nextInt(3); other > 0; other--) {
                add(random.nextBoolean() ? "" : "remark", cells(one -> "lead " + random.nextInt(9)));
            }
            Collections.shuffle(columns, random);
            if (columns.get(columns.size() - 1).name.isEmpty()) {
                columns.set(columns.size() - 1, new Column("last", columns.get(columns.size() - 1).cells));
            }
            nameByPosition();
            if (random.nextBoolean()) {
                separator = ";\t|".charAt(random.nextInt(3));
                boolean told = random.nextBoolean();
                first = told ? "sep=" + separator + "\n" : "";
                reader = told ? reader : reader.withSeparator(separator);
            }
            titles = random.nextInt(3);
            further = random.nextInt(3);
            reader = titles == 0 ? reader : reader.withHeaderLine(titles + 1);
            reader = further == 0 ? reader : reader.withDataFrom(titles + further + 2);
        }

        /** In one column, in two of branches, or in one for each level. */
        private void lead() {
            switch (random.nextInt(3)) {
                case 0 -> add("lead", cells(Person::lead));
                case 1 -> {
                    List<Boolean> branch =
                            people.stream().map(one -> random.nextBoolean()).toList();
                    List<String> one = new ArrayList<>();
                    List<String> two = new ArrayList<>();
                    for (int person = 0; person < people.size(); person++) {
                        boolean both = random.nextInt(5) == 0;
                        String lead = people.get(person).lead;
                        one.add(both || branch.get(person) ? lead : "");
                        two.add(both || !branch.get(person) ? lead : "");
                    }
                    add("lead a", one);
                    add("lead b", two);
                    reader = reader.withColumn(LEAD, "lead a", "lead b");
                }
                default -> levels(LEAD, 1, 5, Person::lead);
            }
        }

        private void levels(ItemId item, int lowest, int highest, java.util.function.Function<Person, String> answer) {
            int style = random.nextInt(3);
            for (int level = lowest; level <= highest; level++) {
                String own = String.valueOf(level);
                add(item + "/" + level, cells(one -> {
                    boolean marked = answer.apply(one).equals(own);
                    return switch (style) {
                        case 0 -> marked ? "1" : "0";
                        // a 0 alone in the column of level 0 may say that it is not chosen, and is refused
                        case 1 -> marked && !own.equals("0") ? own : marked ? "x" : "";
                        default -> marked ? "TRUE" : answer.apply(one).isEmpty() ? "" : "FALSE";
                    };
                }));
                reader = reader.withLevelColumn(item, BigDecimal.valueOf(level), item + "/" + level);
            }
        }

        /** Two columns of one name: the one of the unit is told by its position. */
        private void nameByPosition() {
            if (random.nextInt(3) == 0) {
                int at = IntStream.range(0, columns.size())
                        .filter(place -> columns.get(place).name.startsWith("unit"))
                        .findFirst()
                        .orElseThrow();
                columns.set(at, new Column(random.nextBoolean() ? "" : "id ", columns.get(at).cells));
                reader = reader.withGroupColumn("#" + (at + 1));
                int id = IntStream.range(0, columns.size())
                        .filter(place -> columns.get(place).name.equals("id"))
                        .findFirst()
                        .orElseThrow();
                reader = reader.withIdColumn("#" + (id + 1));
            }
        }

        private String row(List<String> fields, boolean quotes) {
            String text = fields.stream()
                    .map(field -> quotes && random.nextInt(6) == 0 || field.contains("\n") ? '"' + field + '"' : field)
                    .collect(Collectors.joining(String.valueOf(separator)));
            return text + String.valueOf(separator).repeat(random.nextInt(3)) + "\n";
        }

        String text(boolean quotes) {
            StringBuilder text = new StringBuilder(first);
            for (int title = 0; title < titles; title++) {
                text.append(random.nextBoolean() ? "\n" : row(List.of("Report", "x"), false));
            }
            text.append(row(columns.stream().map(Column::name).toList(), quotes));
            for (int line = 0; line < further; line++) {
                text.append(random.nextBoolean() ? "\n" : row(Collections.nCopies(columns.size(), "text"), false));
            }
            for (int person = 0; person < people.size(); person++) {
                if (random.nextInt(6) == 0) {
                    text.append(row(Collections.nCopies(columns.size(), " "), quotes));
                    blanks++;
                }
                int row = person;
                text.append(row(
                        columns.stream().map(column -> column.cells.get(row)).toList(), quotes));
            }
            return text.toString();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aTableThatIsLaidOutInAnyWayIsReadToTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int count)
            throws IOException {
        Random random = new Random(seed);
        Writer writer = new Writer(random, people(random, count));
        writer.layOut();
        String text = writer.text(random.nextBoolean());
        Reading<ResponseTable> reading = read(writer.reader, text);
        assertThat(reading.result()).as(text).isEqualTo(plain(writer.people));
        assertThat(reading.blank()).isEqualTo(writer.blanks);
        assertThat(reading.problems()).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aLongTableInAnyOrderIsReadToTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int count)
            throws IOException {
        Random random = new Random(seed);
        List<Person> people = people(random, count);
        List<String> rows = new ArrayList<>();
        for (Person one : people) {
            rows.add(
                    "Lead\u00a0" + (random.nextBoolean() ? "a" : "b") + "," + one.unit + "," + one.id + "," + one.lead);
            rows.add("nps," + one.unit + "," + one.id + "," + one.nps);
        }
        Collections.shuffle(rows, random);
        StringBuilder text = new StringBuilder("Long table,,,\n\nitem,unit,id,value,\n");
        rows.forEach(row -> text.append(row).append(random.nextBoolean() ? "\n,,\n" : ",,\n"));
        Reading<ResponseTable> reading = read(
                SurveyCsv.of(Surveys.leadAndNps())
                        .withLongForm("id", "item", "value")
                        .withIdColumn("id")
                        .withGroupColumn("unit")
                        .withColumn(LEAD, "Lead a", "Lead b")
                        .withHeaderLine(3)
                        .withRowsInAnyOrder(1),
                text.toString());
        assertThat(responses(reading.result())).containsExactlyInAnyOrderElementsOf(responses(plain(people)));
    }

    private static List<Response> responses(ResponseTable table) {
        return IntStream.range(0, table.size()).mapToObj(table::response).toList();
    }
}

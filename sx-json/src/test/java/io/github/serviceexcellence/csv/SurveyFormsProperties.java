package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * One survey written as people have them: answers, columns, groups, rows and files each in one form of many, alone and together. However it
 * is written, the table is that of the plain file.
 */
class SurveyFormsProperties {
    private static final List<String> AGREE_EN = List.of("Never", "Seldom", "Now and then", "Often", "Always");
    private static final List<String> AGREE_NL = List.of("Nooit", "Zelden", "Af en toe", "Vaak", "Altijd");
    private static final Scale FIVE = Scale.range(1, 5)
            .withLabels(IntStream.range(0, 5)
                    .mapToObj(level -> text(AGREE_EN.get(level), AGREE_NL.get(level)))
                    .toArray(Text[]::new));
    private static final Instrument INSTRUMENT = Instrument.builder("forms", "1.0")
            .title(text("Forms", "Vormen"))
            .item(rating("q1", FIVE))
            .item(rating("q2", FIVE))
            .item(rating("q3", FIVE))
            .item(rating("ten", Scale.range(0, 10)))
            .item(Item.builder("one")
                    .wording(text("Which one?", "Welke?"))
                    .voice(Voice.EMPLOYEE)
                    .choices(new Choice("a", text("Ape", "Aap")), new Choice("b", text("Bear, brown", "Beer, bruin")))
                    .build())
            .build();
    private static final List<String> COLUMNS = List.of("id", "team", "q1", "q2", "q3", "ten", "one");
    private static final int FIRST_ITEM = 2;
    private static final List<String> TEAMS = List.of("", "Caf\u00e9", "Noord", "7", "Z\u00fcrich West");

    private static Text text(String english, String dutch) {
        return Text.english(english).dutch(dutch);
    }

    private static Item rating(String id, Scale scale) {
        return Item.builder(id)
                .wording(text("Question " + id, "Vraag " + id))
                .scale(scale)
                .measures(Element.LEADERSHIP)
                .voice(Voice.EMPLOYEE)
                .build();
    }

    /** The survey on its way to bytes: what stands in which column, and how a reader is told. */
    private static final class Sheet {
        final Random random;
        List<String> header = new ArrayList<>(COLUMNS);
        List<List<String>> rows = new ArrayList<>();
        SurveyCsv reader = SurveyCsv.of(INSTRUMENT).withIdColumn("id").withGroupColumn("team");
        final List<String> said = new ArrayList<>();
        Duplicates duplicates = Duplicates.UNCHECKED;
        List<String> above = new ArrayList<>();
        List<String> between = new ArrayList<>();
        char separator = ',';
        boolean sepLine;
        int trailing;
        boolean blankRows;
        Charset charset = StandardCharsets.UTF_8;
        String mark = "";
        String lineBreak = "\n";

        Sheet(long seed) {
            random = new Random(seed);
            int size = 1 + random.nextInt(8);
            for (int row = 0; row < size; row++) {
                List<String> cells = new ArrayList<>(List.of("p" + row, TEAMS.get(random.nextInt(TEAMS.size()))));
                for (int item = FIRST_ITEM; item < COLUMNS.size(); item++) {
                    cells.add(random.nextInt(5) == 0 ? "" : answer(item));
                }
                rows.add(cells);
            }
        }

        private String answer(int item) {
            return switch (COLUMNS.get(item)) {
                case "ten" -> "" + random.nextInt(11);
                case "one" -> random.nextBoolean() ? "a" : "b";
                default -> "" + (1 + random.nextInt(5));
            };
        }

        int column(String name) {
            return header.indexOf(name);
        }

        interface Cell {
            String written(String item, String value);
        }

        /** Writes the answers to ratings of five levels in another way. */
        void ratings(Cell cell) {
            for (List<String> row : rows) {
                for (String item : List.of("q1", "q2", "q3")) {
                    int at = column(item);
                    if (at >= 0 && !row.get(at).isEmpty()) {
                        row.set(at, cell.written(item, row.get(at)));
                    }
                }
            }
        }

        boolean chance() {
            return random.nextInt(3) == 0;
        }

        ResponseTable read() throws IOException {
            return reader.from(new ByteArrayInputStream(bytes()))
                    .withDuplicates(duplicates)
                    .table()
                    .result();
        }

        byte[] bytes() {
            return (mark + text()).getBytes(charset);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            if (sepLine) {
                text.append("sep=").append(separator).append(lineBreak);
            }
            above.forEach(line -> text.append(line).append(lineBreak));
            line(text, header);
            between.forEach(line -> text.append(line).append(lineBreak));
            for (List<String> row : rows) {
                line(text, row);
                if (blankRows && random.nextBoolean()) {
                    line(text, Collections.nCopies(header.size(), ""));
                }
            }
            return text.toString();
        }

        private void line(StringBuilder text, List<String> cells) {
            text.append(cells.stream().map(this::quoted).collect(Collectors.joining("" + separator)));
            text.append(("" + separator).repeat(trailing)).append(lineBreak);
        }

        private String quoted(String cell) {
            boolean needs =
                    cell.indexOf(separator) >= 0 || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
            return needs || random.nextInt(9) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }

        @Override
        public String toString() {
            return said + "\n" + text();
        }
    }

    private static void say(Sheet sheet, String what, SurveyCsv reader) {
        sheet.said.add(what);
        sheet.reader = reader;
    }

    /** One of the ways in which a level is written. */
    private static void answers(Sheet sheet) {
        if (sheet.chance()) {
            sheet.ratings((item, value) -> item.equals("q2") ? "" + (6 - Integer.parseInt(value)) : value);
            say(sheet, "recoded q2", sheet.reader.withRecoded(ItemId.of("q2")));
        }
        int way = sheet.random.nextInt(9);
        switch (way) {
            case 0 -> {
                sheet.ratings((item, value) -> label(sheet, value));
                say(sheet, "labels", sheet.reader.withLabels());
            }
            case 1 -> {
                sheet.ratings((item, value) -> shouted(sheet, label(sheet, value)));
                say(sheet, "loose labels", sheet.reader.withLabels().withCaseAndSpaceIgnored());
            }
            case 2 -> {
                List<String> marks = List.of(" - ", ". ", ": ", ") ", " = ", " \u2013 ");
                sheet.ratings(
                        (item, value) -> value + marks.get(sheet.random.nextInt(marks.size())) + label(sheet, value));
                sheet.said.add("number and label");
            }
            case 3 -> {
                sheet.ratings((item, value) -> List.of(
                                value + ".0", "'" + value, "[" + value + "]", "+" + value, "\u00a0" + value + "\u200b ")
                        .get(sheet.random.nextInt(5)));
                sheet.said.add("forms of numbers");
            }
            case 4 -> {
                sheet.ratings((item, value) -> "A" + value);
                SurveyCsv reader = sheet.reader;
                for (int level = 1; level <= 5; level++) {
                    reader = reader.withLevel("A" + level, BigDecimal.valueOf(level));
                }
                say(sheet, "codes", reader);
            }
            case 5 -> {
                sheet.ratings((item, value) -> "" + (Integer.parseInt(value) - 1));
                say(sheet, "from 0", sheet.reader.withFirstCode(0));
            }
            case 6 -> {
                sheet.ratings((item, value) -> (Integer.parseInt(value) + 10) + " - " + label(sheet, value));
                SurveyCsv reader = sheet.reader;
                for (String item : List.of("q1", "q2", "q3")) {
                    reader = reader.withFirstCode(ItemId.of(item), 11);
                }
                say(sheet, "from 11 with labels", reader);
            }
            case 7 -> {
                sheet.ratings((item, value) -> value + ",0");
                say(sheet, "decimal comma", sheet.reader.withDecimalComma());
            }
            default -> {}
        }
        if (sheet.chance()) {
            sheet.rows.forEach(row -> row.replaceAll(cell -> cell.isEmpty() ? "n.v.t." : cell));
            say(
                    sheet,
                    "texts for nothing",
                    sheet.reader.withAnswer("n.v.t.", AnswerKind.UNANSWERED).withNoUnit("n.v.t."));
        }
    }

    private static String label(Sheet sheet, String value) {
        return (sheet.random.nextBoolean() ? AGREE_EN : AGREE_NL).get(Integer.parseInt(value) - 1);
    }

    private static String shouted(Sheet sheet, String label) {
        return sheet.random.nextBoolean() ? label.toUpperCase(Locale.ROOT) : " " + label.replace(" ", "  ") + " ";
    }

    private static void groups(Sheet sheet) {
        int team = sheet.column("team");
        if (sheet.chance()) {
            sheet.rows.forEach(row -> row.set(
                    team, "\u00a0" + Normalizer.normalize(row.get(team), Normalizer.Form.NFD) + "\u200b\u2003"));
            sheet.said.add("invisible characters around groups");
        }
        if (sheet.chance()) {
            sheet.rows.forEach(row -> row.set(team, row.get(team).equals("Noord") ? "noord" : row.get(team)));
            say(sheet, "a map of names", sheet.reader.withUnitName("group", "noord", "Noord"));
        }
        if (sheet.chance()) {
            sheet.rows.forEach(row -> row.set(team, row.get(team).equals("7") ? "7.0" : row.get(team)));
            say(sheet, "whole numbers", sheet.reader.withWholeNumberUnits());
        }
        if (sheet.chance()) {
            say(sheet, "a separator that is not there", sheet.reader.withUnitSeparator("group", '|'));
        }
    }

    private static void columns(Sheet sheet) {
        if (sheet.chance()) {
            split(sheet, "q1");
        }
        if (sheet.chance()) {
            marks(sheet);
        }
        if (sheet.chance()) {
            sheet.header.replaceAll(name -> name.equals("ten") ? "In how far\u00a0\n (0 to 10)?\u200b" : name);
            say(sheet, "a name with a line break", sheet.reader.withColumn(ItemId.of("ten"), "In how far (0 to 10)?"));
        } else if (sheet.chance()) {
            sheet.header.replaceAll(name -> name.equals("ten") ? "" : name);
            say(sheet, "by position", sheet.reader.withColumn(ItemId.of("ten"), "#" + (sheet.header.indexOf("") + 1)));
        } else if (sheet.chance()) {
            List<Integer> order =
                    IntStream.range(0, sheet.header.size()).boxed().collect(Collectors.toList());
            Collections.shuffle(order, sheet.random);
            List<String> header = sheet.header;
            sheet.header = order.stream().map(header::get).collect(Collectors.toList());
            sheet.rows.replaceAll(row -> order.stream().map(row::get).collect(Collectors.toList()));
            sheet.said.add("columns shuffled");
        }
    }

    private static void split(Sheet sheet, String item) {
        int at = sheet.column(item);
        sheet.header.set(at, item + " (A)");
        sheet.header.add(item + " (B)");
        for (List<String> row : sheet.rows) {
            int way = sheet.random.nextInt(3);
            row.add(way > 0 ? row.get(at) : "");
            row.set(at, way == 1 ? "" : row.get(at));
        }
        say(sheet, "in two columns", sheet.reader.withColumn(ItemId.of(item), item + " (A)", item + " (B)"));
    }

    /** A column for each choice. */
    private static void marks(Sheet sheet) {
        int at = sheet.column("one");
        for (String choice : List.of("a", "b")) {
            sheet.header.add("one/" + choice);
            sheet.rows.forEach(row ->
                    row.add(row.get(at).equals(choice) ? "1" : List.of("a", "b").contains(row.get(at)) ? "0" : ""));
        }
        sheet.header.set(at, "was one");
        say(
                sheet,
                "a column for each choice",
                sheet.reader
                        .withChoiceColumn(ItemId.of("one"), "a", "one/a")
                        .withChoiceColumn(ItemId.of("one"), "b", "one/b"));
    }

    private static void rowsThatCount(Sheet sheet) {
        if (sheet.chance()) {
            sheet.header.add("Status");
            sheet.rows.forEach(row -> row.add("0"));
            List<String> preview = new ArrayList<>(Collections.nCopies(sheet.header.size(), "preview?"));
            preview.set(preview.size() - 1, "1");
            sheet.rows.add(sheet.random.nextInt(sheet.rows.size() + 1), preview);
            say(sheet, "rows that count", sheet.reader.withRowsWhere("Status", "0", "zero"));
        }
        if (sheet.chance()) {
            sheet.header.add("when");
            sheet.rows.forEach(row -> row.add("2026-05-02T10:00"));
            List<String> earlier = new ArrayList<>(sheet.rows.get(sheet.rows.size() - 1));
            for (int column = 0; column < earlier.size(); column++) {
                earlier.set(
                        column,
                        INSTRUMENT.items().stream()
                                        .map(item -> item.id().value())
                                        .toList()
                                        .contains(sheet.header.get(column))
                                ? ""
                                : earlier.get(column));
            }
            earlier.set(earlier.size() - 1, "2026-05-01");
            sheet.rows.add(earlier);
            say(sheet, "twice", sheet.reader.withTimeColumn("when"));
            sheet.duplicates = Duplicates.KEEP_LATEST;
        }
    }

    private static void lines(Sheet sheet) {
        if (sheet.chance()) {
            sheet.above.addAll(List.of("Report", "May" + sheet.separator + sheet.separator, ""));
            say(sheet, "title", sheet.reader.withHeaderLine(4));
        }
        if (sheet.chance()) {
            sheet.between.add("\"a text\nof two lines\"" + sheet.separator + "another");
            sheet.between.add("");
            say(sheet, "more lines of header", sheet.reader.withDataFrom(sheet.above.size() + 4));
        }
        sheet.sepLine = sheet.chance();
        sheet.trailing = sheet.chance() ? 1 + sheet.random.nextInt(3) : 0;
        sheet.blankRows = sheet.chance();
        sheet.lineBreak = sheet.random.nextBoolean() ? "\n" : "\r\n";
    }

    private static void file(Sheet sheet) {
        if (sheet.chance()) {
            sheet.separator = List.of(';', '\t', '|').get(sheet.random.nextInt(3));
            sheet.reader = sheet.reader.withSeparator(sheet.separator);
            sheet.said.add("separator");
        }
        if (sheet.chance()) {
            sheet.charset = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)
                    .get(sheet.random.nextInt(3));
            sheet.mark = "\uFEFF";
            sheet.said.add("mark");
        }
    }

    @Property(tries = 2000)
    void howeverASurveyIsWrittenItsTableIsThatOfThePlainOne(@ForAll long seed) throws IOException {
        Sheet plain = new Sheet(seed);
        Sheet sheet = new Sheet(seed);
        answers(sheet);
        groups(sheet);
        columns(sheet);
        rowsThatCount(sheet);
        file(sheet);
        lines(sheet);

        assertThat(sheet.read()).as(sheet::toString).isEqualTo(plain.read());
    }
}

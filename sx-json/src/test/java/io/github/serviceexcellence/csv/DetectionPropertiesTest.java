package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file looks like: what is proposed reads it as it was meant, or not at all. */
class DetectionPropertiesTest {
    private static final Instrument INSTRUMENT = Instrument.builder("made-up", "1.0")
            .title(Text.english("Made up"))
            .item(Surveys.item("lead", Element.LEADERSHIP, labelled()))
            .item(Surveys.item("cult", Element.SERVICE_CULTURE, labelled()))
            .item(Surveys.item("mark", Element.MONITORING, Scale.of("1", "1.5", "2", "2.5", "3")))
            .build();

    private static final List<ItemId> ITEMS = List.of(ItemId.of("lead"), ItemId.of("cult"), ItemId.of("mark"));

    private static Scale labelled() {
        return Scale.range(1, 4)
                .withLabels(
                        Text.english("Never").dutch("Nooit"),
                        Text.english("Sometimes").dutch("Soms"),
                        Text.english("Often, or so").dutch("Vaak"),
                        Text.english("Always").dutch("Altijd"));
    }

    /** What a survey says, and how it is written. */
    record Written(List<List<Integer>> answers, Form form) {}

    /** How a survey is written. */
    record Form(
            char separator,
            String line,
            int names,
            int levels,
            int titles,
            boolean told,
            boolean trailing,
            int charset) {}

    @Provide
    Arbitrary<Written> surveys() {
        Arbitrary<List<Integer>> row = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 5))
                .as(List::of);
        Arbitrary<Form> form = Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|'),
                        Arbitraries.of("\n", "\r\n"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(0, 3))
                .as(Form::new);
        return Combinators.combine(row.list().ofMinSize(1).ofMaxSize(25), form).as(Written::new);
    }

    /** The level of each item, or nothing; what stands for nothing is left out of account. */
    private static List<List<Optional<String>>> levels(ResponseTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(table::response)
                .map(DetectionPropertiesTest::levels)
                .toList();
    }

    private static List<Optional<String>> levels(Response response) {
        return ITEMS.stream()
                .map(item -> response.level(item)
                        .map(level -> level.value().stripTrailingZeros().toPlainString()))
                .toList();
    }

    private static List<List<Optional<String>>> meant(Written survey) {
        return survey.answers().stream()
                .map(row -> IntStream.range(0, 3)
                        .mapToObj(item ->
                                row.get(item) == 0 ? Optional.<String>empty() : Optional.of(value(item, row.get(item))))
                        .toList())
                .toList();
    }

    private static String value(int item, int place) {
        return item < 2
                ? String.valueOf(place)
                : List.of("1", "1.5", "2", "2.5", "3").get(place - 1);
    }

    private static byte[] write(Written survey) {
        Form form = survey.form();
        String end = (form.trailing() ? String.valueOf(form.separator()) : "") + form.line();
        StringBuilder text = new StringBuilder(form.told() ? "sep=" + form.separator() + form.line() : "");
        IntStream.range(0, form.titles())
                .forEach(title -> text.append("Report ").append(title).append(form.line()));
        text.append(joined(form, List.of("id", name(form, 0), name(form, 1), name(form, 2), "Caf\u00e9")))
                .append(end);
        for (int row = 0; row < survey.answers().size(); row++) {
            List<String> fields = new ArrayList<>(List.of("p" + row));
            for (int item = 0; item < 3; item++) {
                fields.add(text(form, item, survey.answers().get(row).get(item)));
            }
            fields.add("tr\u00e8s bien; oui, vraiment");
            text.append(joined(form, fields)).append(end);
        }
        Charset charset = List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("windows-1252"))
                .get(form.charset());
        return text.toString().getBytes(charset);
    }

    private static String joined(Form form, List<String> fields) {
        UnaryOperator<String> quote = field -> field.indexOf(form.separator()) < 0 ? field : '"' + field + '"';
        return fields.stream().map(quote).collect(Collectors.joining(String.valueOf(form.separator())));
    }

    private static String name(Form form, int item) {
        String id = ITEMS.get(item).value();
        return List.of(
                        id,
                        id.toUpperCase(Locale.ROOT),
                        "grp/" + id,
                        "Q[" + id + "]",
                        "Vraag " + (item + 1),
                        "Question " + id)
                .get(form.names());
    }

    private static String text(Form form, int item, int place) {
        if (place == 0) {
            return form.levels() % 2 == 0
                    ? ""
                    : List.of("n.v.t.", "NA", "weet niet").get(item);
        }
        if (item == 2) {
            return form.levels() < 2 ? value(item, place) : value(item, place).replace('.', ',');
        }
        String label = List.of("Nooit", "Soms", "Vaak", "Altijd").get(place - 1);
        return switch (form.levels()) {
            case 1 -> label;
            case 2 -> "A" + place;
            case 3 -> place + " - " + label + "!";
            case 4 -> place + ".0";
            case 5 -> "'" + place;
            default -> String.valueOf(place);
        };
    }

    private static Detection detect(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("detection", ".csv");
        try {
            Files.write(file, bytes);
            return SurveyCsv.detect(file, INSTRUMENT);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 300)
    void whatIsProposedReadsTheSameOrNothing(@ForAll("surveys") Written survey) throws IOException {
        byte[] bytes = write(survey);
        Detection found = detect(bytes);
        try {
            ResponseTable table = found.reader().read(new ByteArrayInputStream(bytes));

            assertThat(levels(table)).as(found.java()).isEqualTo(meant(survey));
        } catch (SxFormatException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Property(tries = 100)
    void everyProposalAndQuestionCanBeSaid(@ForAll("surveys") Written survey) throws IOException {
        Detection found = detect(write(survey));

        assertThat(found.proposals()).allSatisfy(proposal -> {
            assertThat(proposal.why().in(Text.DUTCH)).isNotBlank().doesNotContain("{");
            assertThat(proposal.arguments()).isNotEmpty();
        });
        assertThat(found.open()).extracting(Message::toString).allMatch(question -> !question.contains("{"));
        assertThat(detect(write(survey)).commandLine()).isEqualTo(found.commandLine());
    }

    @Property(tries = 200)
    void noFileIsTooStrange(@ForAll byte[] bytes) {
        assertThatCode(() -> detect(bytes)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "lead",
                        "cult",
                        "mark",
                        "LEAD",
                        "g/lead/1",
                        "g/lead/2",
                        "lead.1",
                        "1",
                        "0",
                        "5",
                        "9",
                        "-99",
                        "1,5",
                        "A1",
                        "'2",
                        "[3]",
                        "Nooit",
                        "nooit ",
                        "n.v.t.",
                        "id",
                        "team",
                        "weight",
                        "Status",
                        "Finished",
                        "submitdate",
                        "question",
                        "answers",
                        "respondent",
                        "{\"ImportId\"",
                        ",",
                        ";",
                        "\t",
                        "|",
                        "\"",
                        "\"\"",
                        "\n",
                        "\r\n",
                        "\r",
                        " ",
                        "\0",
                        "\ufeff",
                        "sep=",
                        "\ud800",
                        "\u00a0",
                        "=",
                        ":",
                        "#1",
                        "1e99",
                        "1e999999999",
                        "99999999999")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void noTextIsTooStrange(@ForAll("scraps") String text) throws IOException {
        Detection found = detect(text.getBytes(StandardCharsets.UTF_8));

        assertThat(found.java()).startsWith("SurveyCsv.of(instrument)");
        assertThat(found.commandLine()).doesNotContain("\n");
        assertThat(found.open())
                .allSatisfy(question -> assertThat(question.in(Text.DUTCH)).isNotBlank());
    }
}

package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file leaves in doubt is asked and not proposed: whoever accepts all proposals gets no shifted table. */
class DetectionDoubtTest {
    private static final Instrument LABELLED = Instrument.builder("labelled", "1.0")
            .title(Text.english("Labelled"))
            .item(Surveys.item(
                    "q1",
                    Element.LEADERSHIP,
                    Scale.range(1, 5)
                            .withLabels(
                                    Text.english("Never").dutch("Nooit"),
                                    Text.english("Seldom").dutch("Zelden"),
                                    Text.english("Sometimes").dutch("Soms"),
                                    Text.english("Often").dutch("Vaak"),
                                    Text.english("Always").dutch("Altijd"))))
            .item(Surveys.item("nps", Element.MONITORING, Scale.range(0, 10)))
            .build();

    @TempDir
    Path folder;

    private Detection detect(Instrument instrument, byte[] bytes) throws IOException {
        Path file = folder.resolve("survey.csv");
        Files.write(file, bytes);
        return SurveyCsv.detect(file, instrument);
    }

    private Detection detect(Instrument instrument, String text) throws IOException {
        return detect(instrument, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Detection found) {
        return found.open().stream().map(Message::code).toList();
    }

    /** A file of item q1, a cell a row. */
    private Detection cells(int times, String... cells) throws IOException {
        String rows = IntStream.range(0, times)
                .mapToObj(time -> String.join(",7\n", cells) + ",7\n")
                .collect(Collectors.joining());
        return detect(LABELLED, "q1,nps\n" + rows);
    }

    @Test
    void aStrayZeroIsNoCodeOfTheLowestLevel() throws IOException {
        String rows = IntStream.range(0, 30)
                .mapToObj(row -> row + "," + (row == 7 ? 0 : 3 + row % 2) + ",7\n")
                .collect(Collectors.joining());
        Detection found = detect(LABELLED, "id,q1,nps\n" + rows);

        assertThat(found.java()).doesNotContain("withFirstCode");
        assertThat(codes(found)).containsExactly("detection.first-code-unsure");
        assertThat(found.open().get(0).toString())
                .contains("withFirstCode (--first-code 0)", "withAnswer (--answer 0=");
    }

    @Test
    void zeroIsTheLowestCodeOnlyWhereItIsAsUsualAsAnAnswer() throws IOException {
        assertThat(cells(5, "0", "1", "2", "3", "4").commandLine()).isEqualTo("--first-code 0");
        // 19 answers, of which none is level 4
        assertThat(codes(cells(1, "0,0,1,1,2,2,2,3,3,3,3,1,1,1,1,2,2,3,3".split(","))))
                .containsExactly("detection.first-code-unsure");
        assertThat(codes(cells(6, "0", "1", "2", "3"))).contains("detection.first-code-unsure");
        // 1 of 41 answers
        String rare = "0," + "1,2,3,4,".repeat(10);
        assertThat(codes(cells(2, rare.split(",")))).containsExactly("detection.first-code-unsure");
    }

    @Test
    void zeroForOneRespondentOrInFewColumnsIsAsked() throws IOException {
        Instrument four = Instrument.builder("four", "1.0")
                .title(Text.english("Four"))
                .item(Surveys.item("a", Element.LEADERSHIP, Scale.range(1, 5)))
                .item(Surveys.item("b", Element.LEADERSHIP, Scale.range(1, 5)))
                .item(Surveys.item("c", Element.LEADERSHIP, Scale.range(1, 5)))
                .item(Surveys.item("d", Element.LEADERSHIP, Scale.range(1, 5)))
                .build();
        String others = "1,2,3,4\n4,3,2,1\n".repeat(3);

        assertThat(codes(detect(four, "a,b,c,d\n" + others + "0,0,0,0\n")))
                .containsExactly("detection.first-code-unsure");
        assertThat(codes(detect(four, "a,b,c,d\n" + others + "0,1,1,1\n0,1,1,1\n")))
                .containsExactly("detection.first-code-unsure");
        assertThat(detect(four, "a,b,c,d\n" + others + "0,0,1,1\n0,1,1,1\n").commandLine())
                .isEqualTo("--first-code 0");
    }

    @Test
    void aTextThatTellsTheNumberingMakesZeroNoCode() throws IOException {
        for (String text : List.of("Always", "Soms", "soms", "A4", "4 - Often", "4 - vaak!")) {
            Detection found = cells(10, "0", "1", "2", "3", "4", text);

            assertThat(found.java()).as(text).doesNotContain("withFirstCode");
            assertThat(codes(found)).as(text).contains("detection.numbers-off-scale");
        }
    }

    @Test
    void aNumberBeforeTheLabelOfAnotherLevelIsNoLevel() throws IOException {
        Detection found = cells(3, "5 - Never", "4 - seldom", "3 - Sometimes", "2 - Often", "1 - Always", "5 - anders");

        assertThat(found.proposals()).isEmpty();
        assertThat(codes(found)).containsExactly("detection.two-levels", "detection.unknown-texts");
        assertThat(found.open().get(0).toString())
                .contains("'5 - Never' (3x)", "'4 - seldom' (3x)", "'1 - Always' (3x)", "--level")
                .doesNotContain("Sometimes");
        assertThat(cells(3, "4 - vaak!", "5 - anders").commandLine())
                .isEqualTo("--level '4 - vaak!=4' --level '5 - anders=5'");
    }

    @Test
    void marksNumberedFromZeroAreAsked() throws IOException {
        Detection found = detect(LABELLED, "q1_0,q1_1,q1_2,q1_3,q1_4,nps\n1,0,0,0,0,7\n0,0,0,0,1,7\n");

        assertThat(found.proposals()).isEmpty();
        assertThat(codes(found)).contains("detection.marks-unsure");
        assertThat(found.open().get(0).toString())
                .contains("'q1_0', 'q1_1', 'q1_2', 'q1_3', 'q1_4'", "no answer for '0'", "withLevelColumn");
        assertThat(detect(LABELLED, "q1_1,q1_2,q1_comment,nps\n1,0,fine,7\n0,1,,7\n")
                        .commandLine())
                .isEqualTo("--level-column q1:1=q1_1 --level-column q1:2=q1_2");
    }

    @Test
    void datesAreNoLevels() throws IOException {
        for (String date : List.of("7-mei", "mei-07", "07. Mai", "7-5-2026", "2026-05-07 00:00:00")) {
            Detection found = detect(LABELLED, "q1,nps\n1," + date + "\n2,1-mei\n");

            assertThat(found.proposals()).as(date).isEmpty();
            assertThat(codes(found)).as(date).containsExactly("detection.dates");
        }
    }

    @Test
    void theReaderSaysOfDatesWhereTheyComeFrom() {
        byte[] bytes = "q1,nps\n1,7-mei\n2,1-mei\n3,2-jun\n".getBytes(StandardCharsets.UTF_8);
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> SurveyCsv.of(LABELLED).read(new ByteArrayInputStream(bytes)));

        assertThat(thrown.problems()).extracting(Problem::code).containsExactly("table.dates-for-levels");
        assertThat(thrown).hasMessageContaining("spreadsheet").message().doesNotContain("withLevel");
        assertThat(thrown.problems().get(0).message().in(Text.DUTCH))
                .contains("er staan datums in 1 kolom, zoals '1-mei'");
    }

    @Test
    void aHeaderAloneHasNoRows() throws IOException {
        assertThat(codes(detect(LABELLED, "q1,nps\n"))).containsExactly("detection.no-rows");
    }

    @Test
    void aCharacterSetOfSingleBytesIsAGuess() throws IOException {
        byte[] polish = "q1,nps,remark\n1,1,\u0142\u00f3d\u017a\n".getBytes(Charset.forName("windows-1250"));

        assertThat(codes(detect(LABELLED, polish))).containsExactly("sample.guessed-charset");
    }

    @Test
    void theHeaderOfALongFileNeedNameNoItem() throws IOException {
        assertThat(detect(LABELLED, "respondent,question,answer\np1,q1,3\np1,nps,7\np2,q1,4\np2,nps,9\n")
                        .commandLine())
                .isEqualTo("--long respondent question answer");
        // a title above the only item
        assertThat(detect(Surveys.one(), "report\nlead,remark\n1,x\n2,y\n").commandLine())
                .isEqualTo("--header-line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"72.5,81", "0.01,0.02", "0,0", "1,heavy", "1,"})
    void whatIsCalledWeightMayBeAnother(String weights) throws IOException {
        String[] each = weights.split(",", -1);
        Detection found = detect(LABELLED, "q1,nps,gewicht\n1,1," + each[0] + "\n2,2," + each[1] + "\n");

        assertThat(found.proposals()).isEmpty();
        assertThat(codes(found)).containsExactly("detection.weight-unsure");
    }
}

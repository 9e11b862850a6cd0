package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectionTest {
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

    private Detection detect(String text) throws IOException {
        return detect(Surveys.leadAndNps(), text);
    }

    private static List<String> codes(Detection found) {
        return found.open().stream().map(Message::code).toList();
    }

    @Test
    void aFileThatCanBeReadAsItIsGivesNoProposals() throws IOException {
        Detection found = detect("lead,nps,remark\n1,10,x\n2,0,y\n");

        assertThat(found.proposals()).isEmpty();
        assertThat(found.open()).isEmpty();
        assertThat(found.commandLine()).isEmpty();
        assertThat(found.java()).isEqualTo("SurveyCsv.of(instrument)");
        assertThat(found.reader().read(folder.resolve("survey.csv")).size()).isEqualTo(2);
    }

    @Test
    void theReaderAppliesAllProposals() throws IOException {
        Detection found = detect("nps;lead;weging\n10;1;2\n0;2;1\n");

        assertThat(found.java()).isEqualTo("""
                SurveyCsv.of(instrument)
                        .withSeparator(';')
                        .withWeightColumn("weging")""");
        assertThat(found.proposals().get(0).arguments()).containsExactly("--separator", ";");
        assertThat(found.proposals()).first().hasToString(".withSeparator(';')");
        assertThat(found.reader().read(folder.resolve("survey.csv")).response(0).weight())
                .hasToString("2");
    }

    @Test
    void aFileThatIsPackedIsLookedAtUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("lead\tnps\n1\t10\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(detect(Surveys.leadAndNps(), packed.toByteArray()).commandLine())
                .isEqualTo("--separator tab");
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 9);
        assertThat(codes(detect(Surveys.leadAndNps(), cut))).containsExactly("gzip.cut-off");
    }

    @Test
    void onlyTheBeginningIsLookedAtAndThatIsSaid() throws IOException {
        Detection many = detect("lead,nps\n" + "1,1\n".repeat(3000));
        assertThat(many.open()).singleElement().asString().startsWith("only the first 2000 rows were looked at");

        Detection large = detect("lead,nps,remark\n" + ("1,1," + "x".repeat(1000) + "\n").repeat(1500));
        assertThat(large.open()).singleElement().asString().startsWith("only the first 1044 rows");
        assertThat(large.proposals()).isEmpty();
    }

    @Test
    void aMissingFileIsAnException() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SurveyCsv.detect(folder.resolve("nowhere.csv"), Surveys.leadAndNps()));
    }

    @Test
    void anEmptyFileAndABrokenOneSaySo() throws IOException {
        assertThat(codes(detect(""))).containsExactly("table.empty");
        assertThat(codes(detect("lead,nps\n1,1\n2,\"2\"x\n"))).containsExactly("sample.broken-sample");
        assertThat(codes(detect("lead,nps\n1,1\n2,\"2\n"))).containsExactly("sample.broken-sample");
    }

    @Test
    void theCharacterSetIsToldByItsBytes() throws IOException {
        String text = "lead,nps,team\n1,1,Caf\u00e9\n2,2,Caf\u00e9\n";

        assertThat(detect(text).commandLine()).isEqualTo("--group team");
        assertThat(detect("\ufeff" + text).commandLine()).isEqualTo("--group team");
        assertThat(detect(Surveys.leadAndNps(), text.getBytes(StandardCharsets.UTF_16))
                        .commandLine())
                .isEqualTo("--group team");
        assertThat(detect(Surveys.leadAndNps(), text.getBytes(StandardCharsets.UTF_16LE))
                        .commandLine())
                .isEqualTo("--charset UTF-16LE --group team");
        Detection western = detect(Surveys.leadAndNps(), text.getBytes(Charset.forName("windows-1252")));
        assertThat(western.commandLine()).isEqualTo("--charset windows-1252 --group team");
        // behind 13 characters, a line feed, "1,1," and "Caf"
        assertThat(western.proposals().get(0).why().toString())
                .startsWith(
                        "byte E9 at position 22 is not UTF-8; in windows-1252 the file has these characters: \u00e9.");
        byte[] neither = text.getBytes(Charset.forName("windows-1252"));
        neither[neither.length - 2] = (byte) 0x81;
        assertThat(codes(detect(Surveys.leadAndNps(), neither))).containsExactly("sample.unknown-charset");
    }

    @Test
    void columnsAreFoundByCaseEndAndWording() throws IOException {
        // the wording of each item of this instrument is its id
        assertThat(detect("LEAD,data.nps\n1,1\n").commandLine()).isEqualTo("--column lead=LEAD --column nps=data.nps");
        assertThat(detect("Q[lead],q/nps\n1,1\n").commandLine())
                .isEqualTo("--column 'lead=Q[lead]' --column nps=q/nps");

        Instrument worded = Instrument.builder("worded", "1")
                .title(Text.english("Worded"))
                .item(item("a", "My manager listens to me.")
                        .scale(Scale.range(1, 5))
                        .build())
                .item(item("b", "My manager listens to me and acts.")
                        .scale(Scale.range(1, 5))
                        .build())
                .build();
        assertThat(detect(worded, "Q1. my manager listens to me,Q2. My manager listens to me and acts.\n1,2\n")
                        .commandLine())
                .isEqualTo(
                        "--column 'a=Q1. my manager listens to me' --column 'b=Q2. My manager listens to me and acts.'");
    }

    private static ItemBuilder item(String id, String wording) {
        return Item.builder(id)
                .wording(Text.english(wording))
                .measures(Element.LEADERSHIP)
                .voice(Voice.EMPLOYEE);
    }

    @Test
    void aNumberedOrderCountsOnlyWhereItFitsExactly() throws IOException {
        assertThat(detect("Q1,Q2\n1,1\n").commandLine()).isEqualTo("--column lead=Q1 --column nps=Q2");
        assertThat(codes(detect("Q1,Q2,Q3\n1,1,1\n"))).containsExactly("detection.no-column");
        // two runs of two
        Detection two = detect("Q1,Q2,R1,R2\n1,1,1,1\n");
        assertThat(two.proposals()).isEmpty();
        assertThat(codes(two)).containsExactly("detection.order-unsure", "detection.no-column");

        Instrument numbered = Instrument.builder("numbered", "1")
                .title(Text.english("Numbered"))
                .item(item("s1", "One").scale(Scale.range(1, 5)).build())
                .item(item("s3", "Three").scale(Scale.range(1, 5)).build())
                .build();
        assertThat(codes(detect(numbered, "Q1,Q2\n1,1\n"))).contains("detection.order-unsure");
    }

    @Test
    void twoColumnsThatSayDifferentThingsAreAsked() throws IOException {
        Detection found = detect("lead,lead,nps\n1,2,3\n");

        assertThat(found.proposals()).isEmpty();
        assertThat(codes(found)).containsExactly("detection.columns-differ", "detection.no-column");
        // as pandas renames a second column of one name
        assertThat(detect("lead,nps,lead.1\n1,2,\n,3,4\n").commandLine())
                .isEqualTo("--column lead=lead --column lead=lead.1");
    }

    @Test
    void aColumnThatWasNotFoundIsAskedForWithThoseThereAre() throws IOException {
        assertThat(detect("lead,recommendation\n1,2\n").open())
                .singleElement()
                .asString()
                .contains("no column was found for nps;", "withColumn (--column ITEM=COLUMN)", "'recommendation'");
    }

    @Test
    void choicesAreReadByLabelSeparatorAndColumn() throws IOException {
        Instrument topics = Instrument.builder("topics", "1")
                .title(Text.english("Topics"))
                .item(Item.builder("t")
                        .wording(Text.english("Which?"))
                        .severalChoices(
                                new Choice("price", Text.english("The price")),
                                new Choice("speed", Text.english("Speed")))
                        .voice(Voice.CUSTOMER)
                        .build())
                .build();

        assertThat(detect(topics, "t\nprice;speed\n").commandLine()).isEmpty();
        assertThat(detect(topics, "t;x\nprice|speed;1\nspeed;2\n").commandLine())
                .isEqualTo("--separator ';' --choice-separator '|'");
        assertThat(detect(topics, "t\n\"The price, Speed\"\n").commandLine())
                .isEqualTo("--choice-separator , --labels");
        assertThat(detect(topics, "t/price,t/speed\n1,0\n0,1\n").commandLine())
                .isEqualTo("--choice-column t:price=t/price --choice-column t:speed=t/speed");
        assertThat(codes(detect(topics, "t\nwaiting\n"))).containsExactly("detection.unknown-texts");
    }

    @Test
    void namesAreQuotedForTheShellAndForJava() throws IOException {
        Detection found = detect("\"it's /lead\",\"a \"\"b\"\"\\/nps\"\n1,1\n");

        assertThat(found.commandLine()).isEqualTo("--column 'lead=it'\\''s /lead' --column 'nps=a \"b\"\\/nps'");
        assertThat(found.java()).contains("\"it's /lead\")", "\"a \\\"b\\\"\\\\/nps\")");
    }

    @Test
    void aTextWithAColonOrASignIsTiedToItsOption() throws IOException {
        Instrument labelled = Instrument.builder("labelled", "1")
                .title(Text.english("Labelled"))
                .item(item("q", "Good?")
                        .scale(Scale.range(1, 2).withLabels(Text.english("Bad"), Text.english("Good")))
                        .build())
                .build();

        assertThat(detect(labelled, "q\n1: slecht\n2: prima\n").commandLine())
                .isEqualTo("--level ':1: slecht=1' --level ':2: prima=2'");
        // the group '-' is none
        assertThat(detect("lead,nps,team\n1,1,-\n1,1,a\n1,1,a\n1,1,-\n").commandLine())
                .isEqualTo("--group team --no-unit=-");
    }

    @Test
    void severalColumnsOfGroupsAreAsked() throws IOException {
        Detection found = detect("lead,nps,team,location\n1,1,a,x\n1,1,a,x\n");

        assertThat(found.proposals()).isEmpty();
        assertThat(found.open()).singleElement().asString().contains("'team', 'location'", "withBreakdown");
    }

    @Test
    void groupsThatLookAlikeAreAsked() throws IOException {
        assertThat(detect("lead,nps,team\n1,1,Noord\n1,1,noord\n1,1,noord\n1,1,Noord\n")
                        .open())
                .singleElement()
                .asString()
                .contains("'Noord' = 'noord'", "withUnitName");
    }

    @Test
    void theSameFileGivesTheSame() throws IOException {
        String text = "Team;lead;NPS;weight\nA;x;1;1\nB;y;99;0\nA;z;2;1\n";
        Detection first = detect(text);
        Detection second = detect(text);

        assertThat(second.java()).isEqualTo(first.java());
        assertThat(second.open()).isEqualTo(first.open());
    }

    @Test
    void aNumberBeforeWordsThatTheReaderDoesNotTakeByItselfIsProposed() throws IOException {
        Detection found = detect("lead,nps\n4-vaak,10\n4-vaak,0\n2,3\n");

        assertThat(found.commandLine()).contains("4-vaak");
        assertThat(found.reader().read(folder.resolve("survey.csv")).size()).isEqualTo(3);
    }

    @Test
    void aNumberBeforeWordsThatTheReaderTakesByItselfNeedsNothing() throws IOException {
        Detection found = detect("lead,nps\n4 - vaak,10\n4 - vaak,0\n2,3\n");

        assertThat(found.proposals()).isEmpty();
        assertThat(found.reader().read(folder.resolve("survey.csv")).size()).isEqualTo(3);
    }
}

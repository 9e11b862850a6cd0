package io.github.serviceexcellence.csv;

import static io.github.serviceexcellence.csv.Surveys.read;
import static io.github.serviceexcellence.csv.Surveys.readSingly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers, written in all the ways in which people and tools write them. */
class AnswerFormsTest {
    private static final String[] LABELS = {"Strongly disagree", "Disagree", "Neither, nor", "Agree", "Strongly agree"};
    private static final String[] DUTCH = {
        "Helemaal oneens", "Oneens", "Geen van beide", "E\u00e9ns", "Helemaal e\u00e9ns"
    };

    /** {@code a} and {@code r} with labels, {@code m} from 1 to 10 without, {@code c} of one and {@code d} of several choices. */
    private static final Instrument ASKED = Instrument.builder("forms", "1.0")
            .title(Text.english("Forms"))
            .item(Surveys.item("a", Element.LEADERSHIP, labelled()).offers(NoAnswer.DONT_KNOW, Text.english("No idea")))
            .item(Surveys.item("r", Element.LEADERSHIP, labelled()))
            .item(Surveys.item("m", Element.MONITORING, Scale.range(1, 10)))
            .item(Item.builder("c")
                    .wording(Text.english("One"))
                    .voice(Voice.EMPLOYEE)
                    .choices(choice("p", "By phone"), choice("s", "In the shop; or near it")))
            .item(Item.builder("d")
                    .wording(Text.english("Several"))
                    .voice(Voice.EMPLOYEE)
                    .severalChoices(choice("x", "Price"), choice("y", "Staff; all of them"), choice("z", "Speed")))
            .build();

    private static final SurveyCsv CSV = SurveyCsv.of(ASKED);
    private static final String HEADER = "a,r,m,c,d\n";

    private static Scale labelled() {
        Text[] labels = new Text[5];
        for (int place = 0; place < 5; place++) {
            labels[place] = Text.english(LABELS[place]).dutch(DUTCH[place]);
        }
        return Scale.range(1, 5).withLabels(labels);
    }

    private static Choice choice(String code, String label) {
        return new Choice(code, Text.english(label));
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    private static ResponseTable ratings(SurveyCsv csv, String... answers) throws IOException {
        return read(
                csv,
                HEADER
                        + List.of(answers).stream()
                                .map(AnswerFormsTest::quoted)
                                .collect(Collectors.joining(",,,,\n", "", ",,,,\n")));
    }

    private static SxFormatException refused(SurveyCsv csv, String text) {
        SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> read(csv, text));
        assertThat(thrown).as(text).isNotNull();
        return thrown;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "+4",
                "4.0",
                "4e0",
                "04",
                "4.000000",
                "'4",
                "'=4",
                "'+4",
                "[4]",
                " [ 4.0 ] ",
                "4 - Agree",
                "4. Agree",
                "4: Agree",
                "4) Agree",
                "4 = Agree",
                "4 \u2013 Agree",
                "4 (Agree)",
                "4-E\u00e9ns",
                "4 - Ee\u0301ns",
                "4 Agree",
                "'4 - Agree",
                "4.0 - Agree",
                "\u00a04\u2007",
                "\ufeff4\u200b",
                "\u202f4 \n",
                "\t4\u3000",
                "4 - AGREE",
                "4\u00a0-\u00a0Agree"
            })
    void theseAreTheFourthLevel(String text) throws IOException {
        ResponseTable plain = ratings(CSV, "4");
        assertThat(ratings(CSV, text)).isEqualTo(plain);
        assertThat(ratings(CSV.withLabels().withCaseAndSpaceIgnored(), text)).isEqualTo(plain);
        assertThat(ratings(CSV.withFirstCode(0), text.replace('4', '3'))).isEqualTo(plain);
        assertThat(ratings(CSV.withRecoded(ItemId.of("a")), text)).isEqualTo(ratings(CSV, "2"));
        assertThat(ratings(CSV.withFirstCode(ItemId.of("a"), 0).withRecoded(ItemId.of("a")), text.replace('4', '3')))
                .isEqualTo(ratings(CSV, "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 - Disagree",
                "4 - ",
                "- 4",
                "4 5",
                "4-5",
                "4 - 5",
                "4a",
                "''4",
                "[[4]]",
                "[4,5]",
                "4,0",
                "=4",
                "\u20124",
                "\uff14",
                "4 ()",
                "Agree - 4",
                "1 - Agree",
                "@4",
                "4..0",
                "4 %",
                "(4)",
                "4 - No idea"
            })
    void theseAreNoLevelAndAreTold(String text) {
        assertThat(catchThrowableOfType(SxFormatException.class, () -> ratings(CSV, text)))
                .as(text)
                .isNotNull();
    }

    @Test
    void aTextBehindTheNumberOfALevelWithoutLabelMustBeWords() throws IOException {
        for (String text : List.of(
                "7 - goed",
                "7 - Helemaal wel",
                "7. Helemaal niet",
                "7 \u2013 zeer waarschijnlijk",
                "7: \u00e9norm slecht",
                "7 : goed",
                "7) goed",
                "7 = goed!",
                "7 - Not at all")) {
            assertThat(read(CSV, HEADER + ",," + text + ",,\n")).as(text).isEqualTo(read(CSV, HEADER + ",,7,,\n"));
        }
        for (String text : List.of(
                "7-mag",
                "7-lug",
                "05-ene",
                "07. J\u00e4n",
                "7. kv\u011btna",
                "7-Mon",
                "7 - Mon",
                "7-achtig",
                "7-Helemaal wel",
                "7 -Helemaal wel",
                "7 - of 8",
                "7 - of acht",
                "7: twijfel met 8",
                "1.Halbjahr",
                "1. Halbjahr",
                "7 (goed)",
                "7 . Helemaal niet",
                "7. Mai morgens")) {
            assertThat(refused(CSV, HEADER + ",," + text + ",,\n")).as(text).hasMessageContaining("'" + text + "'");
        }
        for (String text :
                List.of("7 - 8", "7 weken", "7 - 80%", "11 - prima", "7-mei", "07. Mai", "5-Jan", "5-apr-26")) {
            assertThat(refused(CSV, HEADER + ",," + text + ",,\n"))
                    .hasMessageContaining("'" + text + "' is not on the scale");
        }
        assertThat(refused(CSV.withAnswer("geen idee", AnswerKind.DONT_KNOW), HEADER + ",,7 - geen idee,,\n"))
                .hasMessageContaining("'7 - geen idee' is not on the scale");
    }

    @Test
    void theLongFormReadsTheSame() throws IOException {
        SurveyCsv csv = CSV.withLabels().withLongForm("who", "item", "value");
        String header = "who,item,value\n";
        assertThat(read(csv, header + "1,a,4 - Agree\n1,r,E\u00e9ns\n1,d,Price;Staff; all of them\n2,c,By phone\n"))
                .isEqualTo(read(csv, header + "1,a,4\n1,r,4\n1,d,x;y\n2,c,p\n"));
        assertThat(refused(CSV.withLongForm("who", "item", "value"), header + "1,a,Agree\n1,r,Agree\n2,a,Disagree\n"))
                .hasMessageContaining(
                        "there are labels in 1 column, such as 'Agree'; write withLabels() to read them: 3 times");
    }

    @Test
    void aMinusMayBeTheTypographersOrStandBehindAnApostrophe() throws IOException {
        Instrument bipolar = Instrument.builder("b", "1.0")
                .title(Text.english("B"))
                .item(Surveys.item("a", Element.LEADERSHIP, Scale.range(-2, 2)))
                .build();
        SurveyCsv csv = SurveyCsv.of(bipolar);
        assertThat(read(csv, "a\n'-2\n\u22122\n'\u22122\n-2 - laag\n")).isEqualTo(read(csv, "a\n-2\n-2\n-2\n-2\n"));
    }

    @Test
    void choicesAreReadByTheirLabelsToo() throws IOException {
        SurveyCsv labels = CSV.withLabels();
        String codes = HEADER + ",,,p,x;y\n,,,s,y\n,,,p,y;z;x\n";
        assertThat(read(
                        labels,
                        HEADER
                                + ",,,By phone,Price; Staff; all of them\n"
                                + ",,,In the shop; or near it,Staff; all of them;\n"
                                + ",,,p,Staff; all of them;Speed;x\n"))
                .isEqualTo(read(CSV, codes));
        assertThat(refused(labels, HEADER + ",,,,Price;Staff\n"))
                .hasMessageContaining("'Staff' is no choice of item d; use one of: x, y, z");
        assertThat(refused(labels, HEADER + ",,,,Price;x\n")).hasMessageContaining("'Price;x' names choice x twice");
    }

    @Test
    void choicesAreReadByTextsOfTheirOwn() throws IOException {
        SurveyCsv csv = CSV.withChoice(ItemId.of("d"), "1", "x")
                .withChoice(ItemId.of("d"), "2", "y")
                .withChoice(ItemId.of("c"), "1", "s");
        assertThat(read(csv, HEADER + ",,,1,1;2\n,,,1.0,2.0\n")).isEqualTo(read(CSV, HEADER + ",,,s,x;y\n,,,s,y\n"));
    }

    @Test
    void whatCanBeCutInTwoWaysSaysNothing() {
        Instrument asked = Instrument.builder("ways", "1.0")
                .title(Text.english("Ways"))
                .item(Surveys.item("a", Element.LEADERSHIP, Scale.range(1, 5)))
                .item(Item.builder("d")
                        .wording(Text.english("Several"))
                        .voice(Voice.EMPLOYEE)
                        .severalChoices(choice("x", "Price"), choice("y", "Price;Speed"), choice("z", "Speed")))
                .build();
        assertThat(refused(SurveyCsv.of(asked).withLabels(), "a,d\n1,Price;Speed\n"))
                .hasMessageContaining("'Price;Speed' can mean more than one answer to item d");
    }

    @Test
    void aLabelOfTwoLevelsSaysNothing() throws IOException {
        Instrument asked = Instrument.builder("twice", "1.0")
                .title(Text.english("Twice"))
                .item(Surveys.item(
                        "a",
                        Element.LEADERSHIP,
                        Scale.range(1, 3).withLabels(Text.english("Low"), Text.english("High"), Text.english("High"))))
                .build();
        SurveyCsv csv = SurveyCsv.of(asked).withLabels();
        assertThat(refused(csv, "a\nHigh\n"))
                .hasMessageEndingWith(
                        "'High' can mean more than one answer to item a; give it one meaning with withLevel, withChoice or"
                                + " withAnswer");
        assertThat(read(csv.withLevel("High", BigDecimal.valueOf(3)), "a\nHigh\nLow\n3 - High\n"))
                .isEqualTo(read(csv, "a\n3\n1\n3\n"));
    }

    @Test
    void aLabelThatIsTheNumberOfAnotherLevelSaysNothing() {
        Instrument asked = Instrument.builder("marks", "1.0")
                .title(Text.english("Marks"))
                .item(Surveys.item(
                        "a",
                        Element.LEADERSHIP,
                        Scale.range(1, 3).withLabels(Text.english("3"), Text.english("2"), Text.english("1"))))
                .build();
        for (String text : List.of("1", "1.0", "01", "3")) {
            assertThat(refused(SurveyCsv.of(asked).withLabels(), "a\n" + text + "\n"))
                    .hasMessageContaining("'" + text + "' can mean more than one answer to item a");
        }
    }

    @Test
    void oneItemWinsOverAll() throws IOException {
        SurveyCsv csv = CSV.withLevel("hoog", BigDecimal.valueOf(5))
                .withLevel(ItemId.of("m"), "hoog", BigDecimal.TEN)
                .withAnswer("?", AnswerKind.DONT_KNOW)
                .withAnswer(ItemId.of("r"), "?", AnswerKind.NOT_SHOWN)
                .withLevel(ItemId.of("m"), "?", BigDecimal.ONE);
        assertThat(read(csv, HEADER + "hoog,hoog,hoog,,\n?,?,?,,\n"))
                .isEqualTo(read(
                        CSV.withAnswer("dk", AnswerKind.DONT_KNOW).withAnswer("ns", AnswerKind.NOT_SHOWN),
                        HEADER + "5,5,10,,\ndk,ns,1,,\n"));
    }

    @ParameterizedTest
    @CsvSource({"3,2,a", "4.0,5,a", "Agree,5,a"})
    void aTextHasOneMeaning(String text, int level, String item) {
        SurveyCsv csv = CSV.withLabels().withLevel(ItemId.of(item), text, BigDecimal.valueOf(level));
        assertThat(refused(csv, HEADER + "1,1,1,,\n"))
                .hasMessage("the survey: (line 1): '" + text + "' was given the meaning level " + level
                        + ", but it is also an answer to item a; choose one meaning");
    }

    @Test
    void twoWordsOfTheCallerForOneTextAreTold() {
        SurveyCsv csv = CSV.withLevel("x1", BigDecimal.ONE).withAnswer("x1", AnswerKind.DONT_KNOW);
        assertThat(refused(csv, HEADER + "1,1,1,,\n"))
                .hasMessageContaining("'x1' was given the meaning level 1, but it is also an answer");
    }

    @Test
    void numbersWithAMeaningAreReadHoweverTheyAreWritten() throws IOException {
        SurveyCsv csv = CSV.withAnswer("-9", AnswerKind.NOT_SHOWN).withAnswer("99", AnswerKind.DONT_KNOW);
        assertThat(ratings(csv, "-9.0", "'-9", "\u22129", "99.00", "[99]"))
                .isEqualTo(ratings(csv, "-9", "-9", "-9", "99", "99"));
    }

    @Test
    void caseAndSpacePlayNoPartByName() throws IOException {
        SurveyCsv strict = CSV.withLabels().withAnswer("n.v.t.", AnswerKind.NOT_APPLICABLE);
        SurveyCsv loose = strict.withCaseAndSpaceIgnored();
        assertThat(read(loose, HEADER + "N. V. T.,strongly AGREE,3,P,Z;PRICE\nno  IDEA,,,,\n"))
                .isEqualTo(read(strict, HEADER + "n.v.t.,5,3,p,z;x\nNo idea,,,,\n"));
        assertThat(refused(loose.withAnswer("N.v.t.", AnswerKind.DONT_KNOW), HEADER + "n.v.t.,1,1,,\n"))
                .hasMessageContaining("'n.v.t.' can mean more than one answer to item a");
    }

    @Test
    void commasBeginDecimalsOfWeightsAndAnswers() throws IOException {
        SurveyCsv csv = SurveyCsv.of(Surveys.one())
                .withSeparator(';')
                .withWeightColumn("w")
                .withDecimalComma();
        ResponseTable table = read(csv, "w;lead\n0,75;4,0\n1.5;4,0 - goed\n1000000;4\n,5;[4,0]\n");
        assertThat(table).isEqualTo(read(csv, "w;lead\n0.75;4\n1.5;4\n1000000;4\n0.5;4\n"));
        assertThat(table.response(0).weight()).isEqualTo(Weight.of(new BigDecimal("0.75")));
        assertThat(refused(csv, "w;lead\n1.000,5;4\n")).hasMessageContaining("'1.000,5' is no weight");
    }

    @Test
    void firstCodesAreNumbersOfTheirOwn() throws IOException {
        SurveyCsv csv = CSV.withFirstCode(0).withFirstCode(ItemId.of("m"), -1);
        assertThat(read(csv, HEADER + "0,4,-1,,\n4.0,0 - Strongly disagree,8,,\n"))
                .isEqualTo(read(CSV, HEADER + "1,5,1,,\n5,1,10,,\n"));
        assertThat(refused(csv, HEADER + "5,,9,,\n"))
                .hasMessageContaining("'5' is not on the scale, which has 0, 1, 2, 3, 4")
                .hasMessageContaining("'9' is not on the scale, which has -1, 0, 1, 2, 3, 4, 5, 6, 7, 8");
    }

    @Test
    void whatRespondentsWroteStaysAsItIs() throws IOException {
        SurveyCsv visit = SurveyCsv.of(Surveys.visit())
                .withLabels()
                .withCaseAndSpaceIgnored()
                .withDecimalComma();
        assertThat(readSingly(visit, "overall,channel,topics,remarks,team\n5,shop,,'4 - e\u0301 [4],\n")
                        .get(0)
                        .text(ItemId.of("remarks")))
                .contains("'4 - e\u0301 [4]");
    }

    /** A way to write the levels of {@code a} and {@code r}, and the options that read it. */
    private record Form(UnaryOperator<SurveyCsv> options, List<String> texts) {}

    @Provide
    Arbitrary<Form> forms() {
        UnaryOperator<SurveyCsv> plain = csv -> csv;
        return Arbitraries.of(
                new Form(plain, numbers("%d")),
                new Form(plain, numbers("%d.0")),
                new Form(plain, numbers("'%d")),
                new Form(plain, numbers("[%d]")),
                new Form(plain, numbers("\u00a0%d \ufeff")),
                new Form(plain, labels("%d - %s", LABELS)),
                new Form(plain, labels("%d. %s", DUTCH)),
                new Form(plain, labels("%d (%s)", DUTCH)),
                new Form(SurveyCsv::withLabels, List.of(LABELS)),
                new Form(SurveyCsv::withLabels, List.of(DUTCH)),
                new Form(
                        csv -> csv.withLabels().withCaseAndSpaceIgnored(),
                        List.of(DUTCH).stream()
                                .map(label -> label.toUpperCase(Locale.ROOT).replace(" ", "  "))
                                .toList()),
                new Form(SurveyCsv::withDecimalComma, numbers("%d,0")),
                new Form(csv -> csv.withFirstCode(0), List.of("0", "1", "2", "3", "4")),
                new Form(
                        csv -> csv.withFirstCode(0).withDecimalComma(),
                        List.of("0,0", "1 - Disagree", "'2", "[3]", "4,00")),
                new Form(
                        csv -> {
                            SurveyCsv all = csv;
                            for (int level = 1; level <= 5; level++) {
                                all = all.withLevel("A" + level, BigDecimal.valueOf(level));
                            }
                            return all;
                        },
                        numbers("A%d")));
    }

    private static List<String> numbers(String form) {
        return List.of(1, 2, 3, 4, 5).stream().map(form::formatted).toList();
    }

    private static List<String> labels(String form, String[] labels) {
        return List.of(1, 2, 3, 4, 5).stream()
                .map(level -> form.formatted(level, labels[level - 1]))
                .toList();
    }

    @Property(tries = 200)
    void everyFormIsReadToTheSameTableOrRefused(
            @ForAll("forms") Form form,
            @ForAll("forms") Form reader,
            @ForAll boolean recoded,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 24) Integer> rows)
            throws IOException {
        StringBuilder plain = new StringBuilder("a,r\n");
        StringBuilder written = new StringBuilder("a,r\n");
        for (int row : rows) {
            int other = recoded ? 4 - row % 5 : row % 5;
            plain.append(row / 5 + 1).append(',').append(row % 5 + 1).append('\n');
            written.append(quoted(form.texts().get(row / 5)))
                    .append(',')
                    .append(quoted(form.texts().get(other)))
                    .append('\n');
        }
        SurveyCsv two = SurveyCsv.of(twoRatings());
        SurveyCsv csv = recoded ? two.withRecoded(ItemId.of("r")) : two;
        ResponseTable expected = read(two, plain.toString());

        assertThat(read(form.options().apply(csv), written.toString())).isEqualTo(expected);
        // with options for another form: the same or a message, but codes from 0 that are read as values, or the
        // reverse, may pass
        boolean shifted =
                form.texts().get(1).startsWith("1") != reader.texts().get(1).startsWith("1");
        if (!shifted) {
            assertThat(outcome(reader.options().apply(csv), written.toString())).isIn(expected, "refused");
        }
    }

    private static Object outcome(SurveyCsv csv, String text) throws IOException {
        try {
            return read(csv, text);
        } catch (SxFormatException e) {
            return "refused";
        }
    }

    private static Instrument twoRatings() {
        return Instrument.builder("two", "1.0")
                .title(Text.english("Two"))
                .item(Surveys.item("a", Element.LEADERSHIP, labelled()))
                .item(Surveys.item("r", Element.LEADERSHIP, labelled()))
                .build();
    }
}

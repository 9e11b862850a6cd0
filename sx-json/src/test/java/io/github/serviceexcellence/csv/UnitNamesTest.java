package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the names of units are written, and what is the same name. */
class UnitNamesTest {
    private static final SurveyCsv PLAIN = SurveyCsv.of(Surveys.one()).withGroupColumn("unit");

    private static Reading<ResponseTable> reading(SurveyCsv csv, String text) throws IOException {
        return csv.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .table();
    }

    /** Semicolons separate the fields, so that commas may stand in them. */
    private static Reading<ResponseTable> rows(SurveyCsv csv, String... units) throws IOException {
        return reading(
                csv.withSeparator(';'),
                Arrays.stream(units).map(unit -> unit + ";4\n").collect(Collectors.joining("", "unit;lead\n", "")));
    }

    /** The units of each row. */
    private static List<String> units(SurveyCsv csv, String... units) throws IOException {
        ResponseTable table = rows(csv, units).result();
        return IntStream.range(0, table.size())
                .mapToObj(row -> table.response(row).units().in(Breakdown.GROUP).stream()
                        .map(GroupKey::value)
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static List<String> notes(SurveyCsv csv, String... units) throws IOException {
        return rows(csv, units).notes().stream().map(Message::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0",
                "\u200b",
                "\ufeff",
                "\u2003",
                "\u202f",
                "\u3000",
                "\u2028",
                "\u0085",
                "\u2060",
                "\u00ad",
                "\u200e",
                " \u00a0\t"
            })
    void whatNobodySeesAroundANameMakesNoOtherUnit(String space) throws IOException {
        assertThat(units(PLAIN, "a b", space + "a b", "a b" + space, space + "a b" + space, space))
                .containsExactly("a b", "a b", "a b", "a b", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\ufeff", "\u2003", "\u2028", "\u00ad", "  "})
    void withinANameItDoes(String space) throws IOException {
        assertThat(units(PLAIN, "a" + space + "b", "a b")).containsExactly("a" + space + "b", "a b");
    }

    @Test
    void composedAndDecomposedCharactersAreTheSame() throws IOException {
        assertThat(units(PLAIN, "Zu\u0308rich", "Z\u00fcrich", "\u212bngstrom"))
                .containsExactly("Z\u00fcrich", "Z\u00fcrich", "\u00c5ngstrom");
    }

    @Test
    void aLineBreakAroundANameMakesNoOtherUnit() throws IOException {
        assertThat(reading(PLAIN, "unit,lead\n\"Noord\n\",4\nNoord,4\n")
                        .result()
                        .units())
                .containsExactly(Units.of(GroupKey.of("Noord")));
    }

    @Test
    void textsThatMeanNoUnitAreNone() throws IOException {
        SurveyCsv csv = PLAIN.withNoUnit("NA", " - ").withNoUnit("n.v.t.");
        assertThat(units(csv, "NA", "-\u00a0", "n.v.t.", "na", "", "North"))
                .containsExactly("", "", "", "na", "", "North");
        assertThat(units(csv.withCaseAndSpaceIgnored(), "na", "N. v. T.")).containsExactly("", "");
    }

    @Test
    void aNameIsReadAsAnother() throws IOException {
        SurveyCsv csv = PLAIN.withUnitName("group", "noord ", "Noord")
                .withUnitName("group", "a", "b")
                .withUnitName("group", "b", "a")
                .withUnitName("group", "Zu\u0308rich", "Zurich");
        assertThat(units(csv, "noord", "Noord", "NOORD", "a", "b", "Z\u00fcrich"))
                .containsExactly("Noord", "Noord", "NOORD", "b", "a", "Zurich");
        assertThat(units(PLAIN.withUnitName("place", "noord", "Noord"), "noord"))
                .containsExactly("noord");
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withUnitName("group", "a", " "));
    }

    @Test
    void wholeNumbersLoseTheirZeros() throws IOException {
        SurveyCsv csv = PLAIN.withWholeNumberUnits().withUnitName("group", "7", "Team 7");
        assertThat(units(
                        csv.withNoUnit("0"),
                        "3.0",
                        "3",
                        "3.00",
                        "3.5",
                        "3.",
                        ".0",
                        "-3.0",
                        "7.0",
                        "0.0",
                        "1.0.0",
                        "x.0"))
                .containsExactly("3", "3", "3", "3.5", "3.", ".0", "-3", "Team 7", "", "1.0.0", "x.0");
        assertThat(units(PLAIN, "3.0", "3")).containsExactly("3.0", "3");
    }

    @Test
    void severalUnitsStandInOneField() throws IOException {
        SurveyCsv csv = PLAIN.withUnitSeparator("group", ',').withNoUnit("none");
        assertThat(units(csv, "Balie, Kassa", "Kassa,Balie", "Balie,,Balie\u00a0,", ",", "none, Kassa", "Balie"))
                .containsExactly("Balie|Kassa", "Balie|Kassa", "Balie", "", "Kassa", "Balie");
    }

    @Test
    void aPathStandsInOneField() throws IOException {
        SurveyCsv csv = PLAIN.withPathSeparator("group", '/').withNoUnit("NA");
        assertThat(units(csv, "Zorg / Team 7", "Zorg/Team 7/", "Zorg", "Zorg / NA", "/"))
                .containsExactly("Zorg / Team 7", "Zorg / Team 7", "Zorg", "Zorg", "");
        assertThat(rows(csv, "Zorg / Team 7").result().units())
                .containsExactly(Units.of(GroupKey.of("Zorg", "Team 7")));
    }

    @Test
    void severalPathsStandInOneField() throws IOException {
        SurveyCsv csv = PLAIN.withUnitSeparator("group", ',').withPathSeparator("group", '/');
        assertThat(units(csv, "Zorg / A, Zorg / B", "Zorg / A, Zorg", "Zorg / A, Bureau"))
                .containsExactly("Zorg / A|Zorg / B", "Zorg / A", "Bureau|Zorg / A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Zorg / / B' | '''Zorg / / B'' has a blank level with another one below it; write the name of each"
                        + " level'",
                "'/B' | '''/B'' has a blank level with another one below it; write the name of each level'",
                "'a\u0007' | '''a\\u0007'' holds a control character; remove it from the group'",
                "'a\ufffd' | '''a\ufffd'' cannot be read in the character set of the file, which is UTF-8 unless withCharset names another; save the file as UTF-8 or name its character set'"
            })
    void whatIsNoPathIsToldWhereItStands(String unit, String problem) {
        SurveyCsv csv = PLAIN.withPathSeparator("group", '/');
        assertThatThrownBy(() -> rows(csv, unit, "a"))
                .hasMessage("the survey: row 1, column unit (line 2, column 1): " + problem);
    }

    @Test
    void moreUnitsOrLevelsThanThereMayBeAreToldOnce() {
        String levels = "x/".repeat(21);
        assertThatThrownBy(() -> rows(PLAIN.withPathSeparator("group", '/'), levels))
                .hasMessageStartingWith("the survey: row 1, column unit (line 2, column 1): ")
                .hasMessageContaining("21");
        String units = IntStream.range(0, 101).mapToObj(unit -> "u" + unit).collect(Collectors.joining(","));
        assertThatThrownBy(() -> rows(PLAIN.withUnitSeparator("group", ','), units))
                .hasMessageStartingWith("the survey: row 1 (line 2): ")
                .hasMessageContaining("101");
    }

    @ParameterizedTest
    @ValueSource(chars = {'x', '7', ' ', '"', '\n', '\u00a0'})
    void whatStandsInNamesSeparatesNone(char separator) {
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withUnitSeparator("group", separator));
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withPathSeparator("group", separator));
    }

    @Test
    void aSeparatorIsForOneColumnAndOneThing() {
        SurveyCsv two = PLAIN.withBreakdown("group", "division", "team");
        assertThatIllegalArgumentException().isThrownBy(() -> two.withUnitSeparator("group", ','));
        assertThatIllegalArgumentException().isThrownBy(() -> two.withPathSeparator("group", ','));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withPathSeparator("group", ',').withUnitSeparator("group", ','));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withPathSeparator("group", ',').withBreakdown("group", "division", "team"));
    }

    @Test
    void eachLevelOfSeveralColumnsIsReadSo() throws IOException {
        SurveyCsv csv = SurveyCsv.of(Surveys.one())
                .withBreakdown("group", "division", "team")
                .withNoUnit("NA")
                .withWholeNumberUnits()
                .withUnitName("group", "zorg", "Zorg");
        ResponseTable table = reading(csv, "division,team,lead\nzorg\u00a0,7.0,4\nZorg,7,4\nZorg,NA,4\nNA,,4\n")
                .result();
        assertThat(table.units())
                .containsExactlyInAnyOrder(Units.of(GroupKey.of("Zorg", "7")), Units.of(GroupKey.of("Zorg")));
        assertThatThrownBy(() -> reading(csv, "division,team,lead\nNA,7,4\n"))
                .hasMessageContaining("'7' is below a level that is blank; fill in column division too");
    }

    @Test
    void inTheLongFormRowsMaySpellAUnitInSeveralWays() throws IOException {
        SurveyCsv csv = SurveyCsv.of(Surveys.leadAndNps())
                .withGroupColumn("unit")
                .withUnitSeparator("group", '+')
                .withNoUnit("NA")
                .withLongForm("who", "item", "value");
        ResponseTable table = reading(
                        csv, "who,unit,item,value\nr1,a+b,lead,4\nr1,b\u00a0+ a,nps,4\nr2,NA,lead,4\nr2,,nps,4\n")
                .result();
        assertThat(table.response(0).units().in(Breakdown.GROUP)).hasSize(2);
        assertThat(table.response(1).units().isEmpty()).isTrue();
        assertThatThrownBy(() -> reading(csv, "who,unit,item,value\nr1,a+b,lead,4\nr1,b,nps,4\n"))
                .hasMessageContaining("'b' differs from the respondent's row above");
    }

    @ParameterizedTest
    @CsvSource({
        "noord, Noord, true",
        "Zurich, Z\u00fcrich, true",
        "Team 1, Team  1, true",
        "Team-1, team_1, true",
        "Team1, Team 1, true",
        "3, 3.0, true",
        "Stra\u00dfe, STRASSE, true",
        "Noord, No\u200bord, true",
        "\u0130zmir, izmir, true",
        "3, 3.5, false",
        "1.1, 11, false",
        "30, 3.0, false",
        "Team 1, Team 2, false",
        "A+, A, false",
        "\u304c, \u304b, false",
    })
    void namesThatLookAlikeAreTold(String one, String other, boolean alike) throws IOException {
        assertThat(notes(PLAIN, one, other, one)).hasSize(alike ? 1 : 0);
    }

    @Test
    void aNoteNamesTheSetsAndWhatToWrite() throws IOException {
        assertThat(notes(PLAIN, "noord", "Noord", "NOORD", "Oost", "3", "3.0", "x\u2003y", "x y"))
                .containsExactly("some names of groups look alike: '3' = '3.0', 'NOORD' = 'Noord' = 'noord', 'x y' ="
                        + " 'x\\u2003y'; if they mean the same, give them one name, in the file or with withUnitName"
                        + " or withWholeNumberUnits");
        assertThat(notes(PLAIN, "noord", "Noord"))
                .containsExactly(
                        "some names of groups look alike: 'Noord' = 'noord'; if they mean the same, give them one"
                                + " name, in the file or with withUnitName");
        assertThat(notes(
                        PLAIN.withUnitName("group", "noord", "Noord").withUnitName("group", "NOORD", "Noord"),
                        "noord",
                        "Noord",
                        "NOORD"))
                .isEmpty();
    }

    @Test
    void unitsOfDifferentParentsDoNotLookAlike() throws IOException {
        SurveyCsv csv = PLAIN.withPathSeparator("group", '/');
        assertThat(notes(csv, "A / Team 1", "B / team 1")).isEmpty();
        assertThat(notes(csv, "A / Team 1", "A / team 1", "a / x"))
                .containsExactly(
                        "some names of groups look alike: 'A' = 'a', 'A / Team 1' = 'A / team 1'; if they mean the"
                                + " same, give them one name, in the file or with withUnitName");
    }

    @Test
    void eachBreakdownHasANoteInTheOrderOfTheirNames() throws IOException {
        SurveyCsv csv = SurveyCsv.of(Surveys.one()).withBreakdown("site", "s").withBreakdown("city", "c");
        assertThat(reading(csv, "s,c,lead\na,b,4\nA,B,4\n").notes())
                .extracting(Message::toString)
                .containsExactly(
                        "some names of units of the breakdown city look alike: 'B' = 'b'; if they mean the same,"
                                + " give them one name, in the file or with withUnitName",
                        "some names of units of the breakdown site look alike: 'A' = 'a'; if they mean the same,"
                                + " give them one name, in the file or with withUnitName");
    }

    @Test
    void aNoteIsBounded() throws IOException {
        String[] units = IntStream.range(0, 300)
                .boxed()
                .flatMap(unit -> Stream.of("Unit %03d".formatted(unit), "unit %03d".formatted(unit)))
                .toArray(String[]::new);
        List<String> notes = notes(PLAIN, units);
        assertThat(notes).hasSize(1);
        assertThat(notes.get(0))
                .contains("'Unit 009' = 'unit 009' and 290 more; if they mean the same")
                .hasSizeLessThan(600);
        assertThat(notes(PLAIN, "a", "A", "a.", "a,", "a-", "-a", ".a").get(0)).contains(" = ...;");
    }

    @Test
    void otherThreadsFindTheSameUnitsAndTellTheSame() throws IOException {
        SurveyCsv csv = SurveyCsv.of(Surveys.one())
                .withGroupColumn("unit")
                .withWeightColumn("w")
                .withZeroWeightsLeftOut()
                .withUnitSeparator("group", '+')
                .withNoUnit("NA");
        List<String> names = List.of("Noord", "noord\u00a0", "NA", "Zu\u0308rich+Oost", "Z\u00fcrich", " ");
        String rows = IntStream.range(0, 60_000)
                .mapToObj(row -> names.get(row % names.size()) + ",1," + (1 + row % 5) + "," + "x".repeat(30) + "\n")
                .collect(Collectors.joining());
        // who does not count has a group all the same
        byte[] bytes = ("unit,w,lead,remark\n" + rows + "zurich,0,4,\n" + rows).getBytes(StandardCharsets.UTF_8);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            Reading<ResponseTable> alone =
                    csv.from(new ByteArrayInputStream(bytes)).table();
            assertThat(csv.from(new ByteArrayInputStream(bytes))
                            .withExecutor(pool)
                            .table())
                    .isEqualTo(alone);
            assertThat(alone.notes().get(0))
                    .hasToString("some names of groups look alike: 'Noord' = 'noord', 'Z\u00fcrich' = 'zurich'; if"
                            + " they mean the same, give them one name, in the file or with withUnitName");
            assertThat(alone.result().groups()).hasSize(4);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void namesOfUnitsDoNotMatterToTheOrderOfOptions() throws IOException {
        assertThat(units(
                        SurveyCsv.of(Surveys.one())
                                .withUnitSeparator("group", ',')
                                .withGroupColumn("unit"),
                        "a,b"))
                .containsExactly("a|b");
    }
}

package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units in columns: one for each level of each breakdown. */
class UnitsCsvTest {
    private static final Breakdown PLACE = Breakdown.of("place");
    private static final SurveyCsv WIDE = SurveyCsv.of(Surveys.leadAndNps())
            .withIdColumn("who")
            .withBreakdown("group", "division", "department", "team")
            .withBreakdown("place", "city");
    private static final SurveyCsv LONG = WIDE.withLongForm("who", "item", "value");

    private static Response response(String id, Units units) {
        return Response.builder(Surveys.leadAndNps())
                .id(id)
                .answer("lead", 4)
                .answer("nps", 10)
                .build()
                .withUnits(units);
    }

    private static Units units(String... path) {
        return Units.of(new GroupKey(List.of(path)));
    }

    private static final ResponseTable EXPECTED = table(
            response("r1", units("Care", "Nursing", "Team 7").with(PLACE, GroupKey.of("Utrecht"))),
            response("r2", units("Care")),
            response("r3", Units.none().with(PLACE, GroupKey.of("Utrecht"))),
            response("r4", Units.none()),
            response("r5", units("Care", "Care / Z\u00fcrich").with(PLACE, GroupKey.of("Z\u00fcrich"))));

    private static ResponseTable table(Response... rows) {
        ResponseTableBuilder table = ResponseTable.builder(Surveys.leadAndNps()).keepIds();
        Stream.of(rows).forEach(table::add);
        return table.build();
    }

    @Test
    void aColumnForEachLevelMakesAPath() throws IOException {
        assertThat(Surveys.read(WIDE, """
                        who,division,department,team,city,lead,nps
                        r1,Care,Nursing,Team 7,Utrecht,4,10
                        r2,Care,,,,4,10
                        r3,,,, Utrecht,4,10
                        r4,, ,,,4,10
                        r5,Care,Care / Z\u00fcrich,,Z\u00fcrich,4,10
                        """)).isEqualTo(EXPECTED);
    }

    @Test
    void theColumnsStandInAnyOrder() throws IOException {
        assertThat(Surveys.read(WIDE, """
                        city,team,lead,division,who,nps,department
                        Utrecht,Team 7,4,Care,r1,10,Nursing
                        ,,4,Care,r2,10,
                        Utrecht,,4,,r3,10,
                        ,,4,,r4,10,
                        Z\u00fcrich,,4,Care,r5,10,Care / Z\u00fcrich
                        """)).isEqualTo(EXPECTED);
    }

    @Test
    void inTheLongFormTheyComeBackInEachRow() throws IOException {
        assertThat(Surveys.read(LONG, """
                        who,division,department,team,city,item,value
                        r1,Care,Nursing,Team 7,Utrecht,lead,4
                        r1,Care,Nursing,Team 7,Utrecht,nps,10
                        r2,Care,,,,lead,4
                        r2,Care,,,,nps,10
                        r3,,,,Utrecht,lead,4
                        r3,,,,Utrecht,nps,10
                        r4,,,,,lead,4
                        r4,,,,,nps,10
                        r5,Care,Care / Z\u00fcrich,,Z\u00fcrich,nps,10
                        r5,Care,Care / Z\u00fcrich,,Z\u00fcrich,lead,4
                        """)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "'Care,,Team 7,', 'column team (line 2, column 4): ''Team 7'' is below a level that is blank; fill in column"
                + " department too'",
        "',Nursing,,', 'column department (line 2, column 3): ''Nursing'' is below a level that is blank; fill in"
                + " column division too'",
        "'Care,x\uFFFD,,', 'column department (line 2, column 3): ''x\uFFFD'' cannot be read in the character set of the file, which is UTF-8 unless withCharset names another; save the file as UTF-8 or name its character set'",
        "'Care,x\u0007,,', 'column department (line 2, column 3): ''x\\u0007'' holds a control character; remove it from the group'",
    })
    void whatIsWrongWithALevelIsTold(String fields, String problem) {
        assertThatThrownBy(() -> Surveys.read(
                        WIDE, "who,division,department,team,city,lead,nps\nr1," + fields + ",4,10\nr2,Care,,,,4,10\n"))
                .hasMessage("the survey: row 1, " + problem);
    }

    @Test
    void aGapIsToldForEachLevelBelowIt() {
        assertThatThrownBy(() -> Surveys.read(WIDE, """
                        who,division,department,team,city,lead,nps
                        r1,,Nursing,Team 7,,4,10
                        """))
                .hasMessageContaining("the survey has 2 problems")
                .hasMessageContaining("'Nursing' is below a level that is blank; fill in column division too")
                .hasMessageContaining("'Team 7' is below a level that is blank; fill in column division too");
    }

    @Test
    void aRespondentHasTheSameUnitsInAllRows() {
        assertThatThrownBy(() -> Surveys.read(LONG, """
                        who,division,department,team,city,item,value
                        r1,Care,Nursing,Team 7,Utrecht,lead,4
                        r1,Care,Physio,Team 7,Utrecht,nps,10
                        """))
                .hasMessage(
                        "the survey: row 2, column department (line 3, column 3): 'Physio' differs from the respondent's row"
                                + " above; write the same in all rows of a respondent");
    }

    @Test
    void aGapInTheLongFormIsToldOnce() {
        assertThatThrownBy(() -> Surveys.read(LONG, """
                        who,division,department,team,city,item,value
                        r1,,Nursing,,Utrecht,lead,4
                        r1,,Nursing,,Utrecht,nps,10
                        """))
                .hasMessage("the survey: row 1, column department (line 2, column 3): 'Nursing' is below a level"
                        + " that is blank; fill in column division too");
    }

    @Test
    void columnsThatAreNotThereAreToldWithTheirPurpose() {
        assertThatThrownBy(() -> Surveys.read(WIDE, "who,division,team,lead,nps\nr1,Care,,4,10\n"))
                .hasMessageContaining("the file lacks 2 columns: department (the group), city (the breakdown place);");
    }

    @Test
    void aColumnServesOneBreakdown() {
        assertThatThrownBy(() -> Surveys.read(
                        WIDE.withBreakdown("place", "team"), "who,division,department,team,lead,nps\nr1,a,b,c,4,10\n"))
                .hasMessageContaining(
                        "the column team cannot be the breakdown place and something else too; name another column");
        assertThatThrownBy(() -> Surveys.read(
                        WIDE.withBreakdown("place", "city", "city"),
                        "who,division,department,team,city,lead,nps\nr1,a,b,c,d,4,10\n"))
                .hasMessageContaining(
                        "the column city cannot be the breakdown place and something else too; name another column");
    }

    @Test
    void aBreakdownHasANameAndColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WIDE.withBreakdown("tenure"))
                .withMessage("a breakdown with 0 columns is not possible; name 1 to 20, one for each level");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WIDE.withBreakdown(
                        "tenure", Collections.nCopies(21, "x").toArray(String[]::new)))
                .withMessage("a breakdown with 21 columns is not possible; name 1 to 20, one for each level");
        assertThatIllegalArgumentException().isThrownBy(() -> WIDE.withBreakdown(" ", "x"));
    }

    @Test
    void theGroupColumnIsTheBreakdownOfThatName() throws IOException {
        String file = "unit,lead,nps\nnorth,4,10\n,1,1\n";
        SurveyCsv plain = SurveyCsv.of(Surveys.leadAndNps());
        assertThat(Surveys.read(plain.withGroupColumn("unit"), file))
                .isEqualTo(Surveys.read(plain.withBreakdown("group", "unit"), file));
        // the last word counts
        assertThat(Surveys.read(
                                WIDE.withGroupColumn("unit").withBreakdown("place", "city"),
                                "who,unit,city,lead,nps\nr,a,b,4,10\n")
                        .units())
                .containsExactly(units("a").with(PLACE, GroupKey.of("b")));
    }

    /** Names that follow one another are told apart, wherever one ends and the next begins; also by several threads. */
    @Test
    void thousandsOfCombinationsAreToldApart() throws IOException {
        Random random = new Random(20261127);
        List<String> names =
                List.of("a", "ab", "b", "a / b", "\u00e9", "\u4e2d\u6587", "a\u2003b", "\uD83D\uDE00", "1");
        StringBuilder file = new StringBuilder("division,department,team,city,who,lead,nps,remark\n");
        ResponseTableBuilder expected =
                ResponseTable.builder(Surveys.leadAndNps()).keepIds();
        for (int row = 0; row < 30_000; row++) {
            int levels = random.nextInt(4);
            List<String> path = Stream.generate(() -> names.get(random.nextInt(names.size())))
                    .limit(levels)
                    .toList();
            String city = random.nextBoolean() ? "" : names.get(random.nextInt(names.size()));
            file.append(String.join(",", path)).append(",".repeat(levels == 0 ? 3 : 4 - levels));
            file.append(city)
                    .append(",r")
                    .append(row)
                    .append(",4,10,")
                    .append("x".repeat(40))
                    .append('\n');
            Units units = levels == 0 ? Units.none() : Units.of(new GroupKey(path));
            expected.add(response("r" + row, city.isEmpty() ? units : units.with(PLACE, GroupKey.of(city))));
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            assertThat(WIDE.from(new ByteArrayInputStream(bytes)).table().result())
                    .isEqualTo(expected.build());
            assertThat(WIDE.from(new ByteArrayInputStream(bytes))
                            .withExecutor(pool)
                            .table()
                            .result())
                    .isEqualTo(expected.build());
            Summariser summariser = Summariser.of(Surveys.leadAndNps(), ItemStage.withDefaults());
            GroupedSummary summary = WIDE.from(new ByteArrayInputStream(bytes))
                    .summarise(summariser)
                    .result();
            assertThat(summary).isEqualTo(summariser.summarise(expected.build()));
        } finally {
            pool.shutdown();
        }
    }
}

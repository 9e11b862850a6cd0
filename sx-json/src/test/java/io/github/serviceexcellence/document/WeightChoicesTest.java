package io.github.serviceexcellence.document;

import static io.github.serviceexcellence.document.Pulse.ASKED;
import static io.github.serviceexcellence.document.Pulse.SUMMARISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.json.ResponsesFormat;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.GroupedSummary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightChoicesTest {
    /** Of respondents r0, r1 and so on; r0, r3, r5 and r6 weigh nothing at six decimals, r2 is rounded. */
    private static final List<String> WEIGHTS =
            List.of("0", "1.5", "0.33333333", "0.000", "2.0000000", "0.0000004", "1E-7", "1000000");

    /** The forms, each with what it leaves out and rounds. */
    enum Form {
        WIDE("who,weight,q\n", "%s,%s,4\n") {
            @Override
            ResponseSource from(InputStream in, boolean zero, boolean round) {
                SurveyCsv csv = csv(zero, round);
                return csv.from(in);
            }
        },
        LONG("who,weight,item,value\n", "%s,%s,q,4\n") {
            @Override
            ResponseSource from(InputStream in, boolean zero, boolean round) {
                return csv(zero, round).withLongForm("who", "item", "value").from(in);
            }
        },
        LINES(
                "{\"format\":\"sx.responses/1\",\"instrument\":{\"id\":\"pulse\",\"version\":\"1\"}}\n",
                "{\"id\":\"%s\",\"weight\":%s,\"answers\":{\"q\":4}}\n") {
            @Override
            ResponseSource from(InputStream in, boolean zero, boolean round) {
                ResponsesFormat json = SxJson.strict().responses(ASKED).keepIds();
                json = zero ? json.withZeroWeightsLeftOut() : json;
                return (round ? json.withWeightsRounded() : json).from(in);
            }
        };

        private final String header;
        private final String row;

        Form(String header, String row) {
            this.header = header;
            this.row = row;
        }

        private static SurveyCsv csv(boolean zero, boolean round) {
            SurveyCsv csv = SurveyCsv.of(ASKED).withWeightColumn("weight").withIdColumn("who");
            csv = zero ? csv.withZeroWeightsLeftOut() : csv;
            return round ? csv.withWeightsRounded() : csv;
        }

        abstract ResponseSource from(InputStream in, boolean zero, boolean round);

        ResponseSource of(List<String> weights, boolean zero, boolean round) {
            StringBuilder text = new StringBuilder(header);
            IntStream.range(0, weights.size())
                    .forEach(place -> text.append(row.formatted("r" + place, weights.get(place))));
            return from(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), zero, round);
        }
    }

    private static List<String> kept(ResponseTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(table::response)
                .map(response -> response.id().orElseThrow() + " " + response.weight())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void withBothChoicesEveryWeightIsTakenAndCounted(Form form) throws IOException {
        Reading<ResponseTable> reading = form.of(WEIGHTS, true, true).table();

        assertThat(kept(reading.result())).containsExactly("r1 1.5", "r2 0.333333", "r4 2", "r7 1000000");
        assertThat(reading.rows()).isEqualTo(8);
        assertThat(reading.weightless()).isEqualTo(4);
        assertThat(reading.roundedWeights()).isEqualTo(1);
        assertThat(reading.skipped()).isZero();
        assertThat(reading).hasToString("Reading of 8 rows, 0 skipped, 0 duplicates, 4 weightless, 1 weights rounded");
    }

    @ParameterizedTest
    @EnumSource
    void withoutAChoiceBothAreRefused(Form form) {
        SxFormatException strict = catchThrowableOfType(
                SxFormatException.class, () -> form.of(WEIGHTS, false, false).table());

        // 0, 0.000; 0.33333333, 0.0000004, 1E-7
        assertThat(strict.count()).isEqualTo(5);
        assertThat(strict)
                .hasMessageContaining("a weight of 0 is not allowed")
                .hasMessageContaining("a weight has at most six decimals; round it first");
    }

    @ParameterizedTest
    @EnumSource
    void eachChoiceIsMadeForItself(Form form) throws IOException {
        SxFormatException onlyZero = catchThrowableOfType(
                SxFormatException.class, () -> form.of(WEIGHTS, true, false).table());
        SxFormatException onlyRounded = catchThrowableOfType(
                SxFormatException.class, () -> form.of(WEIGHTS, false, true).table());

        assertThat(onlyZero.count()).isEqualTo(3);
        assertThat(onlyRounded.count()).isEqualTo(4);
        assertThat(onlyRounded).hasMessageContaining("a weight of 4E-7 is not allowed");
        assertThat(form.of(List.of("0", "1"), true, false).table().weightless()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aNegativeWeightIsNoChoice(Form form) {
        SxFormatException refused = catchThrowableOfType(
                SxFormatException.class,
                () -> form.of(List.of("-0.5"), true, true).table());

        assertThat(refused).hasMessageContaining("a weight of -0.5 is not allowed");
    }

    @ParameterizedTest
    @EnumSource
    void aSummaryTellsTheSame(Form form) throws IOException {
        Reading<GroupedSummary> reading = form.of(WEIGHTS, true, true).summarise(SUMMARISER);

        assertThat(reading.weightless()).isEqualTo(4);
        assertThat(reading.roundedWeights()).isEqualTo(1);
        assertThat(reading.result())
                .isEqualTo(SUMMARISER.summarise(
                        form.of(WEIGHTS, true, true).table().result()));
    }

    @Test
    void stretchesOfOtherThreadsAreCountedToo() throws IOException {
        List<String> weights = IntStream.range(0, 200_000)
                .mapToObj(row -> row % 4 == 0 ? "0" : row % 5 == 0 ? "0.12345678" : "1.25")
                .toList();
        Reading<ResponseTable> reading =
                Form.WIDE.of(weights, true, true).withExecutor(Runnable::run).table();

        assertThat(reading.rows()).isEqualTo(200_000);
        // a quarter; and of the other multiples of five three quarters
        assertThat(reading.weightless()).isEqualTo(50_000);
        assertThat(reading.roundedWeights()).isEqualTo(30_000);
        assertThat(reading.result().size()).isEqualTo(150_000);
        assertThat(reading.result().response(2).weight()).isEqualTo(Weight.of(new BigDecimal("1.25")));
    }

    @Test
    void whoDoesNotCountTakesNobodysPlace() throws IOException {
        String survey = "who,weight,q\nr1,0,1\nr1,1,2\nr2,1,3\nr2,0,4\n";
        for (Duplicates duplicates : new Duplicates[] {Duplicates.KEEP_FIRST, Duplicates.KEEP_LAST}) {
            Reading<ResponseTable> reading = Form.WIDE
                    .from(new ByteArrayInputStream(survey.getBytes(StandardCharsets.UTF_8)), true, false)
                    .withDuplicates(duplicates)
                    .table();

            assertThat(kept(reading.result())).containsExactly("r1 1", "r2 1");
            assertThat(reading.duplicates()).isZero();
            assertThat(reading.weightless()).isEqualTo(2);
        }
    }

    @Test
    void inTheLongFormARespondentComesBackWhateverTheWeight() {
        String survey = "who,weight,item,value\nr1,0,q,1\nr2,1,q,2\nr1,1,q,3\n";
        SxFormatException refused = catchThrowableOfType(
                SxFormatException.class,
                () -> Form.LONG
                        .from(new ByteArrayInputStream(survey.getBytes(StandardCharsets.UTF_8)), true, false)
                        .table());

        assertThat(refused).hasMessageContaining("this respondent came before");
    }

    @Test
    void aFaultOfWhoDoesNotCountIsToldAllTheSame() {
        String survey = "who,weight,q\nr1,0,9\n";
        SxFormatException refused = catchThrowableOfType(
                SxFormatException.class,
                () -> Form.WIDE
                        .from(new ByteArrayInputStream(survey.getBytes(StandardCharsets.UTF_8)), true, false)
                        .table());

        assertThat(refused).hasMessageContaining("'9' is not on the scale");
    }
}

package io.github.serviceexcellence.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyMakerTest {
    private static final int ROWS = 10_000;

    private static String make(long seed, int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SurveyMaker(seed, 50).write(out, rows);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSameSeedGivesTheSameSurveyAndALongerOneBeginsWithIt() throws IOException {
        assertThat(make(1, ROWS)).startsWith(make(1, 100)).doesNotContain("unit-0000", "unit-0051");
        assertThat(make(2, 100)).isNotEqualTo(make(1, 100));
    }

    @Test
    void aTwentiethOfTheAnswersIsMissingAndTheRestSpreadsOverTheScale() throws IOException {
        ResponseTable table = SurveyCsv.of(Questionnaire.instrument())
                .withGroupColumn(Questionnaire.UNIT)
                .read(new ByteArrayInputStream(make(1, ROWS).getBytes(StandardCharsets.UTF_8)));
        int[] places = new int[Questionnaire.LEVELS];
        int blank = 0;
        for (int row = 0; row < ROWS; row++) {
            Response response = table.response(row);
            for (Item item : table.instrument().items()) {
                Optional<Scale.Level> level = response.level(item.id());
                if (level.isPresent()) {
                    places[item.scale().placeOf(level.get().value()).orElseThrow()]++;
                } else {
                    blank++;
                }
            }
        }

        assertThat(table.groups()).hasSize(50);
        // 360,000 draws: a standard deviation is 0.04%
        assertThat(blank * 100.0 / (ROWS * Questionnaire.ITEMS)).isBetween(4.8, 5.2);
        assertThat(places).doesNotContain(0);
    }
}

package io.github.serviceexcellence.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        byte[] cells = new byte[ROWS];
        for (int item = 0; item < Questionnaire.ITEMS; item++) {
            table.copyCells(item, 0, cells);
            for (byte cell : cells) {
                if (cell == AnswerKind.UNANSWERED.cell()) {
                    blank++;
                } else {
                    places[cell]++;
                }
            }
        }

        assertThat(table.groups()).hasSize(50);
        // 360,000 draws: a standard deviation is 0.04 %
        assertThat(blank * 100.0 / (ROWS * Questionnaire.ITEMS)).isBetween(4.8, 5.2);
        assertThat(places).doesNotContain(0);
    }
}

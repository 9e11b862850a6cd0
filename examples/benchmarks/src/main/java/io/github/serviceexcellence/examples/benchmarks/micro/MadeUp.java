package io.github.serviceexcellence.examples.benchmarks.micro;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.examples.benchmarks.Questionnaire;
import io.github.serviceexcellence.examples.benchmarks.SurveyMaker;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The surveys that are measured on. */
final class MadeUp {
    static final Instrument INSTRUMENT = Questionnaire.instrument();
    static final SurveyCsv CSV = SurveyCsv.of(INSTRUMENT).withGroupColumn(Questionnaire.UNIT);
    static final int GROUPS = 1000;

    private MadeUp() {}

    static byte[] csv(long seed, int rows) {
        return csv(seed, rows, GROUPS);
    }

    private static byte[] csv(long seed, int rows, int groups) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SurveyMaker(seed, groups).write(out, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static ResponseTable table(long seed, int rows) {
        return table(seed, rows, GROUPS);
    }

    static ResponseTable table(long seed, int rows, int groups) {
        try {
            return CSV.read(new ByteArrayInputStream(csv(seed, rows, groups)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

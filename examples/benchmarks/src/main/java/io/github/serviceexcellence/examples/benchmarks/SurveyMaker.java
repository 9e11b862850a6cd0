package io.github.serviceexcellence.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes up answers: the same seed gives the same file, and a longer file begins with the shorter one. */
public final class SurveyMaker {
    private static final int SPREAD = 5;
    private static final int ONE_BLANK_IN = 20;

    private final SplittableRandom random;
    private final byte[][] units;
    private final int[] tendencies;

    /**
     * Starts a survey.
     *
     * @param seed decides on everything that is made up
     * @param units how many groups the respondents are spread over
     */
    public SurveyMaker(long seed, int units) {
        random = new SplittableRandom(seed);
        this.units = new byte[units][];
        tendencies = new int[units];
        for (int unit = 0; unit < units; unit++) {
            this.units[unit] = String.format(Locale.ROOT, "unit-%04d", unit + 1).getBytes(StandardCharsets.UTF_8);
            tendencies[unit] = random.nextInt(SPREAD);
        }
    }

    /**
     * Writes a survey as CSV: the unit, then a column for each item. The stream stays open.
     *
     * @param out where to
     * @param rows how many respondents
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out, int rows) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        String header = Questionnaire.UNIT + "," + String.join(",", Questionnaire.ids()) + "\n";
        buffered.write(header.getBytes(StandardCharsets.UTF_8));
        for (int row = 0; row < rows; row++) {
            writeRow(buffered);
        }
        buffered.flush();
    }

    private void writeRow(OutputStream out) throws IOException {
        int unit = random.nextInt(units.length);
        int mood = tendencies[unit] + random.nextInt(SPREAD);
        out.write(units[unit]);
        for (int item = 0; item < Questionnaire.ITEMS; item++) {
            out.write(',');
            if (random.nextInt(ONE_BLANK_IN) > 0) {
                out.write('0' + answer(item, mood + random.nextInt(SPREAD)));
            }
        }
        out.write('\n');
    }

    /** From the sum of unit, respondent and chance, 0 to 12, to a level. */
    private static int answer(int item, int sum) {
        int favourable = 1 + sum * Questionnaire.LEVELS / (3 * SPREAD - 2);
        return Questionnaire.isReversed(item) ? Questionnaire.LEVELS + 1 - favourable : favourable;
    }
}

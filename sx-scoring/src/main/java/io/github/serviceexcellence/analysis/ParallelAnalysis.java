package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.linear.SymmetricEigen;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.statistics.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many things a questionnaire measures: the eigenvalues of its correlations beside those of random answers of as many people to as many items
 * (Horn, 1965). Eigenvalues are told as long as they are larger than what 95 of 100 random ones do not exceed (Glorfeld, 1995).
 *
 * <pre>{@code
 * ParallelAnalysis parallel = ParallelAnalysis.of(correlations, 20261127, 1000);
 * parallel.factors();
 * System.out.println(parallel);
 * }</pre>
 *
 * <p>Random answers are normal and drawn by the caller's seed (XO_SHI_RO_256_PP of Commons RNG); the same seed gives the same figures. A questionnaire
 * whose items all share much shows fewer factors than it has. Pairwise, the number of people is the smallest of a pair.
 *
 * <p>Confidential, like the correlations. R: {@code eigen}, {@code psych::fa.parallel(fa = "pc", quant = .95)}.
 *
 * @param basis how the correlations were reckoned
 * @param draws how many random questionnaires were drawn
 * @param eigenvalues largest first, as many as there are items
 */
public record ParallelAnalysis(AnalysisBasis basis, int draws, List<ParallelEigenvalue> eigenvalues)
        implements Tabulated {
    private static final int FEWEST_DRAWS = 20;
    private static final int MOST_DRAWS = 100_000;
    private static final double HIGH = 0.95;
    private static final int DECIMALS = 3;

    /** Copies the list. */
    public ParallelAnalysis {
        eigenvalues = List.copyOf(eigenvalues);
    }

    /**
     * Sets eigenvalues beside random ones.
     *
     * @param correlations of items or of constructs; each two need a correlation
     * @param seed where the random numbers begin; there is no default, so that nobody draws by accident
     * @param draws how many random questionnaires, 20 to 100,000; a thousand are plenty
     * @return the eigenvalues
     * @throws IllegalArgumentException if the number of draws is not possible, there are fewer than two nodes, or two have no correlation
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static ParallelAnalysis of(CorrelationTable correlations, long seed, int draws) {
        if (draws < FEWEST_DRAWS || draws > MOST_DRAWS) {
            throw InvalidInputException.of(AnalysisProblem.DRAWS.with(draws, FEWEST_DRAWS, MOST_DRAWS));
        }
        AnalysisBasis basis = AnalysisBasis.of(correlations);
        double[] observed = SymmetricEigen.of(correlations.matrix()).values();
        double[][] random = random(observed.length, basis.n(), seed, draws);
        List<ParallelEigenvalue> eigenvalues = new ArrayList<>();
        for (int place = 0; place < observed.length; place++) {
            Arrays.sort(random[place]);
            eigenvalues.add(new ParallelEigenvalue(observed[place], mean(random[place]), high(random[place])));
        }
        return new ParallelAnalysis(basis, draws, eigenvalues);
    }

    /** By place the eigenvalue of each draw. */
    private static double[][] random(int size, long people, long seed, int draws) {
        RandomCorrelations correlations = new RandomCorrelations(size, people, seed);
        double[][] random = new double[size][draws];
        for (int draw = 0; draw < draws; draw++) {
            Interrupts.check();
            double[] values = SymmetricEigen.of(correlations.draw()).values();
            for (int place = 0; place < size; place++) {
                random[place][draw] = values[place];
            }
        }
        return random;
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }

    /** Between two draws on a straight line, as R's quantiles of type 7. */
    private static double high(double[] rising) {
        double place = HIGH * (rising.length - 1);
        int below = (int) place;
        int above = Math.min(rising.length - 1, below + 1);
        return rising[below] + (place - below) * (rising[above] - rising[below]);
    }

    /**
     * How many eigenvalues there are before the first that chance alone may explain.
     *
     * @return 0 or more
     */
    public int factors() {
        int factors = 0;
        while (factors < eigenvalues.size() && eigenvalues.get(factors).isBeyondChance()) {
            factors++;
        }
        return factors;
    }

    /**
     * What there is to say, as data.
     *
     * @return a sentence or two each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return AnalysisWords.of(this);
    }

    /**
     * The eigenvalues as a table; a star marks those beyond chance.
     *
     * @param language the reader's language
     * @return the lines of the table, below a header
     */
    @Override
    public String table(Language language) {
        TextTable table = TextTable.of(
                Word.same(""),
                Word.of("eigenvalue", "eigenwaarde"),
                Word.of("random mean", "toeval gemiddeld"),
                Word.of("random 95%", "toeval 95%"));
        for (int place = 0; place < eigenvalues.size(); place++) {
            ParallelEigenvalue each = eigenvalues.get(place);
            table.row(
                    Word.same((place + 1) + (place < factors() ? " *" : "")),
                    new Figure(each.observed(), DECIMALS),
                    new Figure(each.mean(), DECIMALS),
                    new Figure(each.high(), DECIMALS));
        }
        return table.in(language);
    }

    /** The table, with the number of draws and of respondents and what missing answers did, in English. */
    @Override
    public String toString() {
        return table(Language.ENGLISH) + "\n* beyond chance, by parallel analysis of " + draws + " draws; " + basis;
    }
}

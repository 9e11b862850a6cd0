package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.statistics.CompleteRows;
import io.github.serviceexcellence.statistics.Draws;
import io.github.serviceexcellence.statistics.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * How sure the shares and ranks of drivers are: the complete rows are drawn again and again with replacement, as many as there are, and analysed anew. The
 * intervals are percentile intervals of 95%. A draw in which something never differs, or predictors follow from each other, is left out, and counted.
 *
 * <p>R: {@code relaimpo::boot.relimp} with percentile intervals; the random numbers are others. The same rows in the same order and the same seed give the same
 * figures.
 *
 * <pre>{@code
 * DriverBootstrap sure = DriverBootstrap.of(matrix, "item:recommend", predictors, Importance.LMG, 20261127, 999);
 * System.out.println(sure.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It misleads of few rows, where the intervals are too narrow.
 */
@Value.Immutable
@ValueStyle
public abstract class DriverBootstrap implements Tabulated {
    private static final int MOST_DRAWS = 100_000;
    /** LMG of more predictors would take minutes. */
    static final int MOST_LMG = 12;

    DriverBootstrap() {}

    static Builder builder() {
        return ImmutableDriverBootstrap.builder();
    }

    /**
     * Draws, and analyses each draw.
     *
     * @param matrix a row for each case
     * @param outcome the column of the outcome
     * @param predictors the columns of the predictors, each once; of LMG 12 or fewer
     * @param importance how importance is measured
     * @param seed where the random numbers begin
     * @param draws how many, 2 to 100,000; an interval of 95% wants 999 or more
     * @return the shares and ranks with their intervals
     * @throws IllegalArgumentException for the same reasons as {@link Drivers#of}, or if the number of draws is not possible, there are too many predictors,
     *     nothing is explained, or fewer than two draws can be analysed
     */
    public static DriverBootstrap of(
            DataMatrix matrix, String outcome, List<String> predictors, Importance importance, long seed, int draws) {
        Faults faults = new Faults();
        Draws.check(draws, MOST_DRAWS, faults);
        faults.check(
                importance != Importance.LMG || predictors.size() <= MOST_LMG,
                "predictors",
                DriversProblem.TOO_MANY,
                importance,
                predictors.size(),
                MOST_LMG);
        faults.throwIfAny(DriversProblem.INVALID);
        CompleteRows rows = DriverRows.of(matrix, outcome, predictors);
        Regression regression = DriverRows.regression(rows);
        DrawnShares drawn = new DrawnShares(rows, importance, seed, draws);
        faults.check(drawn.areEnough(), "draws", DriversProblem.DRAWS_FAIL, draws);
        faults.check(regression.fit() > 0, "predictors", DriversProblem.NOTHING_EXPLAINED);
        faults.throwIfAny(DriversProblem.INVALID);
        return builder()
                .outcome(outcome)
                .n(rows.size())
                .leftOut(rows.leftOut())
                .importance(importance)
                .seed(seed)
                .draws(draws)
                .drawsLeftOut(drawn.leftOut())
                .addAllDrivers(drawn.drivers(predictors, regression).orElseThrow())
                .build();
    }

    /**
     * What is explained.
     *
     * @return the name of its column
     */
    public abstract String outcome();

    /**
     * How many rows are complete.
     *
     * @return predictors + 2 or more
     */
    public abstract int n();

    /**
     * How many rows lack a value and do not count.
     *
     * @return 0 or more
     */
    public abstract int leftOut();

    /**
     * How importance is measured.
     *
     * @return the measure
     */
    public abstract Importance importance();

    /**
     * Where the random numbers began.
     *
     * @return the seed
     */
    public abstract long seed();

    /**
     * How many draws were asked for.
     *
     * @return 2 or more
     */
    public abstract int draws();

    /**
     * How many of them could not be analysed and are left out.
     *
     * @return 0 or more; figures mislead where it is more than a few
     */
    public abstract int drawsLeftOut();

    /**
     * The predictors.
     *
     * @return one or more, in the order in which they were given
     */
    public abstract List<DrawnDriver> drivers();

    /**
     * What there is to say, as data: method, numbers, and each driver with its interval, by rank.
     *
     * @return sentences in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        said.add(DriversStatement.METHOD.with(
                new Quoted(Word.same(outcome())), drivers().size(), n(), leftOut()));
        said.add(DriversStatement.DRAWS.with(importance(), draws(), Long.toString(seed()), drawsLeftOut()));
        drivers().stream()
                .sorted(Comparator.comparingInt(DrawnDriver::rank))
                .forEach(driver -> said.add(DriversStatement.DRAWN.with(
                        new Quoted(Word.same(driver.name())),
                        Figure.percent(driver.share()),
                        Figure.percent(driver.interval().low()),
                        Figure.percent(driver.interval().high()),
                        driver.rank(),
                        driver.bestRank(),
                        driver.worstRank())));
        said.add(DriversStatement.NO_PROOF.with());
        return List.copyOf(said);
    }

    /**
     * The drivers as a table: share and rank, each with its interval of 95%.
     *
     * @param language the reader's language
     * @return a line for each driver in the order in which they were given, below a header
     */
    @Override
    public String table(Language language) {
        TextTable table = TextTable.of(
                Word.of("driver", "voorspeller"),
                Word.of("share", "aandeel"),
                Word.of("low", "laag"),
                Word.of("high", "hoog"),
                Word.of("rank", "plaats"),
                Word.of("best", "beste"),
                Word.of("worst", "slechtste"));
        drivers()
                .forEach(driver -> table.row(
                        Word.same(driver.name()),
                        new Figure(driver.share(), 3),
                        new Figure(driver.interval().low(), 3),
                        new Figure(driver.interval().high(), 3),
                        new Figure(driver.rank(), 0),
                        new Figure(driver.bestRank(), 0),
                        new Figure(driver.worstRank(), 0)));
        return table.in(language);
    }

    /** The methods and the table, in English. */
    @Override
    public String toString() {
        return statements().get(0) + "\n" + statements().get(1) + "\n" + table(Language.ENGLISH);
    }

    /** Sets what is known. */
    interface Builder {
        Builder outcome(String outcome);

        Builder n(int rows);

        Builder leftOut(int rows);

        Builder importance(Importance importance);

        Builder seed(long seed);

        Builder draws(int draws);

        Builder drawsLeftOut(int draws);

        Builder addAllDrivers(Iterable<? extends DrawnDriver> drivers);

        DriverBootstrap build();
    }
}

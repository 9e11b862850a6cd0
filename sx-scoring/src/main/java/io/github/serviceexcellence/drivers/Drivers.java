package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.statistics.CompleteRows;
import io.github.serviceexcellence.statistics.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What an outcome hangs on: a linear regression on predictors, and how much each of them explains.
 *
 * <p>Rows without the outcome or one of the predictors are left out. R squared is what all predictors explain together; {@link Importance} divides it. R:
 * {@code lm}, and {@code relaimpo::calc.relimp} for LMG, first and last; source: Groemping (2006), and Johnson (2000) for relative weights.
 *
 * <pre>{@code
 * Drivers drivers = Drivers.of(scores.matrix(), "item:recommend", List.of("element:leadership", "element:monitoring"));
 * System.out.println(drivers.table(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It misleads where people answer everything alike: then all predictors correlate, and the division among them is unsure; ask {@link DriverBootstrap} how
 * unsure. And it is no proof that one brings about the other.
 */
@Value.Immutable
@ValueStyle
public abstract class Drivers implements Tabulated {
    static final int MOST_LMG = 20;

    private static final int FEW = 10;
    private static final int DECIMALS = 4;

    Drivers() {}

    static Builder builder() {
        return ImmutableDrivers.builder();
    }

    /**
     * The drivers of an outcome.
     *
     * @param matrix a row for each case
     * @param outcome the column of the outcome
     * @param predictors the columns of the predictors, each once
     * @return the drivers; LMG of up to 20 predictors
     * @throws IllegalArgumentException telling every fault: a column that is not there or named twice, no predictor, fewer complete rows than predictors and two
     *     more, a column that never differs, a predictor that follows exactly from others
     */
    public static Drivers of(DataMatrix matrix, String outcome, List<String> predictors) {
        CompleteRows rows = DriverRows.of(matrix, outcome, predictors);
        Regression regression = DriverRows.regression(rows);
        double[] johnson = regression.johnson();
        double[] lmg = predictors.size() <= MOST_LMG ? regression.lmg() : new double[0];
        List<Driver> drivers = new ArrayList<>();
        for (int place = 0; place < predictors.size(); place++) {
            drivers.add(Driver.builder()
                    .name(predictors.get(place))
                    .mean(rows.mean(place))
                    .standardisedBeta(regression.betas()[place])
                    .lmg(lmg.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(lmg[place]))
                    .johnson(johnson[place])
                    .first(regression.first(place))
                    .last(regression.last(place))
                    .build());
        }
        return builder()
                .outcome(outcome)
                .n(rows.size())
                .leftOut(rows.leftOut())
                .rSquared(regression.fit())
                .addAllDrivers(drivers)
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
     * R squared: which part of the differences in the outcome the predictors explain together.
     *
     * @return 0 to 1
     */
    public abstract double rSquared();

    /**
     * The predictors.
     *
     * @return one or more, in the order in which they were given
     */
    public abstract List<Driver> drivers();

    /**
     * The share of a driver in what is explained: its importance by R squared.
     *
     * @param driver one of the drivers
     * @param importance how it is measured
     * @return 0 to 1 where the measure {@linkplain Importance#addsUp() adds up}; nothing if nothing is explained, or of LMG with more than 20 predictors
     */
    public OptionalDouble share(Driver driver, Importance importance) {
        OptionalDouble part = importance.of(driver);
        return part.isEmpty() || rSquared() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(part.getAsDouble() / rSquared());
    }

    /**
     * LMG, or Johnson's weights with more than 20 predictors.
     *
     * @return the measure by which the statements tell shares
     */
    public Importance usualImportance() {
        return drivers().size() <= MOST_LMG ? Importance.LMG : Importance.JOHNSON;
    }

    /**
     * What there is to say, as data: method, number and missing rule, what is explained, and the share of each driver, the largest first.
     *
     * @return sentences in English and Dutch
     */
    @Override
    public List<Message> statements() {
        Quoted title = new Quoted(Word.same(outcome()));
        List<Message> said = new ArrayList<>();
        said.add(DriversStatement.METHOD.with(title, drivers().size(), n(), leftOut()));
        said.add(DriversStatement.FIT.with(Figure.percent(rSquared()), title));
        drivers().stream()
                .sorted(Comparator.comparingDouble(
                        driver -> -share(driver, usualImportance()).orElse(0)))
                .forEach(driver -> said.addAll(statements(driver, title)));
        if (n() < FEW * drivers().size()) {
            said.add(DriversStatement.FEW_ROWS.with(FEW));
        }
        said.add(DriversStatement.NO_PROOF.with());
        return List.copyOf(said);
    }

    private List<Message> statements(Driver driver, Quoted title) {
        List<Message> said = new ArrayList<>();
        Quoted name = new Quoted(Word.same(driver.name()));
        share(driver, usualImportance())
                .ifPresent(
                        share -> said.add(DriversStatement.SHARE.with(name, Figure.percent(share), usualImportance())));
        if (driver.standardisedBeta() < 0) {
            said.add(DriversStatement.AGAINST.with(name, title));
        }
        return said;
    }

    /**
     * The drivers as a table: mean, standardised beta, and what each explains by LMG, Johnson, first and last.
     *
     * @param language the reader's language
     * @return a line for each driver in the order in which they were given, below a header
     */
    @Override
    public String table(Language language) {
        TextTable table = TextTable.of(
                Word.of("driver", "voorspeller"),
                Word.of("mean", "gemiddelde"),
                Word.same("beta"),
                Word.same("LMG"),
                Word.same("Johnson"),
                Word.of("first", "eerst"),
                Word.of("last", "laatst"));
        drivers()
                .forEach(driver -> table.row(
                        Word.same(driver.name()),
                        Figure.of(driver.mean()),
                        new Figure(driver.standardisedBeta(), DECIMALS),
                        TextTable.figure(driver.lmg(), DECIMALS),
                        new Figure(driver.johnson(), DECIMALS),
                        new Figure(driver.first(), DECIMALS),
                        new Figure(driver.last(), DECIMALS)));
        return table.in(language);
    }

    /** The method and the table, in English. */
    @Override
    public String toString() {
        return statements().get(0) + "\n" + table(Language.ENGLISH);
    }

    /** Sets what is known. */
    interface Builder {
        Builder outcome(String outcome);

        Builder n(int rows);

        Builder leftOut(int rows);

        Builder rSquared(double fit);

        Builder addAllDrivers(Iterable<? extends Driver> drivers);

        Drivers build();
    }
}

package io.github.serviceexcellence.agreement;

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
import io.github.serviceexcellence.statistics.TextTable;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How far two assessors agree beyond chance: Cohen's kappa, {@code (observed - expected) / (1 - expected)}, and the weighted kappa, by which a small
 * disagreement counts less than a large one. A row without both ratings is left out.
 *
 * <p>Source: Cohen (1960, 1968); the standard error is that of Fleiss, Cohen and Everitt (1969), and the interval of 95% kappa -/+ 1.96 of it. R: {@code
 * psych::cohen.kappa}; its {@code weighted.kappa} is {@link KappaWeights#QUADRATIC}.
 *
 * <pre>{@code
 * Kappa kappa = Kappa.of(ratings, "ann", "ben", KappaWeights.QUADRATIC);
 * System.out.println(kappa.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It misleads where nearly everything has one and the same level: kappa is low then although the two hardly ever disagree. Of few rows the interval
 * is rough, and may reach beyond 1. Distances are those of the values, so that a level that nobody chose still lies between its neighbours.
 */
@Value.Immutable
@ValueStyle
public abstract class Kappa implements Tabulated {
    private static final int DECIMALS = 3;

    Kappa() {}

    static Builder builder() {
        return ImmutableKappa.builder();
    }

    /**
     * The kappa of two columns.
     *
     * @param ratings a row for each thing that was rated
     * @param first the column of an assessor
     * @param second the column of another
     * @param weights how much a disagreement counts
     * @return the kappa
     * @throws IllegalArgumentException if there is no such column, or no row has both ratings
     */
    public static Kappa of(DataMatrix ratings, String first, String second, KappaWeights weights) {
        List<String> columns = List.of(first, second);
        ratings.requireColumns(columns);
        CompleteRows rows = CompleteRows.of(ratings, columns);
        Faults faults = new Faults();
        faults.check(rows.size() >= 2, "rows", AgreementProblem.TARGETS, rows.size());
        faults.throwIfAny(AgreementProblem.INVALID);
        KappaTable table = new KappaTable(rows, weights);
        Builder kappa = builder()
                .first(first)
                .second(second)
                .weights(weights)
                .n(rows.size())
                .leftOut(rows.leftOut())
                .observed(table.observed())
                .expected(table.expected());
        if (!table.isOneLevel()) {
            double value = (table.observed() - table.expected()) / (1 - table.expected());
            kappa.estimate(new Estimate(value, table.standardError(value), Double.POSITIVE_INFINITY));
        }
        return kappa.build();
    }

    /**
     * The column of the first assessor.
     *
     * @return its name
     */
    public abstract String first();

    /**
     * The column of the second assessor.
     *
     * @return its name
     */
    public abstract String second();

    /**
     * How much a disagreement counts.
     *
     * @return the weights
     */
    public abstract KappaWeights weights();

    /**
     * How many rows both rated.
     *
     * @return 2 or more
     */
    public abstract int n();

    /**
     * How many rows lack a rating and do not count.
     *
     * @return 0 or more
     */
    public abstract int leftOut();

    /**
     * The agreement: the share of rows on which both agree; weighted, partial agreement counts in part.
     *
     * @return 0 to 1
     */
    public abstract double observed();

    /**
     * The agreement that chance alone would give, if both chose their levels as often but independently.
     *
     * @return 0 to 1
     */
    public abstract double expected();

    /**
     * Kappa with its standard error.
     *
     * @return the estimate; nothing if both gave one and the same level to everything
     */
    public abstract Optional<Estimate> estimate();

    /**
     * Kappa.
     *
     * @return at most 1; below 0 where the two agree less than by chance; nothing where there is no {@link #estimate()}
     */
    public OptionalDouble value() {
        return estimate().map(kappa -> OptionalDouble.of(kappa.value())).orElseGet(OptionalDouble::empty);
    }

    /**
     * The interval of 95%.
     *
     * @return the interval; nothing where there is no {@link #estimate()}
     */
    public Optional<Interval> interval() {
        return estimate().map(Estimate::interval);
    }

    /**
     * What there is to say, as data: method, number and missing rule, and kappa.
     *
     * @return sentences in English and Dutch
     */
    @Override
    public List<Message> statements() {
        Message method = AgreementStatement.KAPPA_METHOD.with(
                new Quoted(Word.same(first())), new Quoted(Word.same(second())), weights(), n(), leftOut());
        return List.of(method, estimate().map(this::statement).orElseGet(AgreementStatement.KAPPA_NONE::with));
    }

    private Message statement(Estimate kappa) {
        Interval interval = kappa.interval();
        return AgreementStatement.KAPPA.with(
                Figure.percent(observed()),
                Figure.percent(expected()),
                new Figure(kappa.value(), 2),
                new Figure(interval.low(), 2),
                new Figure(interval.high(), 2));
    }

    /**
     * Kappa as a table: agreement, agreement by chance, kappa, standard error, interval of 95%.
     *
     * @param language the reader's language
     * @return two lines
     */
    @Override
    public String table(Language language) {
        return TextTable.of(
                        Word.same("kappa"),
                        Word.of("agreement", "overeenstemming"),
                        Word.of("by chance", "door toeval"),
                        Word.of("error", "fout"),
                        Word.of("low", "laag"),
                        Word.of("high", "hoog"))
                .row(
                        TextTable.figure(value(), DECIMALS),
                        new Figure(observed(), DECIMALS),
                        new Figure(expected(), DECIMALS),
                        TextTable.figure(estimate().map(Estimate::standardError), DECIMALS),
                        TextTable.figure(interval().map(Interval::low), DECIMALS),
                        TextTable.figure(interval().map(Interval::high), DECIMALS))
                .in(language);
    }

    /** The method and the table, in English. */
    @Override
    public String toString() {
        return statements().get(0) + "\n" + table(Language.ENGLISH);
    }

    /** Sets what is known of a kappa. */
    interface Builder {
        Builder first(String column);

        Builder second(String column);

        Builder weights(KappaWeights weights);

        Builder n(int rows);

        Builder leftOut(int rows);

        Builder observed(double share);

        Builder expected(double share);

        Builder estimate(Estimate estimate);

        Kappa build();
    }
}

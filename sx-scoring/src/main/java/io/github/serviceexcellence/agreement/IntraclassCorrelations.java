package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.statistics.CompleteRows;
import io.github.serviceexcellence.statistics.TextTable;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far assessors who all rated the same things agree: the six intraclass correlations of Shrout and Fleiss (1979), with the intervals of 95% of
 * McGraw and Wong (1996). Rows are what was rated, columns are assessors; a row without a rating of every assessor is left out.
 *
 * <p>Of one rating {@code (between - error) / (between + (k - 1) error)}, in mean squares; for exact agreement the variance between assessors counts
 * as error too. R: {@code psych::ICC(lmer = FALSE)}, {@code irr::icc}.
 *
 * <pre>{@code
 * IntraclassCorrelations agreement = IntraclassCorrelations.of(ratings);
 * agreement.of(IccForm.AGREEMENT_SINGLE).value();
 * System.out.println(agreement.table(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It misleads where what was rated hardly differs: assessors who agree closely on much the same levels still have a low correlation.
 */
@Value.Immutable
@ValueStyle
public abstract class IntraclassCorrelations implements Tabulated {
    private static final int DECIMALS = 3;

    IntraclassCorrelations() {}

    static Builder builder() {
        return ImmutableIntraclassCorrelations.builder();
    }

    /**
     * The agreement of all columns of a matrix.
     *
     * @param ratings a row for each thing that was rated, a column for each assessor
     * @return the six correlations
     * @throws IllegalArgumentException telling every fault: fewer than two columns, fewer than two complete rows, all ratings equal
     */
    public static IntraclassCorrelations of(DataMatrix ratings) {
        CompleteRows rows = CompleteRows.of(ratings, ratings.columns());
        Faults faults = new Faults();
        faults.check(
                ratings.columns().size() >= 2,
                "columns",
                AgreementProblem.ASSESSORS,
                ratings.columns().size());
        faults.check(rows.size() >= 2, "rows", AgreementProblem.TARGETS, rows.size());
        faults.throwIfAny(AgreementProblem.INVALID);
        MeanSquares squares = MeanSquares.of(rows);
        faults.check(squares.between() + squares.within() > 0, "rows", AgreementProblem.ALL_EQUAL);
        faults.throwIfAny(AgreementProblem.INVALID);
        return builder()
                .targets(rows.size())
                .assessors(ratings.columns().size())
                .leftOut(rows.leftOut())
                .addAllAll(new IccFormulas(squares).all())
                .build();
    }

    /**
     * How many rows were rated by all.
     *
     * @return 2 or more
     */
    public abstract int targets();

    /**
     * How many assessors rated.
     *
     * @return 2 or more
     */
    public abstract int assessors();

    /**
     * How many rows lack a rating and do not count.
     *
     * @return 0 or more
     */
    public abstract int leftOut();

    /**
     * The six correlations.
     *
     * @return in the order of {@link IccForm}
     */
    public abstract List<IntraclassCorrelation> all();

    /**
     * One of them.
     *
     * @param form which one
     * @return the correlation
     */
    public IntraclassCorrelation of(IccForm form) {
        return all().stream().filter(icc -> icc.form() == form).findFirst().orElseThrow();
    }

    /**
     * What there is to say, as data: method, number and missing rule, and a sentence for each correlation.
     *
     * @return sentences in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        said.add(AgreementStatement.METHOD.with(targets(), assessors(), leftOut()));
        all().forEach(each -> said.add(statement(each)));
        return List.copyOf(said);
    }

    private static Message statement(IntraclassCorrelation each) {
        String symbol = each.form().symbol();
        if (each.value().isEmpty()) {
            return AgreementStatement.NO_VALUE.with(symbol, each.form());
        }
        Figure value = new Figure(each.value().getAsDouble(), 2);
        return each.interval()
                .map(interval -> AgreementStatement.VALUE.with(
                        symbol, each.form(), value, new Figure(interval.low(), 2), new Figure(interval.high(), 2)))
                .orElseGet(() -> AgreementStatement.NO_INTERVAL.with(symbol, each.form(), value));
    }

    /**
     * The correlations as a table: value, F with its degrees of freedom and p-value, and the interval of 95%.
     *
     * @param language the reader's language
     * @return a line for each correlation, below a header
     */
    @Override
    public String table(Language language) {
        TextTable table = TextTable.of(
                Word.same("ICC"),
                Word.of("value", "waarde"),
                Word.same("F"),
                Word.same("df1"),
                Word.same("df2"),
                Word.same("p"),
                Word.of("low", "laag"),
                Word.of("high", "hoog"));
        all().forEach(each -> table.row(row(each)));
        return table.in(language);
    }

    private static List<Wording> row(IntraclassCorrelation each) {
        return List.of(
                Word.same(each.form().symbol()),
                TextTable.figure(each.value(), DECIMALS),
                TextTable.figure(each.f(), DECIMALS),
                new Figure(each.numeratorDegrees(), 0),
                new Figure(each.denominatorDegrees(), 0),
                TextTable.figure(each.pValue(), DECIMALS),
                TextTable.figure(each.interval().map(Interval::low), DECIMALS),
                TextTable.figure(each.interval().map(Interval::high), DECIMALS));
    }

    /** The method and the table, in English. */
    @Override
    public String toString() {
        return statements().get(0) + "\n" + table(Language.ENGLISH);
    }

    /** Sets what is known. */
    interface Builder {
        Builder targets(int targets);

        Builder assessors(int assessors);

        Builder leftOut(int rows);

        Builder addAllAll(Iterable<? extends IntraclassCorrelation> all);

        IntraclassCorrelations build();
    }
}

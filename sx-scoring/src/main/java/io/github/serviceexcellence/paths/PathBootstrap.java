package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.statistics.CompleteRows;
import io.github.serviceexcellence.statistics.Draws;
import io.github.serviceexcellence.statistics.TextTable;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * How sure the effects of a path model are: the complete rows are drawn again and again with replacement, as many as there are, and the model is fitted to each
 * draw. The intervals are percentile intervals of 95%. A draw of which the model cannot be fitted, as when an indicator never differs in it, is left out, and
 * counted.
 *
 * <p>R: {@code seminr::bootstrap_model}; the random numbers are others. The same rows in the same order and the same seed give the same figures.
 *
 * <pre>{@code
 * PathBootstrap sure = PathBootstrap.of(model, matrix, PathScheme.PATH, 20261127, 999);
 * System.out.println(sure.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It misleads of few rows, and where many draws were left out: those that remain are the tidier ones.
 */
@Value.Immutable
@ValueStyle
public abstract class PathBootstrap implements Tabulated {
    private static final int MOST_DRAWS = 100_000;
    private static final int DECIMALS = 3;

    PathBootstrap() {}

    static Builder builder() {
        return ImmutablePathBootstrap.builder();
    }

    /**
     * Fits a model, draws, and fits it to each draw.
     *
     * @param model the model
     * @param matrix a row for each case, with the indicators among its columns
     * @param scheme how much neighbours count while the weights are sought
     * @param seed where the random numbers begin
     * @param draws how many, 2 to 100,000; an interval of 95% wants 999 or more
     * @return the effects with their intervals
     * @throws IllegalArgumentException for the same reasons as {@link PathAnalysis#of}, or if the number of draws is not possible, or fewer than two draws can be
     *     fitted
     */
    public static PathBootstrap of(PathModel model, DataMatrix matrix, PathScheme scheme, long seed, int draws) {
        Faults faults = new Faults();
        Draws.check(draws, MOST_DRAWS, faults);
        faults.throwIfAny(PathsProblem.NO_FIT);
        CompleteRows rows = PathAnalysis.rows(model, matrix);
        PathAnalysis analysis = new FittedPaths(model, scheme, rows, PathAnalysis.fit(model, rows, scheme)).analysis();
        DrawnPaths drawn = new DrawnPaths(model, scheme, rows, Draws.from(seed), draws);
        faults.check(drawn.number() >= 2, "draws", PathsProblem.DRAWS_FAIL, draws);
        faults.throwIfAny(PathsProblem.NO_FIT);
        return builder()
                .analysis(analysis)
                .seed(seed)
                .draws(draws)
                .drawsLeftOut(draws - drawn.number())
                .addAllEffects(analysis.effects().stream().map(drawn::effect).toList())
                .build();
    }

    /**
     * The model fitted to the rows themselves.
     *
     * @return the analysis
     */
    public abstract PathAnalysis analysis();

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
     * How many of them could not be fitted and are left out.
     *
     * @return 0 or more; figures mislead where it is more than a few
     */
    public abstract int drawsLeftOut();

    /**
     * The effects.
     *
     * @return in the order of {@link PathAnalysis#effects()}
     */
    public abstract List<DrawnEffect> effects();

    /**
     * What there is to say, as data: methods, numbers, and each effect with its interval.
     *
     * @return sentences in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        said.add(analysis().statements().get(0));
        said.add(PathsStatement.DRAWS.with(draws(), Long.toString(seed()), drawsLeftOut()));
        effects().forEach(drawn -> {
            ProblemKind kind = drawn.holds() ? PathsStatement.HOLDS : PathsStatement.OPEN;
            said.add(kind.with(
                    PathsWords.quoted(drawn.effect().path().from()),
                    PathsWords.quoted(drawn.effect().path().to()),
                    new Figure(drawn.effect().total(), 2),
                    new Figure(drawn.interval().low(), 2),
                    new Figure(drawn.interval().high(), 2)));
        });
        said.add(PathsStatement.NO_PROOF.with());
        return List.copyOf(said);
    }

    /**
     * The effects as a table: direct effect with its interval, total effect with standard error and interval.
     *
     * @param language the reader's language
     * @return a line for each effect, below a header
     */
    @Override
    public String table(Language language) {
        TextTable table = TextTable.of(
                Word.of("from", "van"),
                Word.of("to", "naar"),
                Word.of("direct", "rechtstreeks"),
                Word.of("low", "laag"),
                Word.of("high", "hoog"),
                Word.of("total", "totaal"),
                Word.of("error", "fout"),
                Word.of("low", "laag"),
                Word.of("high", "hoog"));
        effects()
                .forEach(drawn -> table.row(
                        Word.same(drawn.effect().path().from()),
                        Word.same(drawn.effect().path().to()),
                        TextTable.figure(drawn.effect().direct(), DECIMALS),
                        TextTable.figure(drawn.directInterval().map(Interval::low), DECIMALS),
                        TextTable.figure(drawn.directInterval().map(Interval::high), DECIMALS),
                        new Figure(drawn.effect().total(), DECIMALS),
                        new Figure(drawn.standardError(), DECIMALS),
                        new Figure(drawn.interval().low(), DECIMALS),
                        new Figure(drawn.interval().high(), DECIMALS)));
        return table.in(language);
    }

    /** The methods and the table, in English. */
    @Override
    public String toString() {
        return statements().get(0) + "\n" + statements().get(1) + "\n" + table(Language.ENGLISH);
    }

    /** Sets what is known. */
    interface Builder {
        Builder analysis(PathAnalysis analysis);

        Builder seed(long seed);

        Builder draws(int draws);

        Builder drawsLeftOut(int draws);

        Builder addAllEffects(Iterable<? extends DrawnEffect> effects);

        PathBootstrap build();
    }
}

package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.statistics.CompleteRows;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A path model fitted by partial least squares (PLS), mode A: every construct is a weighted sum of its standardised indicators, and paths are regressions among
 * constructs. Rows that lack an indicator are left out. The weights are sought until they change by less than 1e-11 together.
 *
 * <p>Source: Wold (1982), Lohmoeller (1989). R: {@code seminr::estimate_pls}, whose weights stop changing at 1e-7, so that the last digits differ.
 *
 * <pre>{@code
 * PathAnalysis chain = PathAnalysis.of(model, matrix, PathScheme.PATH);
 * chain.effect("engagement", "delight").orElseThrow().total();
 * System.out.println(chain.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It misleads of few rows, where the weights take chance for structure, and where an arrow points the other way in the world: the fit does not tell.
 */
@Value.Immutable
@ValueStyle
public abstract class PathAnalysis implements Tabulated {
    PathAnalysis() {}

    static Builder builder() {
        return ImmutablePathAnalysis.builder();
    }

    /**
     * Fits a model.
     *
     * @param model the model
     * @param matrix a row for each case, with the indicators among its columns
     * @param scheme how much neighbours count while the weights are sought
     * @return the fitted model
     * @throws IllegalArgumentException telling why it cannot be fitted: a column that is not there, too few complete rows, an indicator that never differs, a
     *     construct that goes together with no neighbour, constructs that follow from each other, weights that do not settle
     */
    public static PathAnalysis of(PathModel model, DataMatrix matrix, PathScheme scheme) {
        CompleteRows rows = rows(model, matrix);
        return new FittedPaths(model, scheme, rows, fit(model, rows, scheme)).analysis();
    }

    static CompleteRows rows(PathModel model, DataMatrix matrix) {
        matrix.requireColumns(model.indicators());
        CompleteRows rows = CompleteRows.of(matrix, model.indicators());
        int needed = new Structure(model).fewestRows();
        Faults faults = new Faults();
        faults.check(rows.size() >= needed, "rows", PathsProblem.ROWS, rows.size(), needed);
        faults.throwIfAny(PathsProblem.NO_FIT);
        return rows;
    }

    static PathFit fit(PathModel model, CompleteRows rows, PathScheme scheme) {
        LeastSquares.Outcome outcome = LeastSquares.fit(new Structure(model), scheme, rows);
        Faults faults = new Faults();
        outcome.failure().ifPresent(failure -> faults.add("model", failure));
        faults.throwIfAny(PathsProblem.NO_FIT);
        return outcome.fit().orElseThrow();
    }

    /**
     * The model.
     *
     * @return the model
     */
    public abstract PathModel model();

    /**
     * How much neighbours counted while the weights were sought.
     *
     * @return the scheme
     */
    public abstract PathScheme scheme();

    /**
     * How many rows are complete.
     *
     * @return 3 or more
     */
    public abstract int n();

    /**
     * How many rows lack an indicator and do not count.
     *
     * @return 0 or more
     */
    public abstract int leftOut();

    /**
     * After how many rounds the weights were settled.
     *
     * @return 1 or more
     */
    public abstract int rounds();

    /**
     * The constructs.
     *
     * @return in the order of the model
     */
    public abstract List<PathConstruct> constructs();

    /**
     * The effects of constructs on others that a way leads to.
     *
     * @return by the construct that acts, in the order of the model
     */
    public abstract List<PathEffect> effects();

    /**
     * Whether constructs can be told apart.
     *
     * @return of every two constructs
     */
    public abstract List<HeterotraitRatio> heterotraitRatios();

    /**
     * A construct.
     *
     * @param name its name
     * @return the construct
     * @throws IllegalArgumentException if the model has no such construct
     */
    public PathConstruct construct(String name) {
        return constructs().stream()
                .filter(construct -> construct.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Codes.unknown(PathModelBuilder.CONSTRUCT, name, model().constructs()));
    }

    /**
     * The effect of a construct on another.
     *
     * @param from the construct that acts
     * @param to the construct that it acts on
     * @return the effect; nothing if no way leads there
     */
    public Optional<PathEffect> effect(String from, String to) {
        return effects().stream()
                .filter(effect -> effect.path().equals(new PathModel.Path(from, to)))
                .findFirst();
    }

    /**
     * What there is to say, as data: method, number and missing rule, what is explained, the effects, and which constructs are measured badly or hard to tell
     * apart.
     *
     * @return sentences in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new PathsWords(this).statements();
    }

    /**
     * The constructs, their indicators and the effects as three tables.
     *
     * @param language the reader's language
     * @return the tables with an empty line between them
     */
    @Override
    public String table(Language language) {
        PathTables tables = new PathTables(this);
        return String.join("\n\n", tables.constructs(language), tables.indicators(language), tables.effects(language));
    }

    /** The method and the tables, in English. */
    @Override
    public String toString() {
        return statements().get(0) + "\n" + table(Language.ENGLISH);
    }

    /** Sets what is known. */
    interface Builder {
        Builder model(PathModel model);

        Builder scheme(PathScheme scheme);

        Builder n(int rows);

        Builder leftOut(int rows);

        Builder rounds(int rounds);

        Builder addAllConstructs(Iterable<? extends PathConstruct> constructs);

        Builder addAllEffects(Iterable<? extends PathEffect> effects);

        Builder addAllHeterotraitRatios(Iterable<? extends HeterotraitRatio> ratios);

        PathAnalysis build();
    }
}

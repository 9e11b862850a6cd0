package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.linear.Cholesky;
import io.github.serviceexcellence.linear.FactorFit;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Common factors behind items: which items belong together. A loading tells how far an item moves with a factor, both with variance 1.
 *
 * <pre>{@code
 * Factors factors = Factors.of(correlations, 9, FactorMethod.MINRES).rotated(Rotation.OBLIMIN);
 * factors.loading(Node.of(ItemId.of("q1")), 0);
 * factors.correlation(0, 1);
 * System.out.println(factors);
 * }</pre>
 *
 * <p>The model: {@code R = L P L' + U}, with L for the loadings, P for the correlations of the factors and U for what each item has of its
 * own. Factors come in the order of what they tell, and the loadings of each add up to 0 or more. How many there are, the caller says; {@link
 * ParallelAnalysis} helps. It explores: that factors look like constructs is no proof.
 *
 * <p>Confidential, like the correlations. R: {@code psych::fa(R, nfactors, rotate = ..., fm = ...)}.
 */
public final class Factors implements Tabulated {
    private static final double HELD = 1 + 1e-9;

    private final AnalysisBasis basis;
    private final FactorMethod method;
    private final Rotation rotation;
    private final List<Node> nodes;
    private final double[][] observed;
    private final double[][] unrotated;
    private final double[] own;
    private final FactorAxes axes;

    private Factors(
            CorrelationTable correlations,
            FactorMethod method,
            double[][] observed,
            double[][] unrotated,
            double[] own) {
        this.basis = AnalysisBasis.of(correlations);
        this.method = method;
        this.rotation = Rotation.NONE;
        this.nodes = correlations.nodes();
        this.observed = observed;
        this.unrotated = unrotated;
        this.own = own;
        this.axes = FactorAxes.of(unrotated, Rotation.NONE);
    }

    private Factors(Factors fitted, Rotation rotation) {
        this.basis = fitted.basis;
        this.method = fitted.method;
        this.rotation = rotation;
        this.nodes = fitted.nodes;
        this.observed = fitted.observed;
        this.unrotated = fitted.unrotated;
        this.own = fitted.own;
        this.axes = FactorAxes.of(unrotated, rotation);
    }

    /**
     * Fits factors.
     *
     * @param correlations of items or of constructs; each two need a correlation
     * @param number how many factors, 1 or more; so many that the correlations are more than the numbers to be found
     * @param method how they are fitted
     * @return the factors, not rotated
     * @throws IllegalArgumentException if there are too many factors for the items, two have no correlation, or no factors are found; by
     *     maximum likelihood also if one follows from the others
     */
    public static Factors of(CorrelationTable correlations, int number, FactorMethod method) {
        int size = correlations.nodes().size();
        int most = most(size);
        if (most < 1) {
            throw InvalidInputException.of(AnalysisProblem.NO_FACTORS.with(size));
        }
        if (number < 1 || number > most) {
            throw InvalidInputException.of(AnalysisProblem.FACTORS.with(number, size, most));
        }
        double[][] observed = correlations.matrix();
        if (method == FactorMethod.MAXIMUM_LIKELIHOOD && Cholesky.of(observed).isEmpty()) {
            throw InvalidInputException.of(AnalysisProblem.DEPENDENT.with());
        }
        FactorFit fit = method.fit(observed, number)
                .orElseThrow(() -> InvalidInputException.of(
                        AnalysisProblem.NOT_FOUND.with(number, ReliabilityWords.method(method))));
        double[] own = IntStream.range(0, size).mapToDouble(fit::uniqueness).toArray();
        return new Factors(correlations, method, observed, fit.loadings(), own);
    }

    /** As many factors as leave no fewer correlations than numbers to be found: (p - k)^2 >= p + k. */
    private static int most(int size) {
        int most = 0;
        while ((long) (size - most - 1) * (size - most - 1) >= size + most + 1) {
            most++;
        }
        return most;
    }

    /**
     * These factors turned another way.
     *
     * @param other how; {@link Rotation#NONE} gives them as they were fitted
     * @return the changed copy; one factor stays as it is
     */
    public Factors rotated(Rotation other) {
        return new Factors(this, other);
    }

    /**
     * What the correlations rest on.
     *
     * @return the missing rule and the number of respondents
     */
    public AnalysisBasis basis() {
        return basis;
    }

    /**
     * How the factors were fitted.
     *
     * @return the method
     */
    public FactorMethod method() {
        return method;
    }

    /**
     * How they are turned.
     *
     * @return the rotation
     */
    public Rotation rotation() {
        return rotation;
    }

    /**
     * What was correlated.
     *
     * @return items, or constructs
     */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * How many factors there are.
     *
     * @return 1 or more
     */
    public int size() {
        return unrotated[0].length;
    }

    /**
     * How far an item moves with a factor.
     *
     * @param node one of the {@link #nodes()}
     * @param factor the place of the factor, from 0
     * @return -1 to 1 but for correlated factors, where it may be a little more
     * @throws IllegalArgumentException if there is no such node
     * @throws IndexOutOfBoundsException if there is no such factor
     */
    public double loading(Node node, int factor) {
        return axes.loadings[place(node)][Objects.checkIndex(factor, size())];
    }

    private int place(Node node) {
        int place = nodes.indexOf(node);
        if (place < 0) {
            throw InvalidInputException.of(AnalysisProblem.NO_SET.with(node, nodes));
        }
        return place;
    }

    /**
     * What an item has of its own.
     *
     * @param node one of the {@link #nodes()}
     * @return 0.005 to 1 of its variance; at 0.005, where R bounds it too, the factors tell all of the item (a Heywood case), and the figures are not to be
     *     trusted
     * @throws IllegalArgumentException if there is no such node
     */
    public double uniqueness(Node node) {
        return own[place(node)];
    }

    /**
     * The items of which the factors tell all there is (Heywood, 1931): too many factors, too few people, or items that are the same.
     *
     * @return the nodes whose uniqueness is at its bound
     */
    public List<Node> heywood() {
        return nodes.stream()
                .filter(node -> uniqueness(node) <= FactorFit.EDGE * HELD)
                .toList();
    }

    /**
     * How two factors go together.
     *
     * @param one the place of a factor, from 0
     * @param other another, or the same
     * @return -1 to 1; 0 unless the {@link #rotation()} lets them correlate
     * @throws IndexOutOfBoundsException if there is no such factor
     */
    public double correlation(int one, int other) {
        return axes.correlations[Objects.checkIndex(one, size())][Objects.checkIndex(other, size())];
    }

    /**
     * How much of the variance of all items a factor tells.
     *
     * @param factor its place, from 0
     * @return 0 to 1; where factors correlate, what two tell together is halved between them. R: {@code Proportion Var}
     * @throws IndexOutOfBoundsException if there is no such factor
     */
    public double explained(int factor) {
        return axes.explained(Objects.checkIndex(factor, size())) / nodes.size();
    }

    /**
     * How far the correlations of the model lie from those of the answers: the root of the mean of the squared differences. R: {@code rms}.
     *
     * @return 0 or more; below 0.05 hardly anything is left to tell
     */
    public double residual() {
        double sum = 0;
        for (int row = 0; row < observed.length; row++) {
            for (int column = 0; column < row; column++) {
                double left = observed[row][column];
                for (int factor = 0; factor < size(); factor++) {
                    left -= unrotated[row][factor] * unrotated[column][factor];
                }
                sum += left * left;
            }
        }
        return Math.sqrt(2 * sum / (nodes.size() * (nodes.size() - 1.0)));
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
     * The loadings, with what each item has of its own, and below them what each factor tells and how factors correlate.
     *
     * @param language the reader's language
     * @return the lines of the table, below a header
     */
    @Override
    public String table(Language language) {
        return FactorsTable.of(this).in(language);
    }

    /** The table, with method, rotation, residual, number of respondents and what missing answers did, in English. */
    @Override
    public String toString() {
        return table(Language.ENGLISH) + "\n" + method().code() + ", rotation "
                + rotation().code() + "; residual "
                + FactorsTable.number(residual()).in(Language.ENGLISH) + "; " + basis();
    }
}

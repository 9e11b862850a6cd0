package io.github.serviceexcellence.linear;

import java.util.Arrays;
import java.util.Optional;

/**
 * Fits factors to correlations: Newton's method on the uniquenesses, within 0.005 and 1, as R bounds them. A step that does not bring the
 * correlations nearer is halved until it does.
 */
public final class FactorFit {
    /** Below this an item would have nothing of its own (Heywood, 1931). */
    public static final double EDGE = 0.005;

    private static final int MOST_STEPS = 1000;
    private static final int MOST_HALVINGS = 40;
    private static final double FLAT = 1e-12;
    /** As flat as rounding lets it be where no step helps any more. */
    private static final double NEARLY_FLAT = 1e-6;

    private static final double ROUNDING = 1e-14;

    private final boolean isLikelihood;
    private final double[][] correlations;
    private final int factors;
    private final double low;
    private Discrepancy best;

    private FactorFit(boolean isLikelihood, double[][] correlations, int factors) {
        this.isLikelihood = isLikelihood;
        this.correlations = correlations;
        this.factors = factors;
        this.low = Discrepancy.place(isLikelihood, EDGE);
        this.best = at(start());
    }

    /**
     * Fits by unweighted least squares, which is minimum residuals (Harman and Jones, 1966).
     *
     * @param correlations the rows of the matrix
     * @param factors how many factors, fewer than rows
     * @return the fit; nothing if no step leads on and the place is not flat
     */
    public static Optional<FactorFit> minres(double[][] correlations, int factors) {
        return new FactorFit(false, correlations, factors).fitted();
    }

    /**
     * Fits by maximum likelihood (Jöreskog, 1967).
     *
     * @param correlations the rows of the matrix, which must be positive definite
     * @param factors how many factors, fewer than rows
     * @return the fit; nothing if no step leads on and the place is not flat
     */
    public static Optional<FactorFit> likelihood(double[][] correlations, int factors) {
        return new FactorFit(true, correlations, factors).fitted();
    }

    private Optional<FactorFit> fitted() {
        int steps = 0;
        while (steepest(best) > FLAT && steps < MOST_STEPS && step()) {
            steps++;
        }
        return steepest(best) < NEARLY_FLAT ? Optional.of(this) : Optional.empty();
    }

    private Discrepancy at(double[] place) {
        return new Discrepancy(isLikelihood, correlations, factors, place);
    }

    /** Jöreskog's: what the other items do not tell of an item, and somewhat less. */
    private double[] start() {
        double share = 1 - factors / (2.0 * correlations.length);
        Optional<double[][]> inverse = Cholesky.of(correlations).map(Cholesky::inverse);
        double[] place = new double[correlations.length];
        for (int item = 0; item < place.length; item++) {
            double own = inverse.isPresent() ? share / inverse.get()[item][item] : 0.5;
            place[item] = within(Discrepancy.place(isLikelihood, own));
        }
        return place;
    }

    private double within(double place) {
        return Math.max(low, Math.min(Discrepancy.place(isLikelihood, 1), place));
    }

    /** Whether the best place of an item is the end that it has reached. */
    private boolean isHeld(Discrepancy at, int item) {
        double slope = at.slope(item);
        return (at.place[item] <= low && slope > 0)
                || (at.place[item] >= Discrepancy.place(isLikelihood, 1) && slope < 0);
    }

    private double steepest(Discrepancy at) {
        double steepest = 0;
        for (int item = 0; item < correlations.length; item++) {
            steepest = isHeld(at, item) ? steepest : Math.max(steepest, Math.abs(at.slope(item)));
        }
        return steepest;
    }

    /** Lower; or level but for rounding, and flatter. */
    private boolean isBetter(Discrepancy next) {
        return next.value() < best.value()
                || (next.value() <= best.value() * (1 + ROUNDING) && steepest(next) < steepest(best));
    }

    private boolean step() {
        double[] direction = direction();
        double part = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] place = best.place.clone();
            for (int item = 0; item < place.length; item++) {
                place[item] = within(place[item] + part * direction[item]);
            }
            Discrepancy next = at(place);
            if (isBetter(next)) {
                best = next;
                return true;
            }
            part /= 2;
        }
        return false;
    }

    private double[] direction() {
        int[] free = new int[correlations.length];
        int size = 0;
        for (int item = 0; item < free.length; item++) {
            if (!isHeld(best, item)) {
                free[size++] = item;
            }
        }
        double[] moves = moves(Arrays.copyOf(free, size));
        double[] direction = new double[correlations.length];
        for (int each = 0; each < size; each++) {
            direction[free[each]] = moves[each];
        }
        return direction;
    }

    private double[] moves(int[] free) {
        double[][] curvature = new double[free.length][free.length];
        double[] down = new double[free.length];
        for (int row = 0; row < free.length; row++) {
            down[row] = -best.slope(free[row]);
            for (int column = 0; column < free.length; column++) {
                curvature[row][column] = best.curvature(free[row], free[column]);
            }
        }
        return Cholesky.of(curvature).map(cholesky -> cholesky.solve(down)).orElse(down);
    }

    /**
     * The loadings.
     *
     * @return the row of an item, the column of a factor; the factors by what they tell, the sum of each not negative
     */
    public double[][] loadings() {
        double[][] loadings = new double[correlations.length][factors];
        for (int factor = 0; factor < factors; factor++) {
            double sum = 0;
            for (int item = 0; item < loadings.length; item++) {
                loadings[item][factor] = best.loading(item, factor);
                sum += loadings[item][factor];
            }
            for (int item = 0; sum < 0 && item < loadings.length; item++) {
                loadings[item][factor] = -loadings[item][factor];
            }
        }
        return loadings;
    }

    /**
     * What an item has of its own.
     *
     * @param item its row
     * @return {@link #EDGE} to 1
     */
    public double uniqueness(int item) {
        return best.uniqueness(item);
    }
}

package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;

/** The formulas of the six intraclass correlations, by mean squares. */
final class IccFormulas {
    private static final double CONFIDENCE = 0.95;
    private static final double TAIL = (1 - CONFIDENCE) / 2;

    private final MeanSquares squares;
    private final double n;
    private final double k;

    IccFormulas(MeanSquares squares) {
        this.squares = squares;
        this.n = squares.targets();
        this.k = squares.assessors();
    }

    List<IntraclassCorrelation> all() {
        return Arrays.stream(IccForm.values()).map(this::of).toList();
    }

    private IntraclassCorrelation of(IccForm form) {
        double error = oneWay(form) ? squares.within() : squares.error();
        return IntraclassCorrelation.builder()
                .form(form)
                .value(finite(value(form)))
                .f(finite(squares.between() / error))
                .numeratorDegrees(squares.targets() - 1)
                .denominatorDegrees(degrees(form))
                .interval(error == 0 ? Optional.empty() : interval(form))
                .build();
    }

    private static boolean oneWay(IccForm form) {
        return form == IccForm.ONE_WAY_SINGLE || form == IccForm.ONE_WAY_MEAN;
    }

    private int degrees(IccForm form) {
        return oneWay(form)
                ? squares.targets() * (squares.assessors() - 1)
                : (squares.targets() - 1) * (squares.assessors() - 1);
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private double value(IccForm form) {
        double b = squares.between();
        double w = squares.within();
        double e = squares.error();
        double judges = (squares.judges() - e) / n;
        return switch (form) {
            case ONE_WAY_SINGLE -> ratio(b - w, b + (k - 1) * w);
            case AGREEMENT_SINGLE -> ratio(b - e, b + (k - 1) * e + k * judges);
            case CONSISTENCY_SINGLE -> ratio(b - e, b + (k - 1) * e);
            case ONE_WAY_MEAN -> ratio(b - w, b);
            case AGREEMENT_MEAN -> ratio(b - e, b + judges);
            case CONSISTENCY_MEAN -> ratio(b - e, b);
        };
    }

    private static double ratio(double numerator, double denominator) {
        return denominator > 0 ? numerator / denominator : Double.NaN;
    }

    private Optional<Interval> interval(IccForm form) {
        return switch (form) {
            case ONE_WAY_SINGLE, CONSISTENCY_SINGLE -> single(form);
            case AGREEMENT_SINGLE -> agreement();
            case ONE_WAY_MEAN -> single(IccForm.ONE_WAY_SINGLE).flatMap(this::ofMean);
            case AGREEMENT_MEAN -> agreement().flatMap(this::ofMean);
            case CONSISTENCY_MEAN -> single(IccForm.CONSISTENCY_SINGLE).flatMap(this::ofMean);
        };
    }

    private Optional<Interval> single(IccForm form) {
        double f = squares.between() / (oneWay(form) ? squares.within() : squares.error());
        double low = f / quantile(n - 1, degrees(form));
        double high = f * quantile(degrees(form), n - 1);
        return interval((low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    private Optional<Interval> agreement() {
        double degrees = satterthwaite(value(IccForm.AGREEMENT_SINGLE));
        if (!(degrees > 0)) {
            return Optional.empty();
        }
        double rest = k * squares.judges() + (k * n - k - n) * squares.error();
        double below = quantile(n - 1, degrees);
        double above = quantile(degrees, n - 1);
        return interval(
                n * (squares.between() - below * squares.error()) / (below * rest + n * squares.between()),
                n * (above * squares.between() - squares.error()) / (rest + n * above * squares.between()));
    }

    private double satterthwaite(double correlation) {
        double judges = k * correlation * squares.judges() / squares.error();
        double others = n * (1 + (k - 1) * correlation) - k * correlation;
        double numerator = (k - 1) * (n - 1) * (judges + others) * (judges + others);
        return numerator / ((n - 1) * judges * judges + others * others);
    }

    private static double quantile(double numerator, double denominator) {
        return FDistribution.of(numerator, denominator).inverseSurvivalProbability(TAIL);
    }

    /** Of the mean of k ratings, by the formula of Spearman and Brown. */
    private Optional<Interval> ofMean(Interval single) {
        return 1 + (k - 1) * single.low() > 0 ? interval(brown(single.low()), brown(single.high())) : Optional.empty();
    }

    private double brown(double single) {
        return k * single / (1 + (k - 1) * single);
    }

    private static Optional<Interval> interval(double low, double high) {
        boolean possible = Double.isFinite(low) && Double.isFinite(high) && low <= high;
        return possible ? Optional.of(new Interval(low, high, CONFIDENCE)) : Optional.empty();
    }
}

package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.linear.FactorFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * McDonald's omega total: which part of the variance of the sum of the items one common factor tells.
 *
 * <p>Formula: {@code (sum l)^2 / ((sum l)^2 + sum (1 - l^2))}, with l for the loadings of the standardised items. Source: McDonald (1999), Test theory. R:
 * {@code psych::fa(R, 1)}, then that formula; {@code psych::omega} tells another omega, of several factors.
 *
 * @param method how the factor was fitted; two methods give two omegas
 * @param total 0 to 1
 * @param loadings of each item on the factor, -1 to 1
 */
public record Omega(FactorMethod method, double total, List<Double> loadings) {
    /** Copies the list. */
    public Omega {
        Objects.requireNonNull(method, "method");
        loadings = List.copyOf(loadings);
    }

    static Omega of(FactorMethod method, FactorFit fit, int items) {
        double[][] loadings = fit.loadings();
        double sum = 0;
        double own = 0;
        List<Double> told = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            sum += loadings[item][0];
            own += fit.uniqueness(item);
            told.add(loadings[item][0]);
        }
        return new Omega(method, sum * sum / (sum * sum + own), told);
    }
}

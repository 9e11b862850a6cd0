package io.github.serviceexcellence.population;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * What the squares are divided by in the variance of one unit's n standardised values, which is its imbalance in a Mazziotta-Pareto index.
 *
 * <p>With two nodes the penalty with n - 1 is twice the penalty with n, with nine nodes 9/8 of it; so indices with different divisors are
 * not comparable. How the columns are standardised does not depend on it.
 */
public enum Divisor {
    /**
     * By n: the nodes are all there is, not a sample of nodes. As the authors define the imbalance (De Muro, Mazziotta and Pareto,
     * 2011; Mazziotta and Pareto, 2016), and as {@code ci_ampi} of the R package Compind computes it.
     */
    N("n"),
    /** By n - 1, as R's {@code var} divides, and with it {@code ci_mpi} of the R package Compind. */
    N_MINUS_ONE("n-1");

    private final String code;

    Divisor(String code) {
        this.code = code;
    }

    /**
     * The divisor with a code.
     *
     * @param code the code
     * @return the divisor
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Divisor parse(String code) {
        return Codes.parse(Word.of("divisor", "deler"), values(), Divisor::code, code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /** The number for as many values. */
    int of(int values) {
        return this == N ? values : values - 1;
    }
}

package io.github.serviceexcellence.points;

import java.math.BigDecimal;

/** An exact quotient, not yet rounded; the denominator is above 0. */
record Fraction(BigDecimal above, BigDecimal below) {
    static Fraction of(BigDecimal above, BigDecimal below) {
        return new Fraction(above, below);
    }
}

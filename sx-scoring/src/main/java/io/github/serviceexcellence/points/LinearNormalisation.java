package io.github.serviceexcellence.points;

import io.github.serviceexcellence.instrument.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;

/** A normalisation by an exact fraction of the way from 0 to 100 points. */
final class LinearNormalisation implements Normalisation {
    private static final BigDecimal FULL = BigDecimal.valueOf(100_000_000_000L);

    private final String name;
    private final BiFunction<BigDecimal, Scale, Fraction> fraction;
    private final boolean usesDirection;

    LinearNormalisation(String name, BiFunction<BigDecimal, Scale, Fraction> fraction, boolean usesDirection) {
        this.name = name;
        this.fraction = fraction;
        this.usesDirection = usesDirection;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Points> normalise(BigDecimal value, Scale scale) {
        Fraction way = fraction.apply(value, scale);
        if (way.above().signum() < 0 || way.above().compareTo(way.below()) > 0) {
            return Optional.empty();
        }
        BigDecimal points = way.above().multiply(FULL).divide(way.below(), 0, RoundingMode.HALF_EVEN);
        return Optional.of(Points.ofBillionths(points.longValueExact()));
    }

    @Override
    public boolean usesDirection() {
        return usesDirection;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearNormalisation that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}

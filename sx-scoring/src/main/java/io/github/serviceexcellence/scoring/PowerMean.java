package io.github.serviceexcellence.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The family of power means; the geometric mean is the limit for an exponent of 0. */
final class PowerMean implements Aggregation {
    static final PowerMean ARITHMETIC = new PowerMean(1, "arithmetic-mean", false);
    static final PowerMean GEOMETRIC = new PowerMean(0, "geometric-mean", false);
    static final PowerMean HARMONIC = new PowerMean(-1, "harmonic-mean", false);

    private static final double MOST = 100;

    private final double exponent;
    private final String name;
    private final boolean orZero;

    private PowerMean(double exponent, String name, boolean orZero) {
        this.exponent = exponent;
        this.name = name;
        this.orZero = orZero;
    }

    static PowerMean of(double exponent) {
        if (!(Math.abs(exponent) <= MOST) || exponent == 0) {
            throw new IllegalArgumentException("a power mean with exponent " + exponent
                    + " is not possible; use -100 to 100 and for 0 the geometric mean");
        }
        // as a decimal of the same digits on every JDK
        return new PowerMean(
                exponent,
                "power-mean " + new BigDecimal(exponent).stripTrailingZeros().toPlainString(),
                false);
    }

    PowerMean orZero() {
        if (exponent > 0) {
            throw new IllegalArgumentException(
                    name + " has no trouble with 0; only means with an exponent of 0 or less have");
        }
        return new PowerMean(exponent, name.endsWith(" or-zero") ? name : name + " or-zero", true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Points> aggregate(List<Part> parts) {
        if (exponent == 1) {
            return Optional.of(arithmetic(parts));
        }
        boolean zero = parts.stream().anyMatch(part -> part.points().billionths() == 0);
        if (zero && exponent <= 0) {
            return orZero ? Optional.of(Points.ZERO) : Optional.empty();
        }
        double mean = exponent == 0 ? geometric(parts) : power(parts);
        long lowest = parts.stream()
                .mapToLong(part -> part.points().billionths())
                .min()
                .orElseThrow();
        long highest = parts.stream()
                .mapToLong(part -> part.points().billionths())
                .max()
                .orElseThrow();
        // the last bits of a logarithm must not carry a mean beyond its parts
        return Optional.of(new Points(Math.max(lowest, Math.min(highest, Math.round(mean)))));
    }

    private static Points arithmetic(List<Part> parts) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Part part : parts) {
            total = total.add(
                    part.weight().multiply(BigDecimal.valueOf(part.points().billionths())));
            weight = weight.add(part.weight());
        }
        return new Points(total.divide(weight, 0, RoundingMode.HALF_EVEN).longValueExact());
    }

    private static double geometric(List<Part> parts) {
        double sum = 0;
        double weight = 0;
        for (Part part : inOrder(parts)) {
            sum += part.weight().doubleValue()
                    * StrictMath.log((double) part.points().billionths());
            weight += part.weight().doubleValue();
        }
        return StrictMath.exp(sum / weight);
    }

    /** Relative to the part that dominates, so that no power grows beyond all bounds or vanishes. */
    private double power(List<Part> parts) {
        double largest = parts.stream()
                .mapToDouble(part -> part.points().billionths())
                .reduce(exponent > 0 ? Math::max : Math::min)
                .orElseThrow();
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        double weight = 0;
        for (Part part : inOrder(parts)) {
            sum += part.weight().doubleValue() * StrictMath.pow(part.points().billionths() / largest, exponent);
            weight += part.weight().doubleValue();
        }
        return largest * StrictMath.pow(sum / weight, 1 / exponent);
    }

    /** Floating-point sums depend on their order; this one does not depend on the caller's. */
    private static List<Part> inOrder(List<Part> parts) {
        return parts.stream()
                .sorted((one, other) -> one.node().compareTo(other.node()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PowerMean that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}

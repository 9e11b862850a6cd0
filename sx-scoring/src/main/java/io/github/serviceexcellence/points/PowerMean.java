package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The family of power means; the geometric mean is the limit for an exponent of 0. */
final class PowerMean implements Aggregation {
    /** What a name ends with where a part of 0 points makes the mean 0. */
    static final String OR_ZERO = " or-zero";

    /** What nearly everybody uses. It stands apart from the catalogue, which makes all the others with it. */
    static final PowerMean ARITHMETIC = named("arithmetic-mean", 1);

    private static final double LEAST = 0.001;
    private static final double MOST = 100;

    private final double exponent;
    private final String name;
    private final boolean orZero;

    private PowerMean(String name, double exponent, boolean orZero) {
        this.name = name;
        this.exponent = exponent;
        this.orZero = orZero;
    }

    /** A mean with a name of its own, which says nothing of its exponent. */
    static PowerMean named(String name, double exponent) {
        return new PowerMean(name, exponent, false);
    }

    static PowerMean of(double exponent) {
        if (!(Math.abs(exponent) >= LEAST && Math.abs(exponent) <= MOST)) {
            throw InvalidInputException.of(PointsProblem.POWER_EXPONENT.with(Decimals.shortest(exponent)));
        }
        return named(ShippedAggregation.POWER_MEAN.form().name(List.of(Decimals.shortest(exponent))), exponent);
    }

    PowerMean orZero() {
        if (exponent > 0) {
            throw InvalidInputException.of(PointsProblem.NEEDS_NO_ZERO_RULE.with(name));
        }
        return orZero ? this : new PowerMean(name + OR_ZERO, exponent, true);
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
        return Optional.of(Points.ofBillionths(Math.max(lowest, Math.min(highest, Math.round(mean)))));
    }

    /** By the inequality of power means: from p = 1 on the mean is at least the arithmetic one. */
    @Override
    public Compensation compensation() {
        return exponent >= 1 ? Compensation.FULL : Compensation.PARTIAL;
    }

    @Override
    public boolean isSmooth() {
        return true;
    }

    private static Points arithmetic(List<Part> parts) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Part part : parts) {
            total = total.add(
                    part.weight().multiply(BigDecimal.valueOf(part.points().billionths())));
            weight = weight.add(part.weight());
        }
        return Points.ofBillionths(
                total.divide(weight, 0, RoundingMode.HALF_EVEN).longValueExact());
    }

    private static double geometric(List<Part> parts) {
        double sum = 0;
        double weight = 0;
        BigDecimal total = total(parts);
        for (Part part : inOrder(parts)) {
            double share = share(part, total);
            sum += share * StrictMath.log((double) part.points().billionths());
            weight += share;
        }
        return StrictMath.exp(sum / weight);
    }

    /**
     * Relative to the part that dominates, so that no power grows beyond all bounds or vanishes. Where p is near 0, all powers are near
     * 1 and only x^p - 1 keeps what they differ by; where the part that dominates weighs next to nothing, only x^p keeps it.
     */
    private double power(List<Part> parts) {
        double dominant = parts.stream()
                .mapToDouble(part -> part.points().billionths())
                .reduce(exponent > 0 ? Math::max : Math::min)
                .orElseThrow();
        if (dominant == 0) {
            return 0;
        }
        double powers = 0;
        double lessOne = 0;
        double weight = 0;
        BigDecimal total = total(parts);
        for (Part part : inOrder(parts)) {
            double share = share(part, total);
            double logarithm = exponent * StrictMath.log(part.points().billionths() / dominant);
            powers += share * StrictMath.exp(logarithm);
            lessOne += share * StrictMath.expm1(logarithm);
            weight += share;
        }
        double mean = lessOne / weight > -0.5 ? StrictMath.log1p(lessOne / weight) : StrictMath.log(powers / weight);
        return dominant * StrictMath.exp(mean / exponent);
    }

    private static BigDecimal total(List<Part> parts) {
        return parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 0 to 1: the weight itself may be beyond what a double holds. */
    private static double share(Part part, BigDecimal total) {
        return part.weight().divide(total, MathContext.DECIMAL64).doubleValue();
    }

    @Override
    public List<Node> outsideDomain(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.points().equals(Points.ZERO))
                .map(Part::node)
                .toList();
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

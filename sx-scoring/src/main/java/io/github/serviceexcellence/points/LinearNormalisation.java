package io.github.serviceexcellence.points;

import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** A normalisation by an exact fraction of the way from 0 to 100 points. */
final class LinearNormalisation implements Normalisation {
    /** What nearly everybody uses. It stands apart from the catalogue, which makes all the others with it. */
    static final Normalisation PERCENT_OF_MAXIMUM = new LinearNormalisation(
            "percent-of-maximum",
            (value, scale) ->
                    Fraction.of(value.subtract(scale.lowest()), scale.highest().subtract(scale.lowest())),
            true);

    private static final Fraction FULL = Fraction.of(100, 1);

    private final String name;
    private final BiFunction<BigDecimal, Scale, Fraction> fraction;
    private final boolean usesDirection;

    private LinearNormalisation(String name, BiFunction<BigDecimal, Scale, Fraction> fraction, boolean usesDirection) {
        this.name = name;
        this.fraction = fraction;
        this.usesDirection = usesDirection;
    }

    static Normalisation goalposts(BigDecimal low, BigDecimal high) {
        requirePosts(low, high);
        return new LinearNormalisation(
                name(ShippedNormalisation.GOALPOSTS, low, high),
                (value, scale) -> Fraction.of(value.subtract(low), high.subtract(low)),
                true);
    }

    static Normalisation goalpostsClipped(BigDecimal low, BigDecimal high) {
        requirePosts(low, high);
        return new LinearNormalisation(
                name(ShippedNormalisation.GOALPOSTS_CLIPPED, low, high),
                (value, scale) -> Fraction.of(value.max(low).min(high).subtract(low), high.subtract(low)),
                true);
    }

    private static void requirePosts(BigDecimal low, BigDecimal high) {
        if (!Decimals.isShort(low) || !Decimals.isShort(high) || low.compareTo(high) >= 0) {
            throw InvalidInputException.of(PointsProblem.NO_GOALPOSTS.with(shown(low), shown(high)));
        }
    }

    static Normalisation distanceToTarget(BigDecimal target) {
        if (!Decimals.isShort(target)) {
            throw InvalidInputException.of(PointsProblem.TARGET_DIGITS.with(shown(target)));
        }
        return new LinearNormalisation(
                name(ShippedNormalisation.DISTANCE_TO_TARGET, target),
                (value, scale) -> nearness(value, target, scale),
                false);
    }

    private static Fraction nearness(BigDecimal value, BigDecimal target, Scale scale) {
        BigDecimal farthest =
                target.subtract(scale.lowest()).max(scale.highest().subtract(target));
        boolean within = target.compareTo(scale.lowest()) >= 0 && target.compareTo(scale.highest()) <= 0;
        // a target off the scale has no nearest level: beyond 1 is outside the domain
        return within
                ? Fraction.of(farthest.subtract(value.subtract(target).abs()), farthest)
                : Fraction.of(BigDecimal.TEN, BigDecimal.ONE);
    }

    private static String name(ShippedNormalisation family, BigDecimal... parameters) {
        return family.form().name(Arrays.stream(parameters).map(Decimals::plain).toList());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Points> normalise(BigDecimal value, Scale scale) {
        return exact(value, scale).map(Fraction::toPoints);
    }

    @Override
    public Optional<Fraction> exact(BigDecimal value, Scale scale) {
        Fraction points = fraction.apply(value, scale).times(FULL);
        boolean within = points.compareTo(Fraction.ZERO) >= 0 && points.compareTo(FULL) <= 0;
        return within ? Optional.of(points) : Optional.empty();
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

    /** In plain digits, unless those would be too many to read. */
    private static String shown(BigDecimal number) {
        boolean plain = number.scale() > -100 && number.scale() <= 20;
        return Codes.shorten(plain ? number.toPlainString() : number.toString());
    }
}

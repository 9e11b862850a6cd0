package io.github.serviceexcellence.response;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How much a respondent counts: a decimal above 0 and up to 1,000,000, with at most six decimals. Held exactly, in millionths.
 *
 * <pre>{@code
 * Weight weight = Weight.of(new BigDecimal("1.5"));
 * }</pre>
 */
public final class Weight {
    private static final long MOST = 1_000_000_000_000L;

    /** Half a millionth, and what no rounding brings down to the most there can be. */
    private static final BigDecimal HALF = new BigDecimal("0.0000005");

    private static final BigDecimal TOO_MUCH = new BigDecimal("1000001");

    /** The weight of a respondent who counts once. */
    public static final Weight ONE = new Weight(1_000_000);

    private final long millionths;

    private Weight(long millionths) {
        this.millionths = millionths;
    }

    /**
     * A weight in millionths, which is how it is held inside.
     *
     * @param millionths the weight times a million, 1 to 1,000,000,000,000: 1,500,000 for 1.5
     * @return the weight
     * @throws IllegalArgumentException if the weight is 0 or less, or above 1,000,000
     */
    public static Weight ofMillionths(long millionths) {
        if (millionths < 1 || millionths > MOST) {
            throw InvalidInputException.of(ResponseProblem.WEIGHT_RANGE.with(
                    BigDecimal.valueOf(millionths, 6).toPlainString()));
        }
        return millionths == ONE.millionths ? ONE : new Weight(millionths);
    }

    /**
     * The weight with this value.
     *
     * @param value a decimal
     * @return the weight, exactly
     * @throws IllegalArgumentException if it has more than six decimals, is 0 or less, or above 1,000,000
     */
    public static Weight of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        boolean within = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(MOST, 6)) <= 0;
        // within the range first: a number such as 100E+2147483647 cannot even be stripped of its zeros
        if (within && value.stripTrailingZeros().scale() > 6) {
            throw InvalidInputException.of(ResponseProblem.WEIGHT_DECIMALS.with());
        }
        if (!within) {
            throw InvalidInputException.of(ResponseProblem.WEIGHT_RANGE.with(Codes.shorten(value.toString())));
        }
        return Weight.ofMillionths(value.movePointRight(6).longValueExact());
    }

    /**
     * The weight next to this value, at six decimals; half a millionth goes to the even neighbour. Use it where weights come out of a
     * calculation with more decimals, and say that they were rounded.
     *
     * @param value a decimal with any number of decimals
     * @return the weight
     * @throws IllegalArgumentException if the value, rounded, is 0 or less, or above 1,000,000
     */
    public static Weight from(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        // within the range first: a number such as 1E-2000000000 would take for ever to round
        if (value.compareTo(HALF) <= 0 || value.compareTo(TOO_MUCH) > 0) {
            throw InvalidInputException.of(ResponseProblem.WEIGHT_RANGE.with(Codes.shorten(value.toString())));
        }
        return of(value.setScale(6, RoundingMode.HALF_EVEN));
    }

    /**
     * The weight as a decimal.
     *
     * @return the value without trailing zeros
     */
    public BigDecimal toBigDecimal() {
        BigDecimal stripped = BigDecimal.valueOf(millionths, 6).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The weight in millionths.
     *
     * @return the weight times a million, 1 to 1,000,000,000,000
     */
    public long millionths() {
        return millionths;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weight that && millionths == that.millionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millionths);
    }

    /** The decimal, for instance {@code 1.5}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}

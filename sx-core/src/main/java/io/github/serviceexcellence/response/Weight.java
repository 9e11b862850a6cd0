package io.github.serviceexcellence.response;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How much a respondent counts: a decimal above 0 and up to 1,000,000, with at most six decimals. Held exactly, in millionths.
 *
 * @param millionths the weight times a million, 1 to 1,000,000,000,000
 */
public record Weight(long millionths) {
    /** The weight of a respondent who counts once. */
    public static final Weight ONE = new Weight(1_000_000);

    private static final long MOST = 1_000_000_000_000L;

    /**
     * Checks the range.
     *
     * @param millionths the weight times a million, 1 to 1,000,000,000,000
     * @throws IllegalArgumentException if the weight is 0 or less, or above 1,000,000
     */
    public Weight {
        if (millionths < 1 || millionths > MOST) {
            throw new IllegalArgumentException(
                    "a weight of " + BigDecimal.valueOf(millionths, 6).toPlainString()
                            + " is not allowed; weights lie above 0 and up to 1000000. Leave out who should not count");
        }
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
            throw new IllegalArgumentException("a weight has at most six decimals; round it first");
        }
        if (!within) {
            throw new IllegalArgumentException(
                    "a weight lies above 0 and up to 1000000. Leave out who should not count");
        }
        return new Weight(value.movePointRight(6).longValueExact());
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
}

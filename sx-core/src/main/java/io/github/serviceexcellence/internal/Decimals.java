package io.github.serviceexcellence.internal;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as names spell them. */
public final class Decimals {
    /** As many digits as tell any two doubles apart. */
    private static final int MOST_DIGITS = 17;

    private Decimals() {}

    /** The shortest decimal that reads back as the number, the same on every JDK; a number that is none as Java writes it. */
    public static String shortest(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal decimal = new BigDecimal(number, new MathContext(1));
        for (int digits = 2; digits <= MOST_DIGITS && decimal.doubleValue() != number; digits++) {
            decimal = new BigDecimal(number, new MathContext(digits));
        }
        return plain(decimal);
    }

    /** Whether a number has at most 20 digits on either side of the point. */
    public static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= 20 && number.precision() <= 20;
    }

    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

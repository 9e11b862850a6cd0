package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.internal.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as a workbook writes them. */
final class Numbers {
    /** As many digits as Excel shows; what a double has beyond them is noise. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int FEW_DIGITS = 9;

    private Numbers() {}

    /** A whole number from 0 of at most nine digits; -1 for anything else. */
    static int natural(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > FEW_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int at = 0; at < text.length() && number >= 0; at++) {
            char c = text.charAt(at);
            number = c >= '0' && c <= '9' ? 10 * number + (c - '0') : -1;
        }
        return number;
    }

    /** The shortest decimal of a number; null if it is none that a cell can hold. */
    static @Nullable String plain(String given) {
        boolean isPlain = natural(given) >= 0 && (given.length() == 1 || given.charAt(0) != '0');
        if (isPlain) {
            return given;
        }
        BigDecimal number = Decimals.find(given);
        if (number == null || !Double.isFinite(number.doubleValue())) {
            return null;
        }
        return number.doubleValue() == 0 ? "0" : Decimals.plain(withoutNoise(number));
    }

    /** Not of a whole number that has more digits: they may be those of an id. */
    private static BigDecimal withoutNoise(BigDecimal number) {
        boolean isLarge = number.precision() - number.scale() > SHOWN.getPrecision();
        return isLarge ? number : number.round(SHOWN);
    }
}

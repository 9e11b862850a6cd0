package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** A number in a message, written as the reader writes numbers. */
public record Figure(double value, int decimals) implements Wording {
    /** A number with one decimal, as points are shown. */
    public static Figure of(double value) {
        return new Figure(value, 1);
    }

    /** A share as a whole percentage, without the sign. */
    public static Figure percent(double share) {
        return new Figure(100 * share, 0);
    }

    @Override
    public String in(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        // adding zero: what rounds to zero has no sign
        return format.format(BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .doubleValue()
                + 0.0);
    }
}

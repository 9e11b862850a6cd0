package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** A number in a message, written as the reader writes numbers, half rounded up (6.25 with one decimal is 6.3), with no fewer and no more decimals than told. */
public record Figure(BigDecimal value, int fewest, int decimals) implements Wording {
    /** A number with so many decimals. */
    public Figure(double value, int decimals) {
        this(BigDecimal.valueOf(value), decimals, decimals);
    }

    /** A number as it was given, with all its digits. */
    public static Figure given(BigDecimal value) {
        return new Figure(value, 0, Math.max(0, value.scale()));
    }

    /** A number with at most so many decimals, and no zeros at their end. */
    public static Figure upTo(double value, int decimals) {
        return new Figure(BigDecimal.valueOf(value), 0, decimals);
    }

    /** A number with one decimal, as points are shown. */
    public static Figure of(double value) {
        return new Figure(value, 1);
    }

    /** A share as a whole percentage, without the sign. */
    public static Figure percent(double share) {
        return new Figure(100 * share, 0);
    }

    @Override
    public String in(Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(decimals);
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }
}

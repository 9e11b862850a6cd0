package io.github.serviceexcellence.table;

import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.table.RowOptions.DurationColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** What the texts of durations mean: nanoseconds, in which the longest is some thirty years. */
final class DurationText {
    private static final BigDecimal NANOSECONDS = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000_000L * 1_000_000_000L);

    private final BigDecimal unit;
    private final boolean decimalComma;

    DurationText(DurationColumn column, boolean decimalComma) {
        Duration one = column.unit();
        this.unit = BigDecimal.valueOf(one.getSeconds()).multiply(NANOSECONDS).add(BigDecimal.valueOf(one.getNano()));
        this.decimalComma = decimalComma;
    }

    /**
     * How many whole nanoseconds a text means.
     *
     * @throws NumberFormatException if it is no number, or one below 0
     */
    long read(String text) {
        BigDecimal number = Decimals.read(decimalComma ? text.replace(',', '.') : text);
        if (number.signum() < 0 || !Decimals.isShort(number)) {
            throw new NumberFormatException(text);
        }
        return number.multiply(unit).min(LONGEST).setScale(0, RoundingMode.DOWN).longValueExact();
    }
}

package io.github.serviceexcellence.table;

import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as tables hold them; weights are read without a String. */
final class TableNumbers {
    /** A million, in millionths. */
    private static final long MOST_WEIGHT = 1_000_000_000_000L;

    private static final char MINUS = '\u2212';

    private TableNumbers() {}

    /** The number that a text is, or null; its minus may be the typographer's, and a comma may begin its decimals if it is to. */
    static @Nullable BigDecimal find(String text, boolean decimalComma) {
        String usual = text.indexOf(MINUS) == 0 ? '-' + text.substring(1) : text;
        int comma = decimalComma ? usual.indexOf(',') : -1;
        return Decimals.find(comma >= 0 && usual.indexOf('.') < 0 ? usual.replace(',', '.') : usual);
    }

    /** The weight that a usual text is, such as 12 or 0.75; nothing for one that takes a closer look. */
    static @Nullable Weight weight(char[] buffer, int start, int length, boolean decimalComma) {
        long millionths = 0;
        int decimals = -1;
        boolean plain = length > 0 && length <= 12;
        for (int i = start; plain && i < start + length; i++) {
            char c = buffer[i];
            if ((c == '.' || (decimalComma && c == ',')) && decimals < 0) {
                decimals = 0;
            } else {
                plain = c >= '0' && c <= '9';
                millionths = millionths * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        for (int i = Math.max(0, decimals); i < 6; i++) {
            millionths *= 10;
        }
        if (!plain || decimals > 6 || millionths < 1 || millionths > MOST_WEIGHT) {
            return null;
        }
        return millionths == Weight.ONE.millionths() ? Weight.ONE : Weight.ofMillionths(millionths);
    }
}

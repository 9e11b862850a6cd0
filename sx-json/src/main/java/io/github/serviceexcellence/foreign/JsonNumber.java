package io.github.serviceexcellence.foreign;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that may be written in several ways: {@code 4}, {@code 4.0} and {@code 4e0} are one. */
final class JsonNumber {
    /** No longer than what is compared and written out at once. */
    private static final int MOST_DIGITS = 100;

    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,6})?");

    private JsonNumber() {}

    /** The number that a text is, or nothing. */
    static @Nullable BigDecimal parse(String given) {
        String text = given.strip();
        return text.length() <= MOST_DIGITS && FORM.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** Whether two texts are one number. */
    static boolean same(String one, String other) {
        BigDecimal first = parse(one);
        BigDecimal second = parse(other);
        return first != null && second != null && first.compareTo(second) == 0;
    }

    /** A number in digits without zeros at its end; one that would fill a line stays as it is. */
    static String plain(String digits) {
        BigDecimal value = parse(digits);
        if (value == null) {
            return digits;
        }
        BigDecimal bare = value.stripTrailingZeros();
        return Math.abs(bare.scale()) > MOST_DIGITS ? digits : bare.toPlainString();
    }
}

package io.github.serviceexcellence.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as names spell them. */
public final class Decimals {
    /** As many digits as tell any two doubles apart. */
    private static final int MOST_DIGITS = 17;

    private static final int MOST_CHARACTERS = 100;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,45}(\\.[0-9]{1,45})?");

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

    /** The number without an exponent and without zeros at its end, so that 1 and 1.0 are one; nothing if it is not {@linkplain #isShort short}. */
    public static Optional<BigDecimal> bare(BigDecimal number) {
        // a number such as 100E+2147483647 cannot even be stripped of its zeros
        boolean strippable = Math.abs((long) number.scale()) <= 100 && number.precision() <= 100;
        return Optional.of(number)
                .filter(given -> strippable)
                .map(BigDecimal::stripTrailingZeros)
                .filter(Decimals::isShort)
                .map(stripped -> stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /** The number without an exponent and without zeros at its end. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * The number that somebody wrote: digits with a sign, a point and an exponent if need be, such as 4, +1, 0.25 or 1e0. A
     * {@link NumberFormatException} if it is none, has more than a hundred characters, or is written in digits of another script than ours:
     * a million digits would take minutes, and no rule says which scripts a file may mix.
     */
    public static BigDecimal read(String text) {
        BigDecimal number = find(text);
        if (number == null) {
            throw new NumberFormatException("'" + Codes.shorten(text) + "'");
        }
        return number;
    }

    /** The number as {@link #read} takes it, or null; for a million texts that may be none. */
    public static @Nullable BigDecimal find(String text) {
        if (!mayBeNumber(text)) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean mayBeNumber(String text) {
        boolean number = text.length() <= MOST_CHARACTERS;
        for (int at = 0; at < text.length() && number; at++) {
            char c = text.charAt(at);
            number = (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
        }
        return number;
    }

    /** The number that a name spells as {@link #plain} does; a {@link NumberFormatException} if it spells none, or in another way. */
    public static BigDecimal parse(String word) {
        if (!PLAIN.matcher(word).matches() || !plain(new BigDecimal(word)).equals(word)) {
            throw new NumberFormatException("'" + Codes.shorten(word) + "'");
        }
        // a name writes out the zeros at the end, which are no digits of the number
        return new BigDecimal(word).stripTrailingZeros();
    }
}

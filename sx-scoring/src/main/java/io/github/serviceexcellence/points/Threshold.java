package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * At least so many of so many, such as two of three. Half, 50% and 2 of 4 are the same threshold.
 *
 * @param part how many, 1 or more
 * @param of of how many, {@code part} or more, at most 1000
 */
public record Threshold(int part, int of) {
    private static final int MOST = 1000;
    private static final int ALL = 100;
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}) %");
    private static final Pattern QUOTIENT = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    /**
     * Brings the threshold to lowest terms.
     *
     * @throws IllegalArgumentException if the numbers are not possible
     */
    public Threshold {
        if (part < 1 || of < part || of > MOST) {
            throw InvalidInputException.of(PointsProblem.THRESHOLD.with(part, of, MOST));
        }
        int common = BigInteger.valueOf(part).gcd(BigInteger.valueOf(of)).intValue();
        part /= common;
        of /= common;
    }

    /**
     * At least so many of so many.
     *
     * @param part how many, 1 or more
     * @param of of how many, {@code part} or more, at most 1000
     * @return the threshold
     * @throws IllegalArgumentException if the numbers are not possible
     */
    public static Threshold of(int part, int of) {
        return new Threshold(part, of);
    }

    /**
     * At least a percentage.
     *
     * @param percent 1 to 100
     * @return the threshold
     * @throws IllegalArgumentException if the percentage is below 1 or above 100
     */
    public static Threshold percent(int percent) {
        if (percent < 1 || percent > ALL) {
            throw InvalidInputException.of(PointsProblem.THRESHOLD_PERCENT.with(percent));
        }
        return new Threshold(percent, ALL);
    }

    /**
     * The threshold that a text says.
     *
     * @param text as {@link #toString()} writes it: {@code 50 %} or {@code 2/3}
     * @return the threshold
     * @throws IllegalArgumentException if the text is none, or is written in another form
     */
    public static Threshold parse(String text) {
        Matcher percent = PERCENT.matcher(Objects.requireNonNull(text, "text"));
        Matcher quotient = QUOTIENT.matcher(text);
        Threshold threshold;
        if (percent.matches()) {
            threshold = percent(Integer.parseInt(percent.group(1)));
        } else if (quotient.matches()) {
            threshold = of(Integer.parseInt(quotient.group(1)), Integer.parseInt(quotient.group(2)));
        } else {
            throw InvalidInputException.of(PointsProblem.NO_THRESHOLD.with(Codes.shorten(text)));
        }
        Codes.oneForm(text, threshold.toString());
        return threshold;
    }

    /**
     * How many of a number are enough.
     *
     * @param number 0 or more
     * @return the part of the number, rounded up
     * @throws IllegalArgumentException if the number is negative
     */
    public int needed(int number) {
        if (number < 0) {
            throw InvalidInputException.of(PointsProblem.THRESHOLD_NUMBER.with(number));
        }
        return (int) (((long) number * part + of - 1) / of);
    }

    /** {@code 50 %} where the percentage is whole, else for instance {@code 2/3}. */
    @Override
    public String toString() {
        return ALL % of == 0 ? ALL / of * part + " %" : part + "/" + of;
    }
}

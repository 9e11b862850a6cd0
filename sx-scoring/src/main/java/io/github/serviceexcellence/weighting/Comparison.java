package io.github.serviceexcellence.weighting;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * How much more important one part is than another, on Saaty's scale: 1 as important, 3 moderately, 5 strongly, 7 very strongly, 9
 * extremely more important; numbers between for judgements between, and one divided by them the other way round.
 *
 * @param part a part
 * @param other the part that it is compared with
 * @param times how many times as important the first is, 1/9 to 9
 */
public record Comparison(Node part, Node other, double times) {
    private static final double MOST = 9;
    /** How far floating-point numbers such as 1.0 / 3 may be off, relative. */
    private static final double TOLERANCE = 1e-9;

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if the number is not on the scale or a part is compared with itself
     */
    public Comparison {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(other, "other");
        if (part.equals(other)) {
            throw InvalidInputException.of(WeightingProblem.SAME_PART.with(part));
        }
        if (!(times >= (1 - TOLERANCE) / MOST && times <= (1 + TOLERANCE) * MOST)) {
            throw InvalidInputException.of(WeightingProblem.OFF_SCALE.with(part, other, show(times)));
        }
    }

    /** The same judgement from the side of the part that is at least as important: one form for both ways of saying it. */
    Comparison fromTheStronger() {
        return times >= 1 ? this : new Comparison(/* part= */ other, /* other= */ part, 1 / times);
    }

    /** Whether two comparisons of the same parts, the other way round, say the same. */
    boolean isReciprocalTo(Comparison reverse) {
        return Math.abs(times * reverse.times - 1) <= TOLERANCE;
    }

    /** A number for a message: six digits, the same in every JDK. */
    static String show(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros();
        return Math.abs(rounded.scale()) > 20 ? rounded.toString() : rounded.toPlainString();
    }
}

package io.github.serviceexcellence.uncertainty;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.InvalidInputException;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A figure with its standard error. Intervals and tests are those of Student's t.
 *
 * <pre>{@code
 * Estimate team = new Estimate(54.1, 1.85, 114);
 * Estimate other = new Estimate(38.9, 1.97, 97);
 * team.minus(other).interval();                  // Welch's, as R's t.test has it
 * }</pre>
 *
 * @param value the figure, in points unless told otherwise
 * @param standardError its standard error in the same unit, 0 or more; 0 if all said the same
 * @param degreesOfFreedom how well the standard error itself is known: for a mean of n respondents n - 1; above 0
 */
public record Estimate(double value, double standardError, double degreesOfFreedom) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException telling every fault if a number is not possible
     */
    public Estimate {
        Faults faults = new Faults();
        faults.check(Double.isFinite(value), "value", UncertaintyProblem.VALUE, value);
        faults.check(
                standardError >= 0 && Double.isFinite(standardError),
                "standardError",
                UncertaintyProblem.STANDARD_ERROR,
                standardError);
        faults.check(degreesOfFreedom > 0, "degreesOfFreedom", UncertaintyProblem.DEGREES, degreesOfFreedom);
        faults.throwIfAny(UncertaintyProblem.INVALID_ESTIMATE);
    }

    /**
     * The interval of 95%: value - t se to value + t se.
     *
     * @return the interval
     */
    public Interval interval() {
        return interval(Interval.USUAL);
    }

    /**
     * The interval of a confidence.
     *
     * @param confidence above 0 and below 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not possible
     */
    public Interval interval(double confidence) {
        // checked before a quantile is asked for
        Interval point = new Interval(value, value, confidence);
        if (standardError == 0) {
            return point;
        }
        double reach = student().inverseSurvivalProbability((1 - confidence) / 2) * standardError;
        return new Interval(value - reach, value + reach, confidence);
    }

    /**
     * How often chance alone gives a figure at least so far from zero, where the true one is zero: value / se against Student's t, both sides.
     *
     * @return 0 to 1
     */
    public double pValue() {
        return pValue(0);
    }

    /**
     * How often chance alone gives a figure at least so far from another, where that is the true one.
     *
     * @param hypothesis the figure that is held to be true
     * @return 0 to 1; where the standard error is 0, 1 if the figure is that one, else 0
     */
    public double pValue(double hypothesis) {
        double distance = Math.abs(value - hypothesis);
        if (standardError == 0) {
            return distance == 0 ? 1 : 0;
        }
        return Math.min(1, 2 * student().survivalProbability(distance / standardError));
    }

    /**
     * The same as {@link #pValue()}, but never surer than if everybody were on the same side of zero, 2^(1 - n): where a handful of people
     * say the same by chance, the standard error is zero and Student's t would be sure of anything.
     *
     * @param n how many people the figure rests on; of two groups those of the smaller one; 1 or more
     * @return 0 to 1, at least 2^(1 - n)
     */
    public double pValueOf(long n) {
        return Math.max(pValue(), Math.scalb(1.0, (int) Math.max(Double.MIN_EXPONENT, 1 - n)));
    }

    private TDistribution student() {
        return TDistribution.of(degreesOfFreedom);
    }

    /**
     * This figure minus one of other people: independent of it. Its standard error is sqrt(se1^2 + se2^2), its degrees of freedom are
     * those of Welch and Satterthwaite, (se1^2 + se2^2)^2 / (se1^4 / df1 + se2^4 / df2).
     *
     * <p>Of the same people, say two elements of a card or two waves of one panel, it is wrong: what they have in common must come off.
     *
     * @param other the figure of other people
     * @return the difference
     */
    public Estimate minus(Estimate other) {
        double mine = standardError * standardError;
        double theirs = other.standardError * other.standardError;
        double both = mine + theirs;
        double share = both == 0 ? 0.5 : mine / both;
        double degrees = 1 / (share * share / degreesOfFreedom + (1 - share) * (1 - share) / other.degreesOfFreedom);
        return new Estimate(value - other.value, Math.sqrt(both), degrees);
    }

    /**
     * This figure where everybody is known who might have answered, and those who did are a random part of them: the standard error times
     * sqrt(1 - n / size).
     *
     * <p>It takes silence for chance: whoever did not answer would have answered like the others. In surveys of employees that is seldom so;
     * then the plain standard error is nearer to the truth.
     *
     * @param n how many answered, 1 or more
     * @param size how many there are, n or more
     * @return the figure with a smaller standard error; none at all if everybody answered
     * @throws IllegalArgumentException if n is below 1 or above the size
     */
    public Estimate withFinitePopulation(long n, long size) {
        if (n < 1 || n > size) {
            throw InvalidInputException.of(UncertaintyProblem.POPULATION.with(n, size));
        }
        return new Estimate(value, standardError * Math.sqrt((double) (size - n) / size), degreesOfFreedom);
    }

    /**
     * The figure with the other sign, such as a difference the other way round.
     *
     * @return the figure, as sure as this one
     */
    public Estimate negated() {
        return new Estimate(0 - value, standardError, degreesOfFreedom);
    }
}

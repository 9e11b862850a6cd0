package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The usual ways to aggregate.
 *
 * <table>
 *   <caption>How to choose</caption>
 *   <tr><th>aggregation</th><th>compensates</th><th>weights</th><th>domain</th></tr>
 *   <tr><td>arithmetic mean</td><td>in full</td><td>yes</td><td>all points</td></tr>
 *   <tr><td>geometric mean</td><td>in part</td><td>yes</td><td>above 0</td></tr>
 *   <tr><td>harmonic mean</td><td>in part, less</td><td>yes</td><td>above 0</td></tr>
 *   <tr><td>power mean p</td><td>in part; in full from p = 1 on</td><td>yes</td><td>above 0 for p below 0</td></tr>
 *   <tr><td>minimum</td><td>not</td><td>no</td><td>all points</td></tr>
 *   <tr><td>median</td><td>in part</td><td>no</td><td>all points</td></tr>
 *   <tr><td>maximum</td><td>in full, by one part alone</td><td>no</td><td>all points</td></tr>
 *   <tr><td>ordered weighted average</td><td>as its weights say</td><td>no</td><td>all points, so many parts</td></tr>
 *   <tr><td>the same by a quantifier alpha</td><td>in part; in full up to alpha = 1</td><td>no</td><td>all points</td></tr>
 * </table>
 *
 * <p>What "compensates" means is said, and measured, in {@link Compensation}. Each keeps every {@link AggregationLaw}: among others it
 * stays within the lowest and the highest part, gives equal parts their own score, never falls when a part rises, and takes parts in
 * any order. A strong part hides a weak one in the arithmetic mean; the minimum hides all but one.
 *
 * @see "OECD and JRC (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide"
 */
public final class Aggregations {
    private Aggregations() {}

    /**
     * The aggregation with a name.
     *
     * @param name for instance {@code minimum}, {@code power-mean 0.5} or {@code ordered-average 1 2 1}
     * @return one of those below
     * @throws IllegalArgumentException if there is none, its parameters are not possible, or are written in another form than its
     *     {@linkplain Aggregation#name() name} has
     */
    public static Aggregation parse(String name) {
        return parse(name, List.of());
    }

    /**
     * The aggregation with a name, be it one of those below or one of one's own.
     *
     * @param name the name with every parameter
     * @param own aggregations of one's own
     * @return the aggregation
     * @throws IllegalArgumentException if there is none, its parameters are not possible, or are written in another form than its
     *     {@linkplain Aggregation#name() name} has; the message lists the names there are
     */
    public static Aggregation parse(String name, Collection<? extends Aggregation> own) {
        return ShippedAggregation.ALL.parse(Objects.requireNonNull(name, "name"), own);
    }

    /**
     * The weighted arithmetic mean: sum(w x) / sum(w). Exact, for all points. It compensates in full: 0 and 100 are worth 50 and 50.
     *
     * @return the aggregation {@code arithmetic-mean}
     */
    public static Aggregation arithmeticMean() {
        return PowerMean.ARITHMETIC;
    }

    /**
     * The weighted geometric mean: exp(sum(w ln x) / sum(w)). A part of 0 points has no logarithm: there is no score then. It
     * compensates in part: a point won on a weak part is worth more than one won on a strong part.
     *
     * @return the aggregation {@code geometric-mean}
     */
    public static Aggregation geometricMean() {
        return ShippedAggregation.GEOMETRIC_MEAN.only();
    }

    /**
     * The weighted harmonic mean: sum(w) / sum(w / x). A part of 0 points has no reciprocal: there is no score then. It compensates
     * in part, less than the geometric mean.
     *
     * @return the aggregation {@code harmonic-mean}
     */
    public static Aggregation harmonicMean() {
        return ShippedAggregation.HARMONIC_MEAN.only();
    }

    /**
     * The weighted power mean: (sum(w x^p) / sum(w))^(1/p). The smaller p, the more the weakest part counts: it compensates in
     * full from p = 1 on, in part below. For p below 0 a part of 0 points gives no score.
     *
     * @param p the exponent: 0.001 to 100, or -100 to -0.001; for 0 there is {@link #geometricMean()}
     * @return the aggregation {@code power-mean p}
     * @throws IllegalArgumentException if the exponent is not within these limits
     */
    public static Aggregation powerMean(double p) {
        return PowerMean.of(p);
    }

    /**
     * A mean for parts of which one may have 0 points: the mean is then 0, its limit as the part goes to 0.
     *
     * @param mean a geometric or harmonic mean, or a power mean with p below 0
     * @return the aggregation with that name and {@code or-zero}
     * @throws IllegalArgumentException if the aggregation has no trouble with 0
     */
    public static Aggregation orZero(Aggregation mean) {
        if (mean instanceof PowerMean power) {
            return power.orZero();
        }
        throw InvalidInputException.of(PointsProblem.NEEDS_NO_ZERO_RULE.with(Codes.shorten(mean.name())));
    }

    /**
     * The lowest part decides, whatever its points; nothing compensates for it. Its contribution is the whole; equal lowest parts
     * share it.
     *
     * @return the aggregation {@code minimum}
     */
    public static Aggregation minimum() {
        return ShippedAggregation.MINIMUM.only();
    }

    /**
     * The highest part decides, whatever its points; it compensates for all others. Its contribution is the whole; equal highest
     * parts share it.
     *
     * @return the aggregation {@code maximum}
     */
    public static Aggregation maximum() {
        return ShippedAggregation.MAXIMUM.only();
    }

    /**
     * The middle part decides, whatever its points; of an even number the mean of the middle two. It compensates in part: what lies
     * beyond the middle does not count, be it weak or strong.
     *
     * @return the aggregation {@code median}
     */
    public static Aggregation median() {
        return ShippedAggregation.MEDIAN.only();
    }

    /**
     * The ordered weighted average of Yager (1988): weights belong to ranks, not to parts. It compensates in full where high ranks
     * weigh as much as low ones or more, not at all where only the lowest rank weighs, in part otherwise. All points have a score.
     *
     * @param weights the weight of the highest part, the second highest, and so on; 0 or more, not all 0, only proportions count. Where
     *     there are not as many parts there is no score: see {@link #orderedAverage(double)} for a rule for any number
     * @return the aggregation {@code ordered-average} with its weights
     * @throws IllegalArgumentException if there is no weight or more than 20, one is negative or has more than 20 digits, or all are 0
     */
    public static Aggregation orderedAverage(BigDecimal... weights) {
        return OrderedAverage.of(Arrays.asList(weights.clone()));
    }

    /**
     * The ordered weighted average whose weights come from a quantifier: of n parts the one of rank i (1 the highest) weighs
     * (i/n)^alpha - ((i-1)/n)^alpha. Alpha 1 is the arithmetic mean; the larger alpha, the more "most parts must be good": it
     * compensates in full up to alpha = 1, in part beyond. All points have a score.
     *
     * @param alpha the exponent, 0.001 to 100
     * @return the aggregation {@code ordered-average-quantifier alpha}
     * @throws IllegalArgumentException if the exponent is not within 0.001 to 100
     * @see "Yager (1996), Quantifier guided aggregation using OWA operators, International Journal of Intelligent Systems 11"
     */
    public static Aggregation orderedAverage(double alpha) {
        return OrderedAverage.byQuantifier(alpha);
    }

    /**
     * An aggregation of one's own as strategies use it: what it gives is looked at, and a mistake is told in its name.
     *
     * @param own any aggregation; one of these is given back as it is
     * @return the aggregation, which throws an {@link IllegalArgumentException} where {@code own} gives null, points beyond 0 to 100,
     *     or claims that are negative or not one a part
     * @throws IllegalArgumentException if it has the name of one of these, but is another
     */
    public static Aggregation checked(Aggregation own) {
        return CheckedAggregation.of(Objects.requireNonNull(own, "own"));
    }
}

package io.github.serviceexcellence.uncertainty;

import io.github.serviceexcellence.internal.Quotient;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.SampledSum;
import io.github.serviceexcellence.summary.ScoreSum;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Standard errors of the mean scores of a survey, and the covariances of these means, from the sums of a summary.
 *
 * <p>A weighted mean is a ratio, the sum of weight times score divided by the sum of weights, and both would differ in another draw. So its
 * error is linearised: the mean moves with each respondent by w (x - mean) / sum of w, to the first order, and these moves are taken as
 * independent. Source: Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, 5.6; with replacement, and n / (n - 1) so that
 * it is the textbook's s / sqrt(n) where everybody counts once.
 *
 * <p>It misleads below some thirty respondents, all the more if most of them gave the same answer; and where answers hang together, as of
 * colleagues who were asked because they work in one team. It takes weights as given, not as estimated from the answers, and a population
 * that is so large that a draw takes nothing away. Silence is not part of it.
 *
 * <p>All sums are exact and each result is rounded at its end, so that order, partition and merging of respondents change no bit.
 *
 * <pre>{@code
 * SamplingErrors errors = SamplingErrors.of(summary);
 * errors.standardError(Node.of(Element.LEADERSHIP));     // for instance 1.8 points
 * }</pre>
 */
public final class SamplingErrors {
    private static final BigInteger HUNDRED_SQUARED = BigInteger.valueOf(10_000);

    private final ResponseSummary summary;

    private SamplingErrors(ResponseSummary summary) {
        this.summary = summary;
    }

    /**
     * The errors of the means of a summary.
     *
     * @param summary the sums over the respondents; {@linkplain io.github.serviceexcellence.summary.Summariser#of by default} it collects
     *     all that is needed
     * @return what tells their errors
     */
    public static SamplingErrors of(ResponseSummary summary) {
        return new SamplingErrors(Objects.requireNonNull(summary, "summary"));
    }

    /**
     * How far the mean of a construct or an item lies from that of all people, as the standard deviation over many draws of as many
     * respondents.
     *
     * <p>Formula: sqrt(n / (n - 1) * sum of w squared (x - m) squared) / sum of w, with m for the mean; s / sqrt(n) where all weights are
     * equal. Who has no score is left out of n and of all sums.
     *
     * @param node a construct in one of its aspects, or an item
     * @return 0 points or more; nothing if fewer than two respondents have a score, or what it needs {@linkplain ResponseSummary#sampled was
     *     not collected}
     */
    public OptionalDouble standardError(Node node) {
        ScoreSum sum = summary.sum(node);
        if (sum.n() < 2) {
            return OptionalDouble.empty();
        }
        if (SmallCovariance.countOnce(summary, node, sum)) {
            return plain(sum);
        }
        Optional<SampledSum> sampled = summary.sampled(node, node);
        if (sampled.isEmpty()) {
            return OptionalDouble.empty();
        }
        return haveEqualWeights(sum, sampled.get())
                ? plain(sum)
                : OptionalDouble.of(Math.sqrt(exactCovariance(sampled.get(), sum, sum)));
    }

    private static OptionalDouble plain(ScoreSum sum) {
        return OptionalDouble.of(sum.standardDeviation().orElseThrow() / Math.sqrt((double) sum.n()));
    }

    /** A sum of squares is the least it can be only where all are equal. */
    private static boolean haveEqualWeights(ScoreSum sum, SampledSum sampled) {
        return sampled.squaredWeight()
                .multiply(BigInteger.valueOf(sum.n()))
                .equals(sum.weight().multiply(sum.weight()));
    }

    /**
     * How the errors of two constructs' means go together: their covariance over many draws.
     *
     * <p>Formula: f * sum over those who have both of w squared (x - mx) (y - my) / (sum of w over x * sum of w over y), where each mean is
     * over all who have a score on that construct, and f = sqrt(nx / (nx - 1) * ny / (ny - 1)). So a matrix of any constructs has no
     * negative eigenvalue but by rounding, though some people skip some of them.
     *
     * @param one a construct in one of its aspects
     * @param other another; or the same, or an item with itself, for the square of its standard error
     * @return points squared, of either sign; 0 if nobody has a score on both. Nothing if fewer than two respondents have a score on one of
     *     them, for an item with another node, or if what it needs {@linkplain ResponseSummary#sampled was not collected}
     */
    public OptionalDouble covariance(Node one, Node other) {
        if (one.equals(other)) {
            OptionalDouble error = standardError(one);
            return error.isEmpty() ? error : OptionalDouble.of(error.getAsDouble() * error.getAsDouble());
        }
        OptionalDouble small = SmallCovariance.of(summary, one, other);
        if (small.isPresent()) {
            return small;
        }
        Optional<SampledSum> sampled = summary.sampled(one, other);
        if (sampled.isEmpty()) {
            return OptionalDouble.empty();
        }
        ScoreSum first = summary.sum(one);
        ScoreSum second = summary.sum(other);
        return first.n() < 2 || second.n() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(exactCovariance(sampled.get(), first, second));
    }

    static double exactCovariance(SampledSum sampled, ScoreSum one, ScoreSum other) {
        BigInteger weights = one.weight().multiply(other.weight());
        // the sum of w squared (x - mx) (y - my), times both sums of weights: exact, since differences of large sums
        // keep no digit otherwise
        BigInteger above = sampled.products()
                .multiply(weights)
                .subtract(sampled.first().multiply(other.total()).multiply(one.weight()))
                .subtract(sampled.second().multiply(one.total()).multiply(other.weight()))
                .add(sampled.squaredWeight().multiply(one.total()).multiply(other.total()));
        BigInteger below =
                weights.multiply(weights).multiply(sampled.fullFirst()).multiply(sampled.fullSecond());
        boolean alike = one.n() == other.n();
        BigInteger n = BigInteger.valueOf(alike ? one.n() : 1);
        BigInteger less = BigInteger.valueOf(alike ? one.n() - 1 : 1);
        double covariance = Quotient.nearest(above.multiply(HUNDRED_SQUARED).multiply(n), below.multiply(less));
        return alike ? covariance : covariance * Math.sqrt(correction(one.n()) * correction(other.n()));
    }

    private static double correction(long n) {
        return (double) n / (n - 1);
    }
}

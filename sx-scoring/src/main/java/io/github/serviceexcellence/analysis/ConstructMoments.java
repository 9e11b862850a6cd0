package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Quotient;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.JointSum;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.ScoreSum;
import java.math.BigInteger;
import java.util.OptionalDouble;
import java.util.Set;

/** Correlations of the scores on two constructs, from the sums of a summary. */
final class ConstructMoments {
    private final ResponseSummary summary;

    private ConstructMoments(ResponseSummary summary) {
        this.summary = summary;
    }

    static ConstructMoments of(ResponseSummary summary) {
        if (!summary.collected().containsAll(Set.of(Collected.SQUARES, Collected.MOMENTS))) {
            throw InvalidInputException.of(AnalysisProblem.NOT_COLLECTED.with());
        }
        return new ConstructMoments(summary);
    }

    long n(Node one, Node other) {
        return summary.joint(one, other).n();
    }

    OptionalDouble correlation(Node one, Node other) {
        JointSum joint = summary.joint(one, other);
        Share first = variance(summary.sum(one));
        Share second = variance(summary.sum(other));
        if (joint.n() < 2 || first.above().signum() == 0 || second.above().signum() == 0) {
            return OptionalDouble.empty();
        }
        Share both =
                share(joint.n(), joint.weight(), joint.products(), joint.first().multiply(joint.second()));
        BigInteger above =
                both.above().multiply(both.above()).multiply(first.below()).multiply(second.below());
        BigInteger below =
                both.below().multiply(both.below()).multiply(first.above()).multiply(second.above());
        double size = Math.min(1, Math.sqrt(Quotient.nearest(above, below)));
        return OptionalDouble.of(both.above().signum() * size);
    }

    private static Share variance(ScoreSum sum) {
        return share(
                sum.n(), sum.weight(), sum.squares().orElseThrow(), sum.total().multiply(sum.total()));
    }

    /** In parts, with n - 1, the weights brought to the sum n. */
    private static Share share(long n, BigInteger weight, BigInteger products, BigInteger sums) {
        return new Share(
                weight.multiply(products).subtract(sums).multiply(BigInteger.valueOf(n)),
                weight.multiply(weight).multiply(BigInteger.valueOf(n - 1)));
    }

    private record Share(BigInteger above, BigInteger below) {}
}

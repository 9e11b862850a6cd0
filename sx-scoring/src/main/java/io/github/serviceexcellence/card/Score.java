package io.github.serviceexcellence.card;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a score card says about one node: points, or why there are none.
 *
 * <p>Read points together with {@link #n()}, {@link #coverage()} and {@link #interval()}: a high score of few people, or of few answers, says
 * little.
 */
@Value.Immutable
@ValueStyle
public abstract class Score {
    private static final long FULL = Points.HUNDRED.billionths();
    private static final String POINTS = "points";
    private static final String EXCLUDED = "excluded";
    /** Half of the people at either end of the scale, and hardly any of them: more is no standard error. */
    private static final double MOST_ERROR = 100;

    private static final String STANDARD_ERROR = "standardError";
    private static final String CONTRIBUTIONS = "contributions";
    /** Measured: of answers that are far from symmetric an interval of 95% holds the true mean less often below it. */
    private static final long ENOUGH_FOR_SKEWED = 100;

    Score() {}

    /**
     * Starts a score, for strategies of one's own.
     *
     * @param node what the score is about
     * @return a builder
     */
    public static Builder builder(Node node) {
        return ImmutableScore.builder().node(node);
    }

    /**
     * What the score is about.
     *
     * @return the node
     */
    public abstract Node node();

    /**
     * The score.
     *
     * @return 0 to 100 points, or nothing: then {@link #absence()} says why
     */
    public abstract Optional<Points> points();

    /**
     * Why there is no score.
     *
     * @return the reason, or nothing if there are points
     */
    public abstract Optional<Absence> absence();

    /**
     * How many respondents the score rests on: for an item those who answered it, for a construct those who answered enough of its
     * items, for a whole (a dimension, the index) the smallest number among its parts.
     *
     * @return 0 or more; 0 if the score is withheld
     */
    @Value.Default
    public long n() {
        return 0;
    }

    /**
     * Which part of the possible answers the score rests on.
     *
     * @return the coverage; {@link Coverage#NONE} if the score is withheld
     */
    @Value.Default
    public Coverage coverage() {
        return Coverage.NONE;
    }

    /**
     * How many missing answers were imputed, where the item stage says so: for an item those that take part in scores of
     * what it measures, for a construct those of its items, for a whole those of its parts.
     *
     * @return 0 or more; 0 if the score is withheld
     */
    @Value.Default
    public long imputed() {
        return 0;
    }

    /**
     * How many respondents answered enough items of a construct but have no score on it, because their answers lie outside the domain of
     * the item stage's aggregation: a geometric mean of an answer of 0 points. For a whole those of its parts.
     *
     * @return 0 or more; 0 for an item, or if the score is withheld
     */
    @Value.Default
    public long outsideDomain() {
        return 0;
    }

    /**
     * How much the respondents' own scores differ: their standard deviation, with n - 1 in the denominator. Weights are first scaled
     * so that they add up to n.
     *
     * @return 0 points or more, for items and constructs with two respondents or more; nothing for a whole
     */
    public abstract OptionalDouble standardDeviation();

    /**
     * How far the score may well lie from what all people like the respondents would have said: its standard error. Of a mean where everybody
     * counts once it is s / sqrt(n); where weights differ, and for wholes, it is found by linearisation.
     *
     * @return 0 to 100 points; nothing if it is not known, then {@link #standardErrorAbsence()} may say why
     */
    public abstract OptionalDouble standardError();

    /**
     * Why there are points and no standard error.
     *
     * @return the reason; nothing if there is a standard error, there are no points, or whoever made the score did not say
     */
    public abstract Optional<AbsenceReason> standardErrorAbsence();

    /**
     * As how many respondents of equal weight the respondents count: (sum of w)^2 / sum of w^2 (Kish, 1965). That is what {@link #n()} is worth
     * where weights differ.
     *
     * @return above 0 and at most n, for items and constructs where weights differ; nothing where all weights are the same, then it is n
     */
    public abstract OptionalDouble effectiveN();

    /**
     * How much larger weights make the variance of the score: n / effective n (Kish, 1965).
     *
     * @return 1 or more; nothing where all weights are the same, then it is 1
     */
    public OptionalDouble designEffect() {
        return effectiveN().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(n() / effectiveN().getAsDouble());
    }

    /**
     * The score with its standard error, for intervals and tests, with n - 1 degrees of freedom.
     *
     * @return the estimate in points, or nothing if there is no standard error
     */
    public Optional<Estimate> estimate() {
        return standardError().isEmpty()
                ? Optional.empty()
                : points().map(points ->
                        new Estimate(points.toDouble(), standardError().getAsDouble(), n() - 1.0));
    }

    /**
     * The interval of 95%: {@link Estimate#interval()}.
     *
     * @return the interval in points, or nothing if there is no standard error
     */
    public Optional<Interval> interval() {
        return estimate().map(Estimate::interval);
    }

    /**
     * Whether the interval may be too narrow: fewer than 100 respondents, whose answers may be skewed. Of twelve answers of which most are the
     * highest an interval of 95% was seen to hold the true mean in 80 of 100 cases; the room {@code uncertainty} has a table.
     *
     * @return false if there is no interval
     */
    public boolean isIntervalRough() {
        return standardError().isPresent() && n() < ENOUGH_FOR_SKEWED;
    }

    /**
     * What the parts add to the score.
     *
     * @return contributions that add up to the points exactly; empty if the score is absent, has no parts, or a part is withheld
     */
    public abstract List<Contribution> contributions();

    /**
     * The parts that have no score and were left out, where the strategy's policy allows that.
     *
     * @return the parts; empty if the whole rests on all of them
     */
    public abstract List<Node> excluded();

    /** This score as one of something that is no sample of people. */
    Score withoutStandardError(AbsenceReason why) {
        Builder score = ImmutableScore.builder()
                .node(node())
                .n(n())
                .coverage(coverage())
                .imputed(imputed())
                .outsideDomain(outsideDomain())
                .standardDeviation(standardDeviation())
                .addAllContributions(contributions())
                .addAllExcluded(excluded());
        points().ifPresent(points -> score.points(points).standardErrorAbsence(why));
        absence().ifPresent(score::absence);
        return score.build();
    }

    /**
     * This score with other contributions.
     *
     * @param contributions contributions that add up to the points, or none
     * @return the changed copy
     * @throws IllegalArgumentException if they do not add up
     */
    public abstract Score withContributions(Iterable<? extends Contribution> contributions);

    /** Millions of scores are checked: nothing is put into words, or into boxes, unless it is wrong. */
    @Value.Check
    void check() {
        Faults faults = new Faults();
        checkPresence(faults);
        checkNumbers(faults);
        checkExcluded(faults);
        if (!contributions().isEmpty()) {
            checkContributions(faults);
        }
        faults.throwIfAny(CardProblem.INVALID_SCORE, node());
    }

    private void checkPresence(Faults faults) {
        faults.check(points().isPresent() || absence().isPresent(), POINTS, () -> CardProblem.NEITHER.with());
        faults.check(points().isEmpty() || absence().isEmpty(), "absence", () -> CardProblem.BOTH.with());
    }

    private void checkNumbers(Faults faults) {
        faults.check(n() >= 0, "n", () -> CardProblem.N.with(n()));
        faults.check(imputed() >= 0, "imputed", () -> CardProblem.IMPUTED.with(imputed()));
        faults.check(outsideDomain() >= 0, "outsideDomain", () -> CardProblem.OUTSIDE_DOMAIN.with(outsideDomain()));
        faults.check(
                standardDeviation().isEmpty()
                        || (Double.isFinite(standardDeviation().getAsDouble())
                                && standardDeviation().getAsDouble() >= 0),
                "standardDeviation",
                () -> CardProblem.STANDARD_DEVIATION.with());
        checkUncertainty(faults);
        faults.check(
                points().map(Points::billionths)
                        .filter(points -> points < 0 || points > FULL)
                        .isEmpty(),
                POINTS,
                () -> CardProblem.POINTS.with(points().orElseThrow()));
    }

    private void checkUncertainty(Faults faults) {
        boolean known = standardError().isPresent();
        faults.check(
                !known || (standardError().getAsDouble() >= 0 && standardError().getAsDouble() <= MOST_ERROR),
                STANDARD_ERROR,
                () -> CardProblem.STANDARD_ERROR.with());
        faults.check(
                !known || (points().isPresent() && n() > 1),
                STANDARD_ERROR,
                () -> CardProblem.UNCERTAIN_NOTHING.with());
        faults.check(
                standardErrorAbsence().isEmpty() || (points().isPresent() && !known),
                "standardErrorAbsence",
                () -> CardProblem.NO_ERROR_TO_MISS.with());
        faults.check(
                effectiveN().isEmpty()
                        || (effectiveN().getAsDouble() > 0 && effectiveN().getAsDouble() <= n()),
                "effectiveN",
                () -> CardProblem.EFFECTIVE_N.with(n()));
    }

    private void checkExcluded(Faults faults) {
        if (excluded().isEmpty()) {
            return;
        }
        Set<Node> left = new HashSet<>(excluded());
        faults.check(
                left.size() == excluded().size()
                        && contributions().stream().noneMatch(part -> left.contains(part.part())),
                EXCLUDED,
                () -> CardProblem.LEFT_OUT_TWICE.with());
        faults.check(points().isPresent(), EXCLUDED, () -> CardProblem.LEFT_OUT_WITHOUT_POINTS.with());
    }

    private void checkContributions(Faults faults) {
        Set<Node> parts = new HashSet<>();
        // not as Points: contributions from a document may be of any size
        BigInteger sum = BigInteger.ZERO;
        long small = 0;
        for (Contribution contribution : contributions()) {
            parts.add(contribution.part());
            long points = contribution.points().billionths();
            if (points < 0 || points > FULL) {
                sum = sum.add(BigInteger.valueOf(points));
            } else {
                small += points;
            }
        }
        BigInteger all = sum.add(BigInteger.valueOf(small));
        faults.check(parts.size() == contributions().size(), CONTRIBUTIONS, () -> CardProblem.CONTRIBUTES_TWICE.with());
        boolean adds = points().isPresent()
                && BigInteger.valueOf(points().get().billionths()).equals(all);
        faults.check(adds, CONTRIBUTIONS, () -> otherSum(all));
    }

    private Message otherSum(BigInteger billionths) {
        String sum = new BigDecimal(billionths, 9).stripTrailingZeros().toPlainString();
        return points().map(points -> CardProblem.SUM.with(sum, points))
                .orElseGet(() -> CardProblem.SUM_WITHOUT_POINTS.with(sum));
    }

    /** Builds a {@link Score}; node and either points or absence are needed. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets the score.
         *
         * @param points 0 to 100 points
         * @return this builder
         */
        Builder points(Points points);

        /**
         * Sets why there is no score.
         *
         * @param absence the reason
         * @return this builder
         */
        Builder absence(Absence absence);

        /**
         * Sets how many respondents the score rests on.
         *
         * @param n 0 or more
         * @return this builder
         */
        Builder n(long n);

        /**
         * Sets which part of the possible answers the score rests on.
         *
         * @param coverage the coverage
         * @return this builder
         */
        Builder coverage(Coverage coverage);

        /**
         * Sets how many missing answers were imputed.
         *
         * @param imputed 0 or more
         * @return this builder
         */
        Builder imputed(long imputed);

        /**
         * Sets how many respondents have no score because their answers lie outside the domain of the item stage's aggregation.
         *
         * @param outsideDomain 0 or more
         * @return this builder
         */
        Builder outsideDomain(long outsideDomain);

        /**
         * Sets how much the respondents' own scores differ.
         *
         * @param standardDeviation 0 points or more
         * @return this builder
         */
        Builder standardDeviation(double standardDeviation);

        /**
         * Sets the standard error.
         *
         * @param standardError 0 to 100 points
         * @return this builder
         */
        Builder standardError(double standardError);

        /**
         * Sets why there are points and no standard error.
         *
         * @param reason the reason
         * @return this builder
         */
        Builder standardErrorAbsence(AbsenceReason reason);

        /**
         * Sets as how many respondents of equal weight the respondents count.
         *
         * @param effectiveN above 0 and at most n
         * @return this builder
         */
        Builder effectiveN(double effectiveN);

        /**
         * Adds what the parts add to the score.
         *
         * @param contributions contributions that add up to the points
         * @return this builder
         */
        Builder addAllContributions(Iterable<? extends Contribution> contributions);

        /**
         * Adds the parts that have no score and were left out.
         *
         * @param parts the parts
         * @return this builder
         */
        Builder addAllExcluded(Iterable<? extends Node> parts);

        /**
         * Builds the score.
         *
         * @return the score
         * @throws IllegalArgumentException if points and absence are both there or both missing, n is negative, the standard deviation or
         *     the standard error is no number, there is a standard error without points or of fewer than two respondents, points are not
         *     within 0 to 100, or contributions do not add up
         */
        Score build();
    }
}

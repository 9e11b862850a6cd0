package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ways of scoring that other methods use, by name. Each is the standard strategy with other choices, and the card names them. */
public final class StrategyPresets {
    private static final int ALL = 100;
    private static final int DECIMALS = 9;
    private static final BigDecimal LEVELS = BigDecimal.valueOf(3);
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private StrategyPresets() {}

    /**
     * The practice score of OWASP SAMM: of each of three maturity levels the mean of two streams, added up, if all six questions were
     * answered. With six items an element, on the scale 0, 0.25, 0.5, 1, this strategy gives the percent of maximum, and {@link
     * #sammPracticeScore} the score from 0 to 3 that belongs to it.
     *
     * @return the strategy
     * @see "OWASP Software Assurance Maturity Model (SAMM), version 2, scoring"
     */
    public static StandardStrategy samm() {
        return StandardStrategy.withDefaults()
                .withStage(ItemStage.withDefaults().withMinimumAnswered(ALL));
    }

    /**
     * The practice score that belongs to an element's points by {@link #samm()}: points / 100 * 3.
     *
     * @param points 0 to 100 points
     * @return 0 to 3, to nine decimals
     * @throws IllegalArgumentException if the points do not lie within 0 to 100
     */
    public static BigDecimal sammPracticeScore(Points points) {
        if (points.compareTo(Points.ZERO) < 0 || points.compareTo(Points.of(ALL)) > 0) {
            throw InvalidInputException.of(StrategyProblem.PRACTICE_SCORE.with(points));
        }
        return points.toBigDecimal().multiply(LEVELS).divide(FULL, DECIMALS, RoundingMode.HALF_EVEN);
    }

    /**
     * Percent of maximum of all questions together, with blanks counted as 0 points, as one open ISO 23592 audit does; the bands
     * {@code percent-of-maximum-audit} go with it. In wholes and in the index each element counts by the number of its answers, blanks
     * included, so that with one respondent the index is the mean of the points of all answers. Only if every item has the same scale and
     * that begins at 0, this is the sum of all answers divided by the most that they could have been.
     *
     * <p>An element that has no answers, not even blank ones, because no item asks about it or nothing applied, weighs nothing: wholes and
     * the index are made without it, although the rule for missing parts is {@link MissingPolicy#reject()}. The card lists it as left out.
     * The audit cannot tell what is bad from what nobody looked at: leave it to those who must reproduce it, and otherwise use the
     * defaults, which leave blanks out.
     *
     * @return the strategy
     */
    public static StandardStrategy auditWithBlanksAsZero() {
        return StandardStrategy.withDefaults()
                .withWeights(Weights.byAnswers())
                .withStage(ItemStage.withDefaults().withImputation(Imputation.UNANSWERED_AS_ZERO));
    }
}

package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What becomes of a whole with a part that has no score.
 *
 * <p>With {@linkplain io.github.serviceexcellence.weighting.Weights#byAnswers() weights by answers} a part without answers weighs nothing,
 * so that no weight is missing without it: it is left out whatever the policy says. Only if all parts are so is there no score.
 *
 * <p>Leaving parts out changes what the score means: an index of seven elements is not comparable with one of nine. The card lists for
 * each score what was left out.
 */
public final class MissingPolicy {
    private static final Threshold ALL = Threshold.of(1, 1);
    private static final MissingPolicy REJECT = new MissingPolicy(ALL);
    private static final Pattern EXCLUDE =
            Pattern.compile("exclude, at least ([0-9]{1,3} %|[0-9]{1,4}/[0-9]{1,4}) of the weights");

    private final Threshold threshold;

    private MissingPolicy(Threshold threshold) {
        this.threshold = threshold;
    }

    /**
     * No score for a whole that lacks a part; the default.
     *
     * @return the policy {@code reject}
     */
    public static MissingPolicy reject() {
        return REJECT;
    }

    /**
     * Leaves out what has no score; the rest shares its weight in proportion.
     *
     * @param percent which part of the weights must be there at least, 1 to 99
     * @return the policy {@code exclude}
     * @throws IllegalArgumentException if the percentage is not within 1 to 99
     */
    public static MissingPolicy exclude(int percent) {
        if (percent < 1 || percent > 99) {
            throw InvalidInputException.of(StrategyProblem.MISSING_PERCENTAGE.with(percent));
        }
        return new MissingPolicy(Threshold.percent(percent));
    }

    /**
     * Leaves out what has no score; the rest shares its weight in proportion.
     *
     * @param threshold which part of the weights must be there at least, such as two of three; less than all
     * @return the policy {@code exclude}
     * @throws IllegalArgumentException if the threshold is all of the weights
     */
    public static MissingPolicy exclude(Threshold threshold) {
        if (threshold.equals(ALL)) {
            throw InvalidInputException.of(StrategyProblem.MISSING_ALL.with());
        }
        return new MissingPolicy(threshold);
    }

    /**
     * The policy that a text says.
     *
     * @param text {@code reject}, or for instance {@code exclude, at least 80 % of the weights} or {@code exclude, at least 2/3 of the
     *     weights}
     * @return the policy
     * @throws IllegalArgumentException if the text is neither
     */
    public static MissingPolicy parse(String text) {
        Matcher exclude = EXCLUDE.matcher(Objects.requireNonNull(text, "text"));
        if (!exclude.matches() && !text.equals(REJECT.toString())) {
            throw InvalidInputException.of(
                    StrategyProblem.NO_MISSING_RULE.with(Codes.shorten(text), REJECT, exclude(80)));
        }
        return exclude.matches() ? exclude(Threshold.parse(exclude.group(1))) : REJECT;
    }

    /**
     * Which part of the weights must be there.
     *
     * @return the threshold; all of the weights for {@link #reject()}
     */
    public Threshold threshold() {
        return threshold;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MissingPolicy that && threshold.equals(that.threshold);
    }

    @Override
    public int hashCode() {
        return threshold.hashCode();
    }

    /** {@code reject}, or {@code exclude} with the least part; {@link #parse} reads it. */
    @Override
    public String toString() {
        return threshold.equals(ALL) ? "reject" : "exclude, at least " + threshold + " of the weights";
    }
}

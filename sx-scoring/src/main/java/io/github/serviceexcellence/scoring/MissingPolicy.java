package io.github.serviceexcellence.scoring;

/**
 * What becomes of a whole with a part that has no score.
 *
 * <p>Leaving parts out changes what the score means: an index of seven elements is not comparable with one of nine. The card lists for
 * each score what was left out.
 */
public final class MissingPolicy {
    private static final MissingPolicy REJECT = new MissingPolicy(100);

    private final int percent;

    private MissingPolicy(int percent) {
        this.percent = percent;
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
            throw new IllegalArgumentException(
                    "excluding down to " + percent + " % is not possible; use 1 to 99, or reject()");
        }
        return new MissingPolicy(percent);
    }

    /**
     * Which part of the weights must be there.
     *
     * @return 1 to 100 percent
     */
    public int percent() {
        return percent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MissingPolicy that && percent == that.percent;
    }

    @Override
    public int hashCode() {
        return percent;
    }

    /** {@code reject}, or {@code exclude} with the least percentage. */
    @Override
    public String toString() {
        return percent == 100 ? "reject" : "exclude, at least " + percent + " % of the weights";
    }
}

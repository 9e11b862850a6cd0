package io.github.serviceexcellence.analysis;

/**
 * One eigenvalue of correlations, beside those of random answers that have nothing in common.
 *
 * @param observed the eigenvalue: the variance of that principal component, of as much in all as there are items
 * @param mean the mean of the random ones
 * @param high what 95 of 100 random ones do not exceed
 */
public record ParallelEigenvalue(double observed, double mean, double high) {
    /**
     * Whether chance alone hardly explains it.
     *
     * @return true if it is larger than what 95 of 100 random ones do not exceed
     */
    public boolean isBeyondChance() {
        return observed > high;
    }
}

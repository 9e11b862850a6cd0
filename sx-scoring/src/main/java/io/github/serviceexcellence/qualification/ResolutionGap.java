package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.Optional;

/**
 * What organisation and customer say of the same first contacts: those of which both say yes or no. Exact, so only for those who may see the
 * answers.
 *
 * @param bothYes of how many both say that it was answered
 * @param onlyOrganisation of how many the organisation says so, and the customer says not
 * @param onlyCustomer of how many the customer says so, and the organisation says not
 * @param bothNo of how many both say that it was not
 */
public record ResolutionGap(long bothYes, long onlyOrganisation, long onlyCustomer, long bothNo) {
    private static final double PERCENT = 100;

    /**
     * The number of questions of which both have said it.
     *
     * @return 0 or more
     */
    public long n() {
        return bothYes + onlyOrganisation + onlyCustomer + bothNo;
    }

    /**
     * How much more often the organisation says yes than the customer: 100 (b - c) / n percentage points, with b and c the numbers of which only the
     * organisation and only the customer says yes. Its standard error is that of paired answers: each question gives 1, 0 or -1. It takes every
     * question for one of somebody else, so it is too sure where few customers ask much.
     *
     * @return the difference in percentage points, negative where customers say yes more often; nothing below two questions, or where all give the
     *     same, which does not tell how sure it is
     */
    public Optional<Estimate> difference() {
        double n = n();
        double differ = (double) onlyOrganisation + onlyCustomer;
        double mean = n == 0 ? 0 : (onlyOrganisation - onlyCustomer) / n;
        double squares = differ - n * mean * mean;
        return n < 2 || squares <= 0
                ? Optional.empty()
                : Optional.of(new Estimate(
                        PERCENT * mean, PERCENT * Math.sqrt(squares / (n - 1) / n), /* degreesOfFreedom= */ n - 1));
    }
}

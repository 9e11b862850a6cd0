package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Locale;
import java.util.Objects;

/**
 * What an analysis of correlations rests on.
 *
 * @param missing who counts where answers are missing
 * @param n how many respondents; pairwise the smallest number of a pair
 */
public record AnalysisBasis(MissingRule missing, long n) {
    /** Checks that nothing is missing. */
    public AnalysisBasis {
        Objects.requireNonNull(missing, "missing");
    }

    static AnalysisBasis of(CorrelationTable correlations) {
        if (correlations.nodes().size() < 2) {
            throw InvalidInputException.of(
                    AnalysisProblem.TOO_FEW_NODES.with(correlations.nodes().size()));
        }
        return new AnalysisBasis(correlations.missing(), correlations.n());
    }

    /** For instance {@code n = 474; missing answers listwise: only who answered all of them}. */
    @Override
    public String toString() {
        return "n = " + n + "; missing answers " + missing.word().in(Locale.ENGLISH);
    }
}

package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.judgement.Difference;
import io.github.serviceexcellence.judgement.Finding;
import java.util.Optional;

/**
 * A difference as a document of a family tells it.
 *
 * @param adjusted its p-value, corrected for the number of differences, if it is told
 * @param holds whether it holds, if that is told
 */
record FoundDifference(Difference difference, Optional<Double> adjusted, Optional<Boolean> holds) {
    static final String P_VALUE = "pValue";
    static final String ADJUSTED = "adjustedPValue";
    static final String HOLDS = "holds";
    static final String EFFECT = "effectSize";

    /** Other libraries find other last digits of probabilities. */
    private static final double NEAR = 1e-6;

    private static final double TINY = 1e-9;

    static FoundDifference of(Finding finding) {
        return new FoundDifference(
                finding.difference(), Optional.of(finding.adjustedPValue()), Optional.of(finding.holds()));
    }

    /** Notes if something else is told than the family says. */
    void check(Finding own, String path, Faults faults) {
        checkFigure(adjusted, Optional.of(own.adjustedPValue()), path, ADJUSTED, faults);
        faults.check(
                holds.isEmpty() || holds.get() == own.holds(),
                path + HOLDS,
                () -> DifferencesProblem.OTHER_FIGURE.with(HOLDS, own.holds()));
    }

    /** Notes if a figure is given that does not follow, or is another than follows. */
    static void checkFigure(Optional<Double> given, Optional<Double> own, String path, String field, Faults faults) {
        if (given.isPresent()) {
            faults.check(own.isPresent(), path + field, DifferencesProblem.NO_FIGURE, field);
            own.ifPresent(known -> faults.check(
                    Math.abs(given.get() - known) <= TINY + NEAR * Math.abs(known),
                    path + field,
                    () -> DifferencesProblem.OTHER_FIGURE.with(field, known)));
        }
    }
}

package io.github.serviceexcellence.document;

import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What was read from a {@link ResponseSource}, and what was left out on the way. A row is a line of answers in a CSV file, a response
 * in a JSON document.
 *
 * @param result what the rows became
 * @param rows how many rows there were, those left out included
 * @param skipped how many rows were left out because of a fault; 0 unless faults are {@linkplain ResponseSource#skippingFaults()
 *     skipped}
 * @param duplicates how many rows were left out because their respondent has another that was kept
 * @param weightless how many respondents were left out because their weight is 0; 0 unless the format was told to leave them out
 * @param roundedWeights how many weights were rounded to six decimals; 0 unless the format was told to round them. If the last of
 *     duplicates is kept, those of the others count too
 * @param problems what was wrong with the skipped rows, in the order of the files; at most the first hundred
 * @param problemCount how many problems there were, including those that are not listed
 * @param <T> a table or a summary
 */
public record Reading<T>(
        T result,
        long rows,
        long skipped,
        long duplicates,
        long weightless,
        long roundedWeights,
        List<Problem> problems,
        long problemCount) {
    /**
     * Copies the list and checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative, or more was left out or is listed than there is
     */
    public Reading {
        Objects.requireNonNull(result, "result");
        problems = List.copyOf(problems);
        boolean counts = skipped >= 0 && duplicates >= 0 && weightless >= 0 && roundedWeights >= 0;
        if (!counts
                || skipped + duplicates + weightless > rows
                || roundedWeights > rows
                || problemCount < problems.size()) {
            throw InvalidInputException.of(DocumentProblem.COUNTS.with(
                    rows, skipped, duplicates, weightless, roundedWeights, problems.size(), problemCount));
        }
    }

    /** The counts. */
    @Override
    public String toString() {
        return "Reading of " + rows + " rows, " + skipped + " skipped, " + duplicates + " duplicates"
                + (weightless > 0 ? ", " + weightless + " weightless" : "")
                + (roundedWeights > 0 ? ", " + roundedWeights + " weights rounded" : "");
    }
}

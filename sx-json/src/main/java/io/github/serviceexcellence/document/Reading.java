package io.github.serviceexcellence.document;

import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param roundedWeights how many weights were rounded to six decimals; 0 unless the format was told to round them. If the last,
 *     the latest or the fullest of duplicates is kept, those of the others count too
 * @param blank how many rows were left out because all their fields are blank; an empty line is no row
 * @param leftOut how many rows were left out because they do not meet a condition, by its column, in the order in which they were named; a
 *     row that does not meet several is counted at the first, and a column by which none was left out is not there. Such a row is counted
 *     nowhere else
 * @param notes what the caller should know and what is no fault: conditions by which no row was left out, or every row; how long
 *     respondents took, if a column tells it; then for each breakdown the names of units that look alike. If the last, the latest or the fullest of duplicates is kept, the others took their time too. Fit
 *     to be shown to who made the file
 * @param problems what was wrong with the skipped rows, in the order of the files; at most the first hundred that differ, and ten of a kind
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
        long blank,
        Map<String, Long> leftOut,
        List<Message> notes,
        List<Problem> problems,
        long problemCount) {
    /**
     * Copies the list and checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative, or more was left out or is listed than there is
     */
    public Reading {
        Objects.requireNonNull(result, "result");
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
        long out = 0;
        boolean counted = true;
        for (long count : leftOut.values()) {
            out += count;
            counted &= count >= 0;
        }
        boolean counts =
                counted && skipped >= 0 && duplicates >= 0 && weightless >= 0 && roundedWeights >= 0 && blank >= 0;
        if (!counts
                || skipped + duplicates + weightless + blank + out > rows
                || roundedWeights > rows
                || problemCount < problems.size()) {
            throw InvalidInputException.of(DocumentProblem.COUNTS.with(
                    rows, skipped, duplicates, weightless, roundedWeights, blank, out, problems.size(), problemCount));
        }
    }

    /** The counts. */
    @Override
    public String toString() {
        return "Reading of " + rows + " rows, " + skipped + " skipped, " + duplicates + " duplicates"
                + (weightless > 0 ? ", " + weightless + " weightless" : "")
                + (roundedWeights > 0 ? ", " + roundedWeights + " weights rounded" : "")
                + (blank > 0 ? ", " + blank + " blank" : "")
                + (leftOut.isEmpty() ? "" : ", left out by " + leftOut);
    }
}

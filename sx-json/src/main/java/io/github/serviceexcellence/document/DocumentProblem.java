package io.github.serviceexcellence.document;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with the result of a reading. */
final class DocumentProblem {
    static final ProblemKind COUNTS = Kind.of(
            "reading.counts",
            "of {rows} rows {skipped} cannot be skipped, {duplicates} be duplicates, {weightless} be left out for their weight and"
                    + " {rounded} have a rounded weight, with {listed} of {problems} problems listed",
            "met {rows} rijen kunnen er geen {skipped} overgeslagen zijn, {duplicates} dubbel, {weightless} om hun gewicht weggelaten en"
                    + " {rounded} met een afgerond gewicht, met {listed} van {problems} problemen vermeld");

    private DocumentProblem() {}
}

package io.github.serviceexcellence.json;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with the library's documents. */
final class JsonProblem {
    static final ProblemKind TOO_LARGE = Kind.of(
            "document.too-large",
            "it is larger than {most} MiB, which no {format} needs",
            "het is groter dan {most} MiB; geen {format} heeft dat nodig");
    static final ProblemKind TOO_LARGE_TO_WRITE = Kind.of(
            "document.too-large-to-write",
            "this {format} would take more than the {most} MiB that can be read back; write its parts one by one",
            "dit {format}-document zou meer beslaan dan de {most} MiB die weer te lezen zijn; schrijf de delen ervan een voor een");
    static final ProblemKind OTHER_TABLE = Kind.of(
            "responses.other-instrument",
            "the table holds responses to {other}, but this format is for {instrument}; ask SxJson for that instrument's format",
            "de tabel bevat antwoorden op {other}, maar dit formaat is voor {instrument}; vraag SxJson om het formaat van dat instrument");

    private JsonProblem() {}
}

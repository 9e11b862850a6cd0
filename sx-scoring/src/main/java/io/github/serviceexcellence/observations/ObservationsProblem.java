package io.github.serviceexcellence.observations;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with observations. */
final class ObservationsProblem {
    static final ProblemKind INVALID =
            Kind.of("observations.invalid", "the data matrix is invalid", "de datamatrix klopt niet");
    static final ProblemKind NO_COLUMN =
            Kind.of("observations.no-column", "it has no column", "er is geen enkele kolom");
    static final ProblemKind COLUMN_TWICE = Kind.of(
            "observations.column-twice",
            "column {column} stands twice, keep one",
            "kolom {column} staat er twee keer; houd er een over");
    static final ProblemKind LENGTH = Kind.of(
            "observations.length",
            "row {row} has {given} values for {columns} columns",
            "rij {row} heeft {given} waarden voor {columns} kolommen");
    static final ProblemKind TOO_LARGE = Kind.of(
            "observations.too-large",
            "column {column} has a value beyond {most}; give smaller numbers, or NaN for what is missing",
            "kolom {column} heeft een waarde voorbij {most}; geef kleinere getallen, of NaN voor wat ontbreekt");
    static final ProblemKind ROWS = Kind.of(
            "observations.rows",
            "column {column} has {given} values, but there are {rows} rows",
            "kolom {column} heeft {given} waarden, maar er zijn {rows} rijen");

    private ObservationsProblem() {}
}

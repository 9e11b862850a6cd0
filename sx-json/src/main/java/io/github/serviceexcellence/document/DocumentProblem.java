package io.github.serviceexcellence.document;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with the result of a reading. */
final class DocumentProblem {
    static final ProblemKind COUNTS = Kind.of(
            "reading.counts",
            "these counts do not go together: rows {rows}, skipped {skipped}, duplicates {duplicates}, left out for their weight"
                    + " {weightless}, with a rounded weight {rounded}, blank {blank}, left out by a condition {out}. Listed are {listed} of"
                    + " {problems} problems",
            "deze aantallen gaan niet samen: rijen {rows}, overgeslagen {skipped}, dubbel {duplicates}, om het gewicht weggelaten"
                    + " {weightless}, met afgerond gewicht {rounded}, leeg {blank}, om een voorwaarde weggelaten {out}. Vermeld zijn {listed}"
                    + " van de {problems} problemen");

    private DocumentProblem() {}
}

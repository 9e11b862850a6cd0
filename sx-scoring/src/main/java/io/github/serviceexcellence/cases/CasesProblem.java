package io.github.serviceexcellence.cases;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with cards of cases. */
final class CasesProblem {
    static final ProblemKind OTHER_CASES = Kind.of(
            "cases.other-cases",
            "this card is of {found}, not of {expected}; take the card that belongs to it",
            "deze kaart hoort bij {found}, niet bij {expected}; neem de kaart die erbij hoort");

    private CasesProblem() {}
}

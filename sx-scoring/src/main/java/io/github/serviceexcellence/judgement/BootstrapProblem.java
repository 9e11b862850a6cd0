package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with draws of a table. */
final class BootstrapProblem {
    static final ProblemKind INVALID =
            Kind.of("bootstrap.invalid", "no draws can be taken", "er kunnen geen trekkingen worden gedaan");
    static final ProblemKind RESPONDENTS = Kind.of(
            "bootstrap.respondents",
            "the table has {respondents} respondents; two or more are needed",
            "de tabel heeft {respondents} respondenten; er zijn er minstens twee nodig");

    private BootstrapProblem() {}
}

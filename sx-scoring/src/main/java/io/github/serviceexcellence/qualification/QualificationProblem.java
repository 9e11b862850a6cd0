package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with the qualification of feedback. */
final class QualificationProblem {
    static final ProblemKind NOT_TO_QUALIFY = Kind.of(
            "qualification.invalid", "the feedback cannot be qualified", "de feedback kan niet worden ingedeeld");
    static final ProblemKind NO_FEEDBACK = Kind.of(
            "qualification.no-feedback",
            "there is no feedback; give one or more",
            "er is geen feedback; geef er een of meer");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "qualification.other-instrument",
            "feedback {number} answers another instrument ({other}) than the first ({instrument}); take each instrument by itself",
            "feedback {number} hoort bij een ander instrument ({other}) dan de eerste ({instrument}); neem elk instrument apart");
    static final ProblemKind HAS_STRATUM = Kind.of(
            "qualification.has-unit",
            "feedback {number} is in a unit of breakdown {breakdown} already; remove that or give the breakdown another name",
            "feedback {number} zit al in een eenheid van indeling {breakdown}; haal die weg of noem de indeling anders");
    static final ProblemKind WEIGHTS = Kind.of(
            "qualification.invalid-weights",
            "the weights of the strata are invalid",
            "de gewichten van de groepen kloppen niet");
    static final ProblemKind NO_WEIGHT = Kind.of(
            "qualification.no-weight",
            "{stratum} has no weight; give one to each stratum",
            "{stratum} heeft geen gewicht; geef elke groep een gewicht");
    static final ProblemKind NOT_TO_WEIGH = Kind.of(
            "qualification.not-to-weigh", "the feedback cannot be weighted", "de feedback kan niet worden gewogen");
    static final ProblemKind PRODUCT = Kind.of(
            "qualification.weight-product",
            "feedback {number} weighs {weight}, which times {factor} is no weight; use fewer decimals, and stay at or below 1,000,000",
            "feedback {number} weegt {weight}, en dat maal {factor} is geen gewicht; gebruik minder decimalen en blijf op of onder 1.000.000");

    private QualificationProblem() {}
}

package io.github.serviceexcellence.attainment;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of a norm. */
final class NormStatement {
    static final ProblemKind CONFIDENTIAL = Kind.of(
            "attainment.confidential",
            "Confidential: these are exact figures, to be seen by those only who may see the questions.",
            "Vertrouwelijk: dit zijn exacte cijfers, alleen voor wie de vragen mag inzien.");
    static final ProblemKind ATTAINED =
            Kind.of("attainment.attained", "The norm of {target}% is attained.", "De norm van {target}% is gehaald.");
    static final ProblemKind NOT_ATTAINED = Kind.of(
            "attainment.not-attained",
            "The norm of {target}% is not attained.",
            "De norm van {target}% is niet gehaald.");
    static final ProblemKind UNKNOWN = Kind.of(
            "attainment.unknown",
            "Whether the norm of {target}% is attained cannot be told.",
            "Of de norm van {target}% is gehaald, is niet te zeggen.");
    static final ProblemKind ROUNDED = Kind.of(
            "attainment.rounded",
            "The share is rounded, and lies too close to the norm of {target}% to tell whether it is attained.",
            "Het percentage is afgerond en ligt te dicht bij de norm van {target}% om te zeggen of die is gehaald.");
    static final ProblemKind HOW_SURE = Kind.of(
            "attainment.how-sure",
            "How sure this is, is not shown: there are too few people.",
            "Hoe zeker dit is, wordt niet getoond: daarvoor zijn er te weinig mensen.");
    static final ProblemKind NOT_TOLD_APART = Kind.of(
            "attainment.not-told-apart",
            "For this number of questions the difference from the norm is small: it may be chance.",
            "Voor dit aantal vragen is het verschil met de norm klein: het kan toeval zijn.");

    private NormStatement() {}
}

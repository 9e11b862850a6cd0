package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of resolution at first contact. */
final class ResolutionStatement {
    static final ProblemKind CONFIDENTIAL = Kind.of(
            "resolution.confidential",
            "Confidential: these are exact figures, to be seen by those only who may see the contacts.",
            "Vertrouwelijk: dit zijn exacte cijfers, alleen voor wie de contacten mag inzien.");
    static final ProblemKind SEVERAL = Kind.of(
            "resolution.several-definitions",
            "The figures differ because each counts something else; name the definition wherever you name the figure.",
            "De cijfers verschillen omdat ze elk iets anders tellen; noem bij het cijfer dus altijd de definitie.");
    static final ProblemKind GAP = Kind.of(
            "resolution.gap",
            "Of the same {n} questions the organisation calls {organisation}% answered and customers {customer}%: a difference of {difference}"
                    + " percentage points (95%: {low} to {high}).",
            "Van dezelfde {n} vragen noemt de organisatie {organisation}% beantwoord en noemen klanten {customer}% beantwoord: een verschil van"
                    + " {difference} procentpunt (95%: {low} tot {high}).");
    static final ProblemKind GAP_ALIKE = Kind.of(
            "resolution.gap-without-interval",
            "Of the same {n} questions the organisation calls {organisation}% answered and customers {customer}%.",
            "Van dezelfde {n} vragen noemt de organisatie {organisation}% beantwoord en noemen klanten {customer}% beantwoord.");
    static final ProblemKind GAP_OF_SHARES = Kind.of(
            "resolution.gap-of-shares",
            "The organisation calls {organisation}% answered ({n} questions) and customers {customer}% ({customers} questions): a difference of"
                    + " {difference} percentage points. These figures are rounded and need not be of the same questions, so part of it may come from that.",
            "De organisatie noemt {organisation}% beantwoord ({n} vragen) en klanten noemen {customer}% beantwoord ({customers} vragen): een"
                    + " verschil van {difference} procentpunt. De cijfers zijn afgerond en hoeven niet over dezelfde vragen te gaan; een deel van het verschil kan daarvan komen.");
    static final ProblemKind GAP_ROUNDED = Kind.of(
            "resolution.gap-rounded",
            "Whether the organisation calls more answered than customers do cannot be told from these rounded figures.",
            "Of de organisatie meer beantwoord noemt dan klanten, is uit deze afgeronde cijfers niet op te maken.");
    static final ProblemKind NO_GAP = Kind.of(
            "resolution.no-gap",
            "Of no question have both organisation and customer said whether it was answered.",
            "Van geen enkele vraag hebben zowel organisatie als klant gezegd of die is beantwoord.");

    private ResolutionStatement() {}
}

package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of the factors behind items. */
final class StructureStatement {
    static final ProblemKind CORRELATIONS = Kind.of(
            "structure.correlations",
            "Pearson's correlations of {items} items or constructs; n = {n}. Missing answers {rule}.",
            "Correlaties van Pearson tussen {items} items of begrippen; n = {n}. Ontbrekende antwoorden {rule}.");
    static final ProblemKind NO_PROOF = Kind.of(
            "structure.no-proof",
            "Correlations tell of straight lines only, and are no proof that one brings about the other.",
            "Correlaties gaan alleen over rechte verbanden en bewijzen niet dat het ene het andere veroorzaakt.");
    static final ProblemKind PARALLEL = Kind.of(
            "structure.parallel",
            "Factors beyond chance, by parallel analysis of the eigenvalues with {draws} random questionnaires: {factors}; n = {n}. Missing answers"
                    + " {rule}.",
            "Factoren die meer zijn dan toeval, volgens parallelle analyse van de eigenwaarden met {draws} willekeurige vragenlijsten: {factors};"
                    + " n = {n}. Ontbrekende antwoorden {rule}.");
    static final ProblemKind LARGEST = Kind.of(
            "structure.largest",
            "The largest eigenvalue is {largest} of {items}; chance alone would give up to {high}.",
            "De grootste eigenwaarde is {largest} van {items}; door toeval alleen zou dat hoogstens {high} zijn.");
    static final ProblemKind FACTORS = Kind.of(
            "structure.factors",
            "{number} factors behind {items} items or constructs, by {method}, rotation {rotation}; n = {n}. Missing answers {rule}.",
            "{number} factoren achter {items} items of begrippen, met {method}, rotatie {rotation}; n = {n}. Ontbrekende antwoorden {rule}.");
    static final ProblemKind FIT = Kind.of(
            "structure.fit",
            "Together they tell {explained}% of the variance; the correlations differ from those of the model by {residual} (root mean square).",
            "Samen verklaren ze {explained}% van de variantie; de correlaties wijken gemiddeld {residual} af van die van het model (root mean"
                    + " square).");
    static final ProblemKind HEYWOOD = Kind.of(
            "structure.heywood",
            "The factors tell all of {nodes}; such figures are not to be trusted. Take fewer factors or more respondents.",
            "De factoren verklaren {nodes} volledig; zulke cijfers zijn niet te vertrouwen. Neem minder factoren of meer respondenten.");
    static final ProblemKind EXPLORES = Kind.of(
            "structure.explores",
            "This explores: that items go together is no proof that they measure one thing.",
            "Dit is verkennend: dat items samengaan, bewijst niet dat ze één ding meten.");

    private StructureStatement() {}
}

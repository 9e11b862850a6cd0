package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of the moments of a journey. */
final class MomentsStatement {
    static final ProblemKind JOURNEY =
            Kind.of("moments.journey", "{title}: from {need} to {solution}.", "{title}: van {need} naar {solution}.");
    static final ProblemKind STEP = Kind.of(
            "moments.step",
            "{number}. {step}: {points} points ({n} answers).",
            "{number}. {step}: {points} punten ({n} antwoorden).");
    static final ProblemKind STEP_NOT_SHOWN = Kind.of(
            "moments.step-not-shown",
            "{number}. {step}: no figure may be shown.",
            "{number}. {step}: er mag geen cijfer worden getoond.");
    static final ProblemKind WEAKEST = Kind.of(
            "moments.weakest",
            "The weakest moment is {step}: it scores lower than the other steps.",
            "Het zwakste moment is {step}: dat scoort lager dan de andere stappen.");
    static final ProblemKind WEAKEST_BY_CHANCE = Kind.of(
            "moments.weakest-may-be-chance",
            "{step} has the lowest score, but the difference from the other steps may be chance.",
            "{step} heeft de laagste score, maar het verschil met de andere stappen kan toeval zijn.");
    static final ProblemKind PEAK = Kind.of(
            "moments.peak",
            "The peak is {step}: it scores higher than the other steps.",
            "Het hoogtepunt is {step}: dat scoort hoger dan de andere stappen.");
    static final ProblemKind PEAK_BY_CHANCE = Kind.of(
            "moments.peak-may-be-chance",
            "{step} has the highest score, but the difference from the other steps may be chance.",
            "{step} heeft de hoogste score, maar het verschil met de andere stappen kan toeval zijn.");
    static final ProblemKind WEAKEST_UNSURE = Kind.of(
            "moments.weakest-unsure",
            "{step} has the lowest score; how sure that is, is not shown.",
            "{step} heeft de laagste score; hoe zeker dat is, wordt niet getoond.");
    static final ProblemKind PEAK_UNSURE = Kind.of(
            "moments.peak-unsure",
            "{step} has the highest score; how sure that is, is not shown.",
            "{step} heeft de hoogste score; hoe zeker dat is, wordt niet getoond.");
    static final ProblemKind ALIKE = Kind.of(
            "moments.alike",
            "All steps that are shown have the same score: none is weakest, none is the peak.",
            "Alle stappen die worden getoond hebben dezelfde score: geen ervan is het zwakst of het hoogtepunt.");
    static final ProblemKind PEAK_END = Kind.of(
            "moments.peak-end",
            "Peak and end together: {points} points, a reading of what people remember (peak-end rule, Kahneman and others, 1993).",
            "Hoogtepunt en einde samen: {points} punten, een aanwijzing voor wat mensen onthouden (piek-eindregel, Kahneman en anderen, 1993).");
    static final ProblemKind NO_END = Kind.of(
            "moments.no-end",
            "The end, {step}, may not be shown; so nothing is said of peak and end together.",
            "Het einde, {step}, mag niet worden getoond; daarom staat er niets over hoogtepunt en einde samen.");
    static final ProblemKind SAME_PEOPLE = Kind.of(
            "moments.same-people",
            "Steps are compared as if different people answered at each; where the same people did, how sure a difference is can be off.",
            "De stappen zijn vergeleken alsof bij elke stap andere mensen antwoordden; waar het dezelfde mensen zijn, kan de zekerheid van een"
                    + " verschil anders zijn.");

    static final ProblemKind CHANGED = Kind.of(
            "moments.changed",
            "{step}: from {before} ({earlier}) to {after} ({later}), a change of {change} points that holds.",
            "{step}: van {before} ({earlier}) naar {after} ({later}), een verandering van {change} punten die zeker genoeg is.");
    static final ProblemKind MAY_BE_CHANCE = Kind.of(
            "moments.change-may-be-chance",
            "{step}: from {before} ({earlier}) to {after} ({later}); the change of {change} points may be chance.",
            "{step}: van {before} ({earlier}) naar {after} ({later}); de verandering van {change} punten kan toeval zijn.");
    static final ProblemKind NOT_COMPARED = Kind.of(
            "moments.not-compared",
            "{step}: not compared, as one of the two figures or how sure it is may not be shown.",
            "{step}: niet vergeleken, omdat een van de twee cijfers of de zekerheid ervan niet mag worden getoond.");

    static final ProblemKind QUIET_CONFIDENTIAL = Kind.of(
            "moments.quiet-confidential",
            "Confidential: these are exact figures, to be seen by those only who may see the visits.",
            "Vertrouwelijk: dit zijn exacte cijfers, alleen voor wie de bezoeken mag inzien.");
    static final ProblemKind QUIET_IS_NO_REASON = Kind.of(
            "moments.quiet-is-no-reason",
            "Why somebody is not heard of is not known: some found their way elsewhere, some gave up.",
            "Waarom iemand niets meer laat horen, is niet bekend: sommigen kwamen er op een andere manier uit, anderen gaven het op.");

    static final ProblemKind PARTNER = Kind.of(
            "moments.partner",
            "For {partner}, of the journey {journey}: what people say of the steps that are shared.",
            "Voor {partner}, over de reis {journey}: wat mensen zeggen van de stappen die worden gedeeld.");
    static final ProblemKind NOTHING_SHARED = Kind.of(
            "moments.nothing-shared",
            "No step of this partner is shared.",
            "Er wordt geen stap van deze partner gedeeld.");

    private MomentsStatement() {}
}

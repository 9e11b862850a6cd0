package io.github.serviceexcellence.card;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with the card of an assessment. */
final class AssessmentCardProblem {
    static final ProblemKind OTHER_CARD = Kind.of(
            "assessment.other-card",
            "the card is of {responses} responses to {instrument}, not of {assessments} assessments by {criteria}; give the card that"
                    + " was made of them",
            "de kaart is gemaakt van {responses} antwoorden op {instrument}, niet van {assessments} beoordelingen op {criteria};"
                    + " geef de kaart die daarvan is gemaakt");

    private AssessmentCardProblem() {}
}

package io.github.serviceexcellence.card;

import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.AbsenceReason;
import java.util.Map;

/** Why there is no score, as it is said of a survey or of an assessment, in which nobody answers questions. */
final class AbsenceWords {
    private static final Map<AbsenceReason, Text> OF_ASSESSMENTS = Map.of(
            AbsenceReason.NOT_MEASURED,
            Text.english("it was not assessed").dutch("dit is niet beoordeeld"),
            AbsenceReason.NOT_APPLICABLE,
            Text.english("it was not part of the assignment, or does not apply")
                    .dutch("dit hoorde niet bij de opdracht of is niet van toepassing"),
            AbsenceReason.NO_ANSWERS,
            NotRatedReason.NO_EVIDENCE.description(),
            AbsenceReason.TOO_FEW_ANSWERS,
            Text.english("too little of it was rated").dutch("daarvan is te weinig beoordeeld"));

    private AbsenceWords() {}

    static Text of(AbsenceReason reason, boolean assessed) {
        Text usual = reason.description();
        return assessed ? OF_ASSESSMENTS.getOrDefault(reason, usual) : usual;
    }
}

package io.github.serviceexcellence.content;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import java.time.LocalDate;
import java.util.List;

/** Assessments of constructs, on a scale that stands before the conclusions. */
final class ConstructsShape extends AssessmentShape<Scale, Construct> {
    ConstructsShape() {
        super("AssessmentOfConstructs", "scale", InstrumentShape.SCALE, "construct", new ConstructShape());
    }

    @Override
    Scale basis(Assessment assessment) {
        if (assessment.byConstruct().isEmpty()) {
            throw InvalidInputException.of(AssessmentsProblem.BY_CRITERIA.with(assessment.instrument()));
        }
        return assessment.instrument().items().get(0).scale();
    }

    @Override
    String otherBasisField() {
        return "instrument";
    }

    @Override
    Message otherBasis() {
        return AssessmentsProblem.READ_BY_CRITERIA.with();
    }

    @Override
    AssessmentBuilder<Construct> builder(Subject subject, LocalDate date, Scale scale) {
        return Assessment.builder(subject, date, scale);
    }

    @Override
    String code(Construct construct) {
        return construct.qualifiedCode();
    }

    @Override
    List<Concluded<Construct>> concluded(Assessment assessment) {
        return assessment.byConstruct().entrySet().stream()
                .map(conclusion -> new Concluded<>(conclusion.getKey(), conclusion.getValue()))
                .toList();
    }
}

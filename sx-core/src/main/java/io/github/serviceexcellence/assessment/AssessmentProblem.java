package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with an assessment. */
final class AssessmentProblem {
    static final ProblemKind INVALID = Kind.of(
            "assessment.invalid", "the assessment of {subject} is invalid", "de beoordeling van {subject} klopt niet");
    static final ProblemKind OFF_SCALE = Kind.of(
            "assessment.level-off-scale",
            "level {level} of {element} is not on the scale, which has {scale}",
            "niveau {level} van {element} staat niet op de schaal; kies uit: {scale}");
    static final ProblemKind NO_REASON = Kind.of(
            "assessment.no-reason",
            "{element} is not rated, but {reason}",
            "{element} is niet beoordeeld, maar {reason}");
    static final ProblemKind TWO_CONCLUSIONS = Kind.of(
            "assessment.two-conclusions",
            "two conclusions about {element}, keep one",
            "twee conclusies over {element}; houd er een over");
    static final ProblemKind CONCLUDES_NOTHING = Kind.of(
            "assessment.concludes-nothing",
            "it concludes nothing; rate an element or say why not",
            "er is geen conclusie; beoordeel een element of zeg waarom niet");

    private AssessmentProblem() {}
}

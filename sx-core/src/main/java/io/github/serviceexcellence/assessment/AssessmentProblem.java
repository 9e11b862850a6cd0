package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with assessments. */
final class AssessmentProblem {
    static final ProblemKind INVALID = Kind.of(
            "assessment.invalid", "the assessment of {subject} is invalid", "de beoordeling van {subject} klopt niet");
    static final ProblemKind ASSESSOR_TWICE = Kind.of(
            "assessment.assessor-twice",
            "assessor {assessor} is named twice, keep one",
            "beoordelaar {assessor} staat er twee keer; houd er een over");
    static final ProblemKind NO_CRITERION = Kind.of(
            "assessment.no-criterion",
            "item {item} is no criterion; choose one that is rated, that assessors are asked, and that has no condition",
            "item {item} is geen criterium; kies een item met een schaal, dat voor beoordelaars is en waar geen voorwaarde bij staat");
    static final ProblemKind OFF_SCALE = Kind.of(
            "assessment.level-off-scale",
            "level {level} of {what} is not on the scale, which has {scale}",
            "niveau {level} van {what} staat niet op de schaal; kies uit: {scale}");
    static final ProblemKind NO_REASON = Kind.of(
            "assessment.no-reason", "{what} is not rated, but {reason}", "{what} is niet beoordeeld, maar {reason}");
    static final ProblemKind TWO_CONCLUSIONS = Kind.of(
            "assessment.two-conclusions",
            "two conclusions about {what}, keep one",
            "twee conclusies over {what}; houd er een over");
    static final ProblemKind CONCLUDES_NOTHING = Kind.of(
            "assessment.concludes-nothing",
            "it concludes nothing; give a level or say why there is none",
            "er is geen conclusie; geef een niveau of zeg waarom dat er niet is");

    static final ProblemKind NOT_TOGETHER = Kind.of(
            "assessment.not-together",
            "these assessments cannot be taken together",
            "deze beoordelingen kunnen niet worden samengenomen");
    static final ProblemKind NO_ASSESSMENT = Kind.of(
            "assessment.none",
            "there is no assessment; give one or more",
            "er is geen beoordeling; geef er een of meer");
    static final ProblemKind IN_TWO_ASSESSMENTS = Kind.of(
            "assessment.assessor-in-two",
            "assessor {assessor} is in assessment {number} and in one before it, and would count twice; keep one of them",
            "beoordelaar {assessor} zit in beoordeling {number} en ook in een eerdere, en zou dubbel tellen; houd er een over");
    static final ProblemKind OTHER_SUBJECT = Kind.of(
            "assessment.other-subject",
            "assessment {number} is about {other}, the first about {subject}; take each subject by itself",
            "beoordeling {number} gaat over {other}, de eerste over {subject}; neem elk onderwerp apart");
    static final ProblemKind OTHER_SCALE = Kind.of(
            "assessment.other-scale",
            "assessment {number} is on another scale ({other}) than the first ({scale}); take each scale by itself",
            "beoordeling {number} gebruikt een andere schaal ({other}) dan de eerste ({scale}); neem elke schaal apart");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "assessment.other-criteria",
            "assessment {number} judges other criteria ({other}) than the first ({instrument}); take each instrument by itself",
            "beoordeling {number} gebruikt andere criteria ({other}) dan de eerste ({instrument}); neem elk instrument apart");

    private AssessmentProblem() {}
}

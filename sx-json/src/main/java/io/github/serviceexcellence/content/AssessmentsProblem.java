package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with a document of an assessment. */
final class AssessmentsProblem {
    static final ProblemKind NO_CONCLUSION = Kind.of(
            "assessment.no-conclusion",
            "expected a field level, or a field reason, which says why there is none",
            "verwacht: een veld level, of een veld reason, dat zegt waarom er geen niveau is");
    static final ProblemKind TOO_MANY = Kind.of(
            "assessment.too-many-conclusions",
            "it has {conclusions} conclusions; at most {most} are possible",
            "er zijn {conclusions} conclusies; het maximum is {most}");
    static final ProblemKind ABOUT_TWICE = Kind.of(
            "assessment.about-twice",
            "a conclusion before this one is about {what} too; keep one",
            "een eerdere conclusie gaat ook al over {what}; houd er een over");
    static final ProblemKind ANOTHER_INSTRUMENT = Kind.of(
            "assessment.by-another-instrument",
            "this assessment is by another instrument: expected {expected}, found {found}",
            "deze beoordeling gebruikt een ander instrument: verwacht {expected}, gevonden {found}");
    static final ProblemKind ANOTHER_VERSION = Kind.of(
            "assessment.by-another-version",
            "this assessment is by another version of the instrument: expected {expected}, found {found}",
            "deze beoordeling gebruikt een andere versie van het instrument: verwacht {expected}, gevonden {found}");
    static final ProblemKind CHANGED_INSTRUMENT = Kind.of(
            "assessment.changed-instrument",
            "the items of {instrument} are not those of this assessment; read it with the instrument it was made with",
            "de items van {instrument} zijn niet die van deze beoordeling; lees deze met het instrument waarmee ze is gemaakt");
    static final ProblemKind BY_CRITERIA = Kind.of(
            "assessment.by-criteria",
            "the assessment is by the criteria of {instrument}, but this format is for constructs; ask SxJson for assessments by"
                    + " that instrument",
            "de beoordeling gebruikt de criteria van {instrument}, maar dit formaat is voor begrippen; vraag SxJson om beoordelingen"
                    + " met dat instrument");
    static final ProblemKind READ_BY_CRITERIA = Kind.of(
            "assessment.document-by-criteria",
            "this assessment is by the criteria of an instrument, and not of constructs on one scale; read it with SxJson's format for"
                    + " assessments by that instrument",
            "deze beoordeling gaat over de criteria van een instrument, niet over begrippen op één schaal; lees haar met het formaat van"
                    + " SxJson voor beoordelingen met dat instrument");
    static final ProblemKind READ_OF_CONSTRUCTS = Kind.of(
            "assessment.document-of-constructs",
            "this assessment is of constructs on one scale, and not by the criteria of {instrument}; read it with SxJson's format for"
                    + " assessments of constructs",
            "deze beoordeling gaat over begrippen op één schaal, niet over de criteria van {instrument}; lees haar met het formaat van"
                    + " SxJson voor beoordelingen van begrippen");
    static final ProblemKind OTHER_CRITERIA = Kind.of(
            "assessment.document-of-other-criteria",
            "the assessment is of {other}, but this format is for the criteria of {instrument}; ask SxJson for the other format",
            "de beoordeling gaat over {other}, maar dit formaat is voor de criteria van {instrument}; vraag SxJson om het andere"
                    + " formaat");

    private AssessmentsProblem() {}
}

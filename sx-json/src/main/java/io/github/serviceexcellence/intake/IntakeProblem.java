package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with files of responses of any kind, and with how they are to be read. */
public final class IntakeProblem {
    /** A stream that has no name. */
    public static final ProblemKind DOCUMENT = Kind.of("what.document", "the document", "het document");
    /** A survey that has no name. */
    public static final ProblemKind SURVEY = Kind.of("what.survey", "the survey", "de enquête");
    /** A stream of many documents. */
    public static final ProblemKind STREAM = Kind.of("what.stream", "the stream", "de invoer");
    /** A file. */
    public static final ProblemKind FILE = Kind.of("what.file", "{file}", "{file}");

    static final ProblemKind FILES = Kind.of("what.files", "the set of {files} files", "de set van {files} bestanden");
    static final ProblemKind NO_FILE = Kind.of(
            "source.no-file",
            "there is no file to read; name one or more",
            "er is geen bestand om te lezen; noem er een of meer");
    static final ProblemKind TOO_MANY_GROUPS = Kind.of(
            "source.too-many-groups",
            "there are more than {most} groups or combinations of units; name the right columns, or say withMostGroups if there are more",
            "er zijn meer dan {most} groepen of combinaties van onderdelen; noem de juiste kolommen, of zeg withMostGroups als het er meer zijn");
    static final ProblemKind NO_GROUPS = Kind.of(
            "source.most-groups",
            "at most {most} groups is no limit; name 1 or more",
            "hoogstens {most} groepen kan niet; noem er 1 of meer");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "source.other-instrument",
            "responses to {instrument} do not belong in a summary of {other}; make the summariser of the same instrument",
            "antwoorden op {instrument} horen niet in een samenvatting van {other}; gebruik hetzelfde instrument voor beide");
    static final ProblemKind KEEP_LAST = Kind.of(
            "source.keep-last-in-summary",
            "a summary cannot take back the earlier answers of a respondent; keep the first, or read a table",
            "een samenvatting kan eerdere antwoorden van een respondent niet terugnemen; houd de eerste, of lees een tabel");

    static final ProblemKind LOOK_ALIKES = Kind.of(
            "reading.look-alikes",
            "some names of {what} look alike: {sets}; if they mean the same, give them one name, in the file or with {option}",
            "sommige namen van {what} lijken op elkaar: {sets}; als ze hetzelfde betekenen, geef ze dan één naam, in het bestand of met"
                    + " {option}");
    static final ProblemKind DURATIONS = Kind.of(
            "reading.durations",
            "durations known: {known}, median: {median}; below 2 seconds for each answered item, which is too fast to read: {fast}",
            "bekende invultijden: {known}, mediaan (de middelste): {median}; korter dan 2 seconden per beantwoord item, te kort om te"
                    + " lezen: {fast}");
    static final ProblemKind NO_DURATIONS = Kind.of(
            "reading.no-durations",
            "no duration is known of the respondents who count; check the column of the durations",
            "van geen enkele respondent die meetelt is de invultijd bekend; controleer de kolom met invultijden");
    static final ProblemKind ALL_LEFT_OUT = Kind.of(
            "reading.all-left-out",
            "no row counts: all were left out by {columns}; write the texts as they are in the file",
            "geen enkele rij telt mee: alle rijen zijn weggelaten op grond van {columns}; schrijf de teksten zoals ze in het bestand staan");
    static final ProblemKind NONE_LEFT_OUT = Kind.of(
            "reading.none-left-out",
            "no row was left out by {column}; if some should have been, write its texts as they are in the file",
            "op grond van {column} is geen rij weggelaten; had dat wel gemoeten, schrijf de teksten dan zoals ze in het bestand staan");

    private IntakeProblem() {}
}

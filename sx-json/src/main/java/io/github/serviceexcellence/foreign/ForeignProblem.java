package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with the JSON of other tools, with how it is to be read, and what is to be said of it. */
final class ForeignProblem {
    static final ProblemKind EMPTY = Kind.of(
            "foreign.empty",
            "the file is empty; expected responses as JSON",
            "het bestand is leeg; verwacht: ingevulde vragenlijsten in JSON");
    static final ProblemKind OWN_FORMAT = Kind.of(
            "foreign.own-format",
            "this is a document of this library, of format {format}; read it with SxJson",
            "dit is een document van deze bibliotheek, in het formaat {format}; lees het met SxJson");
    static final ProblemKind NO_RESPONSES = Kind.of(
            "foreign.no-responses",
            "there is nothing at {path}, where the responses should be; name the right path with withResponses",
            "er staat niets op {path}, waar de ingevulde vragenlijsten horen te staan; noem het juiste pad met withResponses");
    static final ProblemKind NO_RESPONSE = Kind.of(
            "foreign.no-response",
            "expected a response, which is an object, found {found}",
            "verwacht: een ingevulde vragenlijst, dus een object; gevonden: {found}");
    static final ProblemKind NO_FHIR = Kind.of(
            "foreign.no-questionnaire-response",
            "expected a QuestionnaireResponse or a Bundle of them, found a resource of type {type}",
            "verwacht: een QuestionnaireResponse of een Bundle daarmee; gevonden: een resource van het type {type}");
    static final ProblemKind LONG_LINE = Kind.of(
            "foreign.long-line",
            "the line is longer than {most} bytes, which no response needs",
            "de regel is langer dan {most} bytes; geen ingevulde vragenlijst heeft dat nodig");
    static final ProblemKind LINE_GOES_ON = Kind.of(
            "foreign.line-goes-on",
            "the value ends before the line does; write each value on a line of its own",
            "de regel gaat door na de waarde; schrijf elke waarde op een eigen regel");
    static final ProblemKind LINE_BREAKS_OFF = Kind.of(
            "foreign.line-breaks-off",
            "the line ends in the middle; write each value on one line",
            "de regel houdt halverwege op; schrijf elke waarde op één regel");

    static final ProblemKind NO_PATH = Kind.of(
            "foreign.no-column",
            "no response has {missing}; paths found: {paths}; name the column by its path, or say with withResponses where the responses"
                    + " are",
            "geen enkele ingevulde vragenlijst heeft {missing}; gevonden paden: {paths}; noem de kolom met het pad, of zeg met"
                    + " withResponses waar de ingevulde vragenlijsten staan");
    static final ProblemKind NO_ITEM = Kind.of(
            "foreign.no-item",
            "no response has any item of {instrument}; paths found: {paths}; name the columns of the items with withColumn, or say with"
                    + " withResponses where the responses are",
            "geen enkele ingevulde vragenlijst heeft een item van {instrument}; gevonden paden: {paths}; noem de kolommen van de items"
                    + " met withColumn, of zeg met withResponses waar de ingevulde vragenlijsten staan");
    static final ProblemKind TWO_PATHS = Kind.of(
            "foreign.two-paths",
            "item {item} is at {one} and at {other}; name the one that holds the answers with withColumn",
            "item {item} staat op {one} en op {other}; noem met withColumn het pad met de antwoorden");
    static final ProblemKind IN_LIST = Kind.of(
            "foreign.in-list",
            "item {item} is at {path}, in a list; if each element of the list is a response, write withResponses(\"{list}\"); if not, name"
                    + " the path of each item with withColumn",
            "item {item} staat op {path}, dus in een lijst; is elk element daarvan een ingevulde vragenlijst, schrijf dan"
                    + " withResponses(\"{list}\"); noem anders met withColumn het pad van elk item");
    static final ProblemKind SIBLINGS = Kind.of(
            "foreign.items-in-two-objects",
            "there are items below {one} and below {other}; these may be two responses, or parts of one; if they are two, put them in a"
                    + " list and name it with withResponses(path); if not, name the path of each item with withColumn",
            "er staan items onder {one} en onder {other}; dat kunnen twee ingevulde vragenlijsten zijn, of delen van dezelfde; zijn het er"
                    + " twee, zet ze dan in een lijst en noem die met withResponses(pad); noem anders met withColumn het pad van elk"
                    + " item");
    static final ProblemKind NO_VALUE = Kind.of(
            "foreign.no-value",
            "expected an answer, found {found}; name the path of the answer itself",
            "verwacht: een antwoord; gevonden: {found}; noem het pad van het antwoord zelf");
    static final ProblemKind SEVERAL = Kind.of(
            "foreign.several-values",
            "there are {number} values, but only one is possible; keep one",
            "er staan {number} waarden, maar er is er maar één mogelijk; houd er een over");
    static final ProblemKind SEPARATOR = Kind.of(
            "foreign.separator-in-value",
            "the value '{value}' holds the character that separates several values; name another character that is in no value",
            "de waarde '{value}' bevat het teken dat meerdere waarden scheidt; noem een ander teken dat in geen enkele waarde voorkomt");
    static final ProblemKind TWICE = Kind.of(
            "foreign.value-twice",
            "the same response has a value for this already; keep one",
            "dezelfde ingevulde vragenlijst heeft hier al een waarde voor; houd er een over");

    static final ProblemKind DIFFERS = Kind.of(
            "foreign.differs",
            "'{given}' differs from '{earlier}' in another event of this response; to have the latest count, write withLatest()",
            "'{given}' wijkt af van '{earlier}' in een ander bericht over dezelfde ingevulde vragenlijst; schrijf withLatest() om het"
                    + " nieuwste te laten tellen");
    static final ProblemKind NO_TIME = Kind.of(
            "foreign.no-time",
            "'{given}' is no time, so it is not known which event is the latest; say with withTimeColumn how times are written",
            "'{given}' is geen tijdstip, dus is niet bekend welk bericht het nieuwste is; geef met withTimeColumn aan hoe een tijdstip"
                    + " geschreven is");
    static final ProblemKind TOO_MUCH = Kind.of(
            "foreign.too-much-to-merge",
            "the responses take more than {megabytes} MB while their events are merged; allow more with withMostMegabytes, or read fewer"
                    + " files at once",
            "de ingevulde vragenlijsten nemen meer dan {megabytes} MB in terwijl hun berichten worden samengevoegd; sta meer toe met"
                    + " withMostMegabytes, of lees minder bestanden tegelijk");

    static final ProblemKind UNMAPPED = Kind.of(
            "foreign.not-read",
            "no column reads these paths: {paths} (with how often each was found); name a column for one that you need",
            "geen kolom leest deze paden: {paths} (tussen haakjes hoe vaak elk voorkomt); noem een kolom voor wat nodig is");
    static final ProblemKind ITEMS_ABSENT = Kind.of(
            "foreign.items-absent",
            "no response has an answer to {items}; if there are answers, name their columns with withColumn",
            "geen enkele ingevulde vragenlijst heeft een antwoord op {items}; zijn die antwoorden er wel, noem dan de kolommen met"
                    + " withColumn");
    static final ProblemKind MERGED = Kind.of(
            "foreign.merged",
            "events merged by their ids: {events}; responses: {responses}",
            "berichten die op hun nummer zijn samengevoegd: {events}; ingevulde vragenlijsten: {responses}");
    static final ProblemKind OTHER_RESOURCES = Kind.of(
            "foreign.other-resources",
            "resources that are no QuestionnaireResponse and were not read: {number}",
            "resources die geen QuestionnaireResponse zijn en niet zijn gelezen: {number}");
    static final ProblemKind STATES = Kind.of(
            "foreign.states",
            "{column} says: {states} (with the number of responses); these responses count too; to leave them out, write withRowsWhere",
            "{column} zegt: {states} (tussen haakjes het aantal ingevulde vragenlijsten); ook die tellen mee; schrijf withRowsWhere om ze"
                    + " weg te laten");

    static final ProblemKind PATH = Kind.of(
            "foreign.path",
            "'{given}' is no path; write the names from the outside in with a dot in between, an element of a list as [0], and a backslash"
                    + " before a dot, bracket or backslash within a name",
            "'{given}' is geen pad; schrijf de namen van buiten naar binnen met een punt ertussen, een element van een lijst als [0], en"
                    + " een backslash voor een punt, vierkante haak of backslash in een naam");
    static final ProblemKind MEGABYTES = Kind.of(
            "foreign.megabytes",
            "{given} MB is no room for responses; name 1 or more",
            "in {given} MB passen geen ingevulde vragenlijsten; geef 1 of meer op");
    static final ProblemKind NOT_FOR_JSON = Kind.of(
            "foreign.not-for-json",
            "{option} has no meaning for JSON; leave it out",
            "{option} heeft bij JSON geen betekenis; laat het weg");
    static final ProblemKind FIXED_ANSWERS = Kind.of(
            "foreign.answers-fixed",
            "this tool has its answers in a fixed place; leave withAnswers out",
            "bij dit programma staan de antwoorden op een vaste plaats; laat withAnswers weg");
    static final ProblemKind NO_ID_COLUMN = Kind.of(
            "foreign.no-id-column",
            "duplicates are found by the id of the response; name its path with withIdColumn",
            "dubbele ingevulde vragenlijsten zijn te vinden aan hun nummer; noem het pad daarvan met withIdColumn");

    static final ProblemKind NOT_ASKED = Kind.of(
            "surveyjs.not-asked",
            "no item of {instrument} is asked of voice {voice}; use one of: {asked}",
            "geen item van {instrument} is bedoeld voor de stem {voice}; kies uit: {asked}");
    static final ProblemKind NO_LANGUAGE = Kind.of(
            "surveyjs.no-language",
            "not all of {instrument} can be read in {language}; use one of: {languages}",
            "{instrument} is niet helemaal te lezen in {language}; kies uit: {languages}");
    static final ProblemKind DOT_IN_ID = Kind.of(
            "surveyjs.dot-in-id",
            "item {item} has a dot in its id, which SurveyJS takes for a name within another; give it an id without",
            "item {item} heeft een punt in zijn id, en SurveyJS leest dat als een naam binnen een andere naam; geef het een id zonder"
                    + " punt");

    private ForeignProblem() {}
}

package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What a finding rests on, and what stays open. */
final class DetectionProblem {
    static final ProblemKind HEADER_BY_ITEMS = Kind.of(
            "detection.header-by-items",
            "row {row} names {items} items, row 1 names {first}",
            "rij {row} noemt {items} items, rij 1 noemt er {first}");
    static final ProblemKind HEADER_BY_FIELDS = Kind.of(
            "detection.header-by-fields",
            "row {row} is the first that is filled like most rows: {fields} fields; row 1 has {first}",
            "rij {row} is de eerste die net zo gevuld is als de meeste rijen: {fields} velden; rij 1 heeft er {first}");
    static final ProblemKind DATA_FROM = Kind.of(
            "detection.data-from",
            "the header goes on to row {row}, with texts such as '{example}'",
            "de kopregel loopt door tot en met rij {row}, met teksten zoals '{example}'");

    static final ProblemKind SAME_NAME = Kind.of(
            "detection.same-name", "'{column}' is the id of item {item}", "'{column}' is het id van item {item}");
    static final ProblemKind CASE_DIFFERS = Kind.of(
            "detection.case-differs",
            "'{column}' differs from {item} in capitals or spaces only",
            "'{column}' verschilt van {item} alleen in hoofdletters of spaties");
    static final ProblemKind ENDS_IN_ID = Kind.of(
            "detection.ends-in-id", "the name '{column}' ends in {item}", "de naam '{column}' eindigt op {item}");
    static final ProblemKind WORDING = Kind.of(
            "detection.wording",
            "'{column}' holds the wording of item {item}",
            "'{column}' bevat de vraagtekst van item {item}");
    static final ProblemKind BY_ORDER = Kind.of(
            "detection.by-order",
            "only their order says so: {columns} names are numbered from '{first}' to '{last}', and there are as many items; check that"
                    + " they are the same questions",
            "alleen de volgorde wijst hierop: {columns} namen zijn genummerd van '{first}' tot en met '{last}', en er zijn evenveel"
                    + " items; controleer of het dezelfde vragen zijn");
    static final ProblemKind SEVERAL_COLUMNS = Kind.of(
            "detection.several-columns",
            "{columns} columns are named after item {item}, and in none of {rows} rows do they contradict each other",
            "{columns} kolommen horen bij item {item}, en ze spreken elkaar nergens tegen (rijen: {rows})");
    static final ProblemKind MARKS = Kind.of(
            "detection.marks",
            "{columns} columns are named after item {item} and an answer to it, and hold nothing but marks such as 0 and 1",
            "{columns} kolommen heten naar item {item} met een antwoord erachter, en bevatten alleen vinkjes zoals 0 en 1");
    static final ProblemKind LONG_FORM = Kind.of(
            "detection.long-form",
            "column '{column}' names items: {items}; respondents: {respondents}, rows: {rows}",
            "in kolom '{column}' staan items: {items}; respondenten: {respondents}, rijen: {rows}");
    static final ProblemKind ANY_ORDER = Kind.of(
            "detection.any-order",
            "respondents who come back after others: {respondents} of {all}; {megabytes} MB is room for all rows",
            "respondenten die terugkomen na anderen: {respondents} van de {all}; in {megabytes} MB passen alle rijen");

    static final ProblemKind LABELS = Kind.of(
            "detection.labels",
            "different texts that are labels in the instrument: {texts}, such as '{example}'",
            "verschillende teksten die labels van het instrument zijn: {texts}, zoals '{example}'");
    static final ProblemKind NUMBERED_LEVEL = Kind.of(
            "detection.numbered-level",
            "'{text}' ({count}x) begins with the number of a level, but what stands behind it is no label of that level, nor written as"
                    + " labels are",
            "'{text}' ({count}x) begint met het nummer van een niveau, maar wat erachter staat is geen label van dat niveau en ook"
                    + " niet als een label geschreven");
    static final ProblemKind CODED_LEVEL = Kind.of(
            "detection.coded-level",
            "different codes with the number of a level of the scale: {codes}, such as {example}; together {count}x",
            "verschillende codes met het nummer van een niveau van de schaal: {codes}, zoals {example}; samen {count}x");
    static final ProblemKind DECIMAL_COMMA = Kind.of(
            "detection.decimal-comma",
            "numbers with a comma: {count}, such as {example}",
            "getallen met een komma: {count}, zoals {example}");
    static final ProblemKind FIRST_CODE = Kind.of(
            "detection.first-code",
            "{code} was found {count}x, {never} never among {all} answers: the codes seem to be one too high or one too low",
            "{code} komt {count}x voor, {never} geen enkele keer bij {all} antwoorden: de codes lijken één te hoog of één te laag");
    static final ProblemKind MISSING = Kind.of(
            "detection.missing",
            "'{text}' ({count}x) usually means: {kind}",
            "'{text}' ({count}x) betekent meestal: {kind}");
    static final ProblemKind CASE_AND_SPACE = Kind.of(
            "detection.case-and-space",
            "some texts differ in capitals or spaces only",
            "sommige teksten verschillen alleen in hoofdletters of spaties");
    static final ProblemKind CHOICE_SEPARATOR = Kind.of(
            "detection.choice-separator",
            "with this character in between, the field holds only choices of item {item}",
            "met dit teken ertussen staan er bij item {item} alleen keuzes");

    static final ProblemKind GROUP = Kind.of(
            "detection.group",
            "groups are often called so; different texts: {texts}, rows: {rows}",
            "zo heet de kolom met groepen vaak; verschillende teksten: {texts}, rijen: {rows}");
    static final ProblemKind NO_UNIT = Kind.of(
            "detection.no-unit",
            "'{text}' ({count}x) is what programs write where something is missing",
            "'{text}' ({count}x) schrijven programma's waar iets ontbreekt");
    static final ProblemKind WHOLE_NUMBERS = Kind.of(
            "detection.whole-numbers",
            "all groups are whole numbers, some written as {example}",
            "alle groepen zijn hele getallen, soms geschreven als {example}");
    static final ProblemKind SEVERAL_GROUPS = Kind.of(
            "detection.several-groups",
            "'{example}' and all others with '{separator}' consist of groups that also occur alone",
            "'{example}' en alle andere teksten met '{separator}' bestaan uit groepen die ook los voorkomen");

    static final ProblemKind IDS = Kind.of(
            "detection.ids",
            "different ids: {ids}, rows: {rows}",
            "verschillende respondentnummers: {ids}, rijen: {rows}");
    static final ProblemKind TIMES = Kind.of(
            "detection.times", "times, all as ISO 8601: {count}", "tijdstippen, alle volgens ISO 8601: {count}");
    static final ProblemKind CONDITION = Kind.of(
            "detection.condition",
            "rows that do not count, by what column '{column}' says: {out} of {rows}",
            "rijen die niet meetellen volgens kolom '{column}': {out} van de {rows}");
    static final ProblemKind WEIGHTS = Kind.of(
            "detection.weights",
            "weights are often called so, and each row has a number there (rows: {rows})",
            "zo heet de kolom met gewichten vaak, en in elke rij staat een getal (rijen: {rows})");
    static final ProblemKind ZERO_WEIGHTS = Kind.of(
            "detection.zero-weights",
            "weights that are 0 and count for nothing: {count}",
            "gewichten die 0 zijn en niet meetellen: {count}");
    static final ProblemKind LONG_WEIGHTS = Kind.of(
            "detection.long-weights",
            "weights with more than six decimals: {count}",
            "gewichten met meer dan zes decimalen: {count}");
    static final ProblemKind DURATIONS = Kind.of(
            "detection.durations",
            "numbers, which are seconds by the name of the column: {count}",
            "getallen, volgens de naam van de kolom in seconden: {count}");
    static final ProblemKind VOICES = Kind.of(
            "detection.voices", "different codes of voices: {texts}", "verschillende codes van stemmen: {texts}");

    static final ProblemKind FIRST_PART = Kind.of(
            "detection.first-part",
            "only the first {rows} rows were looked at; the rest is checked when the file is read",
            "alleen de eerste {rows} rijen zijn bekeken; de rest blijkt pas bij het lezen");
    static final ProblemKind NO_COLUMN = Kind.of(
            "detection.no-column",
            "no column was found for {items}; name each with withColumn (--column ITEM=COLUMN). Columns not used yet: {columns}",
            "geen kolom gevonden voor {items}; noem elke kolom met withColumn (--column ITEM=KOLOM). Nog ongebruikte kolommen: {columns}");
    static final ProblemKind COLUMNS_DIFFER = Kind.of(
            "detection.columns-differ",
            "{columns} columns may belong to item {item}, but they differ or are blank: {names}; name the right one with withColumn"
                    + " (--column ITEM=COLUMN)",
            "{columns} kolommen kunnen bij item {item} horen, maar ze verschillen of zijn leeg: {names}; noem de juiste met withColumn"
                    + " (--column ITEM=KOLOM)");
    static final ProblemKind TWO_NAMES = Kind.of(
            "detection.two-names",
            "'{one}' and '{other}' may both mean item {item}; name the right one with withColumn (--column ITEM=NAME)",
            "'{one}' en '{other}' kunnen allebei item {item} betekenen; noem de juiste met withColumn (--column ITEM=NAAM)");
    static final ProblemKind ORDER_UNSURE = Kind.of(
            "detection.order-unsure",
            "{names} names are numbered from '{first}' to '{last}', as many as there are items, but it is not clear which belongs to which;"
                    + " name the columns with withColumn (--column ITEM=COLUMN)",
            "{names} namen zijn genummerd van '{first}' tot en met '{last}', evenveel als er items zijn, maar het is niet duidelijk welke"
                    + " bij welk item hoort; noem de kolommen met withColumn (--column ITEM=KOLOM)");
    static final ProblemKind NUMBERS_OFF_SCALE = Kind.of(
            "detection.numbers-off-scale",
            "these numbers are on no scale: {numbers}; if '{example}' means that there is no answer, write withAnswer (--answer"
                    + " TEXT=KIND; KIND is unanswered, dont-know, not-applicable or not-shown)",
            "deze getallen staan op geen enkele schaal: {numbers}; als '{example}' betekent dat er geen antwoord is, schrijf dan"
                    + " withAnswer (--answer TEKST=SOORT; SOORT is unanswered, dont-know, not-applicable of not-shown)");
    static final ProblemKind UNKNOWN_TEXTS = Kind.of(
            "detection.unknown-texts",
            "it is not clear what these texts mean as answers: {texts}. Give each of them, such as '{example}', a meaning: a level with"
                    + " withLevel (--level TEXT=LEVEL), a choice with withChoice (--choice ITEM:TEXT=CHOICE), or a reason for no answer with"
                    + " withAnswer (--answer TEXT=KIND)",
            "niet duidelijk is wat deze teksten als antwoord betekenen: {texts}. Geef elke tekst, zoals '{example}', een betekenis: een"
                    + " niveau met withLevel (--level TEKST=NIVEAU), een keuze met withChoice (--choice ITEM:TEKST=KEUZE), of de reden dat er"
                    + " geen antwoord is met withAnswer (--answer TEKST=SOORT)");
    static final ProblemKind FIRST_CODE_UNSURE = Kind.of(
            "detection.first-code-unsure",
            "{code} was found {count}x among {all} answers, but it is not on the scale {scale}; if the codes begin with {first}, write"
                    + " withFirstCode (--first-code {first}); if {code} means that there is no answer, write withAnswer (--answer"
                    + " {code}=KIND; KIND is unanswered, dont-know, not-applicable or not-shown)",
            "{code} komt {count}x voor bij {all} antwoorden, maar staat niet op de schaal {scale}; als de codes met {first} beginnen,"
                    + " schrijf dan withFirstCode (--first-code {first}); als {code} betekent dat er geen antwoord is, schrijf dan"
                    + " withAnswer (--answer {code}=SOORT; SOORT is unanswered, dont-know, not-applicable of not-shown)");
    static final ProblemKind TWO_LEVELS = Kind.of(
            "detection.two-levels",
            "the number and the label in these texts are of different levels: {texts}. The file may be numbered the other way round than"
                    + " the instrument. Say of each text with a number, such as '{example}', which level it is with withLevel (--level"
                    + " TEXT=LEVEL)",
            "het nummer en het label in deze teksten horen bij verschillende niveaus: {texts}. Misschien is het bestand andersom genummerd"
                    + " dan het instrument. Geef met withLevel (--level TEKST=NIVEAU) bij elke tekst met een nummer, zoals '{example}', aan"
                    + " welk niveau het is");
    static final ProblemKind DATES = Kind.of(
            "detection.dates",
            "there are dates among the answers: {texts}. A spreadsheet seems to have made them of numbers such as 7,5 (see '{example}'):"
                    + " export the file anew, with these columns as text",
            "er staan datums tussen de antwoorden: {texts}. Een spreadsheet lijkt die van getallen als 7,5 te hebben gemaakt (zie"
                    + " '{example}'): exporteer het bestand opnieuw, met deze kolommen als tekst");
    static final ProblemKind MARKS_UNSURE = Kind.of(
            "detection.marks-unsure",
            "the columns {columns} seem to hold a mark for each answer to item {item}, but the item has no answer for {strays}; name the"
                    + " right column of each answer with withLevelColumn (--level-column ITEM:LEVEL=COLUMN) or withChoiceColumn"
                    + " (--choice-column ITEM:CHOICE=COLUMN)",
            "de kolommen {columns} lijken per antwoord op item {item} een vinkje te bevatten, maar het item heeft geen antwoord voor"
                    + " {strays}; noem bij elk antwoord de juiste kolom met withLevelColumn (--level-column ITEM:NIVEAU=KOLOM) of"
                    + " withChoiceColumn (--choice-column ITEM:KEUZE=KOLOM)");
    static final ProblemKind WEIGHT_UNSURE = Kind.of(
            "detection.weight-unsure",
            "column '{column}' is called as weights often are, but its values do not look like weights, which are numbers in every row and"
                    + " near 1 on average; if they are weights, write withWeightColumn (--weight '{column}')",
            "kolom '{column}' heet zoals gewichten vaak heten, maar de waarden lijken er niet op: gewichten zijn getallen in elke rij, met"
                    + " een gemiddelde rond 1; als het wel gewichten zijn, schrijf dan withWeightColumn (--weight '{column}')");
    static final ProblemKind NO_ROWS = Kind.of(
            "detection.no-rows",
            "there is no row with answers below the header, so the answers could not be looked at",
            "er staat geen rij met antwoorden onder de kopregel, dus de antwoorden zijn niet te bekijken");
    static final ProblemKind HIGHEST_NEVER = Kind.of(
            "detection.highest-never",
            "{highest} was never chosen in {answers} answers on the scale {scale}, but every other level was; if the codes begin with"
                    + " {code}, write withFirstCode (--first-code {code})",
            "{highest} is nooit gekozen bij {answers} antwoorden op de schaal {scale}, maar elk ander niveau wel; als de codes met {code}"
                    + " beginnen, schrijf dan withFirstCode (--first-code {code})");
    static final ProblemKind TURNED = Kind.of(
            "detection.turned",
            "item {item} is worded in reverse, but in {same} of {all} comparisons with other items its answers lie on the same side of"
                    + " the scale. If the file was turned round already, write withRecoded (--recoded {item})",
            "item {item} is omgekeerd gesteld, maar bij {same} van de {all} vergelijkingen met andere items liggen de antwoorden aan"
                    + " dezelfde kant van de schaal. Als het bestand al is omgedraaid, schrijf dan withRecoded (--recoded {item})");
    static final ProblemKind GROUPS = Kind.of(
            "detection.groups",
            "several columns may hold groups: {columns}; name one with withGroupColumn (--group '{example}'), or each with withBreakdown"
                    + " (--breakdown NAME=COLUMN)",
            "meerdere kolommen kunnen groepen bevatten: {columns}; noem er een met withGroupColumn (--group '{example}'), of elke kolom"
                    + " met withBreakdown (--breakdown NAAM=KOLOM)");
    static final ProblemKind OTHER_GROUP = Kind.of(
            "detection.other-group",
            "the group '-oth-' (rows: {count}) stands for a text in another column; give it a name with withUnitName"
                    + " (--unit-name=-oth-=NAME), or make it no group with withNoUnit (--no-unit=-oth-)",
            "de groep '-oth-' (rijen: {count}) verwijst naar een tekst in een andere kolom; geef die groep een naam met withUnitName"
                    + " (--unit-name=-oth-=NAAM), of maak er geen groep van met withNoUnit (--no-unit=-oth-)");
    static final ProblemKind LOOK_ALIKES = Kind.of(
            "detection.look-alikes",
            "these groups look alike: {groups}; if they are the same, write withUnitName (--unit-name WRITTEN=NAME)",
            "deze groepen lijken op elkaar: {groups}; als het dezelfde zijn, schrijf dan withUnitName (--unit-name GESCHREVEN=NAAM)");
    static final ProblemKind IDS_TWICE = Kind.of(
            "detection.ids-twice",
            "respondents with more than one row: {twice} of {ids}, by column '{column}'; say with withDuplicates (--duplicates WAY) which"
                    + " row counts: keep-first, keep-last, keep-latest or keep-fullest",
            "respondenten met meer dan één rij: {twice} van de {ids}, volgens kolom '{column}'; zeg met withDuplicates (--duplicates"
                    + " MANIER) welke rij telt: keep-first, keep-last, keep-latest of keep-fullest");
    static final ProblemKind UNFINISHED = Kind.of(
            "detection.unfinished",
            "column '{column}' is blank in {blank} of {rows} rows, as happens when a survey is not finished; to leave them out, write"
                    + " withoutRowsWhere (--except '{column}=')",
            "kolom '{column}' is leeg in {blank} van de {rows} rijen, zoals wanneer iemand de enquête niet afmaakt; schrijf"
                    + " withoutRowsWhere (--except '{column}=') om die rijen weg te laten");
    static final ProblemKind DURATION_UNIT = Kind.of(
            "detection.duration-unit",
            "column '{column}' seems to hold durations, but not in which unit; write withDurationColumn (--duration '{column}=s', or min"
                    + " or ms for s)",
            "kolom '{column}' lijkt invultijden te bevatten, maar zonder eenheid; schrijf withDurationColumn (--duration '{column}=s', of"
                    + " min of ms in plaats van s)");

    private DetectionProblem() {}
}

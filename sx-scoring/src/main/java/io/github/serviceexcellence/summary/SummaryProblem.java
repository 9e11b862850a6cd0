package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What can be wrong with item stages and summaries. */
final class SummaryProblem {
    static final ProblemKind ITEM_WEIGHTS = Kind.of(
            "stage.invalid-item-weights", "the weights of items are invalid", "de gewichten van items kloppen niet");
    static final ProblemKind LONG_WEIGHT = Kind.of(
            "stage.item-weight-too-long",
            "{item} has a weight of more than 20 digits, round it first",
            "{item} heeft een gewicht van meer dan 20 cijfers; rond het eerst af");
    static final ProblemKind NEGATIVE_WEIGHT = Kind.of(
            "stage.negative-item-weight",
            "{item} has a negative weight, give 0 or more",
            "{item} heeft een negatief gewicht; geef 0 of meer");
    static final ProblemKind WEIGHTS_NOT_USED = Kind.of(
            "stage.item-weights-not-used",
            "{aggregation} ranks its parts and does not use weights; leave the items' weights out, or take another aggregation",
            "{aggregation} zet de onderdelen op volgorde en gebruikt geen gewichten; laat de gewichten van items weg of kies een andere"
                    + " aggregatie");

    static final ProblemKind NO_CONSTRUCT = Kind.of(
            "stage.no-construct",
            "{node} has no such threshold; name a construct such as element:leadership, without :wished or :importance behind it",
            "voor {node} is er geen drempel; noem een begrip zoals element:leadership, zonder :wished of :importance erachter");
    static final ProblemKind MISFIT = Kind.of(
            "stage.does-not-fit", "the item stage does not fit {instrument}", "de itemstap past niet bij {instrument}");
    static final ProblemKind NORMALISATION_OF_NO_ITEM = Kind.of(
            "stage.normalisation-of-unknown-item",
            "{item} has a normalisation, but there is no such item, leave it out",
            "voor {item} is een normalisatie gekozen, maar dat item bestaat niet; laat die weg");
    static final ProblemKind WEIGHT_OF_NO_ITEM = Kind.of(
            "stage.weight-of-unknown-item",
            "{item} has a weight, but there is no such item, leave it out",
            "{item} heeft een gewicht, maar dat item bestaat niet; laat het weg");
    static final ProblemKind ITEM_WITHOUT_WEIGHT = Kind.of(
            "stage.item-without-weight",
            "{item} has no weight, but other items of {construct} have; give one, if only 0",
            "{item} heeft geen gewicht, maar andere items van {construct} wel; geef er een, desnoods 0");
    static final ProblemKind ITEMS_WEIGH_NOTHING = Kind.of(
            "stage.construct-without-weight",
            "all items of {construct} have the weight 0, give at least one above 0",
            "alle items van {construct} hebben gewicht 0; geef minstens één item meer dan 0");
    static final ProblemKind OUTSIDE_DOMAIN = Kind.of(
            "stage.levels-outside-domain",
            "{item} has levels outside the domain of {normalisation}: {levels}; take another normalisation for it",
            "{item} heeft niveaus waarvoor {normalisation} niet bedoeld is: {levels}; kies een andere normalisatie voor dit item");

    static final ProblemKind THREADS = Kind.of(
            "summary.threads",
            "{threads} threads are not possible; use 1 to 1000",
            "het aantal threads kan niet {threads} zijn; gebruik er 1 tot en met 1000");
    static final ProblemKind NEEDS_TABLE = Kind.of(
            "summary.needs-table",
            "imputation by {imputation} needs all answers at once, which a stream or a single response does not have; summarise a table",
            "aanvullen met {imputation} kan alleen als alle antwoorden er tegelijk zijn, dus niet bij een stroom of bij één respondent; vat"
                    + " een tabel samen");
    static final ProblemKind ANSWERS_TO_OTHER_INSTRUMENT = Kind.of(
            "summary.answers-to-other-instrument",
            "{what} of {other} does not belong in a summary of {instrument}; make a summary for each instrument",
            "{what} van {other} hoort niet in een samenvatting van {instrument}; maak per instrument een eigen samenvatting");
    static final ProblemKind WEIGHT_SUM = Kind.of(
            "summary.sum-of-weights",
            "the weights add up to more than {most}; divide all of them by the same number",
            "de gewichten zijn samen meer dan {most}; deel ze allemaal door hetzelfde getal");
    static final ProblemKind TOO_MANY_RESPONDENTS = Kind.of(
            "summary.too-many-respondents",
            "more than {most} respondents are too many to add up in one go; make several summaries and merge them",
            "meer dan {most} respondenten is te veel voor één keer; maak meer samenvattingen en voeg ze samen");
    static final ProblemKind TEXT_IS_NOT_COUNTED = Kind.of(
            "summary.text-is-not-counted",
            "item {item} is answered in words, which no summary counts; ask the responses themselves",
            "item {item} is een open vraag, en die telt geen enkele samenvatting; kijk in de antwoorden zelf");
    static final ProblemKind HAS_NO_CHOICES = Kind.of(
            "summary.has-no-choices",
            "item {item} has no choices; ask for a level's place, or for a kind of answer",
            "item {item} heeft geen keuzes; vraag naar de plaats van een niveau of naar een soort antwoord");
    static final ProblemKind SEVERAL_CHOICES = Kind.of(
            "summary.several-choices",
            "item {item} has several choices, of which anybody may make more than one; ask for one choice at a time",
            "bij item {item} zijn meer keuzes tegelijk mogelijk; vraag naar één keuze tegelijk");
    static final ProblemKind NO_COMBINATION = Kind.of(
            "summary.no-combination",
            "{instrument} has no such combination of the kind {kind}; take one of its combinations",
            "{instrument} heeft zo'n combinatie van het soort {kind} niet; neem een van zijn combinaties");
    static final ProblemKind SAME_CONSTRUCT = Kind.of(
            "summary.construct-with-itself",
            "{construct} is asked for with itself, name two constructs",
            "{construct} is twee keer genoemd; noem twee verschillende begrippen");

    static final ProblemKind NOTHING_TO_MERGE = Kind.of(
            "summary.nothing-to-merge",
            "there is no summary to merge; begin with the stage's empty one",
            "er is geen samenvatting om samen te voegen; begin met de lege van de itemstap");
    static final ProblemKind TAKES_OUT_TOO_MUCH = Kind.of(
            "summary.takes-out-too-much",
            "more is taken out of the summary than it holds; take out respondents that were added, each once",
            "er wordt meer uit de samenvatting gehaald dan erin zit; haal alleen respondenten weg die erin zitten, en elk één keer");
    static final ProblemKind TAKES_OUT_OF_OLDER = Kind.of(
            "summary.takes-out-of-older",
            "sums of an older version of the bytes, rounded, and exact ones do not come out of each other; summarise the remaining answers"
                    + " anew",
            "sommen uit een oudere versie van het formaat zijn afgerond en andere niet; die zijn niet van elkaar af te trekken. Vat de"
                    + " overgebleven antwoorden opnieuw samen");
    static final ProblemKind TAKES_OUT_IMPUTED = Kind.of(
            "summary.takes-out-imputed",
            "respondents cannot be taken out of a summary whose missing answers were imputed with means of all; summarise the remaining"
                    + " answers anew",
            "uit een samenvatting die is aangevuld met gemiddelden van iedereen kunnen geen respondenten weg; vat de overgebleven"
                    + " antwoorden opnieuw samen");
    static final ProblemKind OTHER_STAGE = Kind.of(
            "summary.other-stage",
            "a summary by {other} and one by {stage} do not go together; summarise both with the same stage",
            "een samenvatting volgens {other} en een volgens {stage} gaan niet samen; vat beide samen met dezelfde itemstap");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "summary.other-instrument",
            "a summary of {other} and one of {instrument} do not go together: their items, wordings or labels differ; use summaries of"
                    + " one and the same instrument, or take that of an earlier version forward along a lineage",
            "een samenvatting van {other} en een van {instrument} gaan niet samen; hun items, teksten of labels verschillen. Gebruik alleen"
                    + " samenvattingen van hetzelfde instrument, of neem die van een eerdere versie mee met Summariser.forward");
    static final ProblemKind OTHER_COLLECTIONS = Kind.of(
            "summary.other-collections",
            "a summary with {other} and one with {collected} do not go together; collect the same for both",
            "een samenvatting met {other} en een met {collected} gaan niet samen; houd voor beide hetzelfde bij");
    static final ProblemKind IMPUTED_FROM_OTHER_TABLES = Kind.of(
            "summary.imputed-from-other-tables",
            "these summaries were imputed with the means of different tables and cannot be merged; summarise one table of all answers",
            "deze samenvattingen zijn aangevuld met gemiddelden van verschillende tabellen en gaan niet samen; vat één tabel met alle"
                    + " antwoorden samen");

    static final ProblemKind GOES_NOT_FORWARD = Kind.of(
            "summary.goes-not-forward",
            "the summary of {earlier} cannot go forward to {later}",
            "de samenvatting van {earlier} kan niet mee naar {later}");
    static final ProblemKind LINEAGE_FROM_OTHER = Kind.of(
            "summary.lineage-from-other",
            "the lineage begins with {lineage}, and the summary is of {earlier}, whose items, wordings or labels differ; take the lineage"
                    + " between the instruments of the summary and of the summariser",
            "de Lineage begint bij {lineage}, maar de samenvatting is van {earlier}, met andere items, teksten of labels; neem de Lineage"
                    + " tussen het instrument van de samenvatting en dat van de Summariser");
    static final ProblemKind LINEAGE_TO_OTHER = Kind.of(
            "summary.lineage-to-other",
            "the lineage leads to {lineage}, and the summariser is of {later}, whose items, wordings or labels differ; take the lineage"
                    + " between the instruments of the summary and of the summariser",
            "de Lineage eindigt bij {lineage}, maar de Summariser is van {later}, met andere items, teksten of labels; neem de Lineage"
                    + " tussen het instrument van de samenvatting en dat van de Summariser");
    static final ProblemKind OTHER_ITEM_CHOICES = Kind.of(
            "summary.other-item-choices",
            "{items} had another normalisation or weight; let both stages treat what is the same alike",
            "voor {items} gold eerst een andere normalisatie of een ander gewicht; kies in beide itemstappen hetzelfde voor wat gelijk bleef");
    static final ProblemKind IMPUTED_GOES_NOT_FORWARD = Kind.of(
            "summary.imputed-goes-not-forward",
            "its missing answers were imputed by {imputation}, and what was imputed does not go forward; summarise without imputation",
            "ontbrekende antwoorden zijn aangevuld met {imputation}, en wat is aangevuld kan niet mee; vat samen zonder aan te vullen");

    static final ProblemKind NO_SUMMARY = Kind.of(
            "summary.no-summary", "these {length} bytes are no summary", "deze {length} bytes zijn geen samenvatting");
    static final ProblemKind IS_GROUPED = Kind.of(
            "summary.is-grouped",
            "these bytes hold the summaries of groups; read them with groupsFromBytes",
            "deze bytes bevatten samenvattingen per groep; lees ze met groupsFromBytes");
    static final ProblemKind IS_NOT_GROUPED = Kind.of(
            "summary.is-not-grouped",
            "these bytes hold one summary, without groups; read them with fromBytes",
            "deze bytes bevatten één samenvatting, zonder groepen; lees ze met fromBytes");
    static final ProblemKind OTHER_VERSION = Kind.of(
            "summary.other-version",
            "this summary was written in version {written} of the format, which this version of the library does not read; it reads"
                    + " versions 1 to {readable}",
            "deze samenvatting heeft versie {written} van het formaat; deze versie van de bibliotheek leest alleen versie 1 tot"
                    + " en met {readable}");
    static final ProblemKind DAMAGED = Kind.of(
            "summary.damaged",
            "the {length} bytes of this summary are damaged: their checksum does not match; transfer them again",
            "de {length} bytes van deze samenvatting zijn beschadigd: de controlesom klopt niet; stuur ze opnieuw");
    static final ProblemKind CUT_OFF =
            Kind.of("summary.cut-off", "the summary ends in the middle", "de samenvatting is niet compleet");
    static final ProblemKind OTHER_KIND = Kind.of(
            "summary.other-kind",
            "this is a summary of another instrument, by another stage or with other collections than {instrument}, {stage},"
                    + " {collected}; read it with the summariser that it was made with",
            "dit is een samenvatting van een ander instrument, volgens een andere itemstap of met andere gegevens dan {instrument},"
                    + " {stage}, {collected}; lees die met de Summariser waarmee de samenvatting is gemaakt");
    static final ProblemKind BYTES_OF_OTHER_INSTRUMENT = Kind.of(
            "summary.bytes-of-other-instrument",
            "this is a summary of another instrument than {instrument}, or of another version of it; read it with a summariser of that"
                    + " instrument",
            "dit is een samenvatting van een ander instrument dan {instrument}, of van een andere versie ervan; lees die met een Summariser"
                    + " van dat instrument");
    static final ProblemKind BYTES_BY_OTHER_STAGE = Kind.of(
            "summary.bytes-by-other-stage",
            "this summary was made by another item stage than {stage}; read it with a summariser of the stage that made it",
            "deze samenvatting is gemaakt met een andere itemstap dan {stage}; lees die met een Summariser met de itemstap van toen");
    static final ProblemKind BYTES_OF_OTHER_COLLECTIONS = Kind.of(
            "summary.bytes-of-other-collections",
            "this summary holds {found}, and the summariser collects {expected}; read it with one that collects the same",
            "deze samenvatting bevat {found}, maar de Summariser houdt {expected} bij; lees die met een Summariser die hetzelfde bijhoudt");
    static final ProblemKind UNKNOWN_FLAGS = Kind.of(
            "summary.unknown-flags",
            "the summary has the flags {flags}, of which this version of the library does not know all; read it with the version that wrote"
                    + " it or a later one",
            "de samenvatting heeft kenmerken {flags}, die deze versie van de bibliotheek niet allemaal kent; lees die met de versie"
                    + " waarmee zij is geschreven of een latere");
    static final ProblemKind ELEMENTS_ONLY = Kind.of(
            "summary.elements-only",
            "this summary was written when only elements were summed up, and the instrument also measures {constructs}; summarise the"
                    + " answers anew",
            "deze samenvatting is geschreven toen alleen elementen werden opgeteld, maar het instrument meet ook {constructs}; vat de"
                    + " antwoorden opnieuw samen");
    static final ProblemKind IMPOSSIBLE = Kind.of(
            "summary.impossible",
            "nobody can have counted what the summary says, such as fewer respondents than none; transfer it again",
            "wat de samenvatting zegt kan niemand hebben geteld, zoals minder respondenten dan nul; stuur die opnieuw");
    static final ProblemKind OUT_OF_ORDER = Kind.of(
            "summary.groups-out-of-order",
            "the groups of the summary do not stand in their order, each once; no version of the library writes that, so transfer it again",
            "de groepen van de samenvatting staan niet in hun volgorde, elk één keer; geen versie van de bibliotheek schrijft dat, dus"
                    + " stuur die opnieuw");
    static final ProblemKind GOES_ON = Kind.of(
            "summary.goes-on",
            "the summary goes on after its end; transfer it again",
            "de samenvatting gaat door na het einde; stuur die opnieuw");

    private SummaryProblem() {}

    /** What a summary holds, for a message. */
    static Word words(Set<Collected> collected) {
        Word sums = Word.of("sums", "sommen");
        return Word.list(
                Stream.concat(Stream.of(sums), collected.stream().map(SummaryProblem::word))
                        .toList(),
                6);
    }

    /** The same for the bits of collections, of which some may be unknown. */
    static Word words(int bits) {
        Set<Collected> known = EnumSet.noneOf(Collected.class);
        for (Collected each : Collected.values()) {
            if ((bits & each.bit) != 0) {
                known.add(each);
            }
        }
        return words(known);
    }

    private static Word word(Collected collected) {
        return switch (collected) {
            case SQUARES -> Word.of("squares", "kwadraten");
            case ITEMS -> Word.of("items", "items");
            case MOMENTS -> Word.of("moments", "momenten");
            case PATTERNS -> Word.of("patterns", "antwoordpatronen");
            case SAMPLING -> Word.of("squared weights", "gekwadrateerde gewichten");
        };
    }
}

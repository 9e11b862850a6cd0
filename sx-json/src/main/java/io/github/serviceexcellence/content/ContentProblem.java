package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with what documents hold. */
final class ContentProblem {
    static final ProblemKind NO_FORMAT = Kind.of(
            "document.no-format",
            "this is no {format} document: its field format is missing",
            "dit is geen {format}-document: het veld format ontbreekt");
    static final ProblemKind OTHER_FORMAT = Kind.of(
            "document.other-format", "expected {format}, found {found}", "verwacht: {format}, gevonden: {found}");
    static final ProblemKind OTHER_VERSION = Kind.of(
            "document.other-version",
            "expected {format}, found {found}; this version of the library does not read that version",
            "verwacht: {format}, gevonden: {found}; deze versie van de bibliotheek leest die versie niet");
    static final ProblemKind NO_DATE = Kind.of(
            "document.no-date", "'{given}' is no date such as 2026-01-31", "'{given}' is geen datum zoals 2026-01-31");
    static final ProblemKind NO_TIME = Kind.of(
            "document.no-time",
            "expected a time such as 2026-01-31T12:00:00Z",
            "verwacht: een tijdstip zoals 2026-01-31T12:00:00Z");
    static final ProblemKind DIGEST = Kind.of(
            "strategy.digest",
            "the digest does not belong to this name and these options; one was changed",
            "de vingerafdruk hoort niet bij deze naam en deze opties; er is iets gewijzigd");
    static final ProblemKind INVALID =
            Kind.of("document.invalid", "the document is invalid", "het document klopt niet");
    static final ProblemKind NO_FLOOR = Kind.of(
            "card.no-floor",
            "a card that may be shown names its floor; without one it is confidential, so write true or leave this field out",
            "op een kaart die getoond mag worden staat de ondergrens; zonder ondergrens is de kaart vertrouwelijk: schrijf true of laat"
                    + " dit veld weg");
    static final ProblemKind FLOOR_BESIDE = Kind.of(
            "card.floor-beside-confidential",
            "a card with a floor is made to be shown and has no field confidential; keep the field that is true of this card",
            "een kaart met een ondergrens is gemaakt om te tonen en heeft geen veld confidential; houd het veld over dat voor deze"
                    + " kaart klopt");
    static final ProblemKind SHIPPED_TREE = Kind.of(
            "card.tree-of-the-library",
            "{tree} is a tree of the library, which needs no {field}; leave it out, or give the tree a code of its own",
            "{tree} is een indeling van de bibliotheek en heeft geen veld {field} nodig; laat het weg of geef de indeling een eigen code");
    static final ProblemKind OWN_TREE = Kind.of(
            "card.own-tree",
            "{tree} is no tree of the library ({valid}), and lacks the title that one of your own needs",
            "{tree} is geen indeling van de bibliotheek ({valid}), en mist de titel die een eigen indeling nodig heeft");
    static final ProblemKind INTERVAL_OF_NOTHING = Kind.of(
            "score.interval-of-nothing",
            "an interval needs a standard error, which this score lacks; add it, or leave the interval out",
            "voor een interval is een standaardfout nodig, en die heeft deze score niet; voeg die toe of laat het interval weg");
    static final ProblemKind OTHER_INTERVAL = Kind.of(
            "score.other-interval",
            "its points, n and standard error give an interval from {low} to {high} with a confidence of {confidence}; write that, or"
                    + " leave the interval out",
            "uit de punten, n en de standaardfout volgt een interval van {low} tot {high} met een betrouwbaarheid van {confidence};"
                    + " schrijf dat op of laat het interval weg");
    static final ProblemKind UNIT = Kind.of(
            "metric.unit",
            "the unit of {metric} is {unit}; write that, or leave the unit out",
            "de eenheid van {metric} is {unit}; schrijf dat op of laat de eenheid weg");
    static final ProblemKind METRIC_INTERVAL_OF_NOTHING = Kind.of(
            "metric.interval-of-nothing",
            "an interval and its method need a standard error, which this metric lacks; add it, or leave them out",
            "voor een interval en de methode daarvan is een standaardfout nodig, en die heeft dit kengetal niet; voeg die toe of laat ze weg");
    static final ProblemKind OTHER_METRIC_INTERVAL = Kind.of(
            "metric.other-interval",
            "its value, n and standard error give an interval from {low} to {high} with a confidence of {confidence}; write that, or"
                    + " leave the interval out",
            "uit de waarde, n en de standaardfout volgt een interval van {low} tot {high} met een betrouwbaarheid van {confidence};"
                    + " schrijf dat op of laat het interval weg");
    static final ProblemKind INTERVAL_METHOD = Kind.of(
            "metric.interval-method",
            "the interval of {metric} is made by the method {method}; write that, or leave the method out",
            "het interval van {metric} wordt gemaakt met de methode {method}; schrijf dat op of laat de methode weg");
    static final ProblemKind CORRELATION_OF_NOTHING = Kind.of(
            "correlations.of-nothing",
            "correlations of {node} are given, but the card has no standard error for it; leave them out",
            "er zijn correlaties van {node}, maar op de kaart staat daarvan geen standaardfout; laat die weg");
    static final ProblemKind CORRELATION_ROWS = Kind.of(
            "correlations.rows",
            "of {nodes} nodes each but the first needs a row of correlations, {needed} in all; here are {given}",
            "bij {nodes} knopen hoort voor elke knoop behalve de eerste een rij met correlaties, {needed} in totaal; hier zijn het er {given}");
    static final ProblemKind CORRELATION_ROW = Kind.of(
            "correlations.row",
            "the row of {node} needs a correlation with each node before it, {needed} in all; here are {given}",
            "in de rij van {node} hoort een correlatie met elke knoop ervoor, {needed} in totaal; hier zijn het er {given}");
    static final ProblemKind NO_CONSTRUCT = Kind.of(
            "instrument.no-construct",
            "expected one of the fields facet, own-shift and own, which names what is measured",
            "verwacht: een van de velden facet, own-shift en own, dat zegt wat er wordt gemeten");
    static final ProblemKind SAME_ITEM = Kind.of(
            "instrument.same-item-in-document",
            "another item has the id {item} already; keep one",
            "een ander item heeft het id {item} al; houd er een over");
    static final ProblemKind SAME_VOICE = Kind.of(
            "item.voice-twice",
            "the voice {voice} stands twice; keep one",
            "{voice} staat er twee keer als wie antwoordt; houd er een over");
    static final ProblemKind OTHER_RESPONSE = Kind.of(
            "responses.response-of-other-instrument",
            "a response to {other} does not belong in a document of {instrument}",
            "een ingevulde vragenlijst van {other} hoort niet in een document van {instrument}");
    static final ProblemKind CONFIDENTIAL_CARD = Kind.of(
            "json.confidential-card",
            "this card is confidential, and others than those who may see the answers get cards with a floor; publish it first",
            "deze kaart is vertrouwelijk; wie de antwoorden niet mag inzien, krijgt alleen kaarten met een ondergrens; publiceer hem eerst");

    static final ProblemKind UNKNOWN_INSTRUMENT = Kind.of(
            "document.unknown-instrument",
            "the mapper does not know the instrument {given}; give it to the module, which knows {known}",
            "de mapper kent het instrument {given} niet; geef het aan de module, die deze kent: {known}");
    static final ProblemKind IS_CONFIDENTIAL = Kind.of(
            "document.is-confidential",
            "this rests on a card that is confidential, and so is confidential itself; write true, or publish the card first",
            "dit berust op een kaart die vertrouwelijk is en is dus zelf vertrouwelijk; schrijf true of publiceer de kaart eerst");
    static final ProblemKind NOT_CONFIDENTIAL = Kind.of(
            "document.not-confidential",
            "this rests on nothing that is confidential; write false",
            "dit berust op niets vertrouwelijks; schrijf false");

    static final ProblemKind MOVE_OF_NOTHING = Kind.of(
            "carddifference.points-of-nothing",
            "a difference needs both scores, of which one is missing here; add it, or leave points out",
            "voor een verschil zijn twee scores nodig, en hier ontbreekt er een; voeg die toe of laat points weg");
    static final ProblemKind OTHER_MOVE = Kind.of(
            "carddifference.other-points",
            "after minus before is {points}; write that, or leave points out",
            "after min before is {points}; schrijf dat op of laat points weg");
    static final ProblemKind UNIT_TWICE = Kind.of(
            "populationresult.unit-twice",
            "the unit {unit} stands twice; keep one",
            "de eenheid {unit} staat er twee keer; houd er een over");
    static final ProblemKind ONE_EDGE = Kind.of(
            "bands.one-edge",
            "a band has one upper edge: upTo, which belongs to it, or below, which does not; write one of the two",
            "een klasse heeft één bovengrens: upTo, die er nog bij hoort, of below, die er niet meer bij hoort; schrijf een van de twee op");
    static final ProblemKind ONE_WEIGHTING = Kind.of(
            "weights.one-of-two",
            "weights are given by part, or there is a rule; write one of the fields weights and rule",
            "er zijn gewichten per onderdeel of er is een regel; schrijf een van de velden weights en rule op");
    static final ProblemKind NO_MILLIONTHS = Kind.of(
            "weights.no-millionths",
            "a weight is a number from 0 to 1 with six decimals at most",
            "een gewicht is een getal van 0 tot en met 1 met hoogstens zes decimalen");

    private ContentProblem() {}
}

package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with an analysis. */
final class AnalysisProblem {
    static final ProblemKind INVALID_ITEMS = Kind.of(
            "analysis.invalid-items",
            "these items cannot be looked at together",
            "deze items kunnen niet samen worden bekeken");
    static final ProblemKind NO_ITEMS =
            Kind.of("analysis.no-items", "name at least one item", "noem minstens één item");
    static final ProblemKind ITEM_TWICE = Kind.of(
            "analysis.item-twice",
            "item {item} stands twice; name it once",
            "item {item} staat er twee keer; noem het één keer");
    static final ProblemKind NO_RATING = Kind.of(
            "analysis.no-rating",
            "item {item} is no rating of {instrument}; leave it out",
            "item {item} is geen schaalvraag van {instrument}; laat het weg");
    static final ProblemKind NO_SET = Kind.of(
            "analysis.no-set",
            "{set} is not among the sets of items: {sets}",
            "{set} hoort niet bij de groepen items: {sets}");
    static final ProblemKind OTHER_ITEMS = Kind.of(
            "analysis.other-items",
            "cross-products of {one} and of {other} do not merge; they must be of one instrument and the same sets of items",
            "kruisproducten van {one} en van {other} kunnen niet samen; neem één instrument en dezelfde groepen items");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "analysis.other-instrument",
            "the answers are to {other}, but {instrument} was asked for",
            "dit zijn antwoorden op {other}, maar gevraagd is {instrument}");
    static final ProblemKind TOO_MANY = Kind.of(
            "analysis.too-many-respondents",
            "{number} respondents are too many; the sums hold {most}",
            "{number} respondenten is te veel; in de sommen passen er {most}");

    static final ProblemKind NO_PAIR = Kind.of(
            "analysis.no-pair",
            "{one} and {other} are no two of these: {nodes}",
            "{one} en {other} zijn geen twee verschillende hiervan: {nodes}");
    static final ProblemKind NO_CORRELATION = Kind.of(
            "analysis.no-correlation",
            "{first} and {second} have no correlation: among the {n} respondents who count, one of the two does not vary; leave it out",
            "{first} en {second} hebben geen correlatie: bij de {n} respondenten die meetellen, is een van de twee steeds gelijk; laat die weg");
    static final ProblemKind NOT_COLLECTED = Kind.of(
            "analysis.not-collected",
            "the summary holds no squares and moments; ask the summariser to collect them",
            "de samenvatting bevat geen kwadraten en momenten; laat die verzamelen");
    static final ProblemKind TOO_FEW_NODES = Kind.of(
            "analysis.too-few-nodes",
            "it takes at least two items or constructs, and here is {number}",
            "er zijn minstens twee items of begrippen nodig, en hier is er {number}");
    static final ProblemKind DRAWS = Kind.of(
            "analysis.number-of-draws",
            "{draws} draws are not possible; name {fewest} to {most}",
            "{draws} trekkingen kan niet; noem {fewest} tot en met {most}");
    static final ProblemKind FACTORS = Kind.of(
            "analysis.number-of-factors",
            "{factors} factors cannot be told from {nodes} items or constructs; name 1 to {most}",
            "{factors} factoren zijn niet te bepalen uit {nodes} items of begrippen; noem 1 tot en met {most}");
    static final ProblemKind NO_FACTORS = Kind.of(
            "analysis.no-factors",
            "it takes at least three items or constructs to find a factor, and here are {number}",
            "voor een factor zijn minstens drie items of begrippen nodig, en hier zijn er {number}");
    static final ProblemKind DEPENDENT = Kind.of(
            "analysis.dependent",
            "maximum likelihood needs more respondents than items, no item that follows from the others, and pairs that fit together; leave items out,"
                    + " or take minres",
            "maximum likelihood vraagt meer respondenten dan items, geen item dat uit de andere volgt, en paren die bij elkaar passen; laat items weg"
                    + " of kies minres");
    static final ProblemKind NOT_FOUND = Kind.of(
            "analysis.not-found",
            "no {factors} factors could be found by {method}; name fewer",
            "met {method} zijn geen {factors} factoren gevonden; noem er minder");

    private AnalysisProblem() {}

    /** So many that sums of their squares fit in a long. */
    static void requireCountable(long respondents) {
        if (respondents > Integer.MAX_VALUE) {
            throw InvalidInputException.of(TOO_MANY.with(respondents, Integer.MAX_VALUE));
        }
    }
}

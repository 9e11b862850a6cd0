package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** Why scores are not compared, and what can be wrong with what is to be compared. */
final class DifferenceProblem {
    static final ProblemKind NO_SCORE =
            Kind.of("difference.no-score", "{score} has no score: {reason}.", "{score} heeft geen score: {reason}.");
    static final ProblemKind HOW_SURE = Kind.of(
            "difference.how-sure-unknown",
            "How sure {score} is, is not known: {reason}.",
            "Hoe zeker {score} is, is niet bekend: {reason}.");
    static final ProblemKind NO_REASON = Kind.of(
            "difference.how-sure-not-told",
            "How sure {score} is, is not known.",
            "Hoe zeker {score} is, is niet bekend.");
    static final ProblemKind NO_CORRELATION = Kind.of(
            "difference.no-correlation",
            "What {one} and {other} have in common is not known: the card has no correlation of them.",
            "Wat {one} en {other} gemeen hebben, is niet bekend: op de kaart staat geen correlatie tussen die twee.");
    static final ProblemKind ASKED_OTHERWISE = Kind.of(
            "difference.asked-otherwise",
            "{one} and {other} rest on questions that are not the same, and are not compared.",
            "{one} en {other} berusten op vragen die niet hetzelfde zijn; die zijn niet vergeleken.");
    static final ProblemKind OTHER_PARTS = Kind.of(
            "difference.other-parts",
            "{one} and {other} leave out different parts, and are not compared.",
            "Bij {one} en {other} zijn verschillende onderdelen weggelaten; die zijn niet vergeleken.");
    static final ProblemKind ALL_ALIKE = Kind.of(
            "difference.all-alike",
            "For {score} everybody has the same score, which does not show how sure it is.",
            "Bij {score} heeft iedereen dezelfde score; hoe zeker die is, valt daar niet uit op te maken.");
    static final ProblemKind SAME_STEP = Kind.of(
            "difference.same-step",
            "Between {one} and {other} everybody differs by the same, which does not show how sure that is.",
            "Tussen {one} en {other} is het verschil bij iedereen even groot; hoe zeker dat is, valt daar niet uit op te maken.");
    static final ProblemKind NO_OTHER_UNIT = Kind.of(
            "difference.no-other-unit",
            "At its level there is no other unit to compare {score} with.",
            "Op dat niveau is er geen andere eenheid om {score} mee te vergelijken.");

    static final ProblemKind INVALID =
            Kind.of("differences.invalid", "the differences are invalid", "de reeks verschillen klopt niet");
    static final ProblemKind NO_OBSTACLE = Kind.of(
            "differences.no-obstacle",
            "{obstacle} is true of neither score; name what stands between them, or compare them",
            "{obstacle} geldt voor geen van beide scores; noem wat de vergelijking in de weg staat of vergelijk ze");
    static final ProblemKind INVALID_DIFFERENCE =
            Kind.of("differences.invalid-difference", "the difference is invalid", "het verschil klopt niet");
    static final ProblemKind WITHOUT_SCORE = Kind.of(
            "differences.without-score",
            "a difference needs a score on both sides; where one is missing the two are not compared",
            "voor een verschil is aan beide kanten een score nodig; ontbreekt er een, dan zijn de twee niet vergeleken");
    static final ProblemKind WITHOUT_ERROR = Kind.of(
            "differences.without-error",
            "the standard error of a difference is above 0; where it is 0 the two are not compared",
            "de standaardfout van een verschil is hoger dan 0; is die 0, dan zijn de twee niet vergeleken");
    static final ProblemKind DEGREES = Kind.of(
            "differences.degrees",
            "a difference of people has one degree of freedom or more, not {given}",
            "een verschil tussen mensen heeft minstens één vrijheidsgraad, niet {given}");
    static final ProblemKind OTHER_VALUE = Kind.of(
            "differences.other-value",
            "the one score minus the other is {points}, not {given}",
            "de ene score min de andere is {points}, niet {given}");
    static final ProblemKind LEVEL = Kind.of(
            "differences.level",
            "a level of {level} is not possible; give a number above 0 and below 1, such as 0.05",
            "een niveau van {level} kan niet; geef een getal boven 0 en onder 1, zoals 0.05");
    static final ProblemKind NOT_TO_COMPARE =
            Kind.of("differences.not-to-compare", "this cannot be compared", "dit is niet te vergelijken");
    static final ProblemKind NO_NODES = Kind.of(
            "differences.no-nodes",
            "nothing to compare is named; give one node or more",
            "er is niets genoemd om te vergelijken; geef een of meer knopen");
    static final ProblemKind UNKNOWN_NODE = Kind.of(
            "differences.unknown-node",
            "{node} is on none of the cards; choose among: {valid}",
            "{node} staat op geen van de kaarten; kies uit: {valid}");
    static final ProblemKind NODE_TWICE = Kind.of(
            "differences.node-twice",
            "{node} is named twice, name it once",
            "{node} is twee keer genoemd; noem het één keer");
    static final ProblemKind NO_GROUP = Kind.of(
            "differences.card-without-group",
            "{cards} of the cards are of no unit; give cards with a group",
            "{cards} van de kaarten zijn niet van een eenheid; geef kaarten met een groep");
    static final ProblemKind UNIT_TWICE = Kind.of(
            "differences.unit-twice", "{unit} has two cards, give one", "{unit} heeft twee kaarten; geef er een");
    static final ProblemKind OTHER_STRATEGY = Kind.of(
            "differences.other-strategy",
            "that of {voice} was made by {strategy}, that of {first} otherwise; score all voices with one strategy",
            "die van {voice} is gemaakt met {strategy}, die van {first} anders; maak alle stemmen met dezelfde strategie");
    static final ProblemKind ONE_VOICE = Kind.of(
            "differences.one-voice",
            "{voices} voices are given; a gap needs two or more",
            "er zijn {voices} stemmen gegeven; voor een kloof zijn er minstens twee nodig");

    static final ProblemKind NOT_TO_JOIN =
            Kind.of("waves.not-to-join", "the waves cannot be joined", "de metingen zijn niet te koppelen");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "waves.other-instrument",
            "the earlier wave asked {earlier}, the later {later}; join waves of one instrument",
            "bij de eerste meting is {earlier} gevraagd, bij de tweede {later}; koppel metingen met hetzelfde instrument");
    static final ProblemKind NO_IDS = Kind.of(
            "waves.no-ids",
            "the {wave} wave has {respondents} respondents and no id; have its table keep ids",
            "de {wave} meting heeft {respondents} respondenten en geen enkel respondentnummer; laat de tabel die bewaren");
    static final ProblemKind ID_TWICE = Kind.of(
            "waves.id-twice",
            "{id} answered twice in the {wave} wave; keep one of the two",
            "{id} heeft twee keer geantwoord bij de {wave} meting; houd er een over");
    static final ProblemKind NO_CONSTRUCT = Kind.of(
            "waves.no-construct",
            "{node} is no construct that a person has a score on; choose among: {valid}",
            "op {node} heeft een persoon geen eigen score; kies uit: {valid}");

    private DifferenceProblem() {}
}

package io.github.serviceexcellence.population;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with populations, and why a method cannot be fitted on one or applied to a unit. */
final class PopulationProblem {
    static final ProblemKind INVALID =
            Kind.of("population.invalid", "the population is invalid", "de populatie klopt niet");
    static final ProblemKind NO_NODES = Kind.of(
            "population.no-nodes", "it has no nodes, give at least one", "er zijn geen knopen; geef er minstens een");
    static final ProblemKind NODE_TWICE = Kind.of(
            "population.node-twice",
            "node {node} stands twice, keep one",
            "knoop {node} staat er twee keer; houd er een over");
    static final ProblemKind UNIT_TWICE = Kind.of(
            "population.unit-twice",
            "unit {unit} stands twice, keep one",
            "eenheid {unit} staat er twee keer; houd er een over");
    static final ProblemKind UNIT_LACKS_NODE =
            Kind.of("population.unit-lacks-node", "unit {unit} lacks {node}", "eenheid {unit} mist {node}");
    static final ProblemKind UNIT_HAS_OTHER_NODE = Kind.of(
            "population.unit-has-other-node",
            "unit {unit} has {node}, which is no node of the population",
            "eenheid {unit} heeft {node}, maar dat is geen knoop van de populatie");
    static final ProblemKind NUMBER_OF_UNITS = Kind.of(
            "population.number-of-units",
            "it has {units} units, a population has 2 or more",
            "het aantal eenheden is {units}; een populatie heeft er 2 of meer");
    static final ProblemKind DIRECTION_NOT_SAID = Kind.of(
            "population.direction-not-said",
            "a high value of {node} may be good or bad, say higherIsBetter or lowerIsBetter",
            "een hoge waarde van {node} kan goed of slecht zijn; zeg higherIsBetter of lowerIsBetter");
    static final ProblemKind TWO_DIRECTIONS = Kind.of(
            "population.two-directions",
            "{node} is said to be better both when higher and when lower, keep one",
            "{node} is zowel hoger als lager beter genoemd; houd er een over");
    static final ProblemKind DIRECTION_OF_OTHER_NODE = Kind.of(
            "population.direction-of-other-node",
            "{node} has a direction, but is no node of the population",
            "{node} heeft een richting, maar is geen knoop van de populatie");

    static final ProblemKind REFERENCE_UNITS = Kind.of(
            "population.reference-units",
            "it has {units} units, which must be 2 or more",
            "het aantal eenheden is {units}; dat moet 2 of meer zijn");
    static final ProblemKind REFERENCE_WITHOUT_NODES =
            Kind.of("population.reference-without-nodes", "it has no nodes", "er zijn geen knopen");

    static final ProblemKind INVALID_UNIT =
            Kind.of("population.invalid-unit", "unit {unit} is invalid", "eenheid {unit} klopt niet");
    static final ProblemKind UNIT_POINTS = Kind.of(
            "population.unit-points",
            "{node} has {points} points, which must be 0 to 100 with at most nine decimals",
            "{node} heeft {points} punten; dat moet 0 tot en met 100 zijn, met hoogstens negen decimalen");
    static final ProblemKind LONG_VALUE = Kind.of(
            "population.value-too-many-digits",
            "{node} has a value of more than 20 digits, round it first",
            "{node} heeft een waarde van meer dan 20 cijfers; rond die eerst af");
    static final ProblemKind UNIT_WITHOUT_VALUES = Kind.of(
            "population.unit-without-values",
            "it has no values, give at least one node",
            "er zijn geen waarden; geef minstens een knoop");

    static final ProblemKind NO_UNIT = Kind.of(
            "population.no-unit",
            "the card is no unit of a population",
            "van deze kaart is geen eenheid van een populatie te maken");
    static final ProblemKind NO_POPULATION = Kind.of(
            "population.no-population", "the cards are no population", "van deze kaarten is geen populatie te maken");
    static final ProblemKind CARD_WITHOUT_SCORE = Kind.of(
            "population.card-without-score",
            "{card} has no score for {node}, the reason is {reason}",
            "{card} heeft geen score voor {node}, de reden: {reason}");
    static final ProblemKind CARD_WITHOUT_NODE = Kind.of(
            "population.card-without-node",
            "{card} has no score for {node}, which the card does not hold",
            "{card} heeft geen score voor {node}, want dat staat niet op de kaart");
    static final ProblemKind CARD_WITHOUT_GROUP = Kind.of(
            "population.card-without-group",
            "{card} names no group, score by group",
            "{card} noemt geen groep; bereken de scores per groep");
    static final ProblemKind OTHER_STRATEGY = Kind.of(
            "population.other-strategy",
            "{card} was scored by another strategy than {first}",
            "{card} is met een andere strategie berekend dan {first}");
    static final ProblemKind OTHER_TREE = Kind.of(
            "population.other-tree",
            "{card} shows another tree than {first}",
            "{card} toont een andere indeling dan {first}");
    static final ProblemKind OTHER_VOICE = Kind.of(
            "population.other-voice",
            "{card} is in another voice than {first}; compare cards of one voice",
            "{card} is in een andere rol beantwoord dan {first}; vergelijk kaarten van één rol");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "population.other-instrument",
            "{card} rests on another instrument than {first}",
            "{card} berust op een ander instrument dan {first}");

    static final ProblemKind CANNOT_BE_FITTED = Kind.of(
            "population.cannot-be-fitted",
            "{method} cannot be fitted",
            "{method} is op deze populatie niet te berekenen");
    static final ProblemKind WEIGHTS_CANNOT_BE_FITTED = Kind.of(
            "population.weights-cannot-be-fitted",
            "{method} weights cannot be fitted",
            "gewichten volgens {method} zijn op deze populatie niet te berekenen");
    static final ProblemKind DOES_NOT_VARY = Kind.of(
            "population.does-not-vary",
            "{node} does not vary, all {units} units have {value}; leave it out",
            "{node} varieert niet, alle {units} eenheden hebben {value}; laat het weg");
    static final ProblemKind ONE_NODE = Kind.of(
            "population.one-node",
            "the population has one node, and balance is between two or more",
            "de populatie heeft één knoop, en evenwicht is er pas tussen twee of meer");
    static final ProblemKind LACKS_CHOICE =
            Kind.of("population.lacks-choice", "the {choices} lack {node}", "bij de {choices} ontbreekt {node}");
    static final ProblemKind CHOICE_FOR_OTHER_NODE = Kind.of(
            "population.choice-for-other-node",
            "the {choices} name {node}, which the population does not have",
            "de {choices} noemen {node}, maar dat heeft de populatie niet");

    static final ProblemKind NO_MEANING = Kind.of(
            "population.no-meaning", "{method} has no meaning for {unit}", "{method} heeft geen betekenis voor {unit}");
    static final ProblemKind MEAN_TOO_LOW = Kind.of(
            "population.mean-too-low",
            "the mean of its standardised values is {mean}, and the penalty needs one above 0; the unit lies too far below the population",
            "het gemiddelde van de gestandaardiseerde waarden is {mean}, en de straf vraagt er een boven 0; de eenheid ligt te ver onder de"
                    + " populatie");
    static final ProblemKind OTHER_NODES = Kind.of(
            "population.other-nodes",
            "{method} was fitted on other nodes than it is asked to score",
            "{method} is op andere knopen berekend dan waarvoor nu een score gevraagd wordt");
    static final ProblemKind SCORED_UNIT_LACKS_NODE =
            Kind.of("population.scored-unit-lacks-node", "{unit} lacks {node}", "{unit} mist {node}");
    static final ProblemKind SCORED_UNIT_HAS_OTHER_NODE = Kind.of(
            "population.scored-unit-has-other-node",
            "{unit} has {node}, which the population does not have",
            "{unit} heeft {node}, maar dat heeft de populatie niet");
    static final ProblemKind INVALID_RESULT = Kind.of(
            "population.invalid-result", "the result of {method} is invalid", "de uitkomst van {method} klopt niet");
    static final ProblemKind NOT_FINITE = Kind.of(
            "population.not-finite",
            "{unit} has {value}, which holds no finite number",
            "{unit} heeft {value}, en dat is geen eindig getal");

    static final ProblemKind INVALID_GOALPOSTS =
            Kind.of("population.invalid-goalposts", "the goalposts are invalid", "de ijkpunten kloppen niet");
    static final ProblemKind GOALPOSTS_OFF_RANGE = Kind.of(
            "population.goalposts-off-range",
            "those of {node}, {lowest} to {highest}, do not lie within 0 to 100 points",
            "die van {node}, {lowest} tot en met {highest}, liggen niet binnen 0 tot en met 100 punten");
    static final ProblemKind LONG_GOALPOSTS = Kind.of(
            "population.goalposts-too-many-digits",
            "they have at most 20 digits, round them first",
            "ze hebben hoogstens 20 cijfers; rond ze eerst af");
    static final ProblemKind GOALPOSTS_DO_NOT_RISE = Kind.of(
            "population.goalposts-do-not-rise",
            "the highest, {highest}, must be above the lowest, {lowest}",
            "het hoogste, {highest}, moet boven het laagste liggen, {lowest}");
    static final ProblemKind GOALPOSTS_REFERENCE = Kind.of(
            "population.goalposts-reference",
            "the reference, {reference}, must lie between them",
            "de referentie, {reference}, moet daartussen liggen");
    static final ProblemKind NO_GOALPOSTS = Kind.of(
            "population.no-goalposts",
            "there are no goalposts; give one for each node, or leave them out to learn them from a population",
            "er zijn geen ijkpunten; geef ze voor elke knoop, of laat ze weg om ze uit een populatie af te leiden");

    static final ProblemKind INVALID_WEIGHTS =
            Kind.of("population.invalid-weights", "the weights are invalid", "de gewichten kloppen niet");
    static final ProblemKind NO_WEIGHTS = Kind.of(
            "population.no-weights",
            "there are no weights; use copeland() for equal ones",
            "er zijn geen gewichten; gebruik copeland() voor gelijke gewichten");
    static final ProblemKind WEIGHT = Kind.of(
            "population.weight",
            "the weight of {node} must be 0 or more, below a million, with at most nine decimals",
            "het gewicht van {node} moet 0 of meer zijn en onder een miljoen, met hoogstens negen decimalen");
    static final ProblemKind ALL_WEIGHTS_ZERO = Kind.of(
            "population.all-weights-zero",
            "all weights are 0, so that nothing decides",
            "alle gewichten zijn 0, dus niets geeft de doorslag");

    static final ProblemKind INVALID_FITTED_WEIGHTS = Kind.of(
            "population.invalid-fitted-weights",
            "the weights of {method} are invalid",
            "de gewichten van {method} kloppen niet");
    static final ProblemKind FITTED_WEIGHT = Kind.of(
            "population.fitted-weight",
            "the weight of {node} is {weight}, which must be 0 to 1",
            "het gewicht van {node} is {weight}; dat moet 0 tot en met 1 zijn");
    static final ProblemKind FITTED_SUM = Kind.of(
            "population.fitted-sum", "they add up to {sum}, which must be 1", "samen zijn ze {sum}; dat moet 1 zijn");
    static final ProblemKind NO_SHARES = Kind.of(
            "population.no-shares",
            "all units have 0 on {node}, which cannot be divided into shares; leave it out",
            "alle eenheden hebben 0 voor {node}, en dat is niet in aandelen te verdelen; laat het weg");
    static final ProblemKind NEGATIVE_SHARES = Kind.of(
            "population.negative-shares",
            "{node} has a value below 0, {value}, and shares of a total are never negative; leave it out",
            "{node} heeft een waarde onder 0, {value}, en een aandeel in een totaal is nooit negatief; laat het weg");
    static final ProblemKind NOTHING_VARIES = Kind.of(
            "population.nothing-varies",
            "no node varies, so that there is nothing to weigh by",
            "geen enkele knoop varieert, dus er is niets om naar te wegen");
    static final ProblemKind NOTHING_TO_DIVIDE = Kind.of(
            "population.nothing-to-divide",
            "the population has one node, and weights divide between two or more",
            "de populatie heeft één knoop, en gewichten verdelen kan pas over twee of meer");
    static final ProblemKind PERFECTLY_CORRELATED = Kind.of(
            "population.perfectly-correlated",
            "all nodes are perfectly correlated, so that none says what another does not",
            "alle knopen hangen volledig samen, dus geen enkele voegt iets toe aan een andere");
    static final ProblemKind NO_FIRST_COMPONENT = Kind.of(
            "population.no-first-component",
            "the two largest eigenvalues are both {eigenvalue}, so that there is no first component",
            "de twee grootste eigenwaarden zijn allebei {eigenvalue}, dus er is geen eerste component");
    static final ProblemKind NEGATIVE_LOADING = Kind.of(
            "population.negative-loading",
            "{node} has the loading {loading} against the others, and no weight is negative; leave it out",
            "{node} heeft lading {loading}, tegen de andere in, en een gewicht is nooit negatief; laat het weg");

    private PopulationProblem() {}
}

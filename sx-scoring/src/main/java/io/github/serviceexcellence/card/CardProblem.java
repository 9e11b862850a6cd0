package io.github.serviceexcellence.card;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with scores, cards, views and descriptions. */
final class CardProblem {
    static final ProblemKind INVALID_SCORE =
            Kind.of("score.invalid", "the score of {node} is invalid", "de score van {node} klopt niet");
    static final ProblemKind NEITHER = Kind.of(
            "score.neither-points-nor-absence",
            "it has neither points nor a reason why there are none, give one",
            "er zijn geen punten, en ook geen reden waarom niet; geef een van beide");
    static final ProblemKind BOTH = Kind.of(
            "score.points-and-absence",
            "it has points and a reason why there are none, keep one",
            "er zijn punten, en ook een reden waarom er geen zijn; houd er een over");
    static final ProblemKind N =
            Kind.of("score.negative-n", "n is {n}, which must be 0 or more", "n is {n}; dat moet 0 of meer zijn");
    static final ProblemKind IMPUTED = Kind.of(
            "score.negative-imputed",
            "{imputed} imputed answers are not possible, which must be 0 or more",
            "{imputed} aangevulde antwoorden kan niet; het moeten er 0 of meer zijn");
    static final ProblemKind OUTSIDE_DOMAIN = Kind.of(
            "score.negative-outside-domain",
            "{respondents} respondents outside the domain are not possible, which must be 0 or more",
            "{respondents} respondenten voor wie de aggregatie geen waarde heeft, kan niet; het moeten er 0 of meer zijn");
    static final ProblemKind STANDARD_DEVIATION = Kind.of(
            "score.standard-deviation",
            "its standard deviation must be a number of 0 or more",
            "de standaarddeviatie moet een getal van 0 of meer zijn");
    static final ProblemKind POINTS = Kind.of(
            "score.points-range",
            "its points are {points}, which must be 0 to 100",
            "{points} punten kan niet; het moeten er 0 tot en met 100 zijn");
    static final ProblemKind LEFT_OUT_TWICE = Kind.of(
            "score.part-left-out-twice",
            "a part is left out twice, or left out and contributes; keep it once",
            "een onderdeel is twee keer weggelaten, of weggelaten terwijl het bijdraagt; noem het één keer");
    static final ProblemKind LEFT_OUT_WITHOUT_POINTS = Kind.of(
            "score.left-out-without-points",
            "it leaves parts out but has no points; give the reason instead",
            "er zijn onderdelen weggelaten, maar er zijn geen punten; geef in plaats daarvan de reden");
    static final ProblemKind CONTRIBUTES_TWICE = Kind.of(
            "score.part-contributes-twice",
            "a part contributes twice, keep one contribution",
            "een onderdeel draagt twee keer bij; houd één bijdrage over");
    static final ProblemKind SUM = Kind.of(
            "score.contributions-sum",
            "its contributions add up to {sum}, which must be its points, {points}",
            "de bijdragen zijn samen {sum}; dat moeten de punten zijn, {points}");
    static final ProblemKind SUM_WITHOUT_POINTS = Kind.of(
            "score.contributions-without-points",
            "its contributions add up to {sum}, which must be its points, but it has none",
            "de bijdragen zijn samen {sum}; dat moeten de punten zijn, maar die zijn er niet");

    static final ProblemKind INVALID_CARD =
            Kind.of("card.invalid", "the score card is invalid", "de scorekaart klopt niet");
    static final ProblemKind BLANK = Kind.of(
            "card.blank-respondents",
            "{blank} blank of {respondents} respondents is not possible",
            "{blank} blanco van {respondents} respondenten kan niet");
    static final ProblemKind NO_INDEX = Kind.of(
            "card.no-index",
            "it has no index; say at least why not",
            "de index ontbreekt; zeg in elk geval waarom die er niet is");
    static final ProblemKind OUTSIDE_VIEW = Kind.of(
            "card.outside-view",
            "outside its view {view} it scores {nodes}, leave that out",
            "er zijn scores die niet bij de weergave {view} horen: {nodes}; laat die weg");
    static final ProblemKind TWO_SCORES =
            Kind.of("card.two-scores", "{node} has two scores, keep one", "{node} heeft twee scores; houd er een over");
    static final ProblemKind NUMBER_OF_ELEMENTS = Kind.of(
            "card.number-of-elements",
            "{count} elements are not possible; ask for 1 or more",
            "{count} elementen kan niet; vraag er 1 of meer");

    static final ProblemKind NOT_COMPARABLE =
            Kind.of("card.not-comparable", "the cards are not comparable", "de scorekaarten zijn niet te vergelijken");
    static final ProblemKind OTHER_STRATEGY = Kind.of(
            "card.other-strategy",
            "one was made by {earlier}, the other by {later}; score both with one strategy",
            "de ene is gemaakt met {earlier}, de andere met {later}; maak beide met dezelfde strategie");
    static final ProblemKind OTHER_VIEW = Kind.of(
            "card.other-view",
            "one shows the view {earlier}, the other {later}; score both in one view",
            "de ene heeft de weergave {earlier}, de andere {later}; maak beide in dezelfde weergave");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "card.other-instrument",
            "one rests on {earlier}, the other on {later}, whose items or version differ; compare cards of one instrument",
            "de ene berust op {earlier}, de andere op {later}, met andere items of een andere versie; vergelijk kaarten van hetzelfde"
                    + " instrument");
    static final ProblemKind OTHER_NODES = Kind.of(
            "card.other-nodes",
            "one holds other nodes than the other, although they name the same strategy; score both with it",
            "de ene heeft andere knopen dan de andere, al noemen ze dezelfde strategie; maak beide daarmee");
    static final ProblemKind OTHER_PARTS = Kind.of(
            "card.other-parts-left-out",
            "they leave out different parts of {nodes}; score both without excluding",
            "ze laten verschillende onderdelen weg van {nodes}; maak beide zonder onderdelen weg te laten");

    static final ProblemKind COVERAGE = Kind.of(
            "coverage.not-possible",
            "a coverage of {answered} answers of {applicable} is not possible; both are 0 or more and the first is not the larger",
            "{answered} van {applicable} antwoorden kan niet; beide getallen zijn 0 of meer en het eerste is niet het grootste");

    static final ProblemKind INVALID_CHOICE = Kind.of(
            "view.invalid-choice",
            "the choice from the view {view} is invalid",
            "de keuze uit de weergave {view} klopt niet");
    static final ProblemKind NO_ELEMENT = Kind.of(
            "view.no-element",
            "no element is chosen, name one or more",
            "er is geen element gekozen; noem er een of meer");
    static final ProblemKind NOTHING_CHOSEN = Kind.of(
            "view.nothing-chosen",
            "nothing is chosen, name one whole or more",
            "er is niets gekozen; noem een of meer gehelen");
    static final ProblemKind NO_WHOLE = Kind.of(
            "view.no-whole",
            "{whole} is no whole of this view, use one of: {valid}",
            "{whole} is geen geheel van deze weergave; kies uit: {valid}");
    static final ProblemKind WITHOUT_WHOLES = Kind.of(
            "view.without-wholes",
            "{whole} is no whole of this view, it has none, choose elements",
            "{whole} is geen geheel van deze weergave, want die heeft er geen; kies elementen");
    static final ProblemKind CHOSEN_TWICE = Kind.of(
            "view.chosen-twice",
            "{term} is chosen twice, name it once",
            "{term} is twee keer gekozen; noem het één keer");

    static final ProblemKind TOO_MANY_OPTIONS = Kind.of(
            "strategy.too-many-options",
            "strategy {strategy} has {options} options; at most {most} are possible",
            "strategie {strategy} heeft {options} opties; er zijn er hoogstens {most} mogelijk");
    static final ProblemKind NO_OPTION_NAME = Kind.of(
            "strategy.no-option-name",
            "'{given}' is no option name; use 1 to 128 of the letters A to Z, digits, '.', '_' and '-', beginning with a letter or digit",
            "'{given}' is geen naam voor een optie; gebruik 1 tot en met 128 letters (A tot en met Z), cijfers, '.', '_' en '-', te beginnen"
                    + " met een letter of cijfer");

    private CardProblem() {}
}

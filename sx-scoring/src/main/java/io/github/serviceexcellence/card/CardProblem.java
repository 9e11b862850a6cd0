package io.github.serviceexcellence.card;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with scores, cards, trees and descriptions. */
final class CardProblem {
    static final ProblemKind FLOOR = Kind.of(
            "card.floor",
            "a floor of {floor} is not possible; give 1 or more respondents",
            "een ondergrens van {floor} kan niet; geef 1 of meer respondenten");
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
    static final ProblemKind STANDARD_ERROR = Kind.of(
            "score.standard-error",
            "its standard error must be a number from 0 to 100",
            "de standaardfout moet een getal van 0 tot en met 100 zijn");
    static final ProblemKind UNCERTAIN_NOTHING = Kind.of(
            "score.standard-error-of-nothing",
            "it has a standard error, which needs points and two respondents or more; leave it out",
            "er is een standaardfout, en daarvoor zijn punten en minstens twee respondenten nodig; laat die weg");
    static final ProblemKind NO_ERROR_TO_MISS = Kind.of(
            "score.standard-error-and-reason",
            "a reason for a missing standard error belongs to a score with points and without one; leave it out",
            "een reden voor een ontbrekende standaardfout hoort bij een score met punten en zonder standaardfout; laat die weg");
    static final ProblemKind EFFECTIVE_N = Kind.of(
            "score.effective-n",
            "its effective n must be above 0 and at most n, which is {n}",
            "de effectieve n moet boven 0 liggen en mag hoogstens n zijn: {n}");
    static final ProblemKind INVITED = Kind.of(
            "card.invited",
            "{invited} invited people are not possible where {answered} answered; give 1 or more, and at least so many",
            "{invited} uitgenodigden kan niet als er {answered} geantwoord hebben; geef 1 of meer, en minstens zoveel");
    static final ProblemKind NO_METRIC = Kind.of(
            "card.no-metric",
            "the card has no metric {metric}; use one of: {metrics}",
            "de kaart heeft geen kengetal {metric}; kies uit: {metrics}");
    static final ProblemKind SEVERAL_METRICS = Kind.of(
            "card.several-metrics",
            "the card has {number} metrics {metric}; ask for one of them by its name: {metrics}",
            "de kaart heeft {number} kengetallen {metric}; vraag er een op met zijn hele naam: {metrics}");
    static final ProblemKind TWO_METRICS = Kind.of(
            "card.metric-twice",
            "it has the metric {metric} twice, keep one",
            "kengetal {metric} staat er twee keer op; houd er een over");
    static final ProblemKind SHOWN_TOGETHER = Kind.of(
            "card.shown-together",
            "{cards} cards shown together are not possible; give 1 or more, the card itself included",
            "{cards} kaarten die samen getoond worden, kan niet; geef 1 of meer, deze kaart meegeteld");
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
    static final ProblemKind INDEX_WITHOUT_ROOT = Kind.of(
            "card.index-without-root",
            "it scores the index, but its tree {tree} has none; leave that score out",
            "de index heeft een score, maar de indeling {tree} heeft geen index; laat die score weg");
    static final ProblemKind TITLE_OF_TERM = Kind.of(
            "card.title-of-term",
            "{node} has a title, which only items and constructs of one's own need; leave it out",
            "{node} heeft een titel, maar alleen items en eigen begrippen hebben die nodig; laat hem weg");
    static final ProblemKind TWO_SCORES =
            Kind.of("card.two-scores", "{node} has two scores, keep one", "{node} heeft twee scores; houd er een over");
    static final ProblemKind NUMBER_OF_LEAVES = Kind.of(
            "card.number-of-leaves",
            "{count} leaves are not possible; ask for 1 or more",
            "{count} begrippen kan niet; vraag er 1 of meer");

    static final ProblemKind NOT_COMPARABLE =
            Kind.of("card.not-comparable", "the cards are not comparable", "de scorekaarten zijn niet te vergelijken");
    static final ProblemKind OTHER_STRATEGY = Kind.of(
            "card.other-strategy",
            "one was made by {earlier}, the other by {later}; score both with one strategy",
            "de ene is gemaakt met {earlier}, de andere met {later}; maak beide met dezelfde strategie");
    static final ProblemKind OTHER_TREE = Kind.of(
            "card.other-tree",
            "one has the tree {earlier}, the other {later}; score both in one tree",
            "de ene heeft de indeling {earlier}, de andere {later}; maak beide in dezelfde indeling");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "card.other-instrument",
            "one rests on {earlier}, the other on {later}, whose items or version differ; compare cards of one instrument, or"
                    + " give the lineage of its versions",
            "de ene berust op {earlier}, de andere op {later}, met andere items of een andere versie; vergelijk kaarten van hetzelfde"
                    + " instrument, of geef de Lineage van de versies mee");
    static final ProblemKind LINEAGE_FROM_OTHER = Kind.of(
            "card.lineage-from-other",
            "the lineage begins with {lineage}, and the earlier card rests on {earlier}, whose items or version differ; take the lineage"
                    + " between the instruments of both cards",
            "de Lineage begint bij {lineage}, maar de eerdere kaart berust op {earlier}, met andere items of een andere versie; neem de"
                    + " Lineage tussen de instrumenten van beide kaarten");
    static final ProblemKind LINEAGE_TO_OTHER = Kind.of(
            "card.lineage-to-other",
            "the lineage leads to {lineage}, and the later card rests on {later}, whose items or version differ; take the lineage between"
                    + " the instruments of both cards",
            "de Lineage eindigt bij {lineage}, maar de latere kaart berust op {later}, met andere items of een andere versie; neem de"
                    + " Lineage tussen de instrumenten van beide kaarten");
    static final ProblemKind OTHER_ITEM_CHOICES = Kind.of(
            "card.other-item-choices",
            "{items} had another normalisation or weight; let both strategies treat what is the same alike",
            "voor {items} gold eerst een andere normalisatie of een ander gewicht; kies in beide strategieën hetzelfde voor wat gelijk bleef");
    static final ProblemKind NOT_COMPARED = Kind.of(
            "card.not-compared",
            "{node} was not compared, since what is asked about it differs between the two cards; leave it out, as all of notComparable()",
            "{node} is niet vergeleken, want de vragen erover verschillen tussen de twee kaarten; laat weg wat in notComparable() staat");
    static final ProblemKind OTHER_VOICE = Kind.of(
            "card.other-voice",
            "one holds answers of {earlier}, the other of {later}; compare cards of the same voice",
            "de ene bevat antwoorden van {earlier}, de andere van {later}; vergelijk kaarten van dezelfde stem");
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
            "a coverage of {answered} answers and {unused} left out, of {applicable}, is not possible; all are 0 or more and the first two"
                    + " are together not above the third",
            "{answered} antwoorden en {unused} die niet meetellen, van de {applicable}, kan niet; alle getallen zijn 0 of meer en de eerste"
                    + " twee zijn samen niet meer dan het derde");

    static final ProblemKind INVALID_CHOICE = Kind.of(
            "tree.invalid-choice",
            "the choice from the tree {tree} is invalid",
            "de keuze uit de indeling {tree} klopt niet");
    static final ProblemKind NOTHING_CHOSEN = Kind.of(
            "tree.nothing-chosen",
            "nothing is chosen, name one leaf or more",
            "er is niets gekozen; noem een of meer begrippen");
    static final ProblemKind NOT_IN_TREE = Kind.of(
            "tree.not-in-tree",
            "{node} is not in this tree; choose among its leaves, or wholes of them: {valid}",
            "{node} staat niet in deze indeling; kies uit deze begrippen, of gehelen daarvan: {valid}");
    static final ProblemKind NO_LEAF_OF_KIND = Kind.of(
            "tree.no-leaf-of-kind",
            "{node} cannot be a leaf of {tree}; leave it out",
            "{node} past niet in de indeling {tree}; laat het weg");
    static final ProblemKind CHOSEN_TWICE = Kind.of(
            "tree.chosen-twice",
            "{node} is chosen twice, name it once",
            "{node} is twee keer gekozen; noem het één keer");
    static final ProblemKind MEASURES_NO_LEAF = Kind.of(
            "tree.measures-no-leaf",
            "{instrument} measures no leaf of the tree {tree}; take a tree of what it measures",
            "{instrument} meet niets uit de indeling {tree}; neem een indeling van wat wel wordt gemeten");

    static final ProblemKind INVALID_TREE =
            Kind.of("tree.invalid", "the tree {tree} is invalid", "de indeling {tree} klopt niet");
    static final ProblemKind TREE_CODE_TAKEN = Kind.of(
            "tree.code-taken",
            "{code} is a tree of the library; give this one a code of its own",
            "{code} is een indeling van de bibliotheek; geef deze een eigen code");
    static final ProblemKind TREE_WITHOUT_LEAVES = Kind.of(
            "tree.without-leaves",
            "it has no leaf, add one or more",
            "er staat geen enkel begrip in; voeg er een of meer toe");
    static final ProblemKind TREE_TOO_LARGE = Kind.of(
            "tree.too-large",
            "it has {nodes} leaves and wholes; at most {most} are possible",
            "er staan {nodes} begrippen en gehelen in; het mogen er hoogstens {most} zijn");
    static final ProblemKind NO_CONSTRUCT_AS_IT_IS = Kind.of(
            "tree.no-construct-as-it-is",
            "{node} cannot be in a tree; name a construct such as element:leadership, without :wished or :importance behind it",
            "{node} kan niet in een indeling staan; noem een begrip, zoals element:leadership, zonder :wished of :importance erachter");
    static final ProblemKind NODE_TWICE = Kind.of(
            "tree.node-twice",
            "{node} stands twice in the tree, as a leaf or a whole; keep one",
            "{node} staat twee keer in de indeling, als begrip of als geheel; houd er een over");
    static final ProblemKind WHOLE_WITHOUT_PARTS = Kind.of(
            "tree.whole-without-parts",
            "{whole} has no parts, give it one or more",
            "{whole} heeft geen onderdelen; geef het er een of meer");
    static final ProblemKind PARTS_TWICE = Kind.of(
            "tree.parts-twice",
            "more than once among the parts of {whole}: {parts}; name each once",
            "meer dan één keer genoemd als onderdeel van {whole}: {parts}; noem elk onderdeel één keer");
    static final ProblemKind UNKNOWN_PARTS = Kind.of(
            "tree.unknown-parts",
            "among the parts of {whole}, but neither leaf nor whole of the tree: {parts}; add each as one of the two",
            "onderdeel van {whole}, maar niet in de indeling: {parts}; voeg elk toe als begrip of als geheel");
    static final ProblemKind PART_OF_PART = Kind.of(
            "tree.part-of-part",
            "among the parts of {whole} is one beside what its items count for already: {parts}; keep one of each two, or they count"
                    + " twice",
            "bij de onderdelen van {whole} staat er een naast iets waarvoor de items ervan al meetellen: {parts}; houd er van elke"
                    + " twee een over, anders tellen die items dubbel");
    static final ProblemKind INDEX_TWICE = Kind.of(
            "tree.index-twice",
            "its index is set twice, keep one",
            "de index is twee keer opgegeven; houd er een over");
    static final ProblemKind CYCLE = Kind.of(
            "tree.cycle",
            "{whole} lies below itself, or has a part that does; take out a part that closes the circle",
            "{whole} is een onderdeel van zichzelf, of heeft een onderdeel dat dat is; haal een onderdeel weg waarmee de kring"
                    + " sluit");

    static final ProblemKind TOO_MANY_OPTIONS = Kind.of(
            "strategy.too-many-options",
            "strategy {strategy} has {options} options; at most {most} are possible",
            "strategie {strategy} heeft {options} opties; er zijn er hoogstens {most} mogelijk");
    static final ProblemKind NO_OPTION_NAME = Kind.of(
            "strategy.no-option-name",
            "'{given}' is no option name; use 1 to 128 of the letters A to Z, digits, '.', '_' and '-', beginning with a letter or digit",
            "'{given}' is geen naam voor een optie; gebruik 1 tot en met 128 letters (A tot en met Z), cijfers, '.', '_' en '-', te"
                    + " beginnen met een letter of cijfer");

    private CardProblem() {}
}

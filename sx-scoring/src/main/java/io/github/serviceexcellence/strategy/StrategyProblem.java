package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with strategies and their options. */
final class StrategyProblem {
    static final ProblemKind OPTIONS = Kind.of(
            "strategy.invalid-options",
            "no strategy {strategy} can be made of these options",
            "met deze opties is geen strategie {strategy} te maken");
    static final ProblemKind MISSING_OPTION =
            Kind.of("strategy.missing-option", "option {option} is missing", "optie {option} ontbreekt");
    static final ProblemKind NO_WEIGHT = Kind.of(
            "strategy.no-weight",
            "'{given}' is no weight; write a number such as 1.5",
            "'{given}' is geen gewicht; schrijf een getal zoals 1.5");
    static final ProblemKind WEIGHT_RANGE = Kind.of(
            "strategy.weight-range",
            "a weight of {weight} is not possible; use 0 or more, with at most 20 digits",
            "een gewicht van {weight} kan niet; gebruik 0 of meer, met hoogstens 20 cijfers");
    static final ProblemKind ITEM_WEIGHTS = Kind.of(
            "strategy.item-weights",
            "'{given}' does not go with {weights} options item.weight.ITEM; write equal without them, given with them",
            "'{given}' past niet bij {weights} opties item.weight.ITEM; schrijf equal zonder en given met zulke opties");

    static final ProblemKind INVALID =
            Kind.of("strategy.invalid", "the strategy is invalid", "de strategie klopt niet");
    static final ProblemKind WEIGHTS_NOT_USED = Kind.of(
            "strategy.weights-not-used",
            "{aggregation} ranks its parts and does not use weights; use equal weights, or another aggregation",
            "{aggregation} zet de onderdelen op volgorde en gebruikt geen gewichten; kies gelijke gewichten of een andere aggregatie");
    static final ProblemKind PART_WITHOUT_WEIGHT = Kind.of(
            "strategy.part-without-weight",
            "{part} has no weight, give one, if only 0",
            "{part} heeft geen gewicht; geef er een, desnoods 0");
    static final ProblemKind OTHER_STAGE = Kind.of(
            "strategy.summary-of-other-stage",
            "this summary was made by {made}, the strategy's is {stage}; summarise with strategy.stage(), or give the strategy the"
                    + " summary's stage",
            "deze samenvatting is gemaakt met {made}, maar de strategie heeft {stage}; vat samen met strategy.stage() of geef de strategie"
                    + " de itemstap van de samenvatting");
    static final ProblemKind PRACTICE_SCORE = Kind.of(
            "strategy.practice-score",
            "{points} points are no score of an element; a practice score needs 0 to 100 points",
            "{points} punten is geen score van een element; een practice score (SAMM) vraagt 0 tot en met 100 punten");

    static final ProblemKind RULE_OF_NO_WHOLE = Kind.of(
            "missing.no-whole",
            "{node} has a rule for missing parts but is no whole of the tree {tree}, use one of: {valid}",
            "{node} heeft een regel voor ontbrekende onderdelen, maar is geen geheel van de indeling {tree}; kies uit: {valid}");
    static final ProblemKind RULE_WITHOUT_WHOLES = Kind.of(
            "missing.tree-without-wholes",
            "{node} has a rule for missing parts, but the tree {tree} has neither wholes nor an index; leave it out",
            "{node} heeft een regel voor ontbrekende onderdelen, maar de indeling {tree} heeft geen gehelen en geen index; laat hem weg");
    static final ProblemKind MISSING_PERCENTAGE = Kind.of(
            "missing.percentage",
            "excluding down to {percent}% is not possible; use 1 to 99, or reject()",
            "weglaten tot {percent}% kan niet; kies 1 tot en met 99, of reject()");
    static final ProblemKind MISSING_ALL = Kind.of(
            "missing.all",
            "excluding down to all of the weights excludes nothing; use less, or reject()",
            "weglaten tot alle gewichten is niets weglaten; kies minder, of reject()");
    static final ProblemKind NO_MISSING_RULE = Kind.of(
            "missing.no-rule",
            "'{given}' is no rule for missing parts; write '{reject}', or '{exclude}' with a percentage of 1 to 99 or a part such as 2/3",
            "'{given}' is geen regel voor ontbrekende onderdelen; schrijf '{reject}', of '{exclude}' met een percentage van 1 tot en met 99"
                    + " of een deel zoals 2/3");

    static final ProblemKind NAME_TAKEN = Kind.of(
            "catalogue.name-taken",
            "there is {what} '{name}' already; give this one a name of its own",
            "er is al {what} '{name}'; geef deze een eigen naam");
    static final ProblemKind STRATEGY_TAKEN = Kind.of(
            "catalogue.strategy-name-taken",
            "there is a strategy {name} already; give this one a name of its own",
            "er is al een strategie {name}; geef deze een eigen naam");
    static final ProblemKind TREE_TAKEN = Kind.of(
            "catalogue.tree-code-taken",
            "there is a tree {code} already; give this one a code of its own",
            "er is al een indeling {code}; geef deze een eigen code");
    static final ProblemKind OTHER_DESCRIPTION = Kind.of(
            "catalogue.other-description",
            "the strategy made of {description} describes itself as {own}; what makes it must take over every option",
            "de strategie die is gemaakt van {description} beschrijft zichzelf als {own}; wie die maakt, moet elke optie overnemen");

    static final ProblemKind NO_SUPPOSITION = Kind.of(
            "strategy.no-supposition",
            "other scores cannot be supposed on this card",
            "andere scores zijn op deze kaart niet aan te nemen");
    static final ProblemKind OTHER_CARD = Kind.of(
            "strategy.other-card",
            "the card was made by strategy {card}, this is {strategy}; take the strategy of the card",
            "de kaart is gemaakt met strategie {card}, dit is {strategy}; neem de strategie van de kaart");
    static final ProblemKind NOT_SUPPOSED = Kind.of(
            "strategy.not-supposed",
            "{node} can have no other score: name a construct that has a score on the card and is no whole of other scores",
            "{node} kan geen andere score krijgen: noem een begrip dat een score op de kaart heeft en niet uit andere scores bestaat");

    private StrategyProblem() {}
}

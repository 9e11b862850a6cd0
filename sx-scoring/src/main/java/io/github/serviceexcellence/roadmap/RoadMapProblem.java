package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with a road map. */
final class RoadMapProblem {
    static final ProblemKind INVALID_CANDIDATE =
            Kind.of("roadmap.invalid-candidate", "the candidate is invalid", "de kandidaat klopt niet");
    static final ProblemKind NO_CONSTRUCT = Kind.of(
            "roadmap.no-construct",
            "{node} is no construct; only the score of a construct can be raised by itself",
            "{node} is geen begrip; alleen de score van een begrip kan op zichzelf omhoog");
    static final ProblemKind TARGET = Kind.of(
            "roadmap.target",
            "the target of {node} is {target} points, name 0 to 100",
            "het doel van {node} is {target} punten; noem 0 tot en met 100");
    static final ProblemKind COST = Kind.of(
            "roadmap.cost",
            "the cost of {node} is below 0 or has more than 20 digits",
            "de kosten van {node} zijn lager dan 0 of hebben meer dan 20 cijfers");
    static final ProblemKind CIRCLE = Kind.of(
            "roadmap.circle",
            "{node} would come before itself; take one of the pairs out",
            "{node} zou voor zichzelf komen; haal een van de paren weg");

    static final ProblemKind INVALID =
            Kind.of("roadmap.invalid", "the road map cannot be made", "de routekaart is niet te maken");
    static final ProblemKind OTHER_STRATEGY = Kind.of(
            "roadmap.other-strategy",
            "the card was made by strategy {card}, the road map goes by {strategy}; take the strategy of the card",
            "de kaart is gemaakt met strategie {card}, de routekaart gaat uit van {strategy}; neem de strategie van de kaart");
    static final ProblemKind INDEX_OR_ABSENCE = Kind.of(
            "roadmap.index-or-absence",
            "a road map has either an index or the reason why there is none, and steps only with an index",
            "een routekaart heeft \u00f3f een index \u00f3f de reden waarom die er niet is, en alleen met een index stappen");
    static final ProblemKind NO_CANDIDATE = Kind.of(
            "roadmap.no-candidate",
            "{node} is a step twice, or is no candidate; name each step once, and among the candidates",
            "{node} is twee keer een stap, of is geen kandidaat; noem elke stap \u00e9\u00e9n keer, en bij de kandidaten");
    static final ProblemKind OTHER_GAIN = Kind.of(
            "roadmap.other-gain",
            "a gain of {gain} points is not what leads from {before} to {after}",
            "een winst van {gain} punten is niet wat van {before} naar {after} leidt");
    static final ProblemKind TWICE = Kind.of(
            "roadmap.candidate-twice",
            "{node} is a candidate twice, keep one",
            "{node} is twee keer kandidaat; houd er een over");
    static final ProblemKind NO_RISE = Kind.of(
            "roadmap.no-rise",
            "{node} has {points} points already, which is no less than its target of {target}; leave it out or aim higher",
            "{node} heeft al {points} punten, niet minder dan het doel van {target}; laat dit weg of kies een hoger doel");
    static final ProblemKind WHOLE = Kind.of(
            "roadmap.whole",
            "{node} is made of other scores; raise its parts",
            "{node} bestaat uit andere scores; verhoog de onderdelen");
    static final ProblemKind STEPS = Kind.of(
            "roadmap.steps",
            "{steps} steps are no plan; allow 1 or more",
            "{steps} stappen is geen plan; kies 1 of meer");
    static final ProblemKind BUDGET = Kind.of(
            "roadmap.budget",
            "the budget is below 0 or has more than 20 digits",
            "het budget is lager dan 0 of heeft meer dan 20 cijfers");
    static final ProblemKind NO_IMPORTANCE = Kind.of(
            "roadmap.no-importance",
            "{node} has no importance of 0 or more, as the other candidates have; give one",
            "{node} heeft geen belang van 0 of meer, zoals de andere kandidaten; geef er een");
    static final ProblemKind OTHER_IMPORTANCE = Kind.of(
            "roadmap.other-importance",
            "the importance of {node} is below 0, has more than 20 digits, or is of no candidate; correct it or leave it out",
            "het belang van {node} is lager dan 0, heeft meer dan 20 cijfers, of hoort niet bij een kandidaat; verbeter het of laat het weg");
    static final ProblemKind NOT_BEFORE = Kind.of(
            "roadmap.not-before",
            "{node} comes after something that is no step before it; name steps in their order",
            "{node} komt na iets wat geen stap ervoor is; noem de stappen in hun volgorde");
    static final ProblemKind TOO_MANY = Kind.of(
            "roadmap.too-many",
            "there are {candidates} candidates; name at most {most}",
            "er zijn {candidates} kandidaten; noem er hoogstens {most}");

    private RoadMapProblem() {}
}

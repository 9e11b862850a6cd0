package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What a road map says. */
final class RoadMapStatement {
    static final ProblemKind CONFIDENTIAL = Kind.of(
            "roadmap.confidential",
            "Confidential: made of exact scores, from which one person's answers may be worked out.",
            "Vertrouwelijk: gemaakt van precieze scores, waaruit antwoorden van \u00e9\u00e9n persoon te herleiden kunnen zijn.");
    static final ProblemKind NOTHING = Kind.of(
            "roadmap.nothing",
            "No step was found that raises the index within the limits. The index stays {index}.",
            "Er is geen stap gevonden die de index binnen de grenzen verhoogt. De index blijft {index}.");
    static final ProblemKind NO_INDEX = Kind.of(
            "roadmap.no-index",
            "No plan: there is no index to raise, {reason}.",
            "Geen plan: er is geen index om te verhogen, {reason}.");
    static final ProblemKind BY_IMPORTANCE = Kind.of(
            "roadmap.by-importance",
            "Steps were ranked by points gained times the importance that was given, not by the index.",
            "De stappen zijn gekozen op punten winst maal het opgegeven belang, niet op de index.");
    static final ProblemKind SHAPES = Kind.of(
            "roadmap.shapes",
            "It stands at the centre of the model: the other elements take their shape from it.",
            "Het staat in het midden van het model: de andere elementen krijgen er hun vorm door.");
    static final ProblemKind UNDERLIES = Kind.of(
            "roadmap.underlies",
            "It lies at the base of the model: the other elements rest on it.",
            "Het ligt aan de basis van het model: de andere elementen rusten erop.");
    static final ProblemKind WATCHES = Kind.of(
            "roadmap.watches",
            "With it you see whether the other steps work: it watches over {results}.",
            "Hiermee zie je of de andere stappen werken: het bewaakt {results}.");
    static final ProblemKind RUNS_THROUGH = Kind.of(
            "roadmap.runs-through",
            "It runs through the other building blocks, so they gain from it too.",
            "Het loopt door de andere bouwstenen heen, dus die hebben er ook wat aan.");
    static final ProblemKind INDEX = Kind.of(
            "roadmap.index",
            "With these steps the index goes from {before} to {after}.",
            "Met deze stappen gaat de index van {before} naar {after}.");
    static final ProblemKind STEP = Kind.of(
            "roadmap.step",
            "Step {number}. {title}: from {now} to {target} points. The index is then {index} ({gain} more).",
            "Stap {number}. {title}: van {now} naar {target} punten. De index is dan {index} ({gain} hoger).");
    static final ProblemKind OPENS = Kind.of(
            "roadmap.opens", "With it this level is held: {levels}.", "Daarmee is dit niveau gehaald: {levels}.");
    static final ProblemKind AFTER_BASIS = Kind.of(
            "roadmap.after-basis", "What lies below comes first: {firsts}.", "Wat eronder ligt, komt eerst: {firsts}.");
    static final ProblemKind AFTER_DESIGN = Kind.of(
            "roadmap.after-design",
            "It takes its shape from what comes first: {firsts}.",
            "Het krijgt vorm door wat eerst komt: {firsts}.");
    static final ProblemKind AFTER =
            Kind.of("roadmap.after", "This comes first: {firsts}.", "Dit komt eerst: {firsts}.");
    static final ProblemKind BLOCKS = Kind.of(
            "roadmap.blocks",
            "Building blocks to work on: {blocks}. Topics: {topics}.",
            "Bouwstenen om aan te werken: {blocks}. Onderwerpen: {topics}.");
    static final ProblemKind COST = Kind.of("roadmap.step-cost", "It costs {cost}.", "De kosten zijn {cost}.");
    static final ProblemKind GOAL = Kind.of(
            "roadmap.goal",
            "Goal: {title} at {target} points or more. Name an owner and a date.",
            "Doel: {title} op minstens {target} punten. Spreek af wie hiervoor zorgt en wanneer het klaar is.");
    static final ProblemKind TOTAL =
            Kind.of("roadmap.total", "All steps together cost {cost}.", "Alle stappen samen kosten {cost}.");
    static final ProblemKind COMPARED = Kind.of(
            "roadmap.compared",
            "All sets of steps that the limits and the order allow were compared (candidates: {candidates}); none is better.",
            "Alle combinaties van stappen die binnen de grenzen en de volgorde passen, zijn vergeleken (kandidaten: {candidates}); geen ervan is beter.");
    static final ProblemKind TAKEN = Kind.of(
            "roadmap.taken",
            "There are {candidates} candidates, too many to compare all sets of steps. Step by step the best next one was taken; another set"
                    + " may be better.",
            "Er zijn {candidates} kandidaten, te veel om alle combinaties te vergelijken. Stap voor stap is de beste volgende gekozen; een andere"
                    + " combinatie kan beter zijn.");
    static final ProblemKind WITHOUT_SCORE = Kind.of(
            "roadmap.without-score",
            "Left out, because there is no score that may be shown: {titles}.",
            "Weggelaten, omdat er geen score is die getoond mag worden: {titles}.");
    static final ProblemKind RECKONED = Kind.of(
            "roadmap.reckoned",
            "The index is reckoned from scores as they are shown, which are rounded; it may differ a little from the index on the card.",
            "De index is berekend uit de scores zoals ze worden getoond, en die zijn afgerond; hij kan iets afwijken van de index op de kaart.");
    static final ProblemKind NO_PROMISE = Kind.of(
            "roadmap.no-promise",
            "This is arithmetic and no promise: it supposes that each goal is reached and that all else stays as it is.",
            "Dit is rekenwerk en geen belofte: het gaat ervan uit dat elk doel wordt gehaald en dat de rest blijft zoals het is.");

    private RoadMapStatement() {}
}

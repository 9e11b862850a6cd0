package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with gates and draws. */
final class GateProblem {
    static final ProblemKind INVALID = Kind.of("gate.invalid", "gate {gate} is invalid", "poort {gate} klopt niet");
    static final ProblemKind NO_LEVEL = Kind.of(
            "gate.no-level", "it has no level, add one or more", "er is geen enkel niveau; voeg er een of meer toe");
    static final ProblemKind LEVEL_TWICE = Kind.of(
            "gate.level-twice",
            "several levels have the code {level}, keep one",
            "meer niveaus hebben de code {level}; houd er een over");
    static final ProblemKind BEFORE_LEVELS = Kind.of(
            "gate.condition-before-levels",
            "{count} of its conditions stand before the first level, begin that level first",
            "er staan voorwaarden ({count}) voor het eerste niveau; begin eerst dat niveau");
    static final ProblemKind INVALID_LEVEL =
            Kind.of("gate.level-invalid", "level {level} is invalid", "niveau {level} klopt niet");
    static final ProblemKind NO_CONDITION = Kind.of(
            "gate.no-condition",
            "a level has no condition, so that it would always be held; add one or more",
            "een niveau heeft geen voorwaarden en zou dus altijd gehaald worden; voeg er een of meer toe");
    static final ProblemKind INVALID_CONDITION =
            Kind.of("gate.condition-invalid", "the condition is invalid", "de voorwaarde klopt niet");
    static final ProblemKind NO_NODE = Kind.of(
            "gate.no-node",
            "a condition names no node, name one or more",
            "een voorwaarde noemt geen enkele knoop; noem er een of meer");
    static final ProblemKind NODE_TWICE = Kind.of(
            "gate.node-twice",
            "{node} stands twice in a condition, keep one",
            "{node} staat twee keer in een voorwaarde; houd er een over");
    static final ProblemKind INDICATOR = Kind.of(
            "gate.indicator",
            "{node} is measured in a unit of its own and stands on no card; name what has points",
            "{node} heeft een eigen eenheid en staat op geen enkele kaart; noem iets dat punten heeft");
    static final ProblemKind NEEDED = Kind.of(
            "gate.needed",
            "{needed} of {nodes} is not possible; ask for 1 or more, and not for more than there are",
            "{needed} van de {nodes} kan niet; vraag er minstens 1, en niet meer dan er zijn");
    static final ProblemKind THRESHOLD = Kind.of(
            "gate.threshold",
            "{threshold} points is not possible; ask for at least 0 to 100, or for more than 0 to below 100",
            "{threshold} punten kan niet; vraag minstens 0 tot en met 100, of meer dan 0 tot onder 100");
    static final ProblemKind INVALID_PYRAMID = Kind.of(
            "gate.pyramid-invalid",
            "the thresholds of the pyramid are invalid",
            "de drempels van de piramide kloppen niet");
    static final ProblemKind NO_THRESHOLD = Kind.of(
            "gate.no-threshold", "{level} has no threshold, give one", "{level} heeft geen drempel; geef er een");
    static final ProblemKind INVALID_CAPABILITY = Kind.of(
            "gate.capability-invalid",
            "the attributes of the capability levels are invalid",
            "de attributen van de volwassenheidsniveaus kloppen niet");
    static final ProblemKind LEVEL_NUMBERS = Kind.of(
            "gate.level-numbers",
            "the levels are {given}; number them from 1 on, without a gap",
            "de niveaus zijn {given}; nummer ze vanaf 1, zonder gaten");
    static final ProblemKind ATTRIBUTE_TWICE = Kind.of(
            "gate.attribute-twice",
            "{node} belongs to several levels, keep one",
            "{node} hoort bij meer niveaus; houd er een over");
    static final ProblemKind NUMBER_OF_DRAWS = Kind.of(
            "draws.number",
            "{number} draws are not possible; ask for 1 to {most}",
            "{number} trekkingen kan niet; vraag er 1 tot en met {most}");

    private GateProblem() {}
}

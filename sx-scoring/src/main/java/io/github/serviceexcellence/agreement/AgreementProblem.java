package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong where agreement is measured. */
final class AgreementProblem {
    static final ProblemKind INVALID =
            Kind.of("agreement.invalid", "agreement cannot be measured", "de overeenstemming kan niet worden gemeten");
    static final ProblemKind ASSESSORS = Kind.of(
            "agreement.assessors",
            "there are ratings of {assessors} assessors; it takes two",
            "er zijn oordelen van {assessors} beoordelaars; er zijn er twee nodig");
    static final ProblemKind TARGETS = Kind.of(
            "agreement.targets",
            "{targets} rows have a rating of every assessor; it takes two",
            "{targets} rijen hebben een oordeel van elke beoordelaar; er zijn er twee nodig");
    static final ProblemKind ALL_EQUAL = Kind.of(
            "agreement.all-equal",
            "all ratings are the same, so that nothing tells what is rated apart",
            "alle oordelen zijn gelijk; er valt dus geen verschil te zien tussen wat is beoordeeld");
    static final ProblemKind GROUPS = Kind.of(
            "agreement.groups",
            "{groups} groups have a score; it takes two",
            "{groups} groepen hebben een score; er zijn er twee nodig");
    static final ProblemKind ALONE = Kind.of(
            "agreement.alone",
            "no group has two members with a score, so that agreement within groups is not known",
            "geen enkele groep heeft twee leden met een score; overeenstemming binnen groepen is dus niet bekend");
    static final ProblemKind VARIANCE = Kind.of(
            "agreement.variance",
            "a variance of {variance} by chance is not possible; give a number above 0",
            "een variantie van {variance} door toeval kan niet; geef een getal boven 0");
    static final ProblemKind UNKNOWN_VALUE = Kind.of(
            "agreement.value",
            "group {group} has a score that is no number, or beyond 1e100; leave it out",
            "groep {group} heeft een score die geen getal is of voorbij 1e100 ligt; laat die weg");
    static final ProblemKind LEVELS = Kind.of(
            "agreement.levels",
            "{levels} levels from {low} to {high} are no scale; give two levels or more, the lowest first",
            "{levels} niveaus van {low} tot {high} zijn geen schaal; geef minstens twee niveaus, het laagste eerst");
    static final ProblemKind NO_NODE = Kind.of(
            "agreement.no-node",
            "{node} is not among the scores; ask for it when they are made",
            "{node} staat niet bij de scores; vraag erom als ze worden gemaakt");
    static final ProblemKind OTHER_SUBJECT = Kind.of(
            "agreement.other-subject",
            "what was agreed on is about {found}, the assessments are about {expected}",
            "wat is afgesproken gaat over {found}, de beoordelingen gaan over {expected}");
    static final ProblemKind OFF_SCALE = Kind.of(
            "agreement.off-scale",
            "{item}: {level} was agreed on, which is no level of its scale",
            "{item}: er is {level} afgesproken, maar dat is geen niveau van de schaal");

    private AgreementProblem() {}
}

package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with anonymity floors and group scores. */
final class PrivacyProblem {
    static final ProblemKind FLOOR = Kind.of(
            "floor.too-low",
            "a floor of {respondents} protects nobody; use 2 or more, or AnonymityFloor.none() to show everything",
            "een ondergrens van {respondents} beschermt niemand; kies 2 of meer, of AnonymityFloor.none() om alles te tonen");

    static final ProblemKind INVALID =
            Kind.of("groups.invalid", "the group scores are invalid", "de scores per groep kloppen niet");
    static final ProblemKind UNGROUPED = Kind.of(
            "groups.negative-ungrouped",
            "{ungrouped} ungrouped respondents are not possible; give 0 or more",
            "{ungrouped} respondenten zonder groep kan niet; geef 0 of meer");
    static final ProblemKind CARD_WITHOUT_GROUP = Kind.of(
            "groups.card-without-group",
            "the card of a group does not name its group",
            "op de kaart van een groep staat niet welke groep het is");
    static final ProblemKind OVERALL_WITH_GROUP = Kind.of(
            "groups.overall-with-group",
            "the overall card names a group",
            "op de kaart van alle respondenten samen staat een groep");
    static final ProblemKind GROUP_TWICE = Kind.of(
            "groups.group-twice",
            "group {group} stands twice, keep one",
            "groep {group} komt twee keer voor; houd er een over");

    private PrivacyProblem() {}
}

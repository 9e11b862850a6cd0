package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with documents of goals. */
final class GoalsProblem {
    static final ProblemKind NOT_SMART = Kind.of(
            "goals.not-smart",
            "field {field} is missing; an objective is SMART with specific, measure, target, owner and due",
            "veld {field} ontbreekt; een doelstelling is pas SMART met specific, measure, target, owner en due");

    private GoalsProblem() {}
}

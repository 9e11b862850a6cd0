package io.github.serviceexcellence.goal;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with objectives and plans. */
final class GoalProblem {
    static final ProblemKind INVALID_OBJECTIVE = Kind.of(
            "goal.invalid-objective", "objective {objective} is invalid", "doelstelling {objective} klopt niet");
    static final ProblemKind NOT_SPECIFIC = Kind.of(
            "goal.not-specific",
            "SMART asks for something specific; say in words what is to be reached",
            "SMART vraagt om iets specifieks; zeg in woorden wat er bereikt moet worden");
    static final ProblemKind NO_MEASURE = Kind.of(
            "goal.no-measure",
            "SMART asks for something measurable; name the measure that shows whether it is reached",
            "SMART vraagt om iets meetbaars; noem de maat waaraan te zien is of het is bereikt");
    static final ProblemKind NO_TARGET = Kind.of(
            "goal.no-target",
            "SMART asks for a target that can be reached; give the figure",
            "SMART vraagt om een streefwaarde die haalbaar is; geef het cijfer");
    static final ProblemKind NO_OWNER = Kind.of(
            "goal.no-owner",
            "SMART asks for somebody who answers for it; name the owner",
            "SMART vraagt om iemand die ervoor verantwoordelijk is; noem wie dat is");
    static final ProblemKind NO_DATE = Kind.of(
            "goal.no-date",
            "SMART asks for a time; give the date by which it is to be reached",
            "SMART vraagt om een datum; geef aan wanneer het bereikt moet zijn");
    static final ProblemKind DIGITS = Kind.of(
            "goal.digits",
            "the number has more than 20 digits on one side of the point; round it or take a larger unit",
            "het getal heeft meer dan 20 cijfers voor of achter de komma; rond het af of kies een grotere eenheid");
    static final ProblemKind BASELINE_LATE = Kind.of(
            "goal.baseline-late",
            "the baseline is of {date} and the objective is due on {due}; the baseline comes first",
            "de nulmeting is van {date} en de doelstelling loopt tot {due}; de nulmeting hoort eerder te zijn");
    static final ProblemKind INVALID_PLAN =
            Kind.of("goal.invalid-plan", "the plan of goals is invalid", "het plan met doelen klopt niet");
    static final ProblemKind MEASURE_TWICE = Kind.of(
            "goal.measure-twice",
            "measure {measure} stands twice, keep one",
            "maat {measure} staat er twee keer; houd er een over");
    static final ProblemKind KPI_TWICE = Kind.of(
            "goal.kpi-twice",
            "{measure} is a key performance indicator twice, keep one",
            "{measure} is twee keer een KPI; houd er een over");
    static final ProblemKind OBJECTIVE_TWICE = Kind.of(
            "goal.objective-twice",
            "objective {objective} stands twice, keep one",
            "doelstelling {objective} staat er twee keer; houd er een over");
    static final ProblemKind UNKNOWN_MEASURE = Kind.of(
            "goal.unknown-measure",
            "the plan has no measure {measure}; add it or use one of: {valid}",
            "het plan heeft geen maat {measure}; voeg die toe of kies uit: {valid}");
    static final ProblemKind TARGET_WORSE = Kind.of(
            "goal.target-worse",
            "the target of {target} is worse than the baseline of {baseline}, as {measure} says that {way}; correct one of them, or leave the"
                    + " baseline out if the target is a limit to stay within",
            "de streefwaarde van {target} is slechter dan de nulmeting van {baseline}, want bij {measure} geldt: {way}; verbeter een van beide,"
                    + " of laat de nulmeting weg als de streefwaarde een grens is om binnen te blijven");

    private GoalProblem() {}
}

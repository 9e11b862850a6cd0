package io.github.serviceexcellence.norm;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with norms, calendars and questions. */
final class NormProblem {
    static final ProblemKind HOURS = Kind.of(
            "norm.hours",
            "'{given}' are no hours of one day such as 09:00-17:00 or 18:00-24:00, in whole minutes; hours that go on after midnight are two"
                    + " openings, one on each day",
            "'{given}' zijn geen uren van \u00e9\u00e9n dag zoals 09:00-17:00 of 18:00-24:00, in hele minuten; uren die na middernacht doorgaan zijn twee"
                    + " openingen, op elke dag een");
    static final ProblemKind INVALID_CALENDAR =
            Kind.of("norm.invalid-calendar", "calendar {calendar} is invalid", "kalender {calendar} klopt niet");
    static final ProblemKind OVERLAP = Kind.of(
            "norm.overlap",
            "on {day} the hours {one} and {other} overlap; write them as one",
            "op {day} overlappen de uren {one} en {other}; maak er \u00e9\u00e9n van");
    static final ProblemKind NEVER_OPEN = Kind.of(
            "norm.never-open",
            "no day of the week has hours; set those of one day or more",
            "geen enkele dag van de week heeft uren; stel die van minstens \u00e9\u00e9n dag in");
    static final ProblemKind OPEN_TIME = Kind.of(
            "norm.open-time",
            "an open time of {time} is not possible; give whole minutes, from one minute to 10,000 hours",
            "een openingstijd van {time} kan niet; geef hele minuten, van \u00e9\u00e9n minuut tot en met 10.000 uur");
    static final ProblemKind WORKING_DAYS = Kind.of(
            "norm.working-days",
            "{days} working days are not possible; give 0 (the same day) to {most}",
            "{days} werkdagen kan niet; geef 0 (dezelfde dag) tot en met {most}");
    static final ProblemKind INVALID_NORM = Kind.of("norm.invalid", "norm {norm} is invalid", "norm {norm} klopt niet");
    static final ProblemKind TARGET = Kind.of(
            "norm.target",
            "a target of {target} is no percentage above 0 and up to 100 with at most three decimals",
            "een doel van {target} is geen percentage boven 0 en tot en met 100 met hoogstens drie decimalen");
    static final ProblemKind INVALID_QUESTION = Kind.of(
            "norm.invalid-question",
            "the question of customer {customer} is invalid",
            "de vraag van klant {customer} klopt niet");
    static final ProblemKind ANSWERED_BEFORE = Kind.of(
            "norm.answered-before-asked",
            "the answer of {answered} comes before the question of {asked}; swap the two or correct one of them",
            "het antwoord van {answered} is eerder dan de vraag van {asked}; wissel de twee om of verbeter er een");

    private NormProblem() {}
}

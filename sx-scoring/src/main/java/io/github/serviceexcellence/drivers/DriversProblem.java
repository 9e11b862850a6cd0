package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong where drivers are looked for. */
final class DriversProblem {
    static final ProblemKind INVALID =
            Kind.of("drivers.invalid", "no drivers can be told", "er zijn geen drijfveren aan te wijzen");
    static final ProblemKind NO_PREDICTOR =
            Kind.of("drivers.no-predictor", "no predictor is given", "er is geen voorspeller gegeven");
    static final ProblemKind TWICE = Kind.of(
            "drivers.twice",
            "{column} is named twice among predictors and outcome, keep one",
            "{column} komt twee keer voor bij voorspellers en uitkomst; houd er een over");
    static final ProblemKind ROWS = Kind.of(
            "drivers.rows",
            "{rows} rows are complete; with so many predictors it takes {needed} or more",
            "{rows} rijen zijn volledig; bij zoveel voorspellers zijn er minstens {needed} nodig");
    static final ProblemKind CONSTANT = Kind.of(
            "drivers.constant",
            "{column} is the same in every complete row, so that nothing hangs on it",
            "{column} is in elke volledige rij gelijk; er hangt dus niets van af");
    static final ProblemKind COLLINEAR = Kind.of(
            "drivers.collinear",
            "{column} follows exactly from predictors before it; leave one of them out",
            "{column} volgt precies uit voorspellers die ervoor staan; laat er een weg");
    static final ProblemKind TOO_MANY = Kind.of(
            "drivers.too-many",
            "{measure} of {predictors} predictors takes too long; name {most} or fewer, or ask for Johnson's weights",
            "{measure} van {predictors} voorspellers duurt te lang; noem er hoogstens {most}, of vraag om de gewichten van Johnson");
    static final ProblemKind DRAWS_FAIL = Kind.of(
            "drivers.draws-fail",
            "fewer than two of the {draws} draws can be analysed; in the others something is the same in every row",
            "minder dan twee van de {draws} trekkingen zijn te analyseren; bij de andere is iets in elke rij gelijk");
    static final ProblemKind NOTHING_EXPLAINED = Kind.of(
            "drivers.nothing-explained",
            "the predictors explain nothing of the outcome, so that there are no shares to map",
            "de voorspellers verklaren niets van de uitkomst; er zijn dus geen aandelen om in kaart te brengen");
    static final ProblemKind NO_SHARES = Kind.of(
            "drivers.no-shares",
            "{measure} does not add up to what is explained; map LMG or Johnson's weights",
            "{measure} telt niet op tot wat er wordt verklaard; kies LMG of de gewichten van Johnson voor de kaart");

    private DriversProblem() {}
}

package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of drivers. */
final class DriversStatement {
    static final ProblemKind METHOD = Kind.of(
            "drivers.method",
            "What {outcome} hangs on: linear regression on {predictors} predictors, {n} rows; left out because a value is missing: {left-out}.",
            "Waar {outcome} mee samenhangt: lineaire regressie op {predictors} voorspellers, {n} rijen; weggelaten omdat er een waarde ontbreekt:"
                    + " {left-out}.");
    static final ProblemKind FIT = Kind.of(
            "drivers.fit",
            "Together they explain {percent}% of the differences in {outcome}.",
            "Samen verklaren ze {percent}% van de verschillen in {outcome}.");
    static final ProblemKind SHARE = Kind.of(
            "drivers.share",
            "{driver}: {percent}% of what is explained ({measure}).",
            "{driver}: {percent}% van wat wordt verklaard ({measure}).");
    static final ProblemKind AGAINST = Kind.of(
            "drivers.against",
            "{driver} works the other way: where it is higher and the others are equal, {outcome} is lower.",
            "{driver} werkt andersom: waar dit hoger is en de rest gelijk, is {outcome} lager.");
    static final ProblemKind FEW_ROWS = Kind.of(
            "drivers.few-rows",
            "There are fewer than {number} rows for each predictor, so that chance has much to say in the order.",
            "Er zijn minder dan {number} rijen per voorspeller; het toeval bepaalt dus mede de volgorde.");
    static final ProblemKind NO_PROOF = Kind.of(
            "drivers.no-proof",
            "This is association and no proof: something else may move both.",
            "Dit is samenhang en geen bewijs: iets anders kan op beide van invloed zijn.");

    static final ProblemKind DRAWS = Kind.of(
            "drivers.draws",
            "How sure the shares of what is explained are ({measure}): {draws} draws with replacement, seed {seed}, intervals of 95%; draws that could not be"
                    + " analysed: {left-out}.",
            "Hoe zeker de aandelen in wat wordt verklaard zijn ({measure}): {draws} trekkingen met teruglegging, startgetal {seed}, intervallen van 95%;"
                    + " trekkingen die niet te analyseren waren: {left-out}.");
    static final ProblemKind DRAWN = Kind.of(
            "drivers.drawn",
            "{driver}: {percent}% (95%: {low}% to {high}%), rank {rank}, somewhere from {best} to {worst}.",
            "{driver}: {percent}% (95%: {low}% tot {high}%), plaats {rank}, ergens van {best} tot en met {worst}.");

    static final ProblemKind MAP = Kind.of(
            "drivers.map",
            "Divided by the means: of importance {importance}% of what is explained ({measure}), of scores {performance}. So the quadrants tell what stands out"
                    + " among these, and not what is good or bad.",
            "Verdeeld bij de gemiddelden: van het belang {importance}% van wat wordt verklaard ({measure}), van de scores {performance}. De vakken zeggen dus wat"
                    + " er binnen dit rijtje uitspringt, niet wat goed of slecht is.");
    static final ProblemKind CONCENTRATE = Kind.of(
            "drivers.concentrate",
            "{driver}: matters more and scores lower ({percent}%, {score}); begin here.",
            "{driver}: weegt zwaarder en scoort lager ({percent}%, {score}); begin hier.");
    static final ProblemKind KEEP_UP = Kind.of(
            "drivers.keep-up",
            "{driver}: matters more and scores higher ({percent}%, {score}); keep it up.",
            "{driver}: weegt zwaarder en scoort hoger ({percent}%, {score}); houd dit vast.");
    static final ProblemKind LOW_PRIORITY = Kind.of(
            "drivers.low-priority",
            "{driver}: matters less and scores lower ({percent}%, {score}); this can wait.",
            "{driver}: weegt minder zwaar en scoort lager ({percent}%, {score}); dit kan wachten.");
    static final ProblemKind OVERKILL = Kind.of(
            "drivers.overkill",
            "{driver}: matters less and scores higher ({percent}%, {score}); perhaps more is done than needed.",
            "{driver}: weegt minder zwaar en scoort hoger ({percent}%, {score}); misschien gebeurt hier meer dan nodig.");

    private DriversStatement() {}
}

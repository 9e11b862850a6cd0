package io.github.serviceexcellence.cases;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Optional;

/** What is said of a share of cases. */
final class CasesStatement {
    static final ProblemKind SHARE = Kind.of("cases.share", "{title}: {share}% of {n}.", "{title}: {share}% van {n}.");
    static final ProblemKind SHARE_WITH_INTERVAL = Kind.of(
            "cases.share-with-interval",
            "{title}: {share}% of {n} (95%: {low} to {high}).",
            "{title}: {share}% van {n} (95%: {low} tot {high}).");
    static final ProblemKind NO_SHARE =
            Kind.of("cases.no-share", "{title}: no figure, {reason}.", "{title}: geen cijfer, {reason}.");

    private CasesStatement() {}

    static Message of(Metric share, Wording title) {
        Quoted quoted = new Quoted(title);
        if (share.value().isEmpty()) {
            Text why = share.absence().orElseThrow().reason().description();
            return NO_SHARE.with(quoted, why);
        }
        Figure value = figure(share.value().getAsDouble());
        Figure n = new Figure(share.n(), 0);
        Optional<Interval> interval = share.interval().filter(given -> given.low() < given.high());
        return interval.map(
                        given -> SHARE_WITH_INTERVAL.with(quoted, value, n, figure(given.low()), figure(given.high())))
                .orElseGet(() -> SHARE.with(quoted, value, n));
    }

    /** What is shown may be rounded to whole percents, which a decimal would hide. */
    private static Figure figure(double percent) {
        return Figure.upTo(percent, 1);
    }
}

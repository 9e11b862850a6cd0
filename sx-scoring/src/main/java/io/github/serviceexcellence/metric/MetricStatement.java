package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.Optional;

/** What a metric says, as data that can be put into words. */
final class MetricStatement {
    static final ProblemKind ONE = Kind.of(
            "says.metric-of-one",
            "{title}: {metric} {value}, from one respondent.",
            "{title}: {metric} {value}, bij één respondent.");
    static final ProblemKind PLAIN = Kind.of(
            "says.metric",
            "{title}: {metric} {value}, from {n} respondents.",
            "{title}: {metric} {value}, bij {n} respondenten.");
    static final ProblemKind INTERVAL = Kind.of(
            "says.metric-with-interval",
            "{title}: {metric} {value} (95%: {low} to {high}), from {n} respondents.",
            "{title}: {metric} {value} (95%: {low} tot {high}), bij {n} respondenten.");
    static final ProblemKind ROUGH = Kind.of(
            "says.metric-with-rough-interval",
            "{title}: {metric} {value} (95%: {low} to {high}; a rough interval, from only {n} respondents).",
            "{title}: {metric} {value} (95%: {low} tot {high}; een ruwe marge, bij maar {n} respondenten).");
    static final ProblemKind ROUGH_BY_WEIGHTS = Kind.of(
            "says.metric-with-rough-weights",
            "{title}: {metric} {value} (95%: {low} to {high}; a rough interval, from {n} respondents who count as {effective} of equal weight).",
            "{title}: {metric} {value} (95%: {low} tot {high}; een ruwe marge, bij {n} respondenten die tellen als {effective} met gelijk"
                    + " gewicht).");
    static final ProblemKind NONE = Kind.of(
            "says.no-metric", "{title}: {metric}: no figure, {reason}.", "{title}: {metric}: geen cijfer, {reason}.");

    private static final int DECIMALS = 2;

    private MetricStatement() {}

    static Message of(Metric metric, Wording title) {
        Quoted quoted = new Quoted(title);
        Word name = name(metric);
        if (metric.value().isEmpty()) {
            Text why = metric.absence().orElseThrow().reason().description();
            return NONE.with(quoted, name, why);
        }
        Wording figure = figure(metric, metric.value().getAsDouble());
        Wording value = metric.kind().unit() == MetricUnit.SCALE ? onScale(metric, figure) : figure;
        if (metric.n() == 1) {
            return ONE.with(quoted, name, value);
        }
        Figure n = new Figure(metric.n(), 0);
        Optional<Interval> interval = shown(metric);
        if (interval.isEmpty()) {
            return PLAIN.with(quoted, name, value, n);
        }
        Wording low = figure(metric, interval.get().low());
        Wording high = figure(metric, interval.get().high());
        if (metric.isIntervalRough() && metric.effectiveN().isPresent()) {
            Figure effective = new Figure(metric.effectiveN().getAsDouble(), 0);
            return ROUGH_BY_WEIGHTS.with(quoted, name, value, low, high, n, effective);
        }
        return (metric.isIntervalRough() ? ROUGH : INTERVAL).with(quoted, name, value, low, high, n);
    }

    /** As far as the range reaches; none where all say the same, which proves little. */
    private static Optional<Interval> shown(Metric metric) {
        return metric.interval()
                .filter(interval -> interval.low() < interval.high())
                .map(interval -> new Interval(
                        Math.max(metric.lowest(), interval.low()),
                        Math.min(metric.highest(), interval.high()),
                        interval.confidence()));
    }

    /** Its title, with the emotion, the category or the box it is about. */
    private static Word name(Metric metric) {
        Text title = metric.kind().title();
        if (metric.kind() == MetricKind.TOP_BOX) {
            String levels = metric.ref().answer().orElseThrow();
            return levels.equals("1")
                    ? Word.of("{metric} of {number} level", "{metric} van {number} niveau", title, levels)
                    : Word.of("{metric} of {number} levels", "{metric} van {number} niveaus", title, levels);
        }
        Optional<Text> category =
                metric.category().flatMap(metric.kind()::bucket).map(Choice::label);
        return metric.label()
                .or(() -> category)
                .map(text -> Word.joined(" ", List.of(title, new Quoted(text))))
                .orElseGet(() -> Word.joined("", List.of(title)));
    }

    /** Of a mean nobody knows how high it can be. */
    private static Word onScale(Metric metric, Wording figure) {
        Figure lowest = Figure.upTo(metric.lowest(), DECIMALS);
        Figure highest = Figure.upTo(metric.highest(), DECIMALS);
        return Word.of(
                "{value} on a scale of {lowest} to {highest}",
                "{value} op een schaal van {lowest} tot {highest}",
                figure,
                lowest,
                highest);
    }

    private static Wording figure(Metric metric, double value) {
        return metric.kind().unit() == MetricUnit.PERCENT
                ? new Percent(Figure.upTo(value, 1))
                : Figure.upTo(value, DECIMALS);
    }

    /** A figure with the sign behind it, as both languages write it. */
    private record Percent(Figure figure) implements Wording {
        @Override
        public String in(Language language) {
            return figure.in(language) + "%";
        }
    }
}

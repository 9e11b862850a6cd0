package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.uncertainty.Interval;

/** What is said of differences, gaps and ranks. */
final class DifferenceText {
    static final ProblemKind GROUPS = Kind.of(
            "difference.groups",
            "\u201c{title}\u201d: {one} is {points} points {direction} than {other} ({confidence}%: {low} to {high}).",
            "\u201c{title}\u201d: {one} ligt {points} punten {direction} dan {other} ({confidence}%: {low} tot {high}).");
    static final ProblemKind JOINED = Kind.of(
            "difference.joined-waves",
            "\u201c{title}\u201d: the same {people} people score {points} points {direction} in {one} than in {other} ({confidence}%: {low}"
                    + " to {high}).",
            "\u201c{title}\u201d: dezelfde {people} mensen scoren bij {one} {points} punten {direction} dan bij {other} ({confidence}%:"
                    + " {low} tot {high}).");
    static final ProblemKind VOICES = Kind.of(
            "difference.voices",
            "\u201c{title}\u201d: according to {one} {points} points {direction} than according to {other} ({confidence}%: {low} to"
                    + " {high}).",
            "\u201c{title}\u201d: volgens {one} {points} punten {direction} dan volgens {other} ({confidence}%: {low} tot {high}).");
    static final ProblemKind NODES = Kind.of(
            "difference.nodes",
            "\u201c{one}\u201d is {points} points {direction} than \u201c{other}\u201d ({confidence}%: {low} to {high}).",
            "\u201c{one}\u201d ligt {points} punten {direction} dan \u201c{other}\u201d ({confidence}%: {low} tot {high}).");

    static final ProblemKind OPEN = Kind.of(
            "difference.open",
            "\u201c{title}\u201d: the data do not tell {one} and {other} apart (difference {points} points, {confidence}%: {low} to"
                    + " {high}).",
            "\u201c{title}\u201d: of {one} en {other} verschillen, is uit de antwoorden niet op te maken (verschil {points} punten,"
                    + " {confidence}%: {low} tot {high}).");
    static final ProblemKind OPEN_NODES = Kind.of(
            "difference.open-nodes",
            "The data do not tell \u201c{one}\u201d and \u201c{other}\u201d apart (difference {points} points, {confidence}%: {low} to"
                    + " {high}).",
            "Of \u201c{one}\u201d en \u201c{other}\u201d verschillen, is uit de antwoorden niet op te maken (verschil {points} punten,"
                    + " {confidence}%: {low} tot {high}).");
    static final ProblemKind OPEN_AMONG_MANY = Kind.of(
            "difference.open-among-many",
            "\u201c{title}\u201d: with so few people or so many comparisons the data do not tell {one} and {other} apart (difference {points} points; by"
                    + " itself {confidence}%: {low} to {high}).",
            "\u201c{title}\u201d: bij zo weinig mensen of zo veel vergelijkingen is uit de antwoorden niet op te maken of {one} en {other} verschillen (verschil"
                    + " {points} punten; op zichzelf {confidence}%: {low} tot {high}).");
    static final ProblemKind OPEN_NODES_AMONG_MANY = Kind.of(
            "difference.open-nodes-among-many",
            "With so few people or so many comparisons the data do not tell \u201c{one}\u201d and \u201c{other}\u201d apart (difference {points} points; by"
                    + " itself {confidence}%: {low} to {high}).",
            "Bij zo weinig mensen of zo veel vergelijkingen is uit de antwoorden niet op te maken of \u201c{one}\u201d en \u201c{other}\u201d verschillen"
                    + " (verschil {points} punten; op zichzelf {confidence}%: {low} tot {high}).");

    static final ProblemKind FAMILY = Kind.of(
            "difference.family",
            "Differences that hold: {holding} of {all}.",
            "Aantal verschillen dat overeind blijft: {holding} van de {all}.");
    static final ProblemKind REST = Kind.of(
            "difference.rest",
            "In {open} of {all} comparisons the data do not tell the two apart.",
            "Bij {open} van de {all} vergelijkingen is uit de antwoorden niet op te maken of er een verschil is.");
    static final ProblemKind NOTHING =
            Kind.of("difference.nothing", "Nothing could be compared.", "Er viel niets te vergelijken.");

    static final ProblemKind RANK = Kind.of(
            "rank.between",
            "{unit}: rank {rank} of {units}, somewhere from {best} to {worst}.",
            "{unit}: plaats {rank} van {units}, ergens van {best} tot en met {worst}.");
    static final ProblemKind ONE_RANK =
            Kind.of("rank.one", "{unit}: rank {rank} of {units}.", "{unit}: plaats {rank} van {units}.");
    static final ProblemKind SIDE = Kind.of(
            "gap.side",
            "{voice} {points} points ({confidence}%: {low} to {high})",
            "{voice} {points} punten ({confidence}%: {low} tot {high})");
    static final ProblemKind BARE_SIDE = Kind.of("gap.bare-side", "{voice} {points} points", "{voice} {points} punten");
    static final ProblemKind NO_SIDE =
            Kind.of("gap.no-side", "{voice} no score: {reason}", "{voice} geen score: {reason}");

    /** A wider interval than the level asks for suits no reader, a narrower one might hold zero where the difference holds. */
    private static final double CONFIDENCE = 0.95;

    private static final double MOST = 100;

    private DifferenceText() {}

    static Message of(Finding finding) {
        return finding.holds() ? holding(finding) : open(finding);
    }

    private static Message holding(Finding finding) {
        Difference difference = finding.difference();
        boolean higher = difference.estimate().value() > 0;
        Interval interval =
                possible((higher ? difference : difference.negated()).estimate().interval(confidence(finding)));
        Figure points = Figure.of(Math.abs(difference.estimate().value()));
        Word direction = higher ? Word.of("higher", "hoger") : Word.of("lower", "lager");
        Wording title = difference.one().title();
        Wording one = label(difference, difference.one());
        Wording other = label(difference, difference.other());
        Figure percent = percent(interval);
        Figure low = Figure.of(interval.low());
        Figure high = Figure.of(interval.high());
        return switch (difference.contrast()) {
            case GROUPS, WAVES -> GROUPS.with(title, one, points, direction, other, percent, low, high);
            case VOICES -> VOICES.with(title, one, points, direction, other, percent, low, high);
            case NODES -> NODES.with(one, points, direction, other, percent, low, high);
            case JOINED_WAVES ->
                JOINED.with(title, difference.one().score().n(), points, direction, one, other, percent, low, high);
        };
    }

    private static Message open(Finding finding) {
        Difference difference = finding.difference();
        Interval interval = difference.estimate().interval(confidence(finding));
        boolean many = !interval.contains(0);
        Wording one = label(difference, difference.one());
        Wording other = label(difference, difference.other());
        Figure points = Figure.of(difference.estimate().value());
        Figure percent = percent(interval);
        Figure low = Figure.of(possible(interval).low());
        Figure high = Figure.of(possible(interval).high());
        return difference.contrast() == Contrast.NODES
                ? (many ? OPEN_NODES_AMONG_MANY : OPEN_NODES).with(one, other, points, percent, low, high)
                : (many ? OPEN_AMONG_MANY : OPEN)
                        .with(difference.one().title(), one, other, points, percent, low, high);
    }

    private static Wording label(Difference difference, Side side) {
        return difference.contrast() == Contrast.NODES ? side.title() : side.label();
    }

    /** No two scores differ by more than the whole scale. */
    private static Interval possible(Interval interval) {
        return within(interval, -MOST);
    }

    private static Interval within(Interval interval, double least) {
        return new Interval(Math.max(least, interval.low()), Math.min(MOST, interval.high()), interval.confidence());
    }

    private static double confidence(Finding finding) {
        return Math.min(CONFIDENCE, 1 - finding.level());
    }

    private static Figure percent(Interval interval) {
        double percent = 100 * interval.confidence();
        boolean whole = Math.abs(percent - Math.rint(percent)) < 1e-9;
        return new Figure(percent, whole ? 0 : 1);
    }

    /** What one voice says, behind the title of what it says it of. */
    static Message of(Side side) {
        Score score = side.score();
        if (score.points().isEmpty()) {
            return NO_SIDE.with(
                    side.label(), score.absence().orElseThrow().reason().description());
        }
        Figure points = Figure.of(score.points().get().toDouble());
        // none where all say the same, which proves little
        return score.interval()
                .filter(interval -> interval.low() < interval.high())
                .map(interval -> within(interval, 0))
                .map(interval -> SIDE.with(
                        side.label(), points, percent(interval), Figure.of(interval.low()), Figure.of(interval.high())))
                .orElseGet(() -> BARE_SIDE.with(side.label(), points));
    }
}

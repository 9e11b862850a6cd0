package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.uncertainty.Interval;

/** What all profiles say in the same words. */
final class ProfileStatement {
    static final ProblemKind CONFIDENTIAL = Kind.of(
            "profile.confidential",
            "Confidential: made of exact scores, from which one person's answers may be worked out.",
            "Vertrouwelijk: gemaakt van precieze scores, waaruit antwoorden van één persoon te herleiden kunnen zijn.");
    static final ProblemKind VOICE = Kind.of("profile.voice", "According to {voice}:", "Volgens {voice}:");
    static final ProblemKind NOT_MEASURED = Kind.of(
            "profile.not-measured",
            "{title}: no score, no item measures it.",
            "{title}: geen score, geen enkel item meet dit.");
    static final ProblemKind FIGURE = Kind.of(
            "profile.figure", "{points} (95%: {low} to {high}; n = {n})", "{points} (95%: {low} tot {high}; n = {n})");
    static final ProblemKind BARE_FIGURE =
            Kind.of("profile.bare-figure", "{points} (of {n} respondents)", "{points} (bij {n} respondenten)");
    static final ProblemKind NO_FIGURE = Kind.of("profile.no-figure", "no score ({reason})", "geen score ({reason})");

    private static final double MOST = 100;

    private ProfileStatement() {}

    /** A score within a sentence: points with interval and n, or why there are none. */
    static Message figure(Score score) {
        if (score.points().isEmpty()) {
            return NO_FIGURE.with(score.absence().orElseThrow().reason().description());
        }
        Figure points = Figure.of(score.points().orElseThrow().toDouble());
        // none where all say the same, which proves little
        return score.interval()
                .filter(interval -> interval.low() < interval.high())
                .map(interval -> within(interval, 0))
                .map(interval -> FIGURE.with(points, Figure.of(interval.low()), Figure.of(interval.high()), score.n()))
                .orElseGet(() -> BARE_FIGURE.with(points, score.n()));
    }

    static Interval within(Interval interval, double least) {
        return new Interval(Math.max(least, interval.low()), Math.min(MOST, interval.high()), interval.confidence());
    }
}

package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of the result of a gate. */
final class GateWords {
    private final GateResult result;
    private final Gate gate;

    /** Points as the reader writes them, half up as on a card. */
    private record Shown(Points points, int decimals) implements Wording {
        /** With one decimal, or more if a score would seem to lie where it does not. */
        static Shown of(Points points, GateThreshold threshold) {
            Points rounded = Points.parse(points.format(Locale.ROOT, 1));
            boolean tells = threshold.isReachedBy(rounded) == threshold.isReachedBy(points)
                    && rounded.equals(threshold.points()) == points.equals(threshold.points());
            return tells ? new Shown(points, 1) : exact(points, 1);
        }

        /** With as many decimals as there are. */
        static Shown exact(Points points, int least) {
            return new Shown(points, Math.max(least, points.toBigDecimal().scale()));
        }

        @Override
        public String in(Language language) {
            return points.format(language.locale(), decimals);
        }
    }

    /** A node, and its score in brackets. */
    private record Scored(Wording node, Wording score) implements Wording {
        @Override
        public String in(Language language) {
            return node.in(language) + " (" + score.in(language) + ")";
        }
    }

    GateWords(GateResult result) {
        this.result = result;
        this.gate = result.gate();
    }

    /** Such as at least 70, without the unit. */
    static Wording threshold(GateThreshold threshold) {
        Points points = threshold.points();
        return threshold.included()
                ? Word.of("at least {points}", "minstens {points}", points)
                : Word.of("more than {points}", "meer dan {points}", points);
    }

    List<Message> statements() {
        List<Message> statements = new ArrayList<>();
        if (result.isConfidential()) {
            statements.add(GateStatement.CONFIDENTIAL.with());
        }
        statements.addAll(held());
        result.next()
                .ifPresent(next -> next.blockers().stream()
                        .flatMap(blocker -> blocker(next, blocker).stream())
                        // two conditions may lack the same score
                        .distinct()
                        .forEach(statements::add));
        result.peaks().forEach(peak -> statements.add(peak(peak)));
        result.drawn().ifPresent(drawn -> statements.addAll(drawn(drawn)));
        return List.copyOf(statements);
    }

    private List<Message> held() {
        GateOutcome next = result.next().map(LevelResult::outcome).orElse(GateOutcome.HELD);
        List<Message> messages = new ArrayList<>();
        if (gate.isSingle()) {
            if (next != GateOutcome.NOT_KNOWN) {
                ProblemKind kind = next == GateOutcome.HELD ? GateStatement.HELD : GateStatement.NOT_HELD;
                messages.add(kind.with(new Quoted(gate.title())));
            }
        } else if (result.held().isPresent()) {
            GateLevel level = result.held().get();
            messages.add(GateStatement.LEVEL_HELD.with(gate.number(level), new Quoted(level.title())));
        } else if (next == GateOutcome.NOT_HELD) {
            messages.add(GateStatement.NONE_HELD.with());
        }
        if (next == GateOutcome.NOT_KNOWN) {
            messages.add(GateStatement.NOT_KNOWN.with(
                    name(result.next().orElseThrow().level())));
        }
        return messages;
    }

    /** The number of a level; of a certificate its title. */
    private Wording name(GateLevel level) {
        int number = gate.number(level);
        return gate.isSingle() ? new Quoted(gate.title()) : Word.of("level {level}", "niveau {level}", number);
    }

    private List<Message> blocker(LevelResult next, ConditionResult blocker) {
        Wording level = name(next.level());
        return blocker.condition().isEvery()
                ? blocker.failing().stream().map(part -> failing(level, part)).toList()
                : List.of(tooFew(level, blocker));
    }

    private Message failing(Wording level, ConditionPart part) {
        Wording node = title(part.node());
        if (part.isWithheld()) {
            return GateStatement.WITHHELD.with(level, node);
        }
        return part.points()
                .map(points -> failing(level, node, points, part.threshold()))
                .orElseGet(() -> GateStatement.ABSENT.with(level, node, why(part)));
    }

    private static Message failing(Wording level, Wording node, Points points, GateThreshold threshold) {
        Shown shown = Shown.of(points, threshold);
        Shown needed = Shown.exact(threshold.points(), 0);
        if (!threshold.included()) {
            return GateStatement.NOT_ABOVE.with(level, node, shown, needed);
        }
        Shown missing = Shown.of(threshold.points().minus(points), GateThreshold.above(Points.ZERO));
        // both with one decimal or both exactly, so that they add up before the reader
        boolean exact = shown.decimals() > 1 || missing.decimals() > 1;
        return GateStatement.SHORT.with(
                level,
                node,
                exact ? Shown.exact(points, 1) : shown,
                needed,
                exact ? Shown.exact(missing.points(), 1) : missing);
    }

    private Message tooFew(Wording level, ConditionResult blocker) {
        int reached = blocker.parts().size() - blocker.failing().size();
        List<Wording> others = new ArrayList<>();
        for (ConditionPart part : blocker.failing()) {
            Wording score = part.points()
                    .map(points -> (Wording) Shown.of(points, part.threshold()))
                    .orElseGet(() -> why(part));
            others.add(new Scored(title(part.node()), score));
        }
        ProblemKind kind =
                blocker.outcome() == GateOutcome.NOT_KNOWN ? GateStatement.TOO_FEW_KNOWN : GateStatement.TOO_FEW;
        return kind.with(
                level,
                blocker.condition().needed(),
                blocker.parts().size(),
                threshold(blocker.condition().threshold()),
                reached,
                Word.joined(", ", others));
    }

    private static Wording why(ConditionPart part) {
        return part.absence()
                .<Wording>map(reason -> reason.description())
                .orElse(Word.of("the card does not hold it", "het staat niet op de kaart"));
    }

    private Message peak(LevelResult peak) {
        GateLevel lower = result.next().orElseThrow().level();
        return GateStatement.PEAK.with(
                gate.number(peak.level()),
                new Quoted(peak.level().title()),
                gate.number(lower),
                new Quoted(lower.title()));
    }

    /** Of the level that is held and of the next one, and what was taken for granted. */
    private List<Message> drawn(DrawsResult drawn) {
        List<Message> messages = new ArrayList<>();
        List<GateLevel> told = new ArrayList<>(result.held().stream().toList());
        result.next().ifPresent(next -> told.add(next.level()));
        List<LevelShare> shares = drawn.levels().stream()
                .filter(share -> told.contains(share.level()))
                .toList();
        shares.forEach(share -> messages.add(share(share, drawn.draws())));
        if (shares.stream().anyMatch(share -> share.share().isPresent())) {
            messages.addAll(grounds(drawn));
        }
        return messages;
    }

    private Message share(LevelShare share, Draws draws) {
        Wording level = name(share.level());
        if (share.share().isEmpty()) {
            return GateStatement.NO_SHARE.with(
                    level, share.absence().orElseThrow().description());
        }
        double part = share.share().getAsDouble();
        if (part == 0 || part == 1) {
            return (part == 0 ? GateStatement.NEVER : GateStatement.ALWAYS).with(draws.number(), level);
        }
        // what is neither never nor always is not rounded to either
        return GateStatement.SHARE.with(Figure.percent(Math.min(0.99, Math.max(0.01, part))), level);
    }

    private List<Message> grounds(DrawsResult drawn) {
        List<Message> messages = new ArrayList<>();
        messages.add(
                GateStatement.DRAWS.with(drawn.draws().number(), drawn.draws().seed()));
        if (!drawn.independent().isEmpty()) {
            messages.add(GateStatement.INDEPENDENT.with(titles(drawn.independent())));
        }
        if (!drawn.fixed().isEmpty()) {
            messages.add(GateStatement.FIXED.with(titles(drawn.fixed())));
        }
        if (drawn.weakening() > 0) {
            messages.add(GateStatement.WEAKENED.with(Figure.of(100 * drawn.weakening())));
        }
        return messages;
    }

    private Word titles(List<Node> nodes) {
        return Word.joined(", ", nodes.stream().map(this::title).toList());
    }

    private Quoted title(Node node) {
        return new Quoted(result.card().title(node));
    }
}

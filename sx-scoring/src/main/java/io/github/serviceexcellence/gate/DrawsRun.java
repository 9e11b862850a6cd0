package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Counts in how many draws each level is held. */
final class DrawsRun {
    private static final double FULL = Points.HUNDRED.toDouble();

    private final List<LevelResult> levels;
    private final ScoreCard card;
    private final Draws draws;
    /** What has a standard error other than zero, in the order in which the gate names it. */
    private final List<Node> drawn;

    private DrawsRun(List<LevelResult> levels, ScoreCard card, Draws draws) {
        this.levels = levels;
        this.card = card;
        this.draws = draws;
        this.drawn = parts(levels.size())
                .filter(part -> error(part).orElse(0) > 0)
                .map(ConditionPart::node)
                .distinct()
                .toList();
    }

    static DrawsResult of(List<LevelResult> levels, ScoreCard card, Draws draws) {
        return new DrawsRun(levels, card, draws).result();
    }

    private DrawsResult result() {
        DrawsFactor factor = DrawsFactor.of(correlations());
        int[] held = count(factor);
        List<LevelShare> shares = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            Optional<AbsenceReason> absence = absence(level + 1);
            OptionalDouble share = absence.isPresent()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) held[level] / draws.number());
            shares.add(new LevelShare(levels.get(level).level(), share, absence));
        }
        return DrawsResult.builder()
                .draws(draws)
                .addAllLevels(shares)
                .addAllIndependent(independent())
                .addAllFixed(fixed())
                .weakening(factor.weakening())
                .build();
    }

    private Stream<ConditionPart> parts(int lowest) {
        return levels.stream()
                .limit(lowest)
                .flatMap(level -> level.conditions().stream())
                .flatMap(condition -> condition.parts().stream());
    }

    private static OptionalDouble error(ConditionPart part) {
        return part.score().map(Score::standardError).orElse(OptionalDouble.empty());
    }

    private double[][] correlations() {
        double[][] matrix = new double[drawn.size()][drawn.size()];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                matrix[row][column] = row == column
                        ? 1
                        : card.correlations()
                                .of(drawn.get(row), drawn.get(column))
                                .orElse(0);
            }
        }
        return matrix;
    }

    private List<Node> independent() {
        return drawn.size() < 2
                ? List.of()
                : drawn.stream()
                        .filter(node -> !card.correlations().nodes().contains(node))
                        .toList();
    }

    private List<Node> fixed() {
        return parts(levels.size())
                .filter(part -> part.points().isPresent() && error(part).orElse(0) == 0)
                .map(ConditionPart::node)
                .distinct()
                .toList();
    }

    /** Why there is no share of the lowest levels, which include all that a level rests on. */
    private Optional<AbsenceReason> absence(int lowest) {
        if (parts(lowest).anyMatch(ConditionPart::isWithheld)) {
            return Optional.of(AbsenceReason.WITHHELD);
        }
        return parts(lowest).anyMatch(part -> error(part).isPresent())
                ? Optional.empty()
                : Optional.of(parts(lowest)
                        .flatMap(part -> noError(part).stream())
                        .findFirst()
                        .orElse(AbsenceReason.NOT_COLLECTED));
    }

    private static Optional<AbsenceReason> noError(ConditionPart part) {
        return part.score().flatMap(Score::standardErrorAbsence).or(part::absence);
    }

    private int[] count(DrawsFactor factor) {
        ContinuousSampler normal =
                ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_SHI_RO_256_PP.create(draws.seed()));
        List<Trial> trials = levels.stream().map(this::trial).toList();
        int[] held = new int[trials.size()];
        double[] figures = new double[drawn.size()];
        for (int draw = 0; draw < draws.number(); draw++) {
            factor.draw(normal, figures);
            for (int level = 0; level < held.length && trials.get(level).holds(figures); level++) {
                held[level]++;
            }
        }
        return held;
    }

    private Trial trial(LevelResult level) {
        return new Trial(level.conditions().stream().map(this::count).toList());
    }

    /** A condition, with what does not depend on the draws counted. */
    private Count count(ConditionResult condition) {
        List<Bound> bounds = new ArrayList<>();
        int held = 0;
        for (ConditionPart part : condition.parts()) {
            int place = drawn.indexOf(part.node());
            if (place >= 0) {
                bounds.add(new Bound(
                        place,
                        part.points().orElseThrow().toDouble(),
                        error(part).orElseThrow(),
                        part.threshold().points().toDouble(),
                        part.threshold().included()));
            } else if (part.outcome() == GateOutcome.HELD) {
                held++;
            }
        }
        return new Count(condition.condition().needed() - held, bounds);
    }

    /** A level, its own conditions alone. */
    private record Trial(List<Count> conditions) {
        boolean holds(double[] figures) {
            for (Count condition : conditions) {
                if (!condition.holds(figures)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At least so many bounds are reached. */
    private record Count(int needed, List<Bound> bounds) {
        boolean holds(double[] figures) {
            int reached = 0;
            for (Bound bound : bounds) {
                reached += bound.isReachedBy(figures) ? 1 : 0;
            }
            return reached >= needed;
        }
    }

    /** A score that is drawn, and its threshold. */
    private record Bound(int place, double points, double error, double threshold, boolean included) {
        boolean isReachedBy(double[] figures) {
            // no score lies beyond the ends of the scale, so that at least 0 points always holds
            double figure = Math.min(FULL, Math.max(0, points + error * figures[place]));
            return figure > threshold || (included && figure == threshold);
        }
    }
}

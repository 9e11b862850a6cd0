package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.statistics.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Puts a fitted path model into words. */
final class PathsWords {
    private static final double LEAST_VARIANCE = 0.5;
    private static final double LEAST_RELIABILITY = 0.7;
    private static final double MOST_ALIKE = 0.9;

    private final PathAnalysis analysis;

    PathsWords(PathAnalysis analysis) {
        this.analysis = analysis;
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        said.add(PathsStatement.METHOD.with(analysis.scheme(), analysis.n(), analysis.leftOut()));
        analysis.constructs()
                .forEach(construct -> construct
                        .rSquared()
                        .ifPresent(fit -> said.add(
                                PathsStatement.EXPLAINED.with(Figure.percent(fit), quoted(construct.name())))));
        analysis.effects().forEach(effect -> said.add(statement(effect)));
        analysis.constructs().stream().filter(PathsWords::isWeak).forEach(construct -> said.add(weak(construct)));
        analysis.heterotraitRatios()
                .forEach(ratio -> ratio.value().ifPresent(value -> {
                    if (value >= MOST_ALIKE) {
                        said.add(alike(ratio, value));
                    }
                }));
        said.add(PathsStatement.NO_PROOF.with());
        return List.copyOf(said);
    }

    static Quoted quoted(String name) {
        return new Quoted(Word.same(name));
    }

    private static Message statement(PathEffect effect) {
        Quoted from = quoted(effect.path().from());
        Quoted to = quoted(effect.path().to());
        Figure total = new Figure(effect.total(), 2);
        if (effect.direct().isEmpty()) {
            return PathsStatement.INDIRECT.with(from, to, total);
        }
        return effect.indirect() == 0
                ? PathsStatement.DIRECT.with(from, to, total)
                : PathsStatement.EFFECT.with(
                        from, to, new Figure(effect.direct().getAsDouble(), 2), total);
    }

    private static boolean isWeak(PathConstruct construct) {
        return construct.averageVarianceExtracted() < LEAST_VARIANCE
                || construct.rhoA().orElse(0) < LEAST_RELIABILITY
                || construct.rhoC().orElse(0) < LEAST_RELIABILITY;
    }

    private static Message weak(PathConstruct construct) {
        return PathsStatement.WEAK.with(
                quoted(construct.name()),
                new Figure(construct.averageVarianceExtracted(), 2),
                TextTable.figure(construct.rhoA(), 2),
                TextTable.figure(construct.rhoC(), 2),
                new Figure(LEAST_VARIANCE, 2),
                new Figure(LEAST_RELIABILITY, 2));
    }

    private static Message alike(HeterotraitRatio ratio, double value) {
        return PathsStatement.ALIKE.with(
                quoted(ratio.first()), quoted(ratio.second()), new Figure(value, 2), new Figure(MOST_ALIKE, 2));
    }
}

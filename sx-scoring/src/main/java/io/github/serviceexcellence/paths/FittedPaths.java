package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.paths.PathModel.Path;
import io.github.serviceexcellence.statistics.CompleteRows;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Gives the numbers of a fit their names. */
final class FittedPaths {
    private final PathModel model;
    private final PathScheme scheme;
    private final CompleteRows rows;
    private final PathFit fit;
    private final Structure structure;

    FittedPaths(PathModel model, PathScheme scheme, CompleteRows rows, PathFit fit) {
        this.model = model;
        this.scheme = scheme;
        this.rows = rows;
        this.fit = fit;
        this.structure = new Structure(model);
    }

    PathAnalysis analysis() {
        List<PathConstruct> constructs = new ArrayList<>();
        List<HeterotraitRatio> ratios = new ArrayList<>();
        for (int construct = 0; construct < structure.size(); construct++) {
            constructs.add(construct(construct));
            for (int other = 0; other < construct; other++) {
                ratios.add(new HeterotraitRatio(
                        structure.name(other), structure.name(construct), fit.htmt(other, construct)));
            }
        }
        return PathAnalysis.builder()
                .model(model)
                .scheme(scheme)
                .n(rows.size())
                .leftOut(rows.leftOut())
                .rounds(fit.rounds())
                .addAllConstructs(constructs)
                .addAllEffects(effects())
                .addAllHeterotraitRatios(ratios)
                .build();
    }

    private PathConstruct construct(int construct) {
        List<PathIndicator> indicators = new ArrayList<>();
        for (int place = 0; place < structure.indicators(construct); place++) {
            int column = structure.start(construct) + place;
            indicators.add(PathIndicator.builder()
                    .name(rows.columns().get(column))
                    .weight(fit.weight(construct, place))
                    .loading(fit.loading(construct, place))
                    .mean(rows.mean(column))
                    .deviation(rows.deviation(column))
                    .build());
        }
        return PathConstruct.builder()
                .name(structure.name(construct))
                .addAllIndicators(indicators)
                .rSquared(fit.rSquared(construct))
                .averageVarianceExtracted(fit.averageVariance(construct))
                .rhoA(fit.rhoA(construct))
                .rhoC(fit.rhoC(construct))
                .build();
    }

    private List<PathEffect> effects() {
        double[][] totals = fit.totals();
        List<PathEffect> effects = new ArrayList<>();
        for (Path path : ways(model)) {
            int from = model.constructs().indexOf(path.from());
            int to = model.constructs().indexOf(path.to());
            OptionalDouble direct = model.paths().contains(path)
                    ? OptionalDouble.of(fit.coefficients()[from][to])
                    : OptionalDouble.empty();
            effects.add(new PathEffect(path, direct, totals[from][to]));
        }
        return effects;
    }

    /** From which construct a way leads to which; constructs stand behind those that act on them. */
    static List<Path> ways(PathModel model) {
        List<Path> ways = new ArrayList<>();
        for (String from : model.constructs()) {
            List<String> reached = new ArrayList<>(List.of(from));
            for (String to : model.constructs()) {
                if (model.actingOn(to).stream().anyMatch(reached::contains)) {
                    reached.add(to);
                    ways.add(new Path(from, to));
                }
            }
        }
        return ways;
    }
}

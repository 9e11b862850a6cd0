package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.statistics.TextTable;

/** A fitted path model as tables. */
final class PathTables {
    private static final int DECIMALS = 3;

    private final PathAnalysis analysis;

    PathTables(PathAnalysis analysis) {
        this.analysis = analysis;
    }

    String constructs(Language language) {
        TextTable table = TextTable.of(
                Word.of("construct", "construct"),
                Word.of("R squared", "R-kwadraat"),
                Word.same("AVE"),
                Word.same("rhoA"),
                Word.same("rhoC"));
        analysis.constructs()
                .forEach(construct -> table.row(
                        Word.same(construct.name()),
                        TextTable.figure(construct.rSquared(), DECIMALS),
                        new Figure(construct.averageVarianceExtracted(), DECIMALS),
                        TextTable.figure(construct.rhoA(), DECIMALS),
                        TextTable.figure(construct.rhoC(), DECIMALS)));
        return table.in(language);
    }

    String indicators(Language language) {
        TextTable table = TextTable.of(
                Word.of("indicator", "indicator"),
                Word.of("construct", "construct"),
                Word.of("weight", "gewicht"),
                Word.of("loading", "lading"));
        analysis.constructs()
                .forEach(construct -> construct
                        .indicators()
                        .forEach(indicator -> table.row(
                                Word.same(indicator.name()),
                                Word.same(construct.name()),
                                new Figure(indicator.weight(), DECIMALS),
                                new Figure(indicator.loading(), DECIMALS))));
        return table.in(language);
    }

    String effects(Language language) {
        TextTable table = TextTable.of(
                Word.of("from", "van"),
                Word.of("to", "naar"),
                Word.of("direct", "rechtstreeks"),
                Word.of("total", "totaal"));
        analysis.effects()
                .forEach(effect -> table.row(
                        Word.same(effect.path().from()),
                        Word.same(effect.path().to()),
                        TextTable.figure(effect.direct(), DECIMALS),
                        new Figure(effect.total(), DECIMALS)));
        return table.in(language);
    }
}

package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.statistics.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Prints factors. */
final class FactorsTable {
    private static final int DECIMALS = 2;
    private static final Word NOTHING = Word.same("");

    private FactorsTable() {}

    static TextTable of(Factors factors) {
        List<Wording> header = new ArrayList<>(List.of(NOTHING));
        for (int factor = 1; factor <= factors.size(); factor++) {
            header.add(Word.same("F" + factor));
        }
        header.add(Word.of("own", "eigen"));
        TextTable table = TextTable.of(header.toArray(Wording[]::new));
        for (Node node : factors.nodes()) {
            Word name = Word.same(node.code());
            add(table, factors, name, factor -> factors.loading(node, factor), number(factors.uniqueness(node)));
        }
        add(table, factors, Word.of("explained", "verklaard"), factors::explained, NOTHING);
        for (int other = 0; other < factors.size() && factors.rotation() == Rotation.OBLIMIN; other++) {
            int second = other;
            Word name = Word.of("correlation F{number}", "correlatie F{number}", other + 1);
            add(table, factors, name, factor -> factors.correlation(factor, second), NOTHING);
        }
        return table;
    }

    private static void add(TextTable table, Factors factors, Word name, IntToDoubleFunction value, Wording last) {
        List<Wording> cells = new ArrayList<>(List.of(name));
        for (int factor = 0; factor < factors.size(); factor++) {
            cells.add(number(value.applyAsDouble(factor)));
        }
        cells.add(last);
        table.row(cells);
    }

    static Figure number(double value) {
        return new Figure(value, DECIMALS);
    }
}

package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Prints factors. */
final class FactorsTable {
    private static final int DECIMALS = 2;

    private FactorsTable() {}

    static String of(Factors factors) {
        List<String> header = new ArrayList<>(List.of(""));
        for (int factor = 1; factor <= factors.size(); factor++) {
            header.add("F" + factor);
        }
        header.add("own");
        PlainTable table = new PlainTable(header);
        for (Node node : factors.nodes()) {
            add(table, factors, node.code(), factor -> factors.loading(node, factor), number(factors.uniqueness(node)));
        }
        add(table, factors, "explained", factors::explained, "");
        for (int other = 0; other < factors.size() && factors.rotation() == Rotation.OBLIMIN; other++) {
            int second = other;
            add(table, factors, "correlation F" + (other + 1), factor -> factors.correlation(factor, second), "");
        }
        return table + "\n" + factors.method().code() + ", rotation "
                + factors.rotation().code() + "; residual " + number(factors.residual()) + "; " + factors.basis();
    }

    private static void add(PlainTable table, Factors factors, String name, IntToDoubleFunction value, String last) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (int factor = 0; factor < factors.size(); factor++) {
            cells.add(number(value.applyAsDouble(factor)));
        }
        cells.add(last);
        table.add(cells);
    }

    private static String number(double value) {
        return PlainTable.number(value, DECIMALS);
    }
}

package io.github.serviceexcellence.population;

import static io.github.serviceexcellence.population.Composite.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.linear.SymmetricEigen;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.GroupKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The methods against figures of R 4.2.2 and COINr 1.1.14; see the headers of composite.population.csv and
 * composite.components.csv.
 */
class PopulationReferenceTest {
    private static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);

    private static final Map<String, ColumnMethod> COLUMN_METHODS = Map.of(
            "z-score", PopulationMethods.zScore(),
            "min-max", PopulationMethods.minMax(),
            "rank", PopulationMethods.rank(),
            "percentile-rank", PopulationMethods.percentileRank(),
            "borda", PopulationMethods.borda(),
            "distance-to-best", PopulationMethods.distanceToBest());

    private static final Map<String, RowMethod> ROW_METHODS = Map.of(
            "copeland", PopulationMethods.copeland(weights("2", "1", "1", "1.5", "1", "1", "0.5", "1", "1")),
            "mpi", PopulationMethods.mazziottaPareto(Penalty.DOWNWARD, Divisor.N_MINUS_ONE),
            "ampi", PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD, Divisor.N));

    record Figure(String method, GroupKey unit, double value) {}

    static Stream<Figure> figures() {
        return Composite.figures("composite.population.csv")
                .map(cell -> new Figure(cell.get(0), GroupKey.of(cell.get(1)), Double.parseDouble(cell.get(2))));
    }

    private static Map<Node, BigDecimal> weights(String... inTheOrderOfTheFile) {
        return IntStream.range(0, inTheOrderOfTheFile.length)
                .boxed()
                .collect(Collectors.toMap(Composite.COLUMNS::get, i -> new BigDecimal(inTheOrderOfTheFile[i])));
    }

    private static Stream<List<String>> components(String figure) {
        return Composite.figures("composite.components.csv")
                .filter(cells -> cells.get(0).equals(figure));
    }

    @Test
    void everyMethodHasAFigureForEveryUnit() {
        assertThat(figures().map(Figure::method).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(COLUMN_METHODS.keySet().stream(), ROW_METHODS.keySet().stream())
                                .toList());
        assertThat(figures()).hasSize(9 * 24);
        assertThat(POPULATION.units()).hasSize(24);
        assertThat(POPULATION.find(GroupKey.of("org-04")).orElseThrow().at(LEADERSHIP))
                .isEqualTo(new BigDecimal("69.4"));
    }

    @Test
    void theDivisorsOfTheReferenceAreTheDefaults() {
        assertThat(PopulationMethods.mazziottaPareto(Penalty.DOWNWARD)).isEqualTo(ROW_METHODS.get("mpi"));
        assertThat(PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD)).isEqualTo(ROW_METHODS.get("ampi"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aUnitHasTheNumberOfTheReference(Figure figure) {
        Unit unit = POPULATION.find(figure.unit()).orElseThrow();
        double actual = ROW_METHODS.containsKey(figure.method())
                ? ROW_METHODS.get(figure.method()).fit(POPULATION).apply(unit)
                : COLUMN_METHODS
                        .get(figure.method())
                        .fit(POPULATION)
                        .apply(unit)
                        .get(LEADERSHIP);
        Composite.check(actual, figure.value(), 1e-9);
    }

    @Test
    void correlationsAreThoseOfTheReference() {
        assertThat(components("correlation")).hasSize(81);
        components("correlation").forEach(cells -> {
            Column row = POPULATION.turned(Node.of(Element.parse(cells.get(1))));
            Column column = POPULATION.turned(Node.of(Element.parse(cells.get(2))));
            Composite.check(row.correlation(column).doubleValue(), Double.parseDouble(cells.get(3)), 1e-9);
        });
    }

    @Test
    void eigenvaluesAreThoseOfTheReference() {
        List<Column> columns = new ArrayList<>();
        POPULATION.nodes().forEach(node -> columns.add(POPULATION.turned(node)));
        double[] values =
                SymmetricEigen.of(PopulationWeights.correlations(columns)).values();
        List<Double> expected = components("eigenvalue")
                .map(cells -> Double.valueOf(cells.get(3)))
                .toList();
        assertThat(values).hasSize(9).hasSameSizeAs(expected);
        for (int i = 0; i < values.length; i++) {
            Composite.check(values[i], expected.get(i), 1e-6);
        }
    }

    @Test
    void theFirstComponentIsThatOfTheReference() {
        Map<Node, Double> loadings = components("first-component")
                .collect(Collectors.toMap(
                        cells -> Node.of(Element.parse(cells.get(1))), cells -> Double.valueOf(cells.get(3))));
        double sum = loadings.values().stream().mapToDouble(Double::doubleValue).sum();
        FittedWeights weights = PopulationWeights.firstPrincipalComponent(POPULATION);
        assertThat(loadings).hasSize(9);
        loadings.forEach((node, loading) -> Composite.check(weights.of(node), loading / sum, 1e-6));
    }
}

package io.github.serviceexcellence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.linear.SymmetricEigen;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Factors against figures of R; see the header of survey.structure.csv. */
class StructureReferenceTest {
    private static final List<ItemId> ITEMS = IntStream.rangeClosed(1, 36)
            .mapToObj("i%02d"::formatted)
            .map(ItemId::of)
            .toList();
    private static final CorrelationTable CORRELATIONS =
            CorrelationTable.of(CrossProducts.among(ReferenceSurvey.table(), ITEMS), Node.INDEX, MissingRule.PAIRWISE);
    private static final double[] EIGENVALUES =
            SymmetricEigen.of(CORRELATIONS.matrix()).values();

    private static final Map<Fit, Factors> FACTORS = new HashMap<>();

    /** How factors were found. */
    record Fit(String method, String rotation, int factors) {
        Factors made() {
            return FACTORS.computeIfAbsent(
                    this,
                    fit -> Factors.of(CORRELATIONS, factors, FactorMethod.parse(method))
                            .rotated(Rotation.parse(rotation)));
        }
    }

    record Reference(String figure, Fit fit, String of, double value) {
        static Reference of(String line) {
            String[] cells = line.split(",", -1);
            return new Reference(
                    cells[0],
                    new Fit(cells[1], cells[2], Integer.parseInt(cells[3])),
                    cells[4],
                    Double.parseDouble(cells[5]));
        }
    }

    static Stream<Reference> figures() {
        return ReferenceSurvey.lines("survey.structure.csv")
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Reference::of);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsThatOfR(Reference reference) {
        double tolerance = reference.figure().equals("eigenvalue") ? 1e-9 : 1e-5;
        assertThat(figure(reference)).isCloseTo(reference.value(), within(tolerance));
    }

    private static double figure(Reference asked) {
        String[] of = asked.of().split(":");
        return switch (asked.figure()) {
            case "eigenvalue" -> EIGENVALUES[asked.fit().factors() - 1];
            case "rms" -> asked.fit().made().residual();
            case "loading" -> asked.fit().made().loading(Node.of(ItemId.of(of[0])), Integer.parseInt(of[1]) - 1);
            case "factor-correlation" ->
                asked.fit().made().correlation(Integer.parseInt(of[0]) - 1, Integer.parseInt(of[1]) - 1);
            default -> throw new IllegalArgumentException(asked.figure());
        };
    }
}

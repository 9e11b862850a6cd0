package io.github.serviceexcellence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reliability against figures of R; see the header of survey.reliability.csv. */
class ReliabilityReferenceTest {
    private static final CrossProducts PRODUCTS = CrossProducts.withinConstructs(ReferenceSurvey.table());
    private static final Map<MissingRule, Reliability> RELIABILITY = new EnumMap<>(Map.of(
            MissingRule.PAIRWISE, Reliability.of(PRODUCTS, MissingRule.PAIRWISE),
            MissingRule.LISTWISE, Reliability.of(ReferenceSurvey.table(), MissingRule.LISTWISE)));

    /** Closed formulas, loadings, omegas. */
    private static final Percentage CLOSED = withinPercentage(1e-7);

    private static final Percentage LOADING = withinPercentage(1e-3);
    private static final Percentage OMEGA = withinPercentage(1e-4);
    /** An answer on 1 to 5 is worth 25 points more than the one below. */
    private static final double POINTS = 25;

    record Reference(String set, MissingRule rule, String figure, String item, double value) {
        static Reference of(String line) {
            String[] cells = line.split(",", -1);
            return new Reference(
                    cells[0], MissingRule.parse(cells[1]), cells[2], cells[3], Double.parseDouble(cells[4]));
        }

        Percentage tolerance() {
            if (figure.endsWith("loading")) {
                return LOADING;
            }
            return figure.endsWith("omega") ? OMEGA : CLOSED;
        }
    }

    static Stream<Reference> figures() {
        return ReferenceSurvey.lines("survey.reliability.csv")
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Reference::of);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsThatOfR(Reference reference) {
        assertThat(figure(reference)).isCloseTo(reference.value(), reference.tolerance());
    }

    private static double figure(Reference asked) {
        ConstructReliability set = RELIABILITY.get(asked.rule()).of(Node.of(Element.parse(asked.set())));
        return switch (asked.figure()) {
            case "n" -> set.n();
            case "alpha" -> set.alpha().orElseThrow();
            case "std-alpha" -> set.standardisedAlpha().orElseThrow();
            case "mean-r" -> set.meanCorrelation().orElseThrow();
            case "lambda6" -> set.lambda6().orElseThrow();
            case "sem" -> set.standardError().orElseThrow() / POINTS;
            case "feldt-low" -> set.interval().map(Interval::low).orElseThrow();
            case "feldt-high" -> set.interval(0.95).map(Interval::high).orElseThrow();
            case "item-rest" -> item(set, asked.item()).itemRest().orElseThrow();
            case "if-dropped" -> item(set, asked.item()).alphaIfDropped().orElseThrow();
            case "minres-omega" -> set.omega(FactorMethod.MINRES).orElseThrow().total();
            case "ml-omega" ->
                set.omega(FactorMethod.MAXIMUM_LIKELIHOOD).orElseThrow().total();
            case "minres-loading" -> loading(set, FactorMethod.MINRES, asked.item());
            case "ml-loading" -> loading(set, FactorMethod.MAXIMUM_LIKELIHOOD, asked.item());
            default -> throw new IllegalArgumentException(asked.figure());
        };
    }

    private static ItemReliability item(ConstructReliability set, String item) {
        return set.items().stream()
                .filter(each -> each.item().equals(ItemId.of(item)))
                .findFirst()
                .orElseThrow();
    }

    private static double loading(ConstructReliability set, FactorMethod method, String item) {
        List<ItemId> items = PRODUCTS.items(set.set());
        return set.omega(method).orElseThrow().loadings().get(items.indexOf(ItemId.of(item)));
    }
}

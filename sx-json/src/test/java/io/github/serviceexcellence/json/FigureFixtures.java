package io.github.serviceexcellence.json;

import io.github.serviceexcellence.bands.Bands;
import io.github.serviceexcellence.bands.BandsBuilder;
import io.github.serviceexcellence.card.ScoreCardDifference;
import io.github.serviceexcellence.card.ScoreCardDifference.Change;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.population.Population;
import io.github.serviceexcellence.population.PopulationBuilder;
import io.github.serviceexcellence.population.PopulationRef;
import io.github.serviceexcellence.population.PopulationResult;
import io.github.serviceexcellence.population.Unit;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.weighting.ElicitationMethod;
import io.github.serviceexcellence.weighting.ElicitedWeights;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** The hand-built counterparts of the golden documents of figures, bands and weights, and some of chance. */
final class FigureFixtures {
    private static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);
    private static final Node MONITORING = Node.of(Element.MONITORING);

    private FigureFixtures() {}

    static ScoreCardDifference difference() {
        return new ScoreCardDifference(
                List.of(
                        new Change(Node.INDEX, points("54.1"), points("60.000000001")),
                        new Change(LEADERSHIP, points("62.5"), Optional.empty()),
                        new Change(MONITORING, Optional.empty(), Optional.empty())),
                List.of(Node.of(ItemId.of("lead"))),
                /* isConfidential= */ true);
    }

    private static Optional<Points> points(String text) {
        return Optional.of(Points.parse(text));
    }

    private static PopulationRef reference() {
        return new PopulationRef(
                2, List.of(MONITORING, LEADERSHIP), List.of(MONITORING), new Digest("0123456789abcdef".repeat(4)));
    }

    private static StrategyDescription method(String name) {
        return new StrategyDescription(name, new TreeMap<>(Map.of("ties", "mean-place")));
    }

    static PopulationResult<Double> byUnit() {
        return new PopulationResult<>(
                method("copeland"),
                reference(),
                new TreeMap<>(Map.of(GroupKey.of("Noord"), -1.5, GroupKey.of("Zuid", "team 1"), 0.1 + 0.2)));
    }

    static PopulationResult<SortedMap<Node, Double>> byNode() {
        SortedMap<GroupKey, SortedMap<Node, Double>> values = new TreeMap<>();
        values.put(GroupKey.of("Noord"), new TreeMap<>(Map.of(LEADERSHIP, 1.0, MONITORING, -0.75)));
        values.put(GroupKey.of("Zuid"), new TreeMap<>(Map.of(LEADERSHIP, -1.0, MONITORING, 0.75)));
        return new PopulationResult<>(method("z-score"), reference(), values);
    }

    static Bands bands() {
        return Bands.builder("change")
                .title(Text.english("Change").dutch("Verandering"))
                .source("Ours, 2026")
                .range(Points.of(-100), Points.of(100))
                .below(Points.parse("-2.5"), "worse", Text.english("Worse").dutch("Slechter"))
                .upTo(Points.parse("2.5"), "same", Text.english("The same").dutch("Gelijk"))
                .last("better", Text.english("Better").dutch("Beter"))
                .build();
    }

    static Weights weights() {
        return Weights.of(Map.of(
                LEADERSHIP,
                new BigDecimal("2.50"),
                MONITORING,
                BigDecimal.ZERO,
                Node.of(PyramidLevel.CORE_SERVICE),
                new BigDecimal("1E+3")));
    }

    static ElicitedWeights elicited() {
        return new ElicitedWeights(
                new TreeMap<>(Map.of(LEADERSHIP, 666_667L, MONITORING, 333_333L)),
                ElicitationMethod.BUDGET_ALLOCATION,
                new TreeMap<>(Map.of("experts", "3")));
    }

    /** Of two to six units on three nodes. */
    static Population population(Random random) {
        PopulationBuilder population = Population.builder(List.of(LEADERSHIP, MONITORING, Node.INDEX));
        for (int unit = 1 + random.nextInt(5); unit >= 0; unit--) {
            population.unit(Unit.of(
                    GroupKey.of("unit " + unit),
                    Map.of(
                            LEADERSHIP,
                            Points.of(50 + unit),
                            MONITORING,
                            Points.of(random.nextInt(101)),
                            Node.INDEX,
                            Points.of(90 - unit))));
        }
        return population.build();
    }

    static Bands bands(Random random) {
        BandsBuilder bands = Bands.builder("b" + random.nextInt(100));
        Points edge = Points.ZERO;
        for (int band = random.nextInt(5); band > 0; band--) {
            edge = edge.plus(Points.ofBillionths(1 + random.nextInt(1_000_000_000)));
            if (random.nextBoolean()) {
                bands.upTo(edge, "b" + band, Text.english("To " + edge));
            } else {
                bands.below(edge, "b" + band, Text.english("Below " + edge));
            }
        }
        return bands.last("top", Text.english("Top").dutch("Boven")).build();
    }

    static Weights weights(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Weights.equal();
            case 1 -> Weights.byAnswers();
            default ->
                Weights.of(Map.of(
                        LEADERSHIP,
                        BigDecimal.valueOf(1 + random.nextInt(1000), random.nextInt(8) - 4),
                        MONITORING,
                        BigDecimal.valueOf(random.nextInt(1000), random.nextInt(8) - 4)));
        };
    }

    static ElicitedWeights elicited(Random random) {
        long first = random.nextInt(1_000_001);
        return new ElicitedWeights(
                new TreeMap<>(Map.of(LEADERSHIP, first, Node.of(ItemId.of("lead")), 1_000_000 - first)),
                ElicitationMethod.ANALYTIC_HIERARCHY,
                new TreeMap<>(
                        random.nextBoolean() ? Map.of() : Map.of("consistency-ratio", "0.0" + random.nextInt(9))));
    }
}

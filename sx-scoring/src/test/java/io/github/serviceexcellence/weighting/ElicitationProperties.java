package io.github.serviceexcellence.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ElicitationProperties {
    private static final long BUDGET = 100_000_000_000L;

    @Property
    void budgetsAddUpToOneWhateverTheOrder(
            @ForAll @IntRange(min = 1, max = 9) int parts,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(max = BUDGET) Long> seeds,
            @ForAll Random random) {
        Map<String, Map<Node, Points>> experts = new LinkedHashMap<>();
        for (int expert = 0; expert < seeds.size(); expert++) {
            experts.put("e" + expert, budget(parts, seeds.get(expert)));
        }
        ElicitedWeights weights = BudgetAllocation.weights(experts);

        assertThat(sum(weights)).isEqualTo(1_000_000);
        Map<String, Map<Node, Points>> shuffled = new LinkedHashMap<>();
        shuffle(experts, random).forEach((expert, points) -> shuffled.put(expert, shuffle(points, random)));
        assertThat(BudgetAllocation.weights(shuffled)).isEqualTo(weights);
        for (Node part : weights.millionths().keySet()) {
            double mean = experts.values().stream()
                    .mapToDouble(
                            points -> points.getOrDefault(part, Points.ZERO).toDouble())
                    .average()
                    .orElseThrow();
            assertThat(weights.weight(part).doubleValue()).isCloseTo(mean / 100, within(1.1e-6));
        }
    }

    @Property
    void comparisonsGiveAnEigenvectorWhateverTheOrder(
            @ForAll @IntRange(min = 2, max = 10) int parts,
            @ForAll @Size(45) List<@IntRange(min = -8, max = 8) Integer> judgements,
            @ForAll Random random) {
        List<Node> names = names(parts);
        List<Comparison> comparisons = comparisons(names, judgements);
        AnalyticHierarchy hierarchy = build(names, comparisons);

        assertThat(sum(hierarchy.weights())).isEqualTo(1_000_000);
        assertThat(hierarchy.lambdaMax()).isGreaterThan(parts - 1e-9);
        assertThat(hierarchy.consistencyRatio()).isNotNegative();
        List<Node> shuffledNames = new ArrayList<>(names);
        Collections.shuffle(shuffledNames, random);
        Collections.shuffle(comparisons, random);
        assertThat(build(shuffledNames, comparisons)).isEqualTo(hierarchy);
        for (Node part : names) {
            double image = names.stream()
                    .mapToDouble(other -> times(hierarchy, part, other)
                            * hierarchy.weights().weight(other).doubleValue())
                    .sum();
            double weight = hierarchy.weights().weight(part).doubleValue();
            // 1e-6 in each of ten weights, times 9 at most
            assertThat(image).isCloseTo(hierarchy.lambdaMax() * weight, within(2e-4));
        }
    }

    @Property
    void comparisonsMadeOfWeightsGiveThoseWeights(
            @ForAll @Size(min = 2, max = 10) List<@IntRange(min = 1, max = 9) Integer> sizes) {
        List<Node> names = names(sizes.size());
        AnalyticHierarchyBuilder builder = AnalyticHierarchy.builder(names);
        for (int row = 0; row < sizes.size(); row++) {
            for (int column = 0; column < row; column++) {
                builder.compare(names.get(row), names.get(column), sizes.get(row) / (double) sizes.get(column));
            }
        }
        AnalyticHierarchy hierarchy = builder.build().requireConsistent();
        double sum = sizes.stream().mapToInt(Integer::intValue).sum();
        for (int row = 0; row < sizes.size(); row++) {
            assertThat(hierarchy.weights().weight(names.get(row)).doubleValue())
                    .isCloseTo(sizes.get(row) / sum, within(1.1e-6));
        }
        assertThat(hierarchy.consistencyRatio()).isCloseTo(0, within(1e-9));
    }

    private static List<Comparison> comparisons(List<Node> names, List<Integer> judgements) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < row; column++) {
                int judgement = judgements.get(comparisons.size());
                double times = judgement >= 0 ? judgement + 1 : 1.0 / (1 - judgement);
                comparisons.add(new Comparison(names.get(row), names.get(column), times));
            }
        }
        return comparisons;
    }

    private static AnalyticHierarchy build(List<Node> names, List<Comparison> comparisons) {
        AnalyticHierarchyBuilder builder = AnalyticHierarchy.builder(names);
        comparisons.forEach(one -> builder.compare(one.part(), one.other(), one.times()));
        return builder.build();
    }

    private static double times(AnalyticHierarchy hierarchy, Node part, Node other) {
        return hierarchy.comparisons().stream()
                .filter(one -> one.part().equals(part) && one.other().equals(other))
                .mapToDouble(Comparison::times)
                .findFirst()
                .orElseGet(() -> part.equals(other) ? 1 : 1 / times(hierarchy, other, part));
    }

    /** Whole billionths in proportions that the seed decides, the rest to the last part. */
    private static Map<Node, Points> budget(int parts, long seed) {
        Map<Node, Points> budget = new LinkedHashMap<>();
        long left = BUDGET;
        for (int part = 0; part < parts; part++) {
            long given = part == parts - 1 ? left : left / parts * (seed % (part + 7)) / (part + 7);
            budget.put(names(parts).get(part), Points.ofBillionths(given));
            left -= given;
        }
        return budget;
    }

    private static List<Node> names(int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> Node.of(ItemId.of("p" + part)))
                .toList();
    }

    private static <K, V> Map<K, V> shuffle(Map<K, V> map, Random random) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
        Collections.shuffle(entries, random);
        Map<K, V> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return shuffled;
    }

    private static long sum(ElicitedWeights weights) {
        return weights.millionths().values().stream().mapToLong(Long::longValue).sum();
    }
}

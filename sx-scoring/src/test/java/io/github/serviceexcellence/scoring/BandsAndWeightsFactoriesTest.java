package io.github.serviceexcellence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.composite.Node;
import io.github.serviceexcellence.composite.Points;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A new factory of these classes fails here until it has a case. */
class BandsAndWeightsFactoriesTest {
    private static final Node A = Node.of(ItemId.of("a"));
    private static final Node B = Node.of(ItemId.of("b"));

    private static final Map<String, Supplier<Object>> CASES = Map.ofEntries(
            Map.entry("UpperEdge.upTo", () -> UpperEdge.upTo(Points.ZERO)),
            Map.entry("UpperEdge.below", () -> UpperEdge.below(Points.ZERO)),
            Map.entry(
                    "Bands.builder",
                    () -> Bands.builder("all").last("all", Text.english("All")).build()),
            Map.entry("BandPresets.all", BandPresets::all),
            Map.entry("BandPresets.parse", () -> BandPresets.parse("baldrige")),
            Map.entry("ElicitationMethod.parse", () -> ElicitationMethod.parse("analytic-hierarchy")),
            Map.entry("ElicitationMethod.values", ElicitationMethod::values),
            Map.entry("ElicitationMethod.valueOf", () -> ElicitationMethod.valueOf("BUDGET_ALLOCATION")),
            Map.entry(
                    "BudgetAllocation.weights",
                    () -> BudgetAllocation.weights(Map.of("ann", Map.of(A, Points.of(100))))),
            Map.entry(
                    "AnalyticHierarchy.builder",
                    () -> AnalyticHierarchy.builder(List.of(A, B))
                            .compare(A, B, 1)
                            .build()),
            Map.entry(
                    "AnalyticHierarchy.of",
                    () -> AnalyticHierarchy.of(List.of(A, B), new double[][] {{1, 1}, {1, 1}})));

    @Test
    void everyFactoryHasACase() {
        Set<String> factories = new TreeSet<>();
        for (Class<?> type : List.of(
                UpperEdge.class,
                Band.class,
                Bands.class,
                BandPresets.class,
                ElicitationMethod.class,
                ElicitedWeights.class,
                BudgetAllocation.class,
                Comparison.class,
                AnalyticHierarchy.class)) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers())
                            && Modifier.isPublic(method.getModifiers())
                            && !method.isSynthetic())
                    .map(Method::getName)
                    .forEach(name -> factories.add(type.getSimpleName() + "." + name));
        }
        assertThat(CASES).containsOnlyKeys(factories);
        CASES.values().forEach(made -> assertThat(made.get()).isNotNull());
    }
}

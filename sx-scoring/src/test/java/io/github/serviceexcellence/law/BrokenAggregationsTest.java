package io.github.serviceexcellence.law;

import static io.github.serviceexcellence.law.DefectiveAggregations.arithmetic;
import static io.github.serviceexcellence.law.DefectiveAggregations.broken;
import static io.github.serviceexcellence.law.DefectiveAggregations.mean;
import static io.github.serviceexcellence.law.DefectiveAggregations.penalised;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.law.DefectiveAggregations.Broken;
import io.github.serviceexcellence.law.DefectiveAggregations.Like;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.AggregationLaw;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.strategy.StrategyLaw;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever breaks a law is caught: for each law there is at least one aggregation with that defect. */
class BrokenAggregationsTest {
    @ParameterizedTest
    @MethodSource("io.github.serviceexcellence.law.DefectiveAggregations#broken")
    void aBrokenLawIsFound(Broken broken) {
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(StrategyLaws.check(broken.aggregation(), seed))
                    .as("seed " + seed)
                    .extracting(Violation::law)
                    .containsAll(broken.laws());
        }
    }

    @Test
    void everyLawIsBrokenByOne() {
        assertThat(broken().flatMap(one -> one.laws().stream())).containsAll(Arrays.asList(AggregationLaw.values()));
    }

    /** Defects that touch one law alone: the others must not cry too. */
    @Test
    void noOtherLawIsSaidToBeBroken() {
        Set<AggregationLaw> entangled = EnumSet.of(
                AggregationLaw.DETERMINISTIC, AggregationLaw.RANGE, AggregationLaw.BOUNDS, AggregationLaw.IDEMPOTENT);
        List<Broken> alone = broken().filter(one -> Collections.disjoint(one.laws(), entangled))
                .filter(one -> !one.defect().equals("subtracts"))
                .toList();
        assertThat(alone).hasSizeGreaterThan(20);
        assertThat(alone)
                .allSatisfy(one -> assertThat(StrategyLaws.check(one.aggregation(), 1))
                        .extracting(Violation::law)
                        .containsExactlyElementsOf(one.laws()));
    }

    @Test
    void whatIsNotPromisedIsNotChecked() {
        Aggregation honest = new Like(penalised()) {
            @Override
            public Set<AggregationLaw> laws() {
                return EnumSet.complementOf(EnumSet.of(AggregationLaw.MONOTONE));
            }
        };
        assertThat(StrategyLaws.check(honest, 1)).isEmpty();
        StandardStrategy strategy = StandardStrategy.withDefaults().withIndexAggregation(honest);
        assertThat(strategy.laws())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(StrategyLaw.MONOTONE)));
        assertThat(StrategyLaws.check(strategy, 1)).isEmpty();
        assertThat(StrategyLaws.check(StandardStrategy.withDefaults().withIndexAggregation(penalised()), 1))
                .extracting(Violation::law)
                .containsExactly(StrategyLaw.MONOTONE);
    }

    @Test
    void aViolationTellsTheSmallestExampleThatWasFound() {
        Aggregation median = new Like(Aggregations.median()) {
            @Override
            public boolean usesWeights() {
                return true;
            }
        };
        List<Violation<List<Aggregation.Part>>> found = StrategyLaws.check(median, 1);
        assertThat(found).hasSize(1);
        assertThat(found.get(0))
                .hasToString(
                        "weights: weights make a difference if it says that it uses them, and none otherwise; but\n"
                                + "  element:experience-design 20, element:vision-and-strategy 80 -> 50\n"
                                + "  element:experience-design 20 of weight 1000, element:vision-and-strategy 80 of weight 1 -> 50, but usesWeights() says true");
        // 101 of one part of 50
        Violation<List<Aggregation.Part>> range =
                StrategyLaws.check(arithmetic(parts -> Points.of(101)), 1).get(0);
        assertThat(range)
                .hasToString("range: the whole has 0 to 100 points; but\n  element:experience-design 50 -> 101");
        assertThat(range.trials().get(0).input())
                .extracting(Aggregation.Part::points)
                .containsExactly(Points.of(50));
    }

    @Test
    void theSeedAloneDecides() {
        Aggregation penalised = penalised();
        assertThat(StrategyLaws.check(penalised, 7)).isEqualTo(StrategyLaws.check(penalised, 7));
        assertThat(StrategyLaws.check(penalised, 7)).isNotEqualTo(StrategyLaws.check(penalised, 8));
        // which laws are declared does not change what is found about the others
        Aggregation fewer = new Like(penalised) {
            @Override
            public Set<AggregationLaw> laws() {
                return Set.of(AggregationLaw.MONOTONE);
            }
        };
        assertThat(StrategyLaws.check(fewer, 7)).isEqualTo(StrategyLaws.check(penalised, 7));
    }

    @Test
    void aCheckTriesABoundedNumberOfParts() {
        AtomicInteger calls = new AtomicInteger();
        StrategyLaws.check(
                arithmetic(parts -> {
                    calls.incrementAndGet();
                    return mean(parts);
                }),
                1);
        assertThat(calls).hasValueBetween(1000, 10_000);
    }
}

package io.github.serviceexcellence.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.AggregationLaw;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Compensation;
import io.github.serviceexcellence.points.Law;
import io.github.serviceexcellence.strategy.StrategyLaw;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawTest {
    @ParameterizedTest
    @EnumSource
    void aLawOfAnAggregationIsFoundByItsCode(AggregationLaw law) {
        assertThat(AggregationLaw.parse(law.code())).isEqualTo(law);
        assertThat(law.code()).isEqualTo(kebab(law.name()));
    }

    @ParameterizedTest
    @EnumSource
    void aLawOfAStrategyIsFoundByItsCode(StrategyLaw law) {
        assertThat(StrategyLaw.parse(law.code())).isEqualTo(law);
        assertThat(law.code()).isEqualTo(kebab(law.name()));
    }

    @ParameterizedTest
    @EnumSource
    void aCompensationIsFoundByItsCode(Compensation compensation) {
        assertThat(Compensation.parse(compensation.code())).isEqualTo(compensation);
        assertThat(compensation.code()).isEqualTo(kebab(compensation.name()));
        assertThat(compensation.description().wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH);
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void lawsAreToldInEnglishAndDutch() {
        List<Law> laws = Stream.<Law>concat(Arrays.stream(AggregationLaw.values()), Arrays.stream(StrategyLaw.values()))
                .toList();
        assertThat(laws)
                .extracting(Law::description)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        description -> assertThat(description.wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH));
    }

    @Test
    void otherCodesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AggregationLaw.parse("complete"))
                .withMessageStartingWith("'complete' is no law of an aggregation; use one of: answers, name,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyLaw.parse("bounds"))
                .withMessageStartingWith("'bounds' is no law of a strategy; use one of: answers, complete,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Compensation.parse("all"))
                .withMessage("'all' is no kind of compensation; use one of: full, partial, none");
    }

    @Test
    void eachAggregationSaysWhetherItCompensates() {
        assertThat(Aggregations.arithmeticMean().compensation()).isEqualTo(Compensation.FULL);
        assertThat(Aggregations.geometricMean().compensation()).isEqualTo(Compensation.PARTIAL);
        assertThat(Aggregations.harmonicMean().compensation()).isEqualTo(Compensation.PARTIAL);
        assertThat(Aggregations.powerMean(0.999).compensation()).isEqualTo(Compensation.PARTIAL);
        assertThat(Aggregations.powerMean(1).compensation()).isEqualTo(Compensation.FULL);
        assertThat(Aggregations.minimum().compensation()).isEqualTo(Compensation.NONE);
        assertThat(Aggregations.median().compensation()).isEqualTo(Compensation.PARTIAL);
        assertThat(Aggregations.maximum().compensation()).isEqualTo(Compensation.FULL);
        assertThat(Aggregations.orderedAverage(1).compensation()).isEqualTo(Compensation.FULL);
        assertThat(Aggregations.orderedAverage(1.001).compensation()).isEqualTo(Compensation.PARTIAL);
    }

    /** The weight of the k highest ranks together is at least k/n, for every k: then the average is never below the mean. */
    @Test
    void anOrderedAverageCompensatesAsItsWeightsSay() {
        assertThat(ordered(1, 1, 1)).isEqualTo(Compensation.FULL);
        assertThat(ordered(2, 1, 0)).isEqualTo(Compensation.FULL);
        // 50, 50 and 0 give 250/6, above their mean of 100/3; 90, 0 and 0 give 15, below their mean of 30
        assertThat(ordered(1, 4, 1)).isEqualTo(Compensation.PARTIAL);
        assertThat(ordered(0, 1, 2)).isEqualTo(Compensation.PARTIAL);
        assertThat(ordered(0, 0, 2)).isEqualTo(Compensation.NONE);
        assertThat(ordered(3)).isEqualTo(Compensation.FULL);
    }

    private static Compensation ordered(long... weights) {
        return Aggregations.orderedAverage(
                        Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new))
                .compensation();
    }
}

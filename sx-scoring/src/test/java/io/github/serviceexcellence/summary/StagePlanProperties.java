package io.github.serviceexcellence.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class StagePlanProperties {
    @Property
    void divisionRoundsHalfToEven(
            @ForAll @LongRange(max = 100_000_000_000_000L) long dividend,
            @ForAll @LongRange(min = 1, max = 1000) long divisor) {
        assertThat(StagePlan.divide(dividend, divisor)).isEqualTo(slowly(dividend, divisor));
    }

    @Property
    void halvesGoToTheEvenNeighbour(@ForAll @LongRange(max = 50_000_000_000L) long half) {
        assertThat(StagePlan.divide(2 * half + 1, 2))
                .isEqualTo(slowly(2 * half + 1, 2))
                .isEven();
    }

    @Example
    void levelsArePercentOfMaximumAndReversedOnesTheRest() {
        Scale uneven = Scale.of("-1", "0", "0.5", "2");
        StagePlan plan = new StagePlan(
                Questionnaires.instrument(
                        Questionnaires.unscaled("a", Element.LEADERSHIP).scale(uneven),
                        Questionnaires.unscaled("b", Element.LEADERSHIP)
                                .scale(uneven)
                                .reversed()),
                ItemStage.withDefaults());
        // of 3 from end to end, and so of 6 halves: exactly, as no grid of decimals could
        assertThat(plan.fulls).containsExactly(6, 6);
        assertThat(plan.parts[0]).containsExactly(0, 2, 3, 6);
        assertThat(plan.parts[1]).containsExactly(6, 4, 3, 0);
    }

    private static long slowly(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}

package io.github.serviceexcellence.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class WeightProperties {
    @Property
    void aDecimalReadsBackAsTheSameWeight(@ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long millionths) {
        BigDecimal value = Weight.ofMillionths(millionths).toBigDecimal();

        assertThat(Weight.of(value)).isEqualTo(Weight.ofMillionths(millionths));
        assertThat(value.multiply(BigDecimal.valueOf(1_000_000))).isEqualByComparingTo(BigDecimal.valueOf(millionths));
        assertThat(value.scale()).isBetween(0, 6);
    }
}

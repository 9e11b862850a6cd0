package io.github.serviceexcellence.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScaleProperties {
    @Property(tries = 300)
    void everyLevelIsFoundAtItsPlaceAndNothingBetweenTheLevels(@ForAll("rising") List<BigDecimal> values) {
        Scale scale = Scale.of(values.stream().map(BigDecimal::toString).toArray(String[]::new));

        assertThat(scale.size()).isEqualTo(values.size());
        for (int place = 0; place < values.size(); place++) {
            BigDecimal value = values.get(place);
            assertThat(scale.placeOf(value.setScale(9))).hasValue(place);
            // the values have at most four decimals
            assertThat(scale.placeOf(value.add(new BigDecimal("0.00005")))).isEqualTo(OptionalInt.empty());
        }
    }

    @Provide
    Arbitrary<List<BigDecimal>> rising() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(4)
                .set()
                .ofMinSize(2)
                .ofMaxSize(100)
                .map(values -> values.stream().sorted().toList());
    }
}

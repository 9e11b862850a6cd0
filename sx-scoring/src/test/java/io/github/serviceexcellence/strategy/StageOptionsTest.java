package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.MONITORING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class StageOptionsTest {
    private static final ItemStage STAGE = ItemStage.withDefaults();

    private static ItemStage read(Map<String, String> options, Function<String, Aggregation> aggregations) {
        return new StageOptions(options, aggregations, Normalisations::parse).stage();
    }

    private static ItemId id(String item) {
        return ItemId.of(item);
    }

    @Test
    void everyOptionIsReadBack() {
        ItemStage all = STAGE.withAggregation(Aggregations.geometricMean())
                .withNormalisation(Normalisations.goalpostsClipped(new BigDecimal("1.5"), new BigDecimal("4")))
                .withNormalisation(id("a.1"), Normalisations.percentOfMaximum())
                .withItemWeights(Map.of(id("a.1"), new BigDecimal("1.50"), id("b"), BigDecimal.ZERO))
                .withMinimumAnswered(75)
                .withMinimumAnswered(MONITORING, 100)
                .withImputation(Imputation.GROUP_MEAN);
        assertThat(all.options())
                .containsEntry("item.weight.a.1", "1.5")
                .containsEntry("item.normalisation.a.1", "percent-of-maximum")
                .containsEntry("item.minimum-answered.monitoring", "100 %")
                .hasSize(9);
        assertThat(read(all.options(), name -> Aggregations.geometricMean()))
                .isEqualTo(all)
                .isNotEqualTo(STAGE);
        assertThat(read(STAGE.options(), name -> Aggregations.arithmeticMean())).isEqualTo(STAGE);
    }

    @Test
    void optionsThatSayNothingAreToldAllAtOnce() {
        Map<String, String> options = new TreeMap<>(STAGE.options());
        options.remove("item.imputation");
        options.put("item.minimum-answered", "half");
        options.put("item.minimum-answered.leaders", "50 %");
        options.put("item.minimum-answered.leadership", "0 %");
        options.put("item.normalisation", "none");
        options.put("item.weights", "given");
        options.put("item.colour", "blue");
        options.put("item.minimum-answered.monitoring", "050 %");
        options.put("item.weight.a", "1.50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(options, name -> Aggregations.arithmeticMean()))
                .withMessage("the options of the item stage are invalid: item.colour: it is no option of an item stage,"
                        + " leave it out; item.imputation: it is missing; item.minimum-answered: 'half' is no percentage;"
                        + " write one such as 50 %; item.minimum-answered.leaders:"
                        + " 'leaders' is no element; use one of: experience-design, vision-and-strategy, leadership,"
                        + " employee-engagement, service-culture, customer-understanding, service-innovation,"
                        + " processes-and-structure, monitoring; item.minimum-answered.leadership: a minimum of 0 %"
                        + " answered is not possible; use 1 to 100; item.minimum-answered.monitoring: '050 %' has another"
                        + " form here; write '50 %'; item.normalisation: 'none' is no"
                        + " normalisation; use one of: percent-of-maximum, goalposts LOW HIGH, goalposts-clipped LOW"
                        + " HIGH, distance-to-target VALUE; item.weight.a: '1.50' has another form here; write '1.5';"
                        + " item.weights: 'given' does not go with 0 options"
                        + " item.weight.ITEM; write equal without them, given with them");
    }
}

package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.MONITORING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
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
        OptionReader reader = new OptionReader(new StrategyDescription("own", new TreeMap<>(options)));
        ItemStage stage = StageOptions.read(reader, aggregations, Normalisations::parse);
        reader.end();
        return stage;
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
                .containsEntry("item.minimum-answered.element:monitoring", "100 %")
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
        options.put("item.minimum-answered.element:leaders", "50 %");
        options.put("item.minimum-answered.element:leadership", "0 %");
        options.put("item.normalisation", "none");
        options.put("item.weights", "equal");
        options.put("item.colour", "blue");
        options.put("item.minimum-answered.element:monitoring", "050 %");
        options.put("item.weight.a", "1.50");
        InvalidInputException thrown = refusal(options);
        assertThat(thrown)
                .hasMessage("no strategy own can be made of these options: item.colour: 'item.colour' is no option of"
                        + " strategy own; use one of: item.aggregation, item.imputation, item.minimum-answered,"
                        + " item.minimum-answered.CONSTRUCT, item.normalisation, item.normalisation.ITEM,"
                        + " item.weight.ITEM, item.weights; item.imputation: option item.imputation is missing; item.minimum-answered:"
                        + " 'half' is no threshold; write one such as 50 % or 2/3; item.minimum-answered.element:leaders:"
                        + " 'element:leaders' is no term of the framework; use one of: element:experience-design,"
                        + " element:vision-and-strategy, element:leadership, element:employee-engagement,"
                        + " element:service-culture, element:customer-understanding, element:service-innovation,"
                        + " element:processes-and-structure, element:monitoring; item.minimum-answered.element:leadership:"
                        + " a threshold of 0% is not possible; use 1 to 100; item.minimum-answered.element:monitoring: '050 %' has another"
                        + " form here; write '50 %'; item.normalisation: 'none' is no"
                        + " normalisation; use one of: percent-of-maximum, goalposts LOW HIGH, goalposts-clipped LOW"
                        + " HIGH, distance-to-target VALUE; item.weight.a: '1.50' has another form here; write '1.5';"
                        + " item.weights: 'equal' does not go with 1 options"
                        + " item.weight.ITEM; write equal without them, given with them");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("item.colour", "code.unknown"),
                        tuple("item.imputation", "strategy.missing-option"),
                        tuple("item.minimum-answered", "threshold.unreadable"),
                        tuple("item.minimum-answered.element:leaders", "code.unknown"),
                        tuple("item.minimum-answered.element:leadership", "threshold.percentage"),
                        tuple("item.minimum-answered.element:monitoring", "code.other-form"),
                        tuple("item.normalisation", "code.unknown"),
                        tuple("item.weight.a", "code.other-form"),
                        tuple("item.weights", "strategy.item-weights"));
    }

    @Test
    void weightsAreGivenOnlyWithOptionsThatGiveThem() {
        assertRefused(
                "item.weights",
                "given",
                "item.weights: 'given' does not go with 0 options"
                        + " item.weight.ITEM; write equal without them, given with them");
        assertRefused(
                "item.weights",
                "mine",
                "item.weights: 'mine' does not go with 0 options"
                        + " item.weight.ITEM; write equal without them, given with them");
    }

    @Test
    void aWeightIsANumberThatIsNotNegative() {
        assertWeightRefused("much", "'much' is no weight; write a number such as 1.5");
        assertWeightRefused("-1", "a weight of -1 is not possible; use 0 or more, with at most 20 digits");
        assertWeightRefused("1e5", "'1e5' has another form here; write '100000'");
    }

    @Test
    void whatIsWrongIsToldInDutchToo() {
        Map<String, String> options = new TreeMap<>(STAGE.options());
        options.remove("item.imputation");
        options.put("item.minimum-answered", "101 %");
        InvalidInputException thrown = refusal(options);
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo(
                        "met deze opties is geen strategie own te maken: item.imputation: optie item.imputation ontbreekt;"
                                + " item.minimum-answered: minstens 101% kan niet; kies 1 tot en met 100");
        assertThat(thrown.problems().get(1).parameters()).containsExactly(Map.entry("percent", "101"));
    }

    private static void assertWeightRefused(String weight, String fault) {
        Map<String, String> options = new TreeMap<>(STAGE.options());
        options.put("item.weights", "given");
        options.put("item.weight.a", weight);
        assertThat(refusal(options))
                .hasMessage("no strategy own can be made of these options: item.weight.a: " + fault);
    }

    private static void assertRefused(String option, String choice, String fault) {
        Map<String, String> options = new TreeMap<>(STAGE.options());
        options.put(option, choice);
        assertThat(refusal(options)).hasMessage("no strategy own can be made of these options: " + fault);
    }

    private static InvalidInputException refusal(Map<String, String> options) {
        return catchThrowableOfType(
                InvalidInputException.class, () -> read(options, name -> Aggregations.arithmeticMean()));
    }
}

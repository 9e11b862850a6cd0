package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the options of an item stage, which {@link ItemStage#options()} wrote. */
final class StageOptions {
    private static final String NORMALISATION = "item.normalisation";
    private static final String AGGREGATION = "item.aggregation";
    private static final String WEIGHTS = "item.weights";
    private static final String WEIGHT = "item.weight.";
    private static final String MINIMUM = "item.minimum-answered";
    private static final String IMPUTATION = "item.imputation";

    private final OptionReader options;
    private ItemStage stage = ItemStage.withDefaults();

    private StageOptions(OptionReader options) {
        this.options = options;
    }

    static ItemStage read(
            OptionReader options,
            Function<String, Aggregation> aggregations,
            Function<String, Normalisation> normalisations) {
        return new StageOptions(options).read(aggregations, normalisations);
    }

    private ItemStage read(Function<String, Aggregation> aggregations, Function<String, Normalisation> normalisations) {
        one(NORMALISATION, choice -> stage.withNormalisation(normalisations.apply(choice)));
        one(AGGREGATION, choice -> stage.withAggregation(aggregations.apply(choice)));
        one(MINIMUM, choice -> stage.withMinimumAnswered(Threshold.parse(choice)));
        one(IMPUTATION, choice -> stage.withImputation(Imputation.parse(choice)));
        weights();
        options.each(
                NORMALISATION + ".",
                "ITEM",
                (item, choice) -> stage = stage.withNormalisation(ItemId.of(item), normalisations.apply(choice)));
        options.each(
                MINIMUM + ".",
                "CONSTRUCT",
                (construct, choice) -> stage = stage.withMinimumAnswered(new Node(construct), Threshold.parse(choice)));
        return stage;
    }

    private void one(String option, Function<String, ItemStage> change) {
        stage = options.read(option, change, stage);
    }

    private void weights() {
        Map<ItemId, BigDecimal> weights = new TreeMap<>();
        int given = options.each(
                WEIGHT, "ITEM", (item, choice) -> weights.put(ItemId.of(item), WeightOptions.number(choice)));
        one(WEIGHTS, choice -> {
            if (!choice.equals(given == 0 ? WeightOptions.EQUAL : WeightOptions.GIVEN)) {
                throw InvalidInputException.of(StrategyProblem.ITEM_WEIGHTS.with(Codes.shorten(choice), given));
            }
            return stage.withItemWeights(weights);
        });
    }
}

package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.OptionFaults;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the options of an item stage, one a line as they stand on a card, and tells every fault. */
final class StageOptions {
    private static final String NORMALISATION = "item.normalisation";
    private static final String AGGREGATION = "item.aggregation";
    private static final String WEIGHTS = "item.weights";
    private static final String WEIGHT = "item.weight.";
    private static final String MINIMUM = "item.minimum-answered";
    private static final String IMPUTATION = "item.imputation";
    private static final String EQUAL = "equal";
    private static final String GIVEN = "given";
    private static final String PERCENT = " %";

    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,3} %");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,21}(\\.[0-9]{1,21})?");

    private final Function<String, Aggregation> aggregations;
    private final Function<String, Normalisation> normalisations;
    private final SortedMap<String, String> left;
    private final OptionFaults faults = new OptionFaults();
    private ItemStage stage = ItemStage.withDefaults();

    StageOptions(
            Map<String, String> options,
            Function<String, Aggregation> aggregations,
            Function<String, Normalisation> normalisations) {
        this.left = new TreeMap<>(options);
        this.aggregations = aggregations;
        this.normalisations = normalisations;
    }

    ItemStage stage() {
        required(NORMALISATION, choice -> stage = stage.withNormalisation(normalisations.apply(choice)));
        required(AGGREGATION, choice -> stage = stage.withAggregation(aggregations.apply(choice)));
        required(MINIMUM, choice -> stage = stage.withMinimumAnswered(percent(choice)));
        required(IMPUTATION, choice -> stage = stage.withImputation(Imputation.parse(choice)));
        required(WEIGHTS, this::weights);
        each(
                NORMALISATION + ".",
                (item, choice) -> stage = stage.withNormalisation(ItemId.of(item), normalisations.apply(choice)));
        each(
                MINIMUM + ".",
                (element, choice) -> stage = stage.withMinimumAnswered(Element.parse(element), percent(choice)));
        left.keySet().forEach(option -> faults.add(option, "it is no option of an item stage, leave it out"));
        faults.throwIfAny("the options of the item stage are invalid");
        return stage;
    }

    private void weights(String choice) {
        TreeMap<ItemId, BigDecimal> weights = new TreeMap<>();
        each(WEIGHT, (item, weight) -> weights.put(ItemId.of(item), decimal(weight)));
        if (!choice.equals(weights.isEmpty() ? EQUAL : GIVEN)) {
            throw new IllegalArgumentException("'" + Codes.shorten(choice) + "' does not go with " + weights.size()
                    + " options " + WEIGHT + "ITEM; write " + EQUAL + " without them, " + GIVEN + " with them");
        }
        stage = stage.withItemWeights(weights);
    }

    private void required(String option, Consumer<String> reader) {
        String choice = left.remove(option);
        if (choice == null) {
            faults.missing(option);
        } else {
            guarded(option, () -> reader.accept(choice));
        }
    }

    private void each(String prefix, Choice reader) {
        new TreeMap<>(left.tailMap(prefix)).forEach((option, choice) -> {
            if (option.startsWith(prefix)) {
                left.remove(option);
                guarded(option, () -> reader.read(option.substring(prefix.length()), choice));
            }
        });
    }

    private void guarded(String option, Runnable reader) {
        try {
            reader.run();
        } catch (IllegalArgumentException e) {
            faults.add(option, Objects.requireNonNull(e.getMessage()));
        }
    }

    private static int percent(String choice) {
        if (!PERCENTAGE.matcher(choice).matches()) {
            throw new IllegalArgumentException(
                    "'" + Codes.shorten(choice) + "' is no percentage; write one such as 50" + PERCENT);
        }
        int percent = Integer.parseInt(choice.substring(0, choice.length() - PERCENT.length()));
        Codes.oneForm(choice, percent + PERCENT);
        return percent;
    }

    private static BigDecimal decimal(String choice) {
        if (!DECIMAL.matcher(choice).matches()) {
            throw new IllegalArgumentException(
                    "'" + Codes.shorten(choice) + "' is no weight; write a number such as 1.5");
        }
        BigDecimal weight = new BigDecimal(choice);
        Codes.oneForm(choice, Decimals.plain(weight));
        return weight;
    }

    private interface Choice {
        void read(String subject, String choice);
    }
}

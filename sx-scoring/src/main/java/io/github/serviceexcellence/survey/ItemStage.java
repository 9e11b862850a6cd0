package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.composite.Aggregation;
import io.github.serviceexcellence.composite.Aggregations;
import io.github.serviceexcellence.composite.Normalisation;
import io.github.serviceexcellence.composite.Normalisations;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What becomes of one respondent's answers: which count, what they are worth, and how the items of an element are combined.
 *
 * <p>The default, element by element:
 *
 * <ol>
 *   <li>each answer becomes a percent of maximum possible, (value - lowest) / (highest - lowest) * 100 points; an item worded in
 *       reverse counts as 100 minus that;
 *   <li>unanswered and "don't know" count as applicable but not answered, "not applicable" and "not shown" as not applicable;
 *   <li>at least half of the applicable items must be answered, rounded up;
 *   <li>the respondent's element score is the arithmetic mean of the answered items, rounded to a billionth of a point.
 * </ol>
 *
 * <p>A respondent who answered too few items of an element has no score for that element and still counts for the others. No
 * missing answer is ever replaced by a number, unless an {@link Imputation} is chosen.
 *
 * <p>What can be changed by name: the {@linkplain #withNormalisation normalisation}, of all items or of one, the {@linkplain
 * #withAggregation aggregation}, the {@linkplain #withItemWeights weights} of items within their element, the {@linkplain
 * #withMinimumAnswered answers needed}, for all elements or one, and the {@linkplain #withImputation imputation}.
 *
 * <pre>{@code
 * ItemStage stage = ItemStage.withDefaults()
 *         .withMinimumAnswered(75)
 *         .withImputation(Imputation.PERSON_MEAN);
 * ScoreCard card = StandardStrategy.withDefaults().withStage(stage).score(table);
 * }</pre>
 *
 * @see "Cohen, Cohen, Aiken and West (1999), The problem of units and the circumstance for POMP, Multivariate Behavioral Research 34"
 */
public final class ItemStage {
    private static final int HALF = 50;
    private static final ItemStage DEFAULTS = new ItemStage(new Choices());

    private final Choices choices;
    private final SortedMap<String, String> options;

    private ItemStage(Choices choices) {
        this.choices = choices;
        if (!choices.weights.isEmpty() && !choices.aggregation.usesWeights()) {
            throw new IllegalArgumentException(
                    choices.aggregation.name()
                            + " ranks its parts and does not use weights; leave the items' weights out, or take another aggregation");
        }
        Codes.name("name of a normalisation", choices.normalisation.name(), 1000);
        Codes.name("name of an aggregation", choices.aggregation.name(), 1000);
        options = options(choices);
    }

    /** Copied before it is changed, and never changed once a stage holds it. */
    private static final class Choices {
        private Normalisation normalisation = Normalisations.percentOfMaximum();
        private SortedMap<ItemId, Normalisation> normalisations = new TreeMap<>();
        private Aggregation aggregation = Aggregations.arithmeticMean();
        private SortedMap<ItemId, BigDecimal> weights = new TreeMap<>();
        private int minimum = HALF;
        private SortedMap<Element, Integer> minima = new TreeMap<>();
        private Imputation imputation = Imputation.NONE;

        private Choices copy() {
            Choices copy = new Choices();
            copy.normalisation = normalisation;
            copy.normalisations = new TreeMap<>(normalisations);
            copy.aggregation = aggregation;
            copy.weights = weights;
            copy.minimum = minimum;
            copy.minima = new TreeMap<>(minima);
            copy.imputation = imputation;
            return copy;
        }
    }

    private static SortedMap<String, String> options(Choices choices) {
        SortedMap<String, String> options = new TreeMap<>(Map.of(
                StageOptions.NORMALISATION, choices.normalisation.name(),
                StageOptions.AGGREGATION, choices.aggregation.name(),
                StageOptions.WEIGHTS, choices.weights.isEmpty() ? StageOptions.EQUAL : StageOptions.GIVEN,
                StageOptions.MINIMUM, choices.minimum + StageOptions.PERCENT,
                StageOptions.IMPUTATION, choices.imputation.code()));
        choices.normalisations.forEach(
                (item, normalisation) -> options.put(StageOptions.NORMALISATION + "." + item, normalisation.name()));
        choices.weights.forEach((item, weight) -> options.put(StageOptions.WEIGHT + item, Decimals.plain(weight)));
        choices.minima.forEach((element, percent) ->
                options.put(StageOptions.MINIMUM + "." + element.code(), percent + StageOptions.PERCENT));
        return Collections.unmodifiableSortedMap(options);
    }

    /**
     * The default stage: percent of maximum, arithmetic mean, half of the applicable items answered, nothing imputed.
     *
     * @return the stage
     */
    public static ItemStage withDefaults() {
        return DEFAULTS;
    }

    /**
     * This stage with another way to put answers on points, for all items.
     *
     * @param normalisation the normalisation; an instrument with a level outside its domain is refused when answers are summarised
     * @return the changed stage; normalisations of single items stay
     */
    public ItemStage withNormalisation(Normalisation normalisation) {
        Choices changed = choices.copy();
        changed.normalisation = Normalisations.checked(normalisation);
        return new ItemStage(changed);
    }

    /**
     * This stage with another way to put the answers of one item on points.
     *
     * @param item the item; an instrument without it is refused when answers are summarised
     * @param normalisation the normalisation
     * @return the changed stage
     */
    public ItemStage withNormalisation(ItemId item, Normalisation normalisation) {
        Choices changed = choices.copy();
        changed.normalisations.put(item, Normalisations.checked(normalisation));
        Codes.name("name of a normalisation", normalisation.name(), 1000);
        return new ItemStage(changed);
    }

    /**
     * This stage with another way from a respondent's items to the element score. An answer outside the aggregation's domain gives
     * that respondent no score on the element.
     *
     * @param aggregation the aggregation
     * @return the changed stage
     * @throws IllegalArgumentException if items have weights and the aggregation does not use any
     */
    public ItemStage withAggregation(Aggregation aggregation) {
        Choices changed = choices.copy();
        changed.aggregation = Aggregations.checked(aggregation);
        return new ItemStage(changed);
    }

    /**
     * This stage with weights of items within their element. Only proportions count. An item of weight 0 counts for nothing: neither
     * for the score nor for the answers needed.
     *
     * @param weights 0 or more, at most 20 digits; for an element either all items or none, which then count the same. An instrument
     *     that they do not fit is refused when answers are summarised
     * @return the changed stage; without weights if the map is empty
     * @throws IllegalArgumentException telling every fault: a negative weight, too many digits; or if the aggregation does not use
     *     weights
     */
    public ItemStage withItemWeights(Map<ItemId, BigDecimal> weights) {
        Faults faults = new Faults();
        Choices changed = choices.copy();
        changed.weights = new TreeMap<>();
        new TreeMap<>(weights).forEach((item, weight) -> {
            boolean plain = Decimals.isShort(weight);
            faults.check(plain, item + " has a weight of more than 20 digits, round it first");
            faults.check(weight.signum() >= 0, item + " has a negative weight, give 0 or more");
            if (plain) {
                changed.weights.put(item, weight.stripTrailingZeros());
            }
        });
        faults.throwIfAny("the weights of items are invalid");
        return new ItemStage(changed);
    }

    /**
     * This stage with another demand on the number of answers.
     *
     * @param percent which share of an element's applicable items a respondent must have answered, 1 to 100; the number is rounded
     *     up, so that 1 means one item
     * @return the changed stage; demands of single elements stay
     * @throws IllegalArgumentException if the percentage is below 1 or above 100
     */
    public ItemStage withMinimumAnswered(int percent) {
        Choices changed = choices.copy();
        changed.minimum = requirePercent(percent);
        return new ItemStage(changed);
    }

    /**
     * This stage with another demand on the number of answers for one element.
     *
     * @param element the element
     * @param percent which share of its applicable items a respondent must have answered, 1 to 100, rounded up
     * @return the changed stage
     * @throws IllegalArgumentException if the percentage is below 1 or above 100
     */
    public ItemStage withMinimumAnswered(Element element, int percent) {
        Choices changed = choices.copy();
        changed.minima.put(Objects.requireNonNull(element, "element"), requirePercent(percent));
        return new ItemStage(changed);
    }

    private static int requirePercent(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a minimum of " + percent + " % answered is not possible; use 1 to 100");
        }
        return percent;
    }

    /**
     * This stage with something in the place of missing answers. Who answered too few items of an element has no score all the same:
     * the answers needed are counted first, a blank that counts as 0 among them.
     *
     * @param imputation the imputation
     * @return the changed stage
     */
    public ItemStage withImputation(Imputation imputation) {
        Choices changed = choices.copy();
        changed.imputation = Objects.requireNonNull(imputation, "imputation");
        return new ItemStage(changed);
    }

    /**
     * How many items of an element a respondent must have answered.
     *
     * @param element the element
     * @param applicable how many items of the element apply to the respondent
     * @return the percentage of {@code applicable}, rounded up; 1 at the least
     * @throws IllegalArgumentException if {@code applicable} is negative
     */
    public int neededAnswers(Element element, int applicable) {
        if (applicable < 0) {
            throw new IllegalArgumentException(applicable + " applicable items are not possible; give 0 or more");
        }
        long percent = choices.minima.getOrDefault(element, choices.minimum);
        return (int) Math.max(1, (applicable * percent + 99) / 100);
    }

    /**
     * What takes the place of missing answers.
     *
     * @return the imputation
     */
    public Imputation imputation() {
        return choices.imputation;
    }

    Normalisation normalisation(ItemId item) {
        return choices.normalisations.getOrDefault(item, choices.normalisation);
    }

    Set<ItemId> normalised() {
        return choices.normalisations.keySet();
    }

    /**
     * The way from a respondent's items to the element score.
     *
     * @return the aggregation
     */
    public Aggregation aggregation() {
        return choices.aggregation;
    }

    /** The items that were given weights; none if all items of an element count the same. */
    Set<ItemId> weighed() {
        return choices.weights.keySet();
    }

    BigDecimal weight(ItemId item) {
        return choices.weights.getOrDefault(item, BigDecimal.ONE);
    }

    /**
     * Every choice of this stage by name, for the description of a strategy. {@link #parse} reads them.
     *
     * @return the options, sorted by name
     */
    public SortedMap<String, String> options() {
        return options;
    }

    /**
     * The stage with these options.
     *
     * @param options what {@link #options()} says
     * @param aggregations finds an aggregation by its name, as {@code Aggregations::parse} does, or throws an
     *     {@link IllegalArgumentException}
     * @param normalisations finds a normalisation by its name, as {@code Normalisations::parse} does, or throws an
     *     {@link IllegalArgumentException}
     * @return the stage, whose options equal those given
     * @throws IllegalArgumentException telling every fault: an option that is missing, unknown or unreadable
     */
    public static ItemStage parse(
            Map<String, String> options,
            Function<String, Aggregation> aggregations,
            Function<String, Normalisation> normalisations) {
        return new StageOptions(options, aggregations, normalisations).stage();
    }

    /**
     * The summary of nobody: what every other can be merged into.
     *
     * @param instrument what was asked
     * @return the empty summary
     * @throws IllegalArgumentException if the stage does not fit the instrument or needs a table
     */
    public ResponseSummary empty(Instrument instrument) {
        return Summariser.of(instrument, this).empty();
    }

    /**
     * Summarises one respondent.
     *
     * @param response the answers
     * @return the summary of one
     * @throws IllegalArgumentException if the stage does not fit the instrument or needs a table
     */
    public ResponseSummary summarise(Response response) {
        return Summariser.of(response.instrument(), this).summarise(response);
    }

    /**
     * Summarises an assessment, as a response with one item an element.
     *
     * @param assessment the conclusions
     * @return the summary of one
     * @throws IllegalArgumentException if the stage does not fit an assessment or needs a table
     */
    public ResponseSummary summarise(Assessment assessment) {
        return summarise(assessment.toResponse());
    }

    /**
     * Summarises all respondents of a table together. {@link Summariser} gives more choice: what to collect, on how many threads.
     *
     * @param table the answers
     * @return the summary
     * @throws IllegalArgumentException if the stage does not fit the instrument, or the weights add up to more than
     *     9,007,199,254.740992
     */
    public ResponseSummary summarise(ResponseTable table) {
        return Summariser.of(table.instrument(), this).summarise(table).total();
    }

    /**
     * Summarises the respondents of a table by group.
     *
     * @param table the answers
     * @return a summary for each group that occurs, and one for the respondents without a group
     * @throws IllegalArgumentException if the stage does not fit the instrument, or the weights add up to more than
     *     9,007,199,254.740992
     */
    public GroupedSummary summariseGroups(ResponseTable table) {
        return Summariser.of(table.instrument(), this).summarise(table);
    }

    /** Equal if all choices have the same names. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ItemStage that && options.equals(that.options));
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    /** The options. */
    @Override
    public String toString() {
        return "ItemStage " + options;
    }
}

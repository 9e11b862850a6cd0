package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What becomes of one respondent's answers: which count, what they are worth, and how the items of a construct are combined.
 *
 * <p>The default, construct by construct; an item of a part, such as a facet, counts for the part and for the whole:
 *
 * <ol>
 *   <li>each answer becomes a percent of maximum possible, (value - lowest) / (highest - lowest) * 100 points; an item worded in
 *       reverse counts as 100 minus that;
 *   <li>unanswered and "don't know" count as applicable but not answered, "not applicable" and "not shown" as not applicable;
 *   <li>at least half of the applicable items must be answered, rounded up;
 *   <li>the respondent's score is the arithmetic mean of the answered items.
 * </ol>
 *
 * <p>A respondent who answered too few items of a construct has no score for it and still counts for the others. No
 * missing answer is ever replaced by a number, unless an {@link Imputation} is chosen.
 *
 * <p>What can be changed by name: the {@linkplain #withNormalisation normalisation}, of all items or of one, the {@linkplain
 * #withAggregation aggregation}, the {@linkplain #withItemWeights weights} of items within their construct, the {@linkplain
 * #withMinimumAnswered answers needed}, for all constructs or one, and the {@linkplain #withImputation imputation}.
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
@Value.Immutable
@ValueStyle
public abstract class ItemStage {
    /** Where faults of weights lie: below it the item. */
    static final String WEIGHTS = "weights/";

    private static final Threshold HALF = Threshold.of(1, 2);
    private static final int LONGEST_NAME = 1000;

    ItemStage() {}

    /** Apart, so that no class waits for its own subclass to be initialised. */
    private static final class Defaults {
        private static final ItemStage STAGE = ImmutableItemStage.builder().build();
    }

    /**
     * The default stage: percent of maximum, arithmetic mean, half of the applicable items answered, nothing imputed.
     *
     * @return the stage
     */
    public static ItemStage withDefaults() {
        return Defaults.STAGE;
    }

    @Value.Default
    Normalisation normalisation() {
        return Normalisations.percentOfMaximum();
    }

    /** Those of single items. */
    @Value.NaturalOrder
    abstract SortedMap<ItemId, Normalisation> normalisations();

    /**
     * The way from a respondent's items to the score on their construct.
     *
     * @return the aggregation
     */
    @Value.Default
    public Aggregation aggregation() {
        return Aggregations.arithmeticMean();
    }

    /** Empty if all items of a construct count the same. */
    @Value.NaturalOrder
    abstract SortedMap<ItemId, BigDecimal> weights();

    @Value.Default
    Threshold minimumAnswered() {
        return HALF;
    }

    /** Those of single constructs. */
    @Value.NaturalOrder
    abstract SortedMap<Node, Threshold> minima();

    /**
     * What takes the place of missing answers.
     *
     * @return the imputation
     */
    @Value.Default
    public Imputation imputation() {
        return Imputation.NONE;
    }

    /**
     * This stage with another way to put answers on points, for all items.
     *
     * @param normalisation the normalisation; an instrument with a level outside its domain is refused when answers are summarised
     * @return the changed stage; normalisations of single items stay
     */
    public abstract ItemStage withNormalisation(Normalisation normalisation);

    /**
     * This stage with another way to put the answers of one item on points.
     *
     * @param item the item; an instrument without it is refused when answers are summarised
     * @param normalisation the normalisation
     * @return the changed stage
     */
    public ItemStage withNormalisation(ItemId item, Normalisation normalisation) {
        SortedMap<ItemId, Normalisation> more = new TreeMap<>(normalisations());
        more.put(item, normalisation);
        return withNormalisations(more);
    }

    abstract ItemStage withNormalisations(Map<? extends ItemId, ? extends Normalisation> normalisations);

    /**
     * This stage with another way from a respondent's items to the score on their construct. An answer outside the aggregation's domain
     * gives that respondent no score on the construct.
     *
     * @param aggregation the aggregation
     * @return the changed stage
     * @throws IllegalArgumentException if items have weights and the aggregation does not use any
     */
    public abstract ItemStage withAggregation(Aggregation aggregation);

    /**
     * This stage with weights of items within their construct. Only proportions count. An item of weight 0 counts for nothing: neither
     * for the score nor for the answers needed.
     *
     * @param weights 0 or more, at most 20 digits; for a construct either all items or none, which then count the same. An instrument
     *     that they do not fit is refused when answers are summarised
     * @return the changed stage; without weights if the map is empty
     * @throws IllegalArgumentException telling every fault: a negative weight, too many digits; or if the aggregation does not use
     *     weights
     */
    public ItemStage withItemWeights(Map<ItemId, BigDecimal> weights) {
        Faults faults = new Faults();
        SortedMap<ItemId, BigDecimal> stripped = new TreeMap<>();
        new TreeMap<>(weights).forEach((item, weight) -> {
            boolean plain = Decimals.isShort(weight);
            faults.check(plain, WEIGHTS + item, SummaryProblem.LONG_WEIGHT, item);
            faults.check(weight.signum() >= 0, WEIGHTS + item, SummaryProblem.NEGATIVE_WEIGHT, item);
            if (plain) {
                stripped.put(item, weight.stripTrailingZeros());
            }
        });
        faults.throwIfAny(SummaryProblem.ITEM_WEIGHTS);
        return withWeights(stripped);
    }

    abstract ItemStage withWeights(Map<? extends ItemId, ? extends BigDecimal> weights);

    /**
     * This stage with another demand on the number of answers.
     *
     * @param percent which share of a construct's applicable items a respondent must have answered, 1 to 100; the number is rounded
     *     up, so that 1 means one item
     * @return the changed stage; demands of single constructs stay
     * @throws IllegalArgumentException if the percentage is below 1 or above 100
     */
    public ItemStage withMinimumAnswered(int percent) {
        return withMinimumAnswered(Threshold.percent(percent));
    }

    /**
     * This stage with another demand on the number of answers.
     *
     * @param threshold which share of a construct's applicable items a respondent must have answered; the number is rounded up
     * @return the changed stage; demands of single constructs stay
     */
    public abstract ItemStage withMinimumAnswered(Threshold threshold);

    /**
     * This stage with another demand on the number of answers for one construct, in all its aspects.
     *
     * @param construct the construct
     * @param percent which share of its applicable items a respondent must have answered, 1 to 100, rounded up
     * @return the changed stage
     * @throws IllegalArgumentException if the percentage is below 1 or above 100
     */
    public ItemStage withMinimumAnswered(Construct construct, int percent) {
        return withMinimumAnswered(construct, Threshold.percent(percent));
    }

    /**
     * This stage with another demand on the number of answers for one construct, in all its aspects.
     *
     * @param construct the construct
     * @param threshold which share of its applicable items a respondent must have answered, rounded up
     * @return the changed stage
     */
    public ItemStage withMinimumAnswered(Construct construct, Threshold threshold) {
        return withMinimumAnswered(Node.of(construct), threshold);
    }

    /**
     * This stage with another demand on the number of answers for the construct that a node names, in all its aspects: for who has no more
     * of it than its name, as in the description of a strategy.
     *
     * @param construct the node of the construct, as it is
     * @param threshold which share of its applicable items a respondent must have answered, rounded up
     * @return the changed stage
     * @throws IllegalArgumentException if the node is no construct as it is
     */
    public ItemStage withMinimumAnswered(Node construct, Threshold threshold) {
        if (!construct.isConstruct() || construct.aspect() != Aspect.IS) {
            throw InvalidInputException.of(SummaryProblem.NO_CONSTRUCT.with(construct));
        }
        SortedMap<Node, Threshold> more = new TreeMap<>(minima());
        more.put(construct, Objects.requireNonNull(threshold, "threshold"));
        return withMinima(more);
    }

    abstract ItemStage withMinima(Map<? extends Node, ? extends Threshold> minima);

    /**
     * This stage with something in the place of missing answers. Who answered too few items of a construct has no score all the same:
     * the answers needed are counted first, a blank that counts as 0 among them.
     *
     * @param imputation the imputation
     * @return the changed stage
     */
    public abstract ItemStage withImputation(Imputation imputation);

    /** With every aggregation and normalisation of somebody's own looked at. */
    @Value.Check
    ItemStage checked() {
        Aggregation aggregation = Aggregations.checked(aggregation());
        if (aggregation != aggregation()) {
            return withAggregation(aggregation);
        }
        check(normalisation());
        for (Normalisation own : normalisations().values()) {
            check(own);
        }
        Codes.name(Word.of("name of an aggregation", "naam van een aggregatie"), aggregation.name(), LONGEST_NAME);
        if (!weights().isEmpty() && !aggregation.usesWeights()) {
            throw InvalidInputException.of(SummaryProblem.WEIGHTS_NOT_USED.with(aggregation.name()));
        }
        return this;
    }

    private static void check(Normalisation own) {
        Codes.name(
                Word.of("name of a normalisation", "naam van een normalisatie"),
                Normalisations.checked(own).name(),
                LONGEST_NAME);
    }

    Normalisation normalisation(ItemId item) {
        return normalisations().getOrDefault(item, normalisation());
    }

    BigDecimal weight(ItemId item) {
        return weights().getOrDefault(item, BigDecimal.ONE);
    }

    /**
     * Every choice of this stage by name, for the description of a strategy: {@code item.normalisation}, {@code item.aggregation},
     * {@code item.weights}, {@code item.minimum-answered} and {@code item.imputation}; and for what is chosen for one item or construct
     * {@code item.normalisation.ITEM}, {@code item.weight.ITEM} and {@code item.minimum-answered.CONSTRUCT}.
     *
     * @return the options, sorted by name
     */
    @Value.Lazy
    public SortedMap<String, String> options() {
        SortedMap<String, String> options = new TreeMap<>(Map.of(
                "item.normalisation", normalisation().name(),
                "item.aggregation", aggregation().name(),
                "item.weights", weights().isEmpty() ? "equal" : "given",
                "item.minimum-answered", minimumAnswered().toString(),
                "item.imputation", imputation().code()));
        normalisations().forEach((item, own) -> options.put("item.normalisation." + item, own.name()));
        weights().forEach((item, weight) -> options.put("item.weight." + item, Decimals.plain(weight)));
        minima().forEach((construct, threshold) ->
                options.put("item.minimum-answered." + construct, threshold.toString()));
        return Collections.unmodifiableSortedMap(options);
    }

    /** Equal if all choices have the same names. */
    @Override
    public final boolean equals(Object other) {
        return this == other || (other instanceof ItemStage that && options().equals(that.options()));
    }

    @Override
    public final int hashCode() {
        return options().hashCode();
    }

    /**
     * How many items of a construct a respondent must have answered.
     *
     * @param construct the construct
     * @param applicable how many of its items apply to the respondent
     * @return the threshold's part of {@code applicable}, rounded up; 1 at the least
     * @throws IllegalArgumentException if {@code applicable} is negative
     */
    public int neededAnswers(Construct construct, int applicable) {
        Threshold threshold = minima().getOrDefault(Node.of(construct), minimumAnswered());
        return Math.max(1, threshold.needed(applicable));
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
     * Summarises an assessment, as a response with one item for each conclusion.
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

    /** The options. */
    @Override
    public String toString() {
        return "ItemStage " + options();
    }
}

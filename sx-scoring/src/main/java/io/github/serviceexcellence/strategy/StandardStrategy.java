package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.weighting.Weights;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The strategy of this library.
 *
 * <ol>
 *   <li>An item's score is the mean of its answers' points; an element's score is the mean of its respondents' scores (see {@link
 *       io.github.serviceexcellence.summary.ItemStage}). Respondents count by their weights.
 *   <li>A dimension's score is the arithmetic mean of its elements, each the same.
 *   <li>The index is the arithmetic mean of the nine elements, each the same: the sources say that no element weighs more. Hence a
 *       dimension of three elements moves the index more than one of two.
 *   <li>A dimension with an absent element has no score, nor has the index; both say which element is the cause.
 * </ol>
 *
 * <p>What can be changed by name: the {@linkplain #withView view}, that is which elements are scored and whether dimensions or building
 * blocks are; how these {@linkplain #withWholeAggregation wholes} and the {@linkplain #withIndexAggregation index} are aggregated; the
 * {@linkplain #withWeights weights} of the elements; what becomes of {@linkplain #withMissing(MissingPolicy) missing} elements; and the
 * {@linkplain #withStage item stage}, that is which answers count and what they are worth. The arithmetic mean compensates: a strong
 * element makes up for a weak one. Read the weakest element beside the index.
 *
 * <pre>{@code
 * ScoreCard card = StandardStrategy.withDefaults().withView(View.of(Edition.ISO)).score(table);
 * }</pre>
 */
public final class StandardStrategy implements ScoringStrategy {
    static final String NAME = "standard";

    private static final StandardStrategy DEFAULTS = new StandardStrategy(
            View.of(Edition.EUROPEAN),
            Aggregations.arithmeticMean(),
            Aggregations.arithmeticMean(),
            Weights.equal(),
            MissingRules.of(MissingPolicy.reject()),
            ItemStage.withDefaults());

    private static final String WHOLES = "whole.aggregation";
    private static final String INDEX = "index.aggregation";
    private static final String INDEX_OF = "index.of";
    private static final String ELEMENTS = "elements";

    private final View view;
    private final Aggregation wholes;
    private final Aggregation index;
    private final Weights weights;
    private final MissingRules missing;
    private final ItemStage stage;
    private final StrategyDescription description;

    private StandardStrategy(
            View view, Aggregation wholes, Aggregation index, Weights weights, MissingRules missing, ItemStage stage) {
        this.view = view;
        this.wholes = wholes;
        this.index = index;
        this.weights = weights;
        this.missing = missing;
        this.stage = stage;
        Faults faults = new Faults();
        for (Aggregation aggregation : List.of(wholes, index)) {
            faults.check(
                    weights.isEqual() || aggregation.usesWeights(),
                    aggregation.name()
                            + " ranks its parts and does not use weights; use equal weights, or another aggregation");
        }
        missing.check(view, faults);
        faults.throwIfAny("the strategy is invalid");
        // a name that no description can hold is refused here, not when somebody scores
        description = describe();
    }

    /**
     * The strategy with its defaults: all elements in the dimensions of the European edition, arithmetic means, equal weights.
     *
     * @return the strategy
     */
    public static StandardStrategy withDefaults() {
        return DEFAULTS;
    }

    /**
     * This strategy with another view. Where the view has the same elements, their scores and the index stay as they are.
     *
     * @param view which elements are scored, and which wholes stand between them and the index
     * @return the changed strategy
     * @throws IllegalArgumentException if there is a rule for missing parts of a whole that the view does not have
     */
    public StandardStrategy withView(View view) {
        return new StandardStrategy(Objects.requireNonNull(view, "view"), wholes, index, weights, missing, stage);
    }

    /**
     * This strategy with another way from elements to dimensions or building blocks.
     *
     * @param aggregation the aggregation
     * @return the changed strategy
     * @throws IllegalArgumentException if the aggregation does not use weights and the weights are not equal
     */
    public StandardStrategy withWholeAggregation(Aggregation aggregation) {
        return new StandardStrategy(view, Aggregations.checked(aggregation), index, weights, missing, stage);
    }

    /**
     * This strategy with another way from elements to the index.
     *
     * @param aggregation the aggregation
     * @return the changed strategy
     * @throws IllegalArgumentException if the aggregation does not use weights and the weights are not equal
     */
    public StandardStrategy withIndexAggregation(Aggregation aggregation) {
        return new StandardStrategy(view, wholes, Aggregations.checked(aggregation), weights, missing, stage);
    }

    /**
     * This strategy with other weights of the elements, in wholes and in the index. Of elements that the view does not have the weights
     * do not count.
     *
     * @param weights the weights
     * @return the changed strategy
     * @throws IllegalArgumentException if an aggregation does not use weights and the weights are not equal
     */
    public StandardStrategy withWeights(Weights weights) {
        return new StandardStrategy(view, wholes, index, Objects.requireNonNull(weights, "weights"), missing, stage);
    }

    /**
     * This strategy with another rule for elements that have no score. It holds for the index and every whole that has no rule of its
     * own.
     *
     * @param missing the rule
     * @return the changed strategy
     */
    public StandardStrategy withMissing(MissingPolicy missing) {
        return with(this.missing.with(Objects.requireNonNull(missing, "missing")));
    }

    /**
     * This strategy with a rule of its own for one whole, whatever the rule for the others is or becomes.
     *
     * @param whole the index, or a dimension or building block of the view
     * @param missing the rule
     * @return the changed strategy
     * @throws IllegalArgumentException if the node is no whole of the view; the message lists those it has
     */
    public StandardStrategy withMissing(Node whole, MissingPolicy missing) {
        return with(
                this.missing.with(Objects.requireNonNull(whole, "whole"), Objects.requireNonNull(missing, "missing")));
    }

    private StandardStrategy with(MissingRules rules) {
        return new StandardStrategy(view, wholes, index, weights, rules, stage);
    }

    /**
     * This strategy with another item stage.
     *
     * @param stage what becomes of one respondent's answers
     * @return the changed strategy
     */
    public StandardStrategy withStage(ItemStage stage) {
        return new StandardStrategy(view, wholes, index, weights, missing, Objects.requireNonNull(stage, "stage"));
    }

    @Override
    public ItemStage stage() {
        return stage;
    }

    @Override
    public StrategyDescription description() {
        return description;
    }

    private StrategyDescription describe() {
        Map<String, String> options = Map.of(WHOLES, wholes.name(), INDEX, index.name(), INDEX_OF, ELEMENTS);
        return new StrategyDescription(NAME, new TreeMap<>(options))
                .with(ViewOptions.of(view))
                .with(WeightOptions.of(weights))
                .with(missing.options())
                .with(stage.options());
    }

    /** The strategy that options say; aggregations and normalisations are found by their names. */
    static StandardStrategy from(
            OptionReader options,
            Function<String, Aggregation> aggregations,
            Function<String, Normalisation> normalisations) {
        View view = ViewOptions.read(options);
        Aggregation wholes = options.read(WHOLES, aggregations, DEFAULTS.wholes);
        Aggregation index = options.read(INDEX, aggregations, DEFAULTS.index);
        options.word(INDEX_OF, ELEMENTS);
        Weights weights = WeightOptions.read(options);
        MissingRules missing = MissingRules.from(options, view);
        ItemStage stage = options.group(
                "item.", given -> new StageOptions(given, aggregations, normalisations).stage(), DEFAULTS.stage);
        options.end();
        return new StandardStrategy(view, wholes, index, weights, missing, stage);
    }

    /** Every law that the aggregations and the item stage leave standing. */
    @Override
    public Set<StrategyLaw> laws() {
        return StrategyLaw.keptWith(List.of(wholes, index, stage.aggregation()), stage.imputation());
    }

    /**
     * Scores a summary that this strategy's stage made.
     *
     * @param summary what respondents answered
     * @return the card
     * @throws IllegalArgumentException if another stage made the summary: the card would name a stage that it does not rest on
     */
    @Override
    public ScoreCard score(ResponseSummary summary) {
        if (!summary.stage().equals(stage)) {
            throw new IllegalArgumentException("this summary was made by " + summary.stage() + ", the strategy's is "
                    + stage + "; summarise with strategy.stage(), or give the strategy the summary's stage");
        }
        return new StandardScoring(summary, this).card();
    }

    View view() {
        return view;
    }

    Aggregation wholes() {
        return wholes;
    }

    Aggregation index() {
        return index;
    }

    Weights weights() {
        return weights;
    }

    MissingPolicy missing(Node whole) {
        return missing.of(whole);
    }

    /** Equal if all choices have the same names. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StandardStrategy that && description.equals(that.description);
    }

    @Override
    public int hashCode() {
        return description.hashCode();
    }

    /** The description. */
    @Override
    public String toString() {
        return description.toString();
    }
}

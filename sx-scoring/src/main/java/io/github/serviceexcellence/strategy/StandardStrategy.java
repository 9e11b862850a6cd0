package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.weighting.Weights;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

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
@Value.Immutable
@ValueStyle
public abstract class StandardStrategy implements ScoringStrategy {
    static final String NAME = "standard";

    private static final String WHOLES = "whole.aggregation";
    private static final String INDEX = "index.aggregation";
    private static final String INDEX_OF = "index.of";
    private static final String ELEMENTS = "elements";

    StandardStrategy() {}

    /** Apart, so that no class waits for its own subclass to be initialised. */
    private static final class Defaults {
        private static final StandardStrategy STRATEGY =
                ImmutableStandardStrategy.builder().build();
    }

    /**
     * The strategy with its defaults: all elements in the dimensions of the European edition, arithmetic means, equal weights.
     *
     * @return the strategy
     */
    public static StandardStrategy withDefaults() {
        return Defaults.STRATEGY;
    }

    @Value.Default
    View view() {
        return View.of(Edition.EUROPEAN);
    }

    @Value.Default
    Aggregation wholeAggregation() {
        return Aggregations.arithmeticMean();
    }

    @Value.Default
    Aggregation indexAggregation() {
        return Aggregations.arithmeticMean();
    }

    @Value.Default
    Weights weights() {
        return Weights.equal();
    }

    @Value.Default
    MissingRules missingRules() {
        return MissingRules.of(MissingPolicy.reject());
    }

    @Override
    @Value.Default
    public ItemStage stage() {
        return ItemStage.withDefaults();
    }

    /**
     * This strategy with another view. Where the view has the same elements, their scores and the index stay as they are.
     *
     * @param view which elements are scored, and which wholes stand between them and the index
     * @return the changed strategy
     * @throws IllegalArgumentException if there is a rule for missing parts of a whole that the view does not have
     */
    public abstract StandardStrategy withView(View view);

    /**
     * This strategy with another way from elements to dimensions or building blocks.
     *
     * @param aggregation the aggregation
     * @return the changed strategy
     * @throws IllegalArgumentException if the aggregation does not use weights and the weights are not equal
     */
    public abstract StandardStrategy withWholeAggregation(Aggregation aggregation);

    /**
     * This strategy with another way from elements to the index.
     *
     * @param aggregation the aggregation
     * @return the changed strategy
     * @throws IllegalArgumentException if the aggregation does not use weights and the weights are not equal
     */
    public abstract StandardStrategy withIndexAggregation(Aggregation aggregation);

    /**
     * This strategy with other weights of the elements, in wholes and in the index. Of elements that the view does not have the weights
     * do not count.
     *
     * @param weights the weights
     * @return the changed strategy
     * @throws IllegalArgumentException if an aggregation does not use weights and the weights are not equal
     */
    public abstract StandardStrategy withWeights(Weights weights);

    /**
     * This strategy with another rule for elements that have no score. It holds for the index and every whole that has no rule of its
     * own.
     *
     * @param missing the rule
     * @return the changed strategy
     */
    public StandardStrategy withMissing(MissingPolicy missing) {
        return withMissingRules(missingRules().with(missing));
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
        return withMissingRules(missingRules().with(whole, missing));
    }

    abstract StandardStrategy withMissingRules(MissingRules rules);

    /**
     * This strategy with another item stage.
     *
     * @param stage what becomes of one respondent's answers
     * @return the changed strategy
     */
    public abstract StandardStrategy withStage(ItemStage stage);

    /** With every aggregation of somebody's own looked at; what does not go together is refused. */
    @Value.Check
    StandardStrategy checked() {
        Aggregation wholes = Aggregations.checked(wholeAggregation());
        Aggregation index = Aggregations.checked(indexAggregation());
        if (wholes != wholeAggregation() || index != indexAggregation()) {
            return withWholeAggregation(wholes).withIndexAggregation(index);
        }
        Faults faults = new Faults();
        checkWeights(WHOLES, wholes, faults);
        checkWeights(INDEX, index, faults);
        missingRules().check(view(), faults);
        faults.throwIfAny(StrategyProblem.INVALID);
        return this;
    }

    private void checkWeights(String option, Aggregation aggregation, Faults faults) {
        faults.check(
                weights().isEqual() || aggregation.usesWeights(),
                option,
                StrategyProblem.WEIGHTS_NOT_USED,
                aggregation.name());
    }

    /** Derived and not looked up later: a name that no description can hold is refused here, not when somebody scores. */
    @Override
    @Value.Derived
    public StrategyDescription description() {
        Map<String, String> options = Map.of(
                WHOLES, wholeAggregation().name(), INDEX, indexAggregation().name(), INDEX_OF, ELEMENTS);
        return new StrategyDescription(NAME, new TreeMap<>(options))
                .with(ViewOptions.of(view()))
                .with(WeightOptions.of(weights()))
                .with(missingRules().options())
                .with(stage().options());
    }

    /** The strategy that options say; aggregations and normalisations are found by their names. */
    static StandardStrategy from(
            OptionReader options,
            Function<String, Aggregation> aggregations,
            Function<String, Normalisation> normalisations) {
        StandardStrategy defaults = withDefaults();
        View view = ViewOptions.read(options);
        ImmutableStandardStrategy.Builder strategy = ImmutableStandardStrategy.builder()
                .view(view)
                .wholeAggregation(options.read(WHOLES, aggregations, defaults.wholeAggregation()))
                .indexAggregation(options.read(INDEX, aggregations, defaults.indexAggregation()));
        options.word(INDEX_OF, ELEMENTS);
        strategy.weights(WeightOptions.read(options))
                .missingRules(MissingRules.from(options, view))
                .stage(StageOptions.read(options, aggregations, normalisations));
        options.end();
        return strategy.build();
    }

    /** Every law that the aggregations and the item stage leave standing. */
    @Override
    public Set<StrategyLaw> laws() {
        return StrategyLaw.keptWith(
                List.of(wholeAggregation(), indexAggregation(), stage().aggregation()), stage().imputation());
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
        if (!summary.stage().equals(stage())) {
            throw InvalidInputException.of(
                    StrategyProblem.OTHER_STAGE.with(summary.stage().options(), stage().options()));
        }
        return new StandardScoring(summary, this).card();
    }

    /** Equal if all choices have the same names. */
    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof StandardStrategy that && description().equals(that.description()));
    }

    @Override
    public final int hashCode() {
        return description().hashCode();
    }

    /** The description. */
    @Override
    public String toString() {
        return description().toString();
    }
}

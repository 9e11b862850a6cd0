package io.github.serviceexcellence.scoring;

import io.github.serviceexcellence.composite.Aggregation;
import io.github.serviceexcellence.composite.Aggregations;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.survey.ItemStage;
import io.github.serviceexcellence.survey.ResponseSummary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The strategy of this library.
 *
 * <ol>
 *   <li>An item's score is the mean of its answers' points; an element's score is the mean of its respondents' scores (see {@link
 *       io.github.serviceexcellence.survey.ItemStage}). Respondents count by their weights.
 *   <li>A dimension's score is the arithmetic mean of its elements, each the same.
 *   <li>The index is the arithmetic mean of the nine elements, each the same: the sources say that no element weighs more. Hence a
 *       dimension of three elements moves the index more than one of two.
 *   <li>A dimension with an absent element has no score, nor has the index; both say which element is the cause.
 * </ol>
 *
 * <p>What can be changed by name: how {@linkplain #withDimensionAggregation dimensions} and the {@linkplain
 * #withIndexAggregation index} are aggregated, the {@linkplain #withWeights weights} of the elements, what becomes of {@linkplain
 * #withMissing missing} elements, and the {@linkplain #withStage item stage}: what answers are worth and which count. The arithmetic mean compensates: a strong element makes up for a weak one. Read the weakest element
 * beside the index.
 *
 * <pre>{@code
 * ScoreCard card = StandardStrategy.withDefaults().withEdition(Edition.ISO).score(table);
 * }</pre>
 */
public final class StandardStrategy implements ScoringStrategy {
    private static final StandardStrategy DEFAULTS = new StandardStrategy(
            Edition.EUROPEAN,
            Aggregations.arithmeticMean(),
            Aggregations.arithmeticMean(),
            Weights.equal(),
            MissingPolicy.reject(),
            ItemStage.withDefaults());

    private final Edition edition;
    private final Aggregation dimensions;
    private final Aggregation index;
    private final Weights weights;
    private final MissingPolicy missing;
    private final ItemStage stage;
    private final StrategyDescription description;

    private StandardStrategy(
            Edition edition,
            Aggregation dimensions,
            Aggregation index,
            Weights weights,
            MissingPolicy missing,
            ItemStage stage) {
        this.edition = edition;
        this.dimensions = dimensions;
        this.index = index;
        this.weights = weights;
        this.missing = missing;
        this.stage = stage;
        for (Aggregation aggregation : List.of(dimensions, index)) {
            if (!weights.isEqual() && !aggregation.usesWeights()) {
                throw new IllegalArgumentException(aggregation.name()
                        + " ranks its parts and does not use weights; use equal weights, or another aggregation");
            }
        }
        // a name that no description can hold is refused here, not when somebody scores
        description = describe();
    }

    /**
     * The strategy with its defaults: the European edition, arithmetic means, equal weights.
     *
     * @return the strategy
     */
    public static StandardStrategy withDefaults() {
        return DEFAULTS;
    }

    /**
     * This strategy with the dimensions of another edition. Elements and index stay as they are.
     *
     * @param edition the edition
     * @return the changed strategy
     */
    public StandardStrategy withEdition(Edition edition) {
        return new StandardStrategy(
                Objects.requireNonNull(edition, "edition"), dimensions, index, weights, missing, stage);
    }

    /**
     * This strategy with another way from elements to dimensions.
     *
     * @param aggregation the aggregation
     * @return the changed strategy
     * @throws IllegalArgumentException if the aggregation does not use weights and the weights are not equal
     */
    public StandardStrategy withDimensionAggregation(Aggregation aggregation) {
        return new StandardStrategy(
                edition, Objects.requireNonNull(aggregation, "aggregation"), index, weights, missing, stage);
    }

    /**
     * This strategy with another way from elements to the index.
     *
     * @param aggregation the aggregation
     * @return the changed strategy
     * @throws IllegalArgumentException if the aggregation does not use weights and the weights are not equal
     */
    public StandardStrategy withIndexAggregation(Aggregation aggregation) {
        return new StandardStrategy(
                edition, dimensions, Objects.requireNonNull(aggregation, "aggregation"), weights, missing, stage);
    }

    /**
     * This strategy with other weights of the elements, in dimensions and in the index.
     *
     * @param weights the weights
     * @return the changed strategy
     * @throws IllegalArgumentException if an aggregation does not use weights and the weights are not equal
     */
    public StandardStrategy withWeights(Weights weights) {
        return new StandardStrategy(
                edition, dimensions, index, Objects.requireNonNull(weights, "weights"), missing, stage);
    }

    /**
     * This strategy with another rule for elements that have no score.
     *
     * @param missing the rule
     * @return the changed strategy
     */
    public StandardStrategy withMissing(MissingPolicy missing) {
        return new StandardStrategy(
                edition, dimensions, index, weights, Objects.requireNonNull(missing, "missing"), stage);
    }

    /**
     * This strategy with another item stage.
     *
     * @param stage what becomes of one respondent's answers
     * @return the changed strategy
     */
    public StandardStrategy withStage(ItemStage stage) {
        return new StandardStrategy(
                edition, dimensions, index, weights, missing, Objects.requireNonNull(stage, "stage"));
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
        return new StrategyDescription(
                        "standard",
                        new TreeMap<>(Map.of(
                                "edition", edition.code(),
                                "dimension.aggregation", dimensions.name(),
                                "index.aggregation", index.name(),
                                "index.of", "elements",
                                "weights", weights.toString(),
                                "missing", missing.toString())))
                .with(stage.options());
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

    Edition edition() {
        return edition;
    }

    Aggregation dimensions() {
        return dimensions;
    }

    Aggregation index() {
        return index;
    }

    Weights weights() {
        return weights;
    }

    MissingPolicy missing() {
        return missing;
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

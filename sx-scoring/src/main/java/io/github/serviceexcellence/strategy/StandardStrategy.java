package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.weighting.Weights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The strategy of this library.
 *
 * <ol>
 *   <li>An item's score is the mean of its answers' points; a construct's score is the mean of its respondents' scores (see {@link
 *       io.github.serviceexcellence.summary.ItemStage}), be it an element, a facet, a level of the pyramid or one's own. Respondents count
 *       by their weights. Whatever items measure has a score.
 *   <li>The score of a whole, such as a dimension, is the arithmetic mean of its parts, each the same.
 *   <li>The index is the arithmetic mean of the nine elements, each the same: the sources say that no element weighs more. Hence a
 *       dimension of three elements moves the index more than one of two.
 *   <li>A whole with an absent part has no score, nor has the index; both say which part is the cause.
 * </ol>
 *
 * <p>Arithmetic means are exact from the answers up to the index, and rounded once, half to even, where they are shown: equal means have
 * equal points. Another aggregation works on rounded points.
 *
 * <p>What can be changed by name: the {@linkplain #withTree tree}, that is which constructs are the leaves, which wholes stand above them
 * and what makes the index; how {@linkplain #withWholeAggregation wholes} and the {@linkplain #withIndexAggregation index} are aggregated;
 * the {@linkplain #withWeights weights} of the parts; what becomes of {@linkplain #withMissing(MissingPolicy) missing} parts; and the
 * {@linkplain #withStage item stage}, that is which answers count and what they are worth. The arithmetic mean compensates: a strong
 * element makes up for a weak one. Read the weakest element beside the index.
 *
 * <pre>{@code
 * ScoreCard card = StandardStrategy.withDefaults().withTree(ScoreTree.of(Edition.ISO)).score(table);
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class StandardStrategy implements ScoringStrategy {
    static final String NAME = "standard";

    private static final String WHOLES = "whole.aggregation";
    private static final String INDEX = "index.aggregation";
    private static final String WEIGHTS = "weights/";

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
    ScoreTree tree() {
        return ScoreTree.of(Edition.EUROPEAN);
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
     * This strategy with another tree. Scores of constructs stay as they are, and so does the index where the same parts make it.
     *
     * @param tree the leaves, the wholes above them, and what makes the index
     * @return the changed strategy
     * @throws IllegalArgumentException if there is a rule for missing parts of a whole that the tree does not have, or weights were given
     *     and a part of the tree has none
     */
    public abstract StandardStrategy withTree(ScoreTree tree);

    /**
     * This strategy with another way from parts to wholes: from elements to dimensions or building blocks.
     *
     * @param aggregation the aggregation
     * @return the changed strategy
     * @throws IllegalArgumentException if the aggregation does not use weights and the weights are not equal
     */
    public abstract StandardStrategy withWholeAggregation(Aggregation aggregation);

    /**
     * This strategy with another way from parts to the index.
     *
     * @param aggregation the aggregation
     * @return the changed strategy
     * @throws IllegalArgumentException if the aggregation does not use weights and the weights are not equal
     */
    public abstract StandardStrategy withIndexAggregation(Aggregation aggregation);

    /**
     * This strategy with other weights of the parts, in wholes and in the index. Weights of what is no part of anything in the tree do not
     * count.
     *
     * @param weights the weights; if they are given, every part of a whole and of the index has one
     * @return the changed strategy
     * @throws IllegalArgumentException if an aggregation does not use weights and the weights are not equal, or parts have no weight,
     *     naming all of them
     */
    public abstract StandardStrategy withWeights(Weights weights);

    /**
     * This strategy with another rule for parts that have no score. It holds for the index and every whole that has no rule of its
     * own. With {@link Weights#byAnswers()} a part without answers weighs nothing: it is left out whatever the rule says.
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
     * @param whole the index, or a whole of the tree
     * @param missing the rule
     * @return the changed strategy
     * @throws IllegalArgumentException if the node is no whole of the tree; the message lists those it has
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
        checkParts(faults);
        missingRules().check(tree(), faults);
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

    private void checkParts(Faults faults) {
        if (!weights().isByAnswers()) {
            WeightOptions.parts(tree())
                    .distinct()
                    .filter(part -> weights().find(part).isEmpty())
                    .forEach(part -> faults.add(WEIGHTS + part, StrategyProblem.PART_WITHOUT_WEIGHT.with(part)));
        }
    }

    /** Derived and not looked up later: a name that no description can hold is refused here, not when somebody scores. */
    @Override
    @Value.Derived
    public StrategyDescription description() {
        Map<String, String> options = Map.of(
                WHOLES, wholeAggregation().name(), INDEX, indexAggregation().name());
        return new StrategyDescription(NAME, new TreeMap<>(options))
                .with(TreeOptions.of(tree()))
                .with(WeightOptions.of(weights()))
                .with(missingRules().options())
                .with(stage().options());
    }

    /** The strategy that options say; aggregations, normalisations and the titles of trees are found by their names. */
    static StandardStrategy from(
            OptionReader options,
            Function<String, Aggregation> aggregations,
            Function<String, Normalisation> normalisations,
            Function<String, Optional<ScoreTree>> trees) {
        StandardStrategy defaults = withDefaults();
        Optional<ScoreTree> tree = TreeOptions.read(options, trees);
        ImmutableStandardStrategy.Builder strategy = ImmutableStandardStrategy.builder()
                .tree(tree.orElse(defaults.tree()))
                .wholeAggregation(options.read(WHOLES, aggregations, defaults.wholeAggregation()))
                .indexAggregation(options.read(INDEX, aggregations, defaults.indexAggregation()));
        strategy.weights(WeightOptions.read(options, tree))
                .missingRules(MissingRules.from(options, tree))
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

    /**
     * What a card would be if some of its scores were others: the same card with these scores, and with the wholes and the index that this
     * strategy makes of them. For plans: what if leadership had 70 points.
     *
     * <p>Wholes are made of the points on the card. Without other scores they are those on an exact card, to within a billionth of a point;
     * on a published card, whose scores are rounded, they are the wholes of what is shown, so compare two suppositions rather than one with the
     * card. Nobody knows how sure a supposed score is: neither it nor the wholes have a standard error. Items and metrics stay as they are.
     *
     * @param card a card by this strategy, exact or published
     * @param instead other points for constructs that have a score on the card and are no wholes
     * @return the supposed card
     * @throws IllegalArgumentException telling every fault if the card was made by another strategy, or a node is a whole, the index, an item, or
     *     has no score on the card
     */
    public ScoreCard suppose(ScoreCard card, Map<Node, Points> instead) {
        return new Supposition(this, card).with(instead);
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

package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Dimension;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.GroupKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The diagnosis: scores for the index, dimensions or building blocks, elements and items, and how they were made.
 *
 * <p>A card is self-contained: it names the instrument with its digest and the strategy with every option. It holds no answers. But
 * the card of one respondent or of very few is personal data all the same; let an anonymity floor withhold
 * what rests on too few before others see it.
 *
 * <pre>{@code
 * ScoreCard card = StandardStrategy.withDefaults().score(table);
 * card.index().points();                         // Optional[50.078259765]
 * card.element(Element.LEADERSHIP).coverage();
 * System.out.println(card.explain(Locale.ENGLISH));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class ScoreCard {
    private static final String SCORES = "scores";
    private static final Comparator<Score> BY_POINTS =
            Comparator.comparing(score -> score.points().orElseThrow());

    ScoreCard() {}

    /**
     * Starts a card, for strategies of one's own.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableScoreCard.builder();
    }

    /**
     * What was asked.
     *
     * @return the instrument's id, version and digest
     */
    public abstract InstrumentRef instrument();

    /**
     * How the scores were made.
     *
     * @return the strategy's name and every option, those of the item stage too
     */
    public abstract StrategyDescription strategy();

    /**
     * Which elements the card is about, and which wholes stand between them and the index.
     *
     * @return the view
     */
    public abstract View view();

    /**
     * The group that the card is about.
     *
     * @return the group, or nothing if the card is about all respondents
     */
    public abstract Optional<GroupKey> group();

    /**
     * How many respondents there are, with or without answers.
     *
     * @return 0 or more
     */
    public abstract long respondents();

    /**
     * How many respondents answered nothing at all.
     *
     * @return 0 to {@link #respondents()}
     */
    public abstract long blank();

    /**
     * All scores: the index first, then the wholes of the view, elements and items.
     *
     * @return one score for each node
     */
    public abstract List<Score> scores();

    /**
     * The items that no element of the card counts, because they measure something else or an element outside the view. They have
     * scores of their own all the same.
     *
     * @return the items in their order
     */
    public abstract List<ItemId> uncounted();

    /**
     * The score of a node.
     *
     * @param node the node
     * @return the score, or nothing if the card does not hold the node
     */
    public Optional<Score> find(Node node) {
        return Optional.ofNullable(byNode().get(node));
    }

    /**
     * The score of a node that the card holds.
     *
     * @param node the node
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the node; the message lists those it holds
     */
    public Score score(Node node) {
        return find(node)
                .orElseThrow(() -> Codes.unknown(
                        Word.of("node of this card", "knoop van deze kaart"),
                        node.code(),
                        scores().stream().map(score -> score.node().code()).toList()));
    }

    /**
     * The score for the whole.
     *
     * @return the index
     */
    public Score index() {
        return score(Node.INDEX);
    }

    /**
     * The score of a dimension.
     *
     * @param dimension a dimension of the card's view
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the dimension, for instance because it is of another edition
     */
    public Score dimension(Dimension dimension) {
        return score(Node.of(dimension));
    }

    /**
     * The score of a building block.
     *
     * @param block a block of the card's view
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the block, for instance because its view is one of dimensions
     */
    public Score block(BuildingBlock block) {
        return score(Node.of(block));
    }

    /**
     * The score of an element.
     *
     * @param element the element
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the element, for instance because it is outside the view
     */
    public Score element(Element element) {
        return score(Node.of(element));
    }

    /**
     * The score of an item.
     *
     * @param item the item
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the item
     */
    public Score item(ItemId item) {
        return score(Node.of(item));
    }

    /**
     * The scores of what stands between the elements and the index.
     *
     * @return the dimensions or building blocks of the view, in its order; none in a view without wholes
     */
    public List<Score> wholes() {
        return scoresOf(view().wholes());
    }

    /**
     * The scores of the elements.
     *
     * @return in the order of the view
     */
    public List<Score> elements() {
        return scoresOf(view().elements());
    }

    /**
     * The strongest elements.
     *
     * @param count how many at most, 1 or more; never more than half of the elements that have a score
     * @return the elements, the highest first; elements of equal points that do not all find room are left out together
     * @throws IllegalArgumentException if the count is below 1
     */
    public List<Score> strongest(int count) {
        return first(count, BY_POINTS.reversed().thenComparing(Score::node));
    }

    /**
     * The weakest elements.
     *
     * @param count how many at most, 1 or more; never more than half of the elements that have a score
     * @return the elements, the lowest first; elements of equal points that do not all find room are left out together
     * @throws IllegalArgumentException if the count is below 1
     */
    public List<Score> weakest(int count) {
        return first(count, BY_POINTS.thenComparing(Score::node));
    }

    private List<Score> first(int count, Comparator<Score> order) {
        if (count < 1) {
            throw InvalidInputException.of(CardProblem.NUMBER_OF_ELEMENTS.with(count));
        }
        List<Score> ranked = elements().stream()
                .filter(score -> score.points().isPresent())
                .sorted(order)
                .toList();
        int most = Math.min(count, ranked.size() / 2);
        // the code decides the order of equals, but not who is named
        Optional<Points> tooMany = ranked.stream().skip(most).findFirst().flatMap(Score::points);
        return ranked.stream()
                .limit(most)
                .takeWhile(score -> !score.points().equals(tooMany))
                .toList();
    }

    /**
     * The scores of the items.
     *
     * @return in the instrument's order
     */
    public List<Score> items() {
        return scores().stream()
                .filter(score -> score.node().item().isPresent())
                .toList();
    }

    private List<Score> scoresOf(List<? extends Term> terms) {
        return terms.stream().flatMap(term -> find(Node.of(term)).stream()).toList();
    }

    /**
     * What moved from an earlier card to this one, node by node.
     *
     * @param earlier a card by the same strategy with the same options, on an instrument with the same digest
     * @return the changes
     * @throws IllegalArgumentException if strategy, view or instrument differ, or the parts that were left out: such scores are not
     *     comparable
     */
    public ScoreCardDifference minus(ScoreCard earlier) {
        Faults faults = new Faults();
        faults.check(
                strategy().equals(earlier.strategy()),
                "strategy",
                () -> CardProblem.OTHER_STRATEGY.with(earlier.strategy(), strategy()));
        faults.check(
                view().equals(earlier.view()),
                "view",
                () -> CardProblem.OTHER_VIEW.with(earlier.view().words(), view().words()));
        faults.check(
                instrument().equals(earlier.instrument()),
                "instrument",
                () -> CardProblem.OTHER_INSTRUMENT.with(earlier.instrument(), instrument()));
        faults.check(!faults.isEmpty() || nodes().equals(earlier.nodes()), SCORES, CardProblem.OTHER_NODES);
        if (faults.isEmpty()) {
            checkExcluded(earlier, faults);
        }
        faults.throwIfAny(CardProblem.NOT_COMPARABLE);
        return ScoreCardDifference.between(earlier, this);
    }

    private void checkExcluded(ScoreCard earlier, Faults faults) {
        String different = scores().stream()
                .filter(score ->
                        !score.excluded().equals(earlier.score(score.node()).excluded()))
                .map(score -> score.node().code())
                .collect(Collectors.joining(", "));
        faults.check(different.isEmpty(), SCORES, CardProblem.OTHER_PARTS, different);
    }

    /**
     * The card in plain words: the index and what it consists of, the strongest and weakest elements, what was not computed and why,
     * and how it was made.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for every other language, numbers as the locale writes them
     * @return several lines
     */
    public String explain(Locale locale) {
        return new Explanation(this, locale).text();
    }

    private List<Node> nodes() {
        return scores().stream().map(Score::node).toList();
    }

    /**
     * This card for one group.
     *
     * @param group the group that the card is about
     * @return the changed copy
     */
    public abstract ScoreCard withGroup(GroupKey group);

    /**
     * This card with other scores.
     *
     * @param scores one for each node
     * @return the changed copy
     * @throws IllegalArgumentException for the same reasons as {@link Builder#build()}
     */
    public abstract ScoreCard withScores(Iterable<? extends Score> scores);

    @Value.Lazy
    Map<Node, Score> byNode() {
        Map<Node, Score> byNode = new HashMap<>();
        scores().forEach(score -> byNode.put(score.node(), score));
        return byNode;
    }

    /** A hundred thousand cards are checked: nothing is put into words unless it is wrong. */
    @Value.Check
    void check() {
        Faults faults = new Faults();
        faults.check(
                blank() >= 0 && respondents() >= blank(),
                "blank",
                () -> CardProblem.BLANK.with(blank(), respondents()));
        faults.check(
                scores().stream().anyMatch(score -> score.node().equals(Node.INDEX)),
                SCORES,
                () -> CardProblem.NO_INDEX.with());
        checkNodes(faults);
        faults.throwIfAny(CardProblem.INVALID_CARD);
    }

    private void checkNodes(Faults faults) {
        String outside = nodes().stream()
                .filter(node -> !view().shows(node))
                .map(Node::code)
                .distinct()
                .collect(Collectors.joining(", "));
        faults.check(outside.isEmpty(), SCORES, () -> CardProblem.OUTSIDE_VIEW.with(view().words(), outside));
        Set<Node> seen = new HashSet<>();
        Set<Node> twice = new LinkedHashSet<>();
        scores().stream().map(Score::node).filter(node -> !seen.add(node)).forEach(twice::add);
        twice.forEach(node -> faults.add(SCORES + "/" + node, CardProblem.TWO_SCORES.with(node)));
    }

    /** Builds a {@link ScoreCard}. Group and uncounted items may be left out. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets what was asked.
         *
         * @param instrument the instrument's id, version and digest
         * @return this builder
         */
        Builder instrument(InstrumentRef instrument);

        /**
         * Sets how the scores were made.
         *
         * @param strategy the strategy's name and every option
         * @return this builder
         */
        Builder strategy(StrategyDescription strategy);

        /**
         * Sets the view.
         *
         * @param view which elements the card is about, and which wholes
         * @return this builder
         */
        Builder view(View view);

        /**
         * Sets the group that the card is about.
         *
         * @param group the group
         * @return this builder
         */
        Builder group(GroupKey group);

        /**
         * Sets the group that the card is about, if it is about one.
         *
         * @param group the group or nothing
         * @return this builder
         */
        Builder group(Optional<? extends GroupKey> group);

        /**
         * Sets how many respondents there are.
         *
         * @param respondents 0 or more
         * @return this builder
         */
        Builder respondents(long respondents);

        /**
         * Sets how many respondents answered nothing at all.
         *
         * @param blank 0 or more
         * @return this builder
         */
        Builder blank(long blank);

        /**
         * Adds scores: the index first, then the wholes of the view, elements and items.
         *
         * @param scores one for each node
         * @return this builder
         */
        Builder addAllScores(Iterable<? extends Score> scores);

        /**
         * Adds the items that no element of the view counts.
         *
         * @param items the items
         * @return this builder
         */
        Builder addAllUncounted(Iterable<? extends ItemId> items);

        /**
         * Builds the card.
         *
         * @return the card
         * @throws IllegalArgumentException if there is no index, a node has two scores, an element, dimension or building block is
         *     outside the view, or the number of blanks is not possible
         * @throws IllegalStateException if instrument, strategy, view, respondents or blank was not set
         */
        ScoreCard build();
    }
}

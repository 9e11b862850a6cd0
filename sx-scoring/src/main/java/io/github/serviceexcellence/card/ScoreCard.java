package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Dimension;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The diagnosis: scores for whatever a {@link ScoreTree} builds up, for everything else that was measured, and for the items, and how
 * they were made.
 *
 * <p>A card is self-contained: it names the instrument with its digest and the strategy with every option. It holds no answers, but it is
 * exact, and so as confidential as they are: what few said, or even one, can be worked out from it. Before others see it, let an anonymity
 * floor make a {@link PublishedCard} of it.
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
    static final String SCORES = "scores";
    private static final Score NO_INDEX = Score.builder(Node.INDEX)
            .absence(Absence.of(AbsenceReason.NO_INDEX))
            .build();
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
     * Whether only those may see the card who may see the answers. An exact card tells what few people said, and its decimals may tell what
     * one did.
     *
     * @return true, unless it is a {@link PublishedCard}
     */
    public boolean isConfidential() {
        return true;
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
     * What the scores are built up to: the leaves, the wholes above them, and what makes the index.
     *
     * @return the tree
     */
    public abstract ScoreTree tree();

    /**
     * The group that the card is about.
     *
     * @return the group, or nothing if the card is about all respondents
     */
    public abstract Optional<GroupKey> group();

    /**
     * In whose voice the answers were given.
     *
     * @return the voice, or nothing if that is not known or they are of several voices
     */
    public abstract Optional<Voice> voice();

    /**
     * What to call the constructs on the card that are no terms of the framework (facets, own shifts, own constructs, wholes of one's own),
     * and the wordings of items that an explanation names. A card repeats no questionnaire: the standard strategy puts in the wordings of
     * {@linkplain #uncounted() uncounted} items, of items with metrics, and of those that nobody answered.
     *
     * @return titles by node, of each construct as it is, {@link #title} finds them in any aspect; and wordings by the nodes of items
     */
    @Value.NaturalOrder
    public abstract SortedMap<Node, Text> titles();

    /**
     * How many respondents there are, with or without answers.
     *
     * @return 0 or more
     */
    public abstract long respondents();

    /**
     * How many respondents gave no answer that counts: they left all blank, did not know, it did not apply, or they only wrote text.
     *
     * @return 0 to {@link #respondents()}
     */
    public abstract long blank();

    /**
     * All scores: the index first if the tree has one, then the wholes and the leaves of the tree, what else was measured as it is, what
     * was measured in other aspects (wished, importance), and the items.
     *
     * @return one score for each node
     */
    public abstract List<Score> scores();

    /**
     * The response rate: who gave an answer that counts, of all who were invited. It says nothing of those who did not, and no standard error does.
     *
     * @param invited how many were invited, as many as answered or more
     * @return 0 to 100 percent
     * @throws IllegalArgumentException if fewer were invited than answered, or none
     */
    public double responseRate(long invited) {
        long answered = respondents() - blank();
        if (invited < 1 || invited < answered) {
            throw InvalidInputException.of(CardProblem.INVITED.with(invited, answered));
        }
        return 100.0 * answered / invited;
    }

    /**
     * How the scores of constructs, wholes and index move together from one sample to the next. Differences between them rest on it, since
     * the same people stand behind them.
     *
     * @return the correlations of sampling errors, of scores that have a standard error; of no nodes where they are not known
     */
    @Value.Default
    public Correlations correlations() {
        return Correlations.none();
    }

    /**
     * How many cards are shown together with this one, itself included. What a card says to stand out shares the 5% that it may be chance
     * with what the others say.
     *
     * @return 1 or more; 1 of a card by itself
     */
    @Value.Default
    public int shownTogether() {
        return 1;
    }

    /**
     * The figures that are known by name: what the questionnaire's items {@linkplain io.github.serviceexcellence.instrument.Asks ask} for. They
     * stand beside the scores and are no part of the index.
     *
     * @return each metric once, in the order of the items; empty if no item declares any
     */
    public abstract List<Metric> metrics();

    /**
     * The metric of a kind, where the questionnaire has one.
     *
     * @param kind for instance {@link MetricKind#NPS}
     * @return the metric
     * @throws IllegalArgumentException if the card has none of that kind, or several: {@link #metric(MetricRef)} tells them apart; the message
     *     lists the card's metrics
     */
    public Metric metric(MetricKind kind) {
        List<Metric> found =
                metrics().stream().filter(metric -> metric.kind() == kind).toList();
        if (found.size() > 1) {
            throw InvalidInputException.of(CardProblem.SEVERAL_METRICS.with(found.size(), kind.code(), names(found)));
        }
        return found.stream().findFirst().orElseThrow(() -> unknown(kind.code()));
    }

    /**
     * The metric with a name.
     *
     * @param ref which metric, and of what
     * @return the metric
     * @throws IllegalArgumentException if the card does not have it; the message lists the card's metrics
     */
    public Metric metric(MetricRef ref) {
        return find(ref).orElseThrow(() -> unknown(ref.toString()));
    }

    /**
     * The metric with a name.
     *
     * @param ref which metric, and of what
     * @return the metric, or nothing if the card does not have it
     */
    public Optional<Metric> find(MetricRef ref) {
        return metrics().stream().filter(metric -> metric.ref().equals(ref)).findFirst();
    }

    private InvalidInputException unknown(String metric) {
        return InvalidInputException.of(CardProblem.NO_METRIC.with(metric, names(metrics())));
    }

    private static String names(List<Metric> metrics) {
        return metrics.isEmpty()
                ? "-"
                : metrics.stream().map(metric -> metric.ref().toString()).collect(Collectors.joining(", "));
    }

    /**
     * The items that count only for their own score. Whatever items measure has a score on the card, unless the tree makes a whole of it:
     * then its score comes from its parts, and items that measure the whole itself stand here. So do items on a building block in the tree
     * of building blocks, which makes blocks of elements.
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
     * @return the index; without points and for the reason {@link AbsenceReason#NO_INDEX} if the tree has none
     */
    public Score index() {
        return tree().hasIndex() ? score(Node.INDEX) : NO_INDEX;
    }

    /**
     * The score of a construct as it is.
     *
     * @param construct an element, a level, a facet, a construct of one's own
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the construct, because it is neither measured nor in the tree
     */
    public Score construct(Construct construct) {
        return score(Node.of(construct));
    }

    /**
     * The score of a construct in one of its aspects.
     *
     * @param construct an element, a level, a facet, a construct of one's own
     * @param aspect how it is, how one wishes it, or how much it matters
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the construct in that aspect
     */
    public Score construct(Construct construct, Aspect aspect) {
        return score(Node.of(construct, aspect));
    }

    /**
     * The score of a dimension.
     *
     * @param dimension a dimension of the card's tree
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the dimension, for instance because it is of another edition
     */
    public Score dimension(Dimension dimension) {
        return score(Node.of(dimension));
    }

    /**
     * The score of a building block.
     *
     * @param block a block of the card's tree, or one that items measure
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the block, for instance because its tree is one of dimensions
     */
    public Score block(BuildingBlock block) {
        return score(Node.of(block));
    }

    /**
     * The score of an element.
     *
     * @param element the element
     * @return the score
     * @throws IllegalArgumentException if the card does not hold the element, because it is neither measured nor in the tree
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
     * The scores of what stands above the leaves.
     *
     * @return the wholes in the order of the tree; none in a tree without wholes
     */
    public List<Score> wholes() {
        return scoresOf(tree().wholes());
    }

    /**
     * The scores of the leaves.
     *
     * @return in the order of the tree
     */
    public List<Score> leaves() {
        return scoresOf(tree().leaves());
    }

    /**
     * The scores of what was measured and is not in the tree: constructs as they are, and any construct in another aspect.
     *
     * @return in the order of the card
     */
    public List<Score> beside() {
        Set<Node> inTree = new HashSet<>(tree().leaves());
        inTree.addAll(tree().wholes());
        return scores().stream()
                .filter(score -> score.node().isConstruct() && !inTree.contains(score.node()))
                .toList();
    }

    /**
     * The scores of the elements as they are, in the tree or beside it.
     *
     * @return in the order of the card
     */
    public List<Score> elements() {
        return scores().stream()
                .filter(score -> score.node().aspect() == Aspect.IS
                        && score.node().term().filter(Element.class::isInstance).isPresent())
                .toList();
    }

    /**
     * The leaves that stand out: their scores lie above or below the mean of the other leaves by more than chance explains. In at most 5% of
     * surveys does anything stand out that does not in truth, all cards together that are {@linkplain #shownTogether() shown together}.
     *
     * <p>Of an assessment, which is no sample of people, nothing is said here: {@link #strongest} and {@link #weakest} go by its points.
     *
     * @return in the order of the tree; none if the data do not tell the leaves apart, or there are no {@linkplain #correlations() correlations}
     */
    public List<Standout> standouts() {
        return new Leads(this).standouts();
    }

    /**
     * Which of some scores stand out among them, as {@link #standouts()} tells it of the leaves: each lies above or below the mean of the others by
     * more than chance explains.
     *
     * @param nodes of what: topics, say, or what they matter; one without a score, without a standard error, or that is not on the card is
     *     left out
     * @return in the order of the nodes; none if the data do not tell them apart
     */
    public List<Standout> standouts(Collection<Node> nodes) {
        return new Leads(this, scoresOf(List.copyOf(nodes))).standouts();
    }

    /**
     * The strongest leaves: of those that {@linkplain #standouts() stand out} above the others, those with the highest scores; of an assessment
     * those with the highest scores.
     *
     * @param count how many at most, 1 or more; of an assessment never more than half of the leaves that have a score
     * @return the leaves, the highest first; leaves of equal points that do not all find room are left out together
     * @throws IllegalArgumentException if the count is below 1
     */
    public List<Score> strongest(int count) {
        return first(count, BY_POINTS.reversed().thenComparing(Score::node), true);
    }

    /**
     * The weakest leaves: of those that {@linkplain #standouts() stand out} below the others, those with the lowest scores; of an assessment
     * those with the lowest scores.
     *
     * @param count how many at most, 1 or more; of an assessment never more than half of the leaves that have a score
     * @return the leaves, the lowest first; leaves of equal points that do not all find room are left out together
     * @throws IllegalArgumentException if the count is below 1
     */
    public List<Score> weakest(int count) {
        return first(count, BY_POINTS.thenComparing(Score::node), false);
    }

    private List<Score> first(int count, Comparator<Score> order, boolean above) {
        if (count < 1) {
            throw InvalidInputException.of(CardProblem.NUMBER_OF_LEAVES.with(count));
        }
        List<Score> ranked = (isAssessed() ? scored(leaves()) : standingOut(above))
                .stream().sorted(order).toList();
        int most = Math.min(count, isAssessed() ? ranked.size() / 2 : ranked.size());
        // the code decides the order of equals, but not who is named
        Optional<Points> tooMany = ranked.stream().skip(most).findFirst().flatMap(Score::points);
        return ranked.stream()
                .limit(most)
                .takeWhile(score -> !score.points().equals(tooMany))
                .toList();
    }

    /** Whether no sampling error stands in the way of saying which leaf is stronger. */
    boolean isAssessed() {
        return leaves().stream()
                .anyMatch(leaf -> leaf.standardErrorAbsence().equals(Optional.of(AbsenceReason.ASSESSED)));
    }

    private static List<Score> scored(List<Score> scores) {
        return scores.stream().filter(score -> score.points().isPresent()).toList();
    }

    private List<Score> standingOut(boolean above) {
        return standouts().stream()
                .filter(standout -> standout.isAbove() == above)
                .map(standout -> score(standout.node()))
                .toList();
    }

    /**
     * What the card says of one score: its points with their interval, or why there are none. As data with a code and numbers, which {@code in}
     * puts into words.
     *
     * @param node the node
     * @return for instance "\u201cLeadership\u201d: 54.1 of 100 points (95%: 50.4 to 57.7), of 115 respondents."
     * @throws IllegalArgumentException if the card does not hold the node
     */
    public Message says(Node node) {
        return new Statements(this).of(score(node));
    }

    /**
     * What stands out, as data with a code and numbers: each leaf that does, the furthest first, at most three above and three below; or that
     * nothing does, or why that cannot be told.
     *
     * @return one message or more; none if the card has fewer than two leaves with a score
     */
    public List<Message> saysWhatStandsOut() {
        return new Statements(this).standouts();
    }

    /**
     * What the metrics say, as data with a code and numbers; after a recommend score that it is one reading among others.
     *
     * @return one message or more for each metric; none for a metric without a value whose question has no score either, since that says
     *     why
     */
    public List<Message> saysMetrics() {
        return new Statements(this).metrics();
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

    private List<Score> scoresOf(List<Node> nodes) {
        return nodes.stream().flatMap(node -> find(node).stream()).toList();
    }

    /**
     * What to call a node of this card.
     *
     * @param node the node
     * @param locale the reader's locale
     * @return the title that the card knows for a construct of one's own, with its aspect in brackets unless that is how it is; the wording
     *     that it knows for an item; for all other nodes what {@link Node#title} says
     */
    public String title(Node node, Locale locale) {
        return title(node, Language.of(locale));
    }

    /**
     * What {@link #title(Node, Locale)} says, in a language of any kind.
     *
     * @param node the node
     * @param language the reader's language
     * @return the words
     */
    public String title(Node node, Language language) {
        return title(node).in(language);
    }

    /**
     * What to call a node of this card, for a reader who is not known yet.
     *
     * @param node the node
     * @return what {@link #title(Node, Locale)} says, in the reader's language
     */
    public Wording title(Node node) {
        return new NodeTitle(node, Optional.ofNullable(titles().get(node.asIs())));
    }

    /**
     * What moved from an earlier card to this one, node by node. Where the questionnaire changed between them, {@link #minus(ScoreCard,
     * Lineage)} compares what is the same.
     *
     * @param earlier a card by the same strategy with the same options, on an instrument with the same digest, of the same voice
     * @return the changes
     * @throws IllegalArgumentException if strategy, tree, instrument or voice differ, or the parts that were left out: such scores are not
     *     comparable. A card whose voice is not told is of another voice than one that tells it; {@link #withVoice} tells it
     */
    public ScoreCardDifference minus(ScoreCard earlier) {
        requireComparable(earlier);
        Faults faults = new Faults();
        checkExcluded(earlier, faults);
        faults.throwIfAny(CardProblem.NOT_COMPARABLE);
        return ScoreCardDifference.between(earlier, this);
    }

    /**
     * Checks that the scores of another card may be held against those of this one, node by node. Which parts were left out of a score is not
     * looked at: that may differ from node to node.
     *
     * @param earlier the other card
     * @throws IllegalArgumentException telling every fault if strategy, tree, instrument, voice or nodes differ
     */
    public void requireComparable(ScoreCard earlier) {
        Faults faults = new Faults();
        faults.check(
                strategy().equals(earlier.strategy()),
                "strategy",
                () -> CardProblem.OTHER_STRATEGY.with(earlier.strategy(), strategy()));
        checkTree(earlier, faults);
        faults.check(
                instrument().equals(earlier.instrument()),
                "instrument",
                () -> CardProblem.OTHER_INSTRUMENT.with(earlier.instrument(), instrument()));
        checkVoice(earlier, faults);
        faults.check(!faults.isEmpty() || nodes().equals(earlier.nodes()), SCORES, CardProblem.OTHER_NODES);
        faults.throwIfAny(CardProblem.NOT_COMPARABLE);
    }

    /**
     * What moved from an earlier card to this one, where the questionnaire changed between them: only what is the same in both versions is
     * compared, and {@link ScoreCardDifference#notComparable()} lists the rest. An item is compared if it is the same, a construct if it
     * is comparable along the lineage, and a whole or the index if all its parts are.
     *
     * <pre>{@code
     * Lineage lineage = Lineage.between(scan2025, scan2026);
     * ScoreCardDifference moved = card2026.minus(card2025, lineage);
     * moved.notComparable();         // what must not be read as a change
     * }</pre>
     *
     * @param earlier a card by the same strategy, of the same voice, on the version that the lineage begins with; only normalisations and
     *     weights of items that are not the same may differ
     * @param lineage the lineage from the instrument of the earlier card to that of this one
     * @return the changes; those of items by their later ids
     * @throws IllegalArgumentException telling every fault: strategy, tree or voice differ, the lineage is one of other instruments, or
     *     different parts of what is compared were left out
     */
    public ScoreCardDifference minus(ScoreCard earlier, Lineage lineage) {
        return new LineageComparison(earlier, this, lineage).difference();
    }

    void checkTree(ScoreCard earlier, Faults faults) {
        faults.check(
                tree().equals(earlier.tree()),
                "tree",
                () -> CardProblem.OTHER_TREE.with(earlier.tree().words(), tree().words()));
    }

    void checkVoice(ScoreCard earlier, Faults faults) {
        faults.check(
                voice().equals(earlier.voice()),
                "voice",
                () -> CardProblem.OTHER_VOICE.with(words(earlier.voice()), words(voice())));
    }

    private static Word words(Optional<Voice> voice) {
        return voice.map(one -> Word.of("voice {voice}", "stem {voice}", one.code()))
                .orElseGet(() -> Word.of("several voices or an unknown one", "meer stemmen of een onbekende"));
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
     * The card in plain words: the index and what it consists of, the wholes, which leaves stand out (of an assessment the strongest and the
     * weakest), what else was measured, what was not computed and why, and how it was made.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for every other language, numbers as the locale writes them
     * @return several lines
     */
    public String explain(Locale locale) {
        return explain(Language.of(locale));
    }

    /**
     * What {@link #explain(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the words
     */
    public String explain(Language language) {
        return new Explanation(this, language).text();
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
     * This card as one of several that are shown together.
     *
     * @param cards how many, 1 or more
     * @return the changed copy
     * @throws IllegalArgumentException if the number is below 1
     */
    public abstract ScoreCard withShownTogether(int cards);

    /**
     * This card of answers in one voice.
     *
     * @param voice in whose voice the answers were given
     * @return the changed copy
     */
    public abstract ScoreCard withVoice(Voice voice);

    /**
     * This card with other scores.
     *
     * @param scores one for each node
     * @return the changed copy
     * @throws IllegalArgumentException for the same reasons as {@link Builder#build()}
     */
    public abstract ScoreCard withScores(Iterable<? extends Score> scores);

    /**
     * This card without standard errors, as one of something that is no sample of people.
     *
     * @param why why there are none
     * @return the changed copy
     */
    public ScoreCard withoutStandardErrors(AbsenceReason why) {
        return withScores(scores().stream()
                        .map(score -> score.withoutStandardError(why))
                        .toList())
                .withMetrics(metrics().stream()
                        .map(metric -> metric.withoutStandardError(why))
                        .toList());
    }

    /**
     * This card with other metrics.
     *
     * @param metrics each metric once
     * @return the changed copy
     * @throws IllegalArgumentException if one stands twice
     */
    public abstract ScoreCard withMetrics(Iterable<? extends Metric> metrics);

    /**
     * This card with other correlations.
     *
     * @param correlations of sampling errors of its scores
     * @return the changed copy
     */
    public abstract ScoreCard withCorrelations(Correlations correlations);

    @Value.Lazy
    Map<Node, Score> byNode() {
        Map<Node, Score> byNode = new HashMap<>();
        scores().forEach(score -> byNode.put(score.node(), score));
        return byNode;
    }

    /** A hundred thousand cards are checked: nothing is put into words unless it is wrong. */
    @Value.Check
    ScoreCard check() {
        Faults faults = new Faults();
        faults.check(
                blank() >= 0 && respondents() >= blank(),
                "blank",
                () -> CardProblem.BLANK.with(blank(), respondents()));
        boolean index = scores().stream().anyMatch(score -> score.node().equals(Node.INDEX));
        faults.check(index || !tree().hasIndex(), SCORES, () -> CardProblem.NO_INDEX.with());
        faults.check(!index || tree().hasIndex(), SCORES, () -> CardProblem.INDEX_WITHOUT_ROOT.with(tree().words()));
        faults.check(shownTogether() > 0, "shownTogether", () -> CardProblem.SHOWN_TOGETHER.with(shownTogether()));
        checkNodes(faults);
        titles().keySet().stream()
                .filter(node -> node.item().isEmpty() && !isOwn(node))
                .forEach(node -> faults.add("titles/" + node, CardProblem.TITLE_OF_TERM.with(node)));
        faults.throwIfAny(CardProblem.INVALID_CARD);
        return correlations().nodes().stream().allMatch(this::hasError)
                ? this
                : withCorrelations(correlations()
                        .only(correlations().nodes().stream()
                                .filter(this::hasError)
                                .toList()));
    }

    private static boolean isOwn(Node node) {
        return node.isConstruct() && node.term().isEmpty() && node.aspect() == Aspect.IS;
    }

    private boolean hasError(Node node) {
        return find(node).filter(score -> score.standardError().isPresent()).isPresent();
    }

    private void checkNodes(Faults faults) {
        Set<MetricRef> metrics = new HashSet<>();
        metrics().stream()
                .map(Metric::ref)
                .filter(ref -> !metrics.add(ref))
                .forEach(ref -> faults.add("metrics", CardProblem.TWO_METRICS.with(ref.toString())));
        Set<Node> seen = new HashSet<>();
        Set<Node> twice = new LinkedHashSet<>();
        scores().stream().map(Score::node).filter(node -> !seen.add(node)).forEach(twice::add);
        twice.forEach(node -> faults.add(SCORES + "/" + node, CardProblem.TWO_SCORES.with(node)));
    }

    /** Builds a {@link ScoreCard}. Group, voice, titles and uncounted items may be left out. Not safe for use by several threads. */
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
         * Sets the tree.
         *
         * @param tree the leaves, the wholes above them, and what makes the index
         * @return this builder
         */
        Builder tree(ScoreTree tree);

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
         * Sets in whose voice the answers were given.
         *
         * @param voice the voice
         * @return this builder
         */
        Builder voice(Voice voice);

        /**
         * Sets in whose voice the answers were given, if that is known.
         *
         * @param voice the voice or nothing
         * @return this builder
         */
        Builder voice(Optional<? extends Voice> voice);

        /**
         * Adds titles of constructs that are no terms of the framework, and wordings of items.
         *
         * @param titles titles by node, of each construct as it is
         * @return this builder
         */
        Builder putAllTitles(Map<? extends Node, ? extends Text> titles);

        /**
         * Sets how many respondents there are.
         *
         * @param respondents 0 or more
         * @return this builder
         */
        Builder respondents(long respondents);

        /**
         * Sets how many respondents gave no answer that counts.
         *
         * @param blank 0 or more
         * @return this builder
         */
        Builder blank(long blank);

        /**
         * Adds scores: the index first if the tree has one, then wholes, leaves, what else was measured, and items.
         *
         * @param scores one for each node
         * @return this builder
         */
        Builder addAllScores(Iterable<? extends Score> scores);

        /**
         * Adds metrics.
         *
         * @param metrics each metric once
         * @return this builder
         */
        Builder addAllMetrics(Iterable<? extends Metric> metrics);

        /**
         * Sets how the scores move together from one sample to the next.
         *
         * @param correlations of sampling errors; those of scores that have no standard error are left out
         * @return this builder
         */
        Builder correlations(Correlations correlations);

        /**
         * Sets how many cards are shown together.
         *
         * @param cards 1 or more
         * @return this builder
         */
        Builder shownTogether(int cards);

        /**
         * Adds the items that count only for their own score.
         *
         * @param items the items
         * @return this builder
         */
        Builder addAllUncounted(Iterable<? extends ItemId> items);

        /**
         * Builds the card.
         *
         * @return the card
         * @throws IllegalArgumentException if the tree has an index that is not scored or the other way round, a node has two scores, a
         *     term has a title, or the number of blanks or of cards is not possible
         * @throws IllegalStateException if instrument, strategy, tree, respondents or blank was not set
         */
        ScoreCard build();
    }
}

package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The six building blocks and their topics by voice: how each is, and beside it how much it matters.
 *
 * <pre>{@code
 * BlockTable blocks = BlockTable.of(strategy.scoreVoices(table));
 * blocks.row(BuildingBlock.EXPERIENCE).cell(Voice.CUSTOMER);
 * blocks.behind();                               // topics that are important and behind
 * System.out.println(blocks.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>What is asked of a topic counts for its block too. A topic is called important and behind only if its importance lies above the mean of the
 * other topics and its performance below theirs, both by {@link ScoreCard#standouts(java.util.Collection)} with the 5% shared between the two and
 * among all voices: in at most 5% of surveys is any topic called so that is not. Importance and performance are not subtracted from each other: 80
 * points of importance and 80 of performance are not the same amount of anything.
 *
 * <p>The customer's voice belongs in direction, conditions, experience and operation too, in our reading; a block of these of which they were not asked is
 * named.
 *
 * <p>Misleads where everything is said to be important: then little stands out, and what does is a matter of a few points.
 */
public final class BlockTable implements Explained {
    private static final List<BuildingBlock> OF_CUSTOMERS = List.of(
            BuildingBlock.DIRECTION, BuildingBlock.CONDITIONS, BuildingBlock.EXPERIENCE, BuildingBlock.OPERATION);

    private final List<View> views;
    private final List<BlockRow> rows;

    private BlockTable(List<View> views) {
        Faults faults = new Faults();
        views.stream()
                .filter(view -> Arrays.stream(BuildingBlock.values())
                        .anyMatch(block -> view.card().tree().wholes().contains(Node.of(block))))
                .forEach(view -> faults.add("cards", ProfileProblem.BLOCKS_OF_ELEMENTS.with(view.people())));
        faults.throwIfAny(ProfileProblem.INVALID);
        this.views = views;
        this.rows = Arrays.stream(BuildingBlock.values())
                .flatMap(block -> Stream.concat(Stream.<Term>of(block), block.topics().stream()))
                .map(term -> BlockRow.of(term, views))
                .filter(row -> row.term() instanceof BuildingBlock || row.isAsked())
                .toList();
    }

    /**
     * The building blocks on one card.
     *
     * @param card exact or published; what it withholds stays withheld
     * @return the table
     * @throws IllegalArgumentException if the card's tree makes blocks of elements, as {@link io.github.serviceexcellence.card.ScoreTree#buildingBlocks()}
     *     does: then they are not what was asked of topics
     */
    public static BlockTable of(ScoreCard card) {
        return new BlockTable(View.of(card));
    }

    /**
     * The building blocks by voice.
     *
     * @param cards the card of each voice, exact or published
     * @return the table
     * @throws IllegalArgumentException telling every fault if there is no card, one says that it is of another voice, or its tree makes blocks of
     *     elements
     */
    public static BlockTable of(Map<Voice, ? extends ScoreCard> cards) {
        return new BlockTable(View.of(cards));
    }

    /**
     * All rows.
     *
     * @return each of the six blocks, and behind it those of its topics that somebody was asked about
     */
    public List<BlockRow> rows() {
        return rows;
    }

    /**
     * The row of a building block.
     *
     * @param block one of the six
     * @return what each voice says of it
     */
    public BlockRow row(BuildingBlock block) {
        return find(block).orElseThrow();
    }

    /**
     * The row of a topic.
     *
     * @param topic a topic
     * @return what each voice says of it, or nothing if nobody was asked about it
     */
    public Optional<BlockRow> row(Topic topic) {
        return find(topic);
    }

    private Optional<BlockRow> find(Term term) {
        Objects.requireNonNull(term, "term");
        return rows.stream().filter(row -> row.term().equals(term)).findFirst();
    }

    /**
     * The topics that are important and behind, both beyond chance.
     *
     * @return by voice, in the order of the topics; none if the data do not tell
     */
    public List<BehindTopic> behind() {
        return priorities().flatMap(each -> each.behind().stream()).toList();
    }

    Stream<Importance> priorities() {
        return views.stream().map(view -> new Importance(view, views.size()));
    }

    /**
     * The building blocks into which the customer's voice belongs, and of which no customer was asked.
     *
     * @return of direction, conditions, experience and operation those that lack it; all four if there is no card of customers
     */
    public List<BuildingBlock> withoutCustomers() {
        return OF_CUSTOMERS.stream()
                .filter(block -> row(block)
                        .cell(Voice.CUSTOMER)
                        .filter(BlockCell::isAsked)
                        .isEmpty())
                .toList();
    }

    /** Whether it is known whose the cards are. */
    boolean tellsVoices() {
        return views.stream().allMatch(view -> view.voice().isPresent());
    }

    boolean hasCustomers() {
        return views.stream().anyMatch(view -> view.voice().equals(Optional.of(Voice.CUSTOMER)));
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if one of the cards is exact
     */
    public boolean isConfidential() {
        return View.anyConfidential(views);
    }

    /**
     * What there is to say, as data: each block and its topics with what every voice says of them, the blocks of which no customer was asked, and
     * for each voice what is important and behind.
     *
     * @return a sentence each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new BlockWords(this).statements();
    }

    /** Equal if the cards are, and whose they are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BlockTable that && views.equals(that.views);
    }

    @Override
    public int hashCode() {
        return views.hashCode();
    }

    /** Whose cards they are. */
    @Override
    public String toString() {
        return "building blocks by " + views.stream().map(View::voice).toList();
    }
}

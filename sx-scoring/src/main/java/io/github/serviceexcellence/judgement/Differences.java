package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreCardDifference;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.uncertainty.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All differences that are shown together, judged as one family: each p-value is corrected for their number and held against one level. A
 * reader who sees twenty comparisons would otherwise be told of one that is chance.
 *
 * <pre>{@code
 * Differences waves = Differences.ofWaves(earlier, Text.english("2025"), later, Text.english("2026"));
 * waves.holding();                               // those that hold, each with its corrected p-value
 * waves.withCorrection(Correction.BENJAMINI_HOCHBERG).explain(Locale.ENGLISH);
 * }</pre>
 *
 * <p>The same cards give the same differences in the same order, in whatever order units were given. Two families side by side are two chances:
 * put them together with {@link #and}.
 */
@Value.Immutable
@ValueStyle
public abstract class Differences implements Explained {
    private static final double USUAL = 0.05;
    private static final Word REST = Word.of("the rest", "de rest");

    Differences() {}

    /**
     * Starts a family of differences that were found, such as those that were kept.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableDifferences.builder();
    }

    /**
     * Two groups of different people: the first minus the second.
     *
     * @param one a card, called by its group
     * @param other a card of other people; nobody may be in both, which a card does not tell
     * @param nodes what to compare them on, each once
     * @return the differences, in the order of the nodes
     * @throws IllegalArgumentException telling every fault if strategy, tree, instrument or voice differ, or a node is on neither card
     */
    public static Differences ofGroups(ScoreCard one, ScoreCard other, Collection<Node> nodes) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return ofTwo(Contrast.GROUPS, Party.of(one), Party.of(other), nodes);
    }

    /**
     * Two surveys of different people: the later minus the earlier, on all that both cards hold but items.
     *
     * @param earlier the card of the earlier survey
     * @param earlierName what to call that survey, such as 2025
     * @param later the card of the later survey
     * @param laterName what to call that survey
     * @return the differences, in the order of the cards
     * @throws IllegalArgumentException telling every fault if strategy, tree, instrument or voice differ
     */
    public static Differences ofWaves(ScoreCard earlier, Text earlierName, ScoreCard later, Text laterName) {
        Objects.requireNonNull(later, "later");
        List<Node> nodes = later.scores().stream()
                .map(Score::node)
                .filter(node -> node.item().isEmpty())
                .toList();
        return ofWaves(earlier, earlierName, later, laterName, nodes);
    }

    /**
     * Two surveys of different people: the later minus the earlier. Of the same people {@link JoinedWaves} says more; here what they have in
     * common is not known, so that a difference seems less sure than it is.
     *
     * @param earlier the card of the earlier survey
     * @param earlierName what to call that survey, such as 2025
     * @param later the card of the later survey
     * @param laterName what to call that survey
     * @param nodes what to compare them on, each once
     * @return the differences, in the order of the nodes
     * @throws IllegalArgumentException telling every fault if strategy, tree, instrument or voice differ, or a node is on neither card
     */
    public static Differences ofWaves(
            ScoreCard earlier, Text earlierName, ScoreCard later, Text laterName, Collection<Node> nodes) {
        requireWaves(earlier, earlierName, later, laterName);
        return ofTwo(Contrast.WAVES, new Party(laterName, later), new Party(earlierName, earlier), nodes);
    }

    /**
     * Two surveys of different people by two versions of a questionnaire: the later minus the earlier, on all that is asked in the same way in
     * both, but items. What is not stands among those {@link #notCompared not compared}.
     *
     * @param earlier the card of the earlier survey
     * @param earlierName what to call that survey, such as 2025
     * @param later the card of the later survey
     * @param laterName what to call that survey
     * @param lineage which items of the later version equal which of the earlier one
     * @return the differences, in the order of the cards
     * @throws IllegalArgumentException for the same reasons as {@link ScoreCard#minus(ScoreCard, Lineage)}
     */
    public static Differences ofWaves(
            ScoreCard earlier, Text earlierName, ScoreCard later, Text laterName, Lineage lineage) {
        requireWaves(earlier, earlierName, later, laterName);
        Objects.requireNonNull(lineage, "lineage");
        ScoreCardDifference moved = later.minus(earlier, lineage);
        Party one = new Party(laterName, later);
        Party other = new Party(earlierName, earlier);
        Claims claims = new Claims(Contrast.WAVES);
        moved.changes().stream()
                .map(ScoreCardDifference.Change::node)
                .filter(node -> node.item().isEmpty())
                .forEach(node -> claims.independent(one.side(node), other.side(node)));
        moved.notComparable().stream()
                .filter(node -> node.item().isEmpty())
                .forEach(node -> claims.askedOtherwise(one.side(node), other.side(node)));
        return claims.family();
    }

    private static void requireWaves(ScoreCard earlier, Text earlierName, ScoreCard later, Text laterName) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(earlierName, "earlierName");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(laterName, "laterName");
    }

    private static Differences ofTwo(Contrast contrast, Party one, Party other, Collection<Node> nodes) {
        Objects.requireNonNull(nodes, "nodes");
        Faults faults = new Faults();
        faults.guarded("", () -> one.card().requireComparable(other.card()));
        Party.check(nodes, List.of(one.card(), other.card()), faults);
        faults.throwIfAny(DifferenceProblem.NOT_TO_COMPARE);
        Claims claims = new Claims(contrast);
        nodes.forEach(node -> claims.independent(one.side(node), other.side(node)));
        return claims.family();
    }

    /**
     * Every pair of units, each unit with those at its own level: a department with departments, a team with teams. Nobody may be in two
     * units of a level.
     *
     * @param units the cards of the units of one breakdown, published or exact
     * @param nodes what to compare them on, each once
     * @return the differences, node by node, by the order of the units' names
     * @throws IllegalArgumentException telling every fault if a card is of no unit, a unit stands twice, strategy, tree, instrument or voice
     *     differ, or a node is on none of the cards
     */
    public static Differences ofPairs(Collection<? extends ScoreCard> units, Collection<Node> nodes) {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(nodes, "nodes");
        Claims claims = new Claims(Contrast.GROUPS);
        for (List<Party> level : UnitParties.of(units, nodes).levels().values()) {
            nodes.forEach(node -> Claims.pairs(level, node, claims::independent));
        }
        return claims.family();
    }

    /**
     * Every unit against the mean of the other units at its level, each unit counting once. This is the comparison for published cards: those of
     * the units that are shown rest on different people, while a unit and the card of all do not.
     *
     * @param units the cards of the units of one breakdown, published or exact
     * @param nodes what to compare them on, each once
     * @return the differences, node by node, by the order of the units' names
     * @throws IllegalArgumentException for the same reasons as {@link #ofPairs}
     */
    public static Differences ofUnitsAndOthers(Collection<? extends ScoreCard> units, Collection<Node> nodes) {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(nodes, "nodes");
        Claims claims = new Claims(Contrast.GROUPS);
        for (List<Party> level : UnitParties.of(units, nodes).levels().values()) {
            nodes.forEach(new Others(level, claims)::compare);
        }
        return claims.family();
    }

    /**
     * Every unit of a breakdown against all other respondents, be they in a unit or not. The rest of a small survey tells what the unit said:
     * the differences are confidential.
     *
     * @param summary the summaries of the units
     * @param breakdown what respondents are divided by
     * @param strategy scores the unit and the rest
     * @param nodes what to compare them on, each once
     * @return the differences, unit by unit in their order
     * @throws IllegalArgumentException if a node is on none of the cards, or answers were imputed with means of all
     */
    public static Differences ofUnitsAndRest(
            GroupedSummary summary, Breakdown breakdown, ScoringStrategy strategy, Collection<Node> nodes) {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(breakdown, "breakdown");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(nodes, "nodes");
        Faults faults = new Faults();
        Party.check(nodes, List.of(strategy.score(summary.total())), faults);
        faults.throwIfAny(DifferenceProblem.NOT_TO_COMPARE);
        Claims claims = new Claims(Contrast.GROUPS);
        for (Map.Entry<GroupKey, ResponseSummary> unit : summary.by(breakdown).entrySet()) {
            Party own = Party.of(strategy.score(unit.getValue()).withGroup(unit.getKey()));
            Party rest = new Party(REST, strategy.score(summary.total().minus(unit.getValue())));
            nodes.forEach(node -> claims.independent(
                    own.side(node).confidential(), rest.side(node).confidential()));
        }
        return claims.family();
    }

    /**
     * Every pair of leaves of a card that have a score: the strengths and weaknesses of the same people. The level is 5% divided by {@link
     * ScoreCard#shownTogether()}, so that all cards that are shown together claim by chance no more than one.
     *
     * @param card a card that tells the correlations of its scores
     * @return the differences, in the order of the tree
     */
    public static Differences ofLeaves(ScoreCard card) {
        List<Node> leaves = card.leaves().stream()
                .filter(leaf -> leaf.points().isPresent())
                .map(Score::node)
                .toList();
        return pairsOnCard(card, leaves);
    }

    /**
     * Every pair of some scores on a card, of the same people, at the level of {@link #ofLeaves}.
     *
     * @param card a card that tells the correlations of its scores
     * @param nodes what to compare, each once
     * @return the differences, in the order of the nodes; without a correlation two scores are not compared
     * @throws IllegalArgumentException telling every node that is not on the card
     */
    public static Differences ofNodes(ScoreCard card, Collection<Node> nodes) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(nodes, "nodes");
        Faults faults = new Faults();
        Party.check(nodes, List.of(card), faults);
        faults.throwIfAny(DifferenceProblem.NOT_TO_COMPARE);
        return pairsOnCard(card, List.copyOf(nodes));
    }

    private static Differences pairsOnCard(ScoreCard card, List<Node> nodes) {
        Claims claims = new Claims(Contrast.NODES);
        Party party = Party.of(card);
        for (int one = 0; one < nodes.size(); one++) {
            for (int other = one + 1; other < nodes.size(); other++) {
                claims.samePeople(party.side(nodes.get(one)), party.side(nodes.get(other)), card.correlations());
            }
        }
        return claims.family().withLevel(USUAL / card.shownTogether());
    }

    /**
     * All differences, whether they hold or not.
     *
     * @return the family, in a fixed order
     */
    public abstract List<Difference> differences();

    /**
     * What could not be compared, and why.
     *
     * @return in a fixed order; not counted as part of the family
     */
    public abstract List<NotCompared> notCompared();

    /**
     * How the p-values are corrected for their number.
     *
     * @return Holm's correction unless another was chosen
     */
    @Value.Default
    public Correction correction() {
        return Correction.HOLM;
    }

    /**
     * What a corrected p-value may be at most for the difference to hold.
     *
     * @return above 0 and below 1; 0.05 unless another was chosen
     */
    @Value.Default
    public double level() {
        return USUAL;
    }

    /**
     * The same family by another correction.
     *
     * @param correction how to correct
     * @return the changed copy
     */
    public abstract Differences withCorrection(Correction correction);

    /**
     * The same family at another level.
     *
     * @param level above 0 and below 1
     * @return the changed copy
     * @throws IllegalArgumentException if the level is not possible
     */
    public abstract Differences withLevel(double level);

    @Value.Check
    void check() {
        Faults faults = new Faults();
        faults.check(level() > 0 && level() < 1, "level", DifferenceProblem.LEVEL, level());
        faults.throwIfAny(DifferenceProblem.INVALID);
    }

    /**
     * Each difference with its corrected p-value.
     *
     * @return in the order of {@link #differences()}
     */
    @Value.Lazy
    public List<Finding> findings() {
        List<Double> adjusted = correction()
                .adjust(differences().stream().map(Difference::pValue).toList());
        return IntStream.range(0, adjusted.size())
                .mapToObj(claim -> new Finding(differences().get(claim), adjusted.get(claim), level()))
                .toList();
    }

    /**
     * The differences that hold: what may be named.
     *
     * @return in the order of {@link #differences()}
     */
    public List<Finding> holding() {
        return findings().stream().filter(Finding::holds).toList();
    }

    /**
     * This family and another as one, so that what is shown together is corrected together.
     *
     * @param other the other family
     * @return all differences of both, by the correction and at the level of this one
     */
    public Differences and(Differences other) {
        return builder()
                .addAllDifferences(differences())
                .addAllDifferences(other.differences())
                .addAllNotCompared(notCompared())
                .addAllNotCompared(other.notCompared())
                .correction(correction())
                .level(level())
                .build();
    }

    /**
     * Every difference the other way round.
     *
     * @return the negated family, in the same order; what held holds
     */
    public Differences negated() {
        return builder()
                .addAllDifferences(
                        differences().stream().map(Difference::negated).toList())
                .addAllNotCompared(
                        notCompared().stream().map(NotCompared::negated).toList())
                .correction(correction())
                .level(level())
                .build();
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if a score in it comes from an exact card
     */
    public boolean isConfidential() {
        return differences().stream().anyMatch(Difference::isConfidential)
                || notCompared().stream()
                        .anyMatch(pair ->
                                pair.one().isConfidential() || pair.other().isConfidential());
    }

    /**
     * How many differences hold.
     *
     * @return the sentence as data
     */
    public Message statement() {
        return DifferenceText.FAMILY.with(holding().size(), differences().size());
    }

    /**
     * What may be said of all of them: each difference that holds, in how many comparisons the data do not tell the two apart, and why some
     * could not be compared. A family of one says what it has to say of that one.
     *
     * @return the sentences as data; each reason once
     */
    @Override
    public List<Message> statements() {
        Stream<Message> reasons =
                notCompared().stream().map(NotCompared::reason).distinct();
        List<Message> all = new ArrayList<>();
        if (differences().isEmpty()) {
            all.add(DifferenceText.NOTHING.with());
        } else if (differences().size() == 1) {
            all.add(findings().get(0).statement());
        } else {
            holding().forEach(finding -> all.add(finding.statement()));
            int open = differences().size() - all.size();
            if (open > 0) {
                all.add(DifferenceText.REST.with(open, differences().size()));
            }
        }
        return Stream.concat(all.stream(), reasons).toList();
    }

    /** Builds a family. Not safe for use by several threads. */
    public interface Builder {
        /**
         * All differences.
         *
         * @param differences whether they hold or not, in their order
         * @return this builder
         */
        Builder addAllDifferences(Iterable<? extends Difference> differences);

        /**
         * What could not be compared.
         *
         * @param pairs with the reason
         * @return this builder
         */
        Builder addAllNotCompared(Iterable<? extends NotCompared> pairs);

        /**
         * How p-values are corrected for their number.
         *
         * @param correction Holm's unless set
         * @return this builder
         */
        Builder correction(Correction correction);

        /**
         * What a corrected p-value may be at most.
         *
         * @param level above 0 and below 1; 0.05 unless set
         * @return this builder
         */
        Builder level(double level);

        /**
         * Builds the family.
         *
         * @return the differences
         * @throws IllegalArgumentException if the level is not possible
         */
        Differences build();
    }
}

package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two surveys of the same people, joined person by person by their ids. What a person tends to say is in both answers and comes off, so that a
 * difference is surer than that of two groups of as many strangers.
 *
 * <pre>{@code
 * JoinedWaves joined = JoinedWaves.of(earlier, later);   // tables that keep ids
 * joined.both();                                 // 63 people
 * joined.differences(strategy, Text.english("2025"), Text.english("2026")).explain(Locale.ENGLISH);
 * }</pre>
 *
 * <p>Only those who answered both times count. Who left in between may have had reasons, and those who came may be others: the difference is
 * that of the people who stayed. A joined wave shows who said what and when; all that follows from it is confidential.
 */
public final class JoinedWaves {
    private static final Word EARLIER = Word.of("earlier", "eerste");
    private static final Word LATER = Word.of("later", "tweede");
    private static final int MOST_NAMED = 20;

    private final ResponseTable earlier;
    private final ResponseTable later;
    /** The rows of those in both, in the order of their ids, so that the order of rows changes no bit. */
    private final Map<Integer, Integer> laterByEarlier;

    private final int onlyEarlier;
    private final int onlyLater;

    private JoinedWaves(
            ResponseTable earlier,
            ResponseTable later,
            Map<RespondentId, Integer> before,
            Map<RespondentId, Integer> after) {
        this.earlier = earlier;
        this.later = later;
        this.laterByEarlier = new LinkedHashMap<>();
        after.forEach((id, row) -> {
            Integer other = before.get(id);
            if (other != null) {
                laterByEarlier.put(other, row);
            }
        });
        this.onlyEarlier = before.size() - laterByEarlier.size();
        this.onlyLater = after.size() - laterByEarlier.size();
    }

    /**
     * Joins two waves.
     *
     * @param earlier the answers of the earlier wave, with ids
     * @param later those of the later wave, with ids
     * @return the joined waves
     * @throws IllegalArgumentException telling every fault if the instruments differ, a table keeps no ids, or an id stands twice in a
     *     wave; every such id is told
     */
    public static JoinedWaves of(ResponseTable earlier, ResponseTable later) {
        Faults faults = new Faults();
        faults.check(
                earlier.instrument().equals(later.instrument()),
                "later",
                DifferenceProblem.OTHER_INSTRUMENT,
                earlier.instrument(),
                later.instrument());
        Map<RespondentId, Integer> before = rows(earlier, EARLIER, faults);
        Map<RespondentId, Integer> after = rows(later, LATER, faults);
        faults.throwIfAny(DifferenceProblem.NOT_TO_JOIN);
        return new JoinedWaves(earlier, later, before, after);
    }

    private static Map<RespondentId, Integer> rows(ResponseTable table, Word wave, Faults faults) {
        Map<RespondentId, Integer> rows = new TreeMap<>();
        TreeSet<RespondentId> twice = new TreeSet<>();
        for (int row = 0; row < table.size(); row++) {
            Optional<RespondentId> id = table.response(row).id();
            if (id.isPresent() && rows.put(id.get(), row) != null) {
                twice.add(id.get());
            }
        }
        faults.check(
                !rows.isEmpty() || table.size() == 0, wave.english(), DifferenceProblem.NO_IDS, wave, table.size());
        twice.forEach(id -> faults.add(wave.english() + "/" + id, DifferenceProblem.ID_TWICE.with(id, wave)));
        return rows;
    }

    /**
     * How many people are in both waves.
     *
     * @return 0 or more
     */
    public int both() {
        return laterByEarlier.size();
    }

    /**
     * How many people are in the earlier wave alone.
     *
     * @return 0 or more; they do not count
     */
    public int onlyEarlier() {
        return onlyEarlier;
    }

    /**
     * How many people are in the later wave alone.
     *
     * @return 0 or more; they do not count
     */
    public int onlyLater() {
        return onlyLater;
    }

    /**
     * How many respondents of both waves together have no id, and so may be anybody.
     *
     * @return 0 or more; they do not count
     */
    public int withoutId() {
        return earlier.size() + later.size() - 2 * both() - onlyEarlier - onlyLater;
    }

    /**
     * The differences of all constructs that items measure.
     *
     * @param strategy scores each person as the card is scored
     * @param earlierName what to call the earlier wave, such as 2025
     * @param laterName what to call the later wave
     * @return the differences, in the order of the card
     * @throws IllegalArgumentException if the strategy imputes means of items or groups, which one person does not have
     */
    public Differences differences(ScoringStrategy strategy, Text earlierName, Text laterName) {
        return differences(strategy, earlierName, laterName, constructs(strategy, strategy.score(later)));
    }

    /**
     * The differences of some constructs: for each the mean of the persons' own differences, later minus earlier, of those who have a score
     * both times; its standard error is that of a mean, s / sqrt(n). A person counts with the weight of the later wave; where weights
     * differ the standard error is found by linearisation, sqrt(n / (n - 1) * sum of (w (d - mean))^2) / sum of w. The degrees of freedom
     * are n - 1: the paired t test.
     *
     * @param strategy scores each person as the card is scored
     * @param earlierName what to call the earlier wave, such as 2025
     * @param laterName what to call the later wave
     * @param nodes the constructs, each once
     * @return the differences, in the order of the nodes; confidential
     * @throws IllegalArgumentException telling every node that is no construct on which a person has a score, or if the strategy imputes
     *     means of items or groups
     */
    public Differences differences(ScoringStrategy strategy, Text earlierName, Text laterName, Collection<Node> nodes) {
        ScoreCard card = strategy.score(later);
        check(nodes, constructs(strategy, card));
        PersonScores persons = new PersonScores(later.instrument(), strategy.stage(), List.copyOf(nodes));
        laterByEarlier.forEach((before, after) -> persons.add(earlier.response(before), later.response(after)));
        Claims claims = new Claims(Contrast.JOINED_WAVES);
        for (Node node : nodes) {
            PairedScores scores = persons.of(node);
            claims.found(
                    side(laterName, card, scores.later(node)),
                    side(earlierName, card, scores.earlier(node)),
                    scores.difference());
        }
        return claims.family();
    }

    private static Side side(Text wave, ScoreCard card, Score score) {
        return new Side(wave, card.title(score.node()), score, /* isConfidential= */ true);
    }

    /** What items measure and the tree makes no whole of. */
    private List<Node> constructs(ScoringStrategy strategy, ScoreCard card) {
        List<Node> measured = strategy.stage().summarise(later).constructs();
        return Stream.concat(card.leaves().stream(), card.beside().stream())
                .map(Score::node)
                .filter(measured::contains)
                .toList();
    }

    private static void check(Collection<Node> nodes, List<Node> valid) {
        Faults faults = new Faults();
        Party.check(nodes, List.of(), faults);
        nodes.stream()
                .filter(node -> !valid.contains(node))
                .forEach(node -> faults.add(
                        "nodes/" + node,
                        DifferenceProblem.NO_CONSTRUCT.with(
                                node, Word.list(valid, MOST_NAMED, each -> Word.same(each.code())))));
        faults.throwIfAny(DifferenceProblem.NOT_TO_COMPARE);
    }

    /** How many people, but not who. */
    @Override
    public String toString() {
        return "JoinedWaves of " + both() + " people, " + onlyEarlier + " only in the earlier wave, " + onlyLater
                + " only in the later";
    }
}

package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the voices say of the same, side by side: those who lead, those who work there, those who are served, those who assess. A gap between what
 * is said and what is done is named only where it holds among all gaps.
 *
 * <pre>{@code
 * SortedMap<Voice, ScoreCard> cards = strategy.scoreVoices(table);
 * cards.put(Voice.ASSESSOR, strategy.score(assessment).card());
 * SayDoGap gap = SayDoGap.of(cards, List.of(Node.of(Element.LEADERSHIP)));
 * System.out.println(gap.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The voices may have answered different questionnaires, as assessors do: what is compared then is the same construct, not the same questions, and
 * a gap may lie in the wording. An assessment is no sample of people: the voice against it is tested against a fixed figure, which leaves out
 * that another assessor may judge otherwise.
 *
 * @param sides what each voice says, node by node, in the order of the voices
 * @param gaps every pair of voices on every node
 */
public record SayDoGap(List<Side> sides, Differences gaps) {
    /** Copies the list. */
    public SayDoGap {
        sides = List.copyOf(sides);
        Objects.requireNonNull(gaps, "gaps");
    }

    /**
     * Puts the voices side by side.
     *
     * @param cards the card of each voice, published or exact: two or more
     * @param nodes what to compare them on, each once
     * @return what they say, and the gaps
     * @throws IllegalArgumentException telling every fault if there are fewer than two voices, they were not scored by one strategy, or a
     *     node is on none of the cards
     */
    public static SayDoGap of(Map<Voice, ? extends ScoreCard> cards, Collection<Node> nodes) {
        Objects.requireNonNull(cards, "cards");
        Objects.requireNonNull(nodes, "nodes");
        SortedMap<Voice, ScoreCard> sorted = new TreeMap<>(cards);
        check(sorted, nodes);
        List<Party> parties = sorted.entrySet().stream()
                .map(entry -> new Party(entry.getKey().people(), entry.getValue()))
                .toList();
        List<Side> sides = new ArrayList<>();
        Claims claims = new Claims(Contrast.VOICES);
        for (Node node : nodes) {
            parties.forEach(party -> sides.add(party.side(node)));
            Claims.pairs(parties, node, claims::voices);
        }
        return new SayDoGap(sides, claims.family());
    }

    private static void check(SortedMap<Voice, ScoreCard> cards, Collection<Node> nodes) {
        Faults faults = new Faults();
        faults.check(cards.size() > 1, "cards", DifferenceProblem.ONE_VOICE, cards.size());
        Party.check(nodes, cards.values(), faults);
        Optional<StrategyDescription> strategy =
                cards.values().stream().findFirst().map(ScoreCard::strategy);
        cards.forEach((voice, card) -> faults.check(
                strategy.filter(card.strategy()::equals).isPresent(),
                "cards/" + voice.code(),
                () -> DifferenceProblem.OTHER_STRATEGY.with(
                        voice.people(), card.strategy(), cards.firstKey().people())));
        faults.throwIfAny(DifferenceProblem.NOT_TO_COMPARE);
    }

    /**
     * What each voice says of one node.
     *
     * @param node the node
     * @return a side for each voice, each with its interval; none if the node was not asked for
     */
    public List<Side> sides(Node node) {
        return sides.stream().filter(side -> side.score().node().equals(node)).toList();
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if a score in it comes from an exact card
     */
    public boolean isConfidential() {
        return sides.stream().anyMatch(Side::isConfidential);
    }

    /**
     * What each voice says of each node, and then which gaps hold.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for every other language
     * @return a line for each node, and those of {@link Differences#explain}
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
        Map<Node, List<Side>> byNode = sides.stream()
                .collect(Collectors.groupingBy(side -> side.score().node(), LinkedHashMap::new, Collectors.toList()));
        String said = byNode.values().stream()
                .map(voices -> Quoted.of(titled(voices).in(language)) + ": "
                        + voices.stream()
                                .map(side -> DifferenceText.of(side).in(language))
                                .collect(Collectors.joining("; "))
                        + ".")
                .collect(Collectors.joining("\n"));
        return said + "\n" + gaps.explain(language);
    }

    /** By the card of a voice that was asked for it: only that knows a title of one's own. */
    private static Wording titled(List<Side> voices) {
        return voices.stream()
                .filter(side -> side.score().points().isPresent())
                .findFirst()
                .orElse(voices.get(0))
                .title();
    }
}

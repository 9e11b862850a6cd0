package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Absence;
import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is hidden on one card, and what would give it away on that card. */
final class HiddenNodes {
    private final ScoreCard card;
    private final Set<Node> hidden = new HashSet<>();
    /** What was hidden since the last time that what gives it away was looked for. */
    private final Deque<Node> news = new ArrayDeque<>();
    /** Is told of each node that is hidden. */
    private final Consumer<Node> listener;

    HiddenNodes(ScoreCard card, Consumer<Node> listener) {
        this.card = card;
        this.listener = listener;
    }

    ScoreCard card() {
        return card;
    }

    boolean contains(Node node) {
        return hidden.contains(node);
    }

    void hide(Node node) {
        if (hidden.add(node)) {
            news.add(node);
            listener.accept(node);
        }
    }

    /** Hides what would give away what is hidden; each score of the card is looked at once for each of its parts. */
    void hideRelated() {
        if (news.isEmpty()) {
            return;
        }
        Map<Node, List<Score>> holders = holders();
        Set<Node> opened = new HashSet<>();
        while (!news.isEmpty()) {
            Node node = news.remove();
            for (Score holder : holders.getOrDefault(node, List.of())) {
                if (node.item().isEmpty()) {
                    hide(holder.node());
                } else if (opened.add(holder.node())) {
                    hideSiblings(holder, holders);
                }
            }
        }
    }

    /** The scores that rest on a node. */
    private Map<Node, List<Score>> holders() {
        Map<Node, List<Score>> holders = new HashMap<>();
        for (Score score : card.scores()) {
            Stream.concat(items(score), constructs(score))
                    .forEach(part -> holders.computeIfAbsent(part, none -> new ArrayList<>())
                            .add(score));
        }
        return holders;
    }

    private void hideSiblings(Score score, Map<Node, List<Score>> holders) {
        items(score).forEach(this::hide);
        // an imputed score may be that of one item, whatever its weight
        if (score.imputed() > 0) {
            hide(score.node());
        }
        // of two that share items, such as a facet and its element, the difference would be what the few said who are
        // hidden;
        // two of the same items differ in nothing
        Set<Node> items = items(score).collect(Collectors.toSet());
        items.stream()
                .flatMap(item -> holders.getOrDefault(item, List.of()).stream())
                .collect(Collectors.toMap(Score::node, other -> other, (one, same) -> one))
                .values()
                .forEach(other -> hideSmaller(score, items, other));
    }

    private void hideSmaller(Score score, Set<Node> items, Score other) {
        Set<Node> others = items(other).collect(Collectors.toSet());
        if (!others.equals(items)) {
            hide(others.size() > items.size() ? score.node() : other.node());
        }
    }

    private static Stream<Node> items(Score score) {
        return parts(score).filter(part -> part.item().isPresent());
    }

    private static Stream<Node> parts(Score score) {
        return score.contributions().stream().map(Contribution::part);
    }

    /** What a whole rests on: its contributions, or where it names none the parts that the tree gives it; never items. */
    private Stream<Node> constructs(Score whole) {
        if (!whole.contributions().isEmpty()) {
            return parts(whole).filter(part -> part.item().isEmpty());
        }
        boolean unweighted = whole.absence()
                .filter(absence -> absence.reason() == AbsenceReason.NOT_WEIGHTED)
                .isPresent();
        return unweighted ? Stream.empty() : card.tree().partsOf(whole.node()).stream();
    }

    /** The card to show. */
    ScoreCard shown() {
        return hidden.isEmpty()
                ? card
                : card.withScores(card.scores().stream().map(this::shown).toList());
    }

    private Score shown(Score score) {
        if (hidden.contains(score.node())) {
            List<Node> because = constructs(score).filter(hidden::contains).toList();
            return Score.builder(score.node())
                    .absence(new Absence(AbsenceReason.WITHHELD, because))
                    .build();
        }
        return parts(score).noneMatch(hidden::contains) ? score : score.withContributions(List.of());
    }
}

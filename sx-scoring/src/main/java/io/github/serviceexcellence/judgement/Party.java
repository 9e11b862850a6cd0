package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Wording;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A card, and what to call those whom it is about. */
record Party(Wording label, ScoreCard card) {
    private static final int MOST_NAMED = 20;
    private static final Word EVERYBODY = Word.of("all respondents", "alle respondenten");

    static Party of(ScoreCard card) {
        Optional<Wording> unit = card.group().map(UnitName::new);
        return new Party(unit.orElse(EVERYBODY), card);
    }

    /** What they say of a node; a node that the card does not hold was not measured. */
    Side side(Node node) {
        Score score = card.find(node)
                .orElseGet(() -> Score.builder(node)
                        .absence(Absence.of(AbsenceReason.NOT_MEASURED))
                        .build());
        return new Side(label, card.title(node), score, card.isConfidential());
    }

    /** Notes what is wrong with the nodes that are to be compared. */
    static void check(Collection<Node> nodes, Collection<? extends ScoreCard> cards, Faults faults) {
        faults.check(!nodes.isEmpty(), "nodes", DifferenceProblem.NO_NODES);
        Set<Node> seen = new HashSet<>();
        for (Node node : nodes) {
            faults.check(seen.add(node), "nodes/" + node, DifferenceProblem.NODE_TWICE, node);
            faults.check(
                    cards.isEmpty()
                            || cards.stream().anyMatch(card -> card.find(node).isPresent()),
                    "nodes/" + node,
                    () -> DifferenceProblem.UNKNOWN_NODE.with(node, valid(cards)));
        }
    }

    private static Word valid(Collection<? extends ScoreCard> cards) {
        List<Node> all = cards.stream()
                .flatMap(card -> card.scores().stream().map(Score::node))
                .distinct()
                .collect(Collectors.toList());
        return Word.list(all, MOST_NAMED, node -> Word.same(node.code()));
    }
}

package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Absence;
import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which scores of an overall card and the cards of its groups may be shown, and hides the rest: what rests on too few, and
 * what would let a reader compute it from the scores that are shown.
 */
final class Withholding {
    private final int floor;
    private final ScoreCard overall;
    private final List<ScoreCard> groups;
    /** What is hidden on the overall card, and then on each group's. */
    private final List<Set<Node>> hidden = new ArrayList<>();
    /** The cards on which something was hidden since they were looked through. */
    private final BitSet touched = new BitSet();
    /** By item or element of the overall card. */
    private final Map<Node, Remainder> remainders = new LinkedHashMap<>();

    /** What is left of an overall score without the groups that show it. */
    private static final class Remainder {
        long respondents;
        /** The smallest group that may still show the score. */
        int next;

        Remainder(long respondents) {
            this.respondents = respondents;
        }

        boolean isBelow(int floor) {
            return respondents > 0 && respondents < floor;
        }
    }

    /** Groups come smallest first: those are the first to be hidden for the sake of others. */
    Withholding(AnonymityFloor floor, ScoreCard overall, List<ScoreCard> groups) {
        this.floor = floor.respondents();
        this.overall = overall;
        this.groups = groups;
        for (int card = 0; card <= groups.size(); card++) {
            hidden.add(new HashSet<>());
        }
        if (this.floor > 1) {
            subtractGroups();
            for (int card = 0; card <= groups.size(); card++) {
                hideSmall(card);
            }
            do {
                hideRelated();
                remainders.forEach(this::hideRemainder);
            } while (!touched.isEmpty());
        }
    }

    private ScoreCard card(int index) {
        return index == 0 ? overall : groups.get(index - 1);
    }

    private void subtractGroups() {
        if (groups.isEmpty()) {
            return;
        }
        for (Score score : overall.scores()) {
            if (isLeaf(score)) {
                remainders.put(score.node(), new Remainder(score.n()));
            }
        }
        for (ScoreCard group : groups) {
            for (Score score : group.scores()) {
                Remainder remainder = remainders.get(score.node());
                if (remainder != null) {
                    remainder.respondents -= score.n();
                }
            }
        }
    }

    private void hide(int card, Node node) {
        if (hidden.get(card).add(node)) {
            touched.set(card);
            Remainder remainder = remainders.get(node);
            if (remainder != null && card > 0) {
                remainder.respondents += n(card(card), node);
            }
        }
    }

    /** Items and elements rest on respondents of their own; the wholes of the view and the index rest on elements. */
    private static boolean isLeaf(Score score) {
        return score.node().item().isPresent()
                || score.node().term().filter(Element.class::isInstance).isPresent();
    }

    private void hideSmall(int card) {
        for (Score score : card(card).scores()) {
            // nobody at all is no secret: such a score is absent for a reason of its own
            long evidence = evidence(score, card(card));
            if (evidence > 0 && evidence < floor && isLeaf(score)) {
                hide(card, score.node());
            }
        }
    }

    /** Hides what would give away what is hidden on the same card. */
    private void hideRelated() {
        for (int card = touched.nextSetBit(0); card >= 0; card = touched.nextSetBit(0)) {
            // set again by what is hidden now: a whole may rest on other wholes, which stand further down
            touched.clear(card);
            for (Score score : card(card).scores()) {
                hideSiblings(card, score);
            }
            for (Score score : card(card).scores()) {
                if (!isLeaf(score) && elements(score, card(card)).anyMatch(hidden.get(card)::contains)) {
                    hide(card, score.node());
                }
            }
        }
    }

    private void hideSiblings(int card, Score score) {
        List<Node> items = parts(score).filter(part -> part.item().isPresent()).toList();
        if (items.stream().anyMatch(hidden.get(card)::contains)) {
            items.forEach(item -> hide(card, item));
            // an imputed score may be that of one item, whatever its weight
            if (score.imputed() > 0) {
                hide(card, score.node());
            }
        }
    }

    /**
     * How many people's answers a score rests on. Where answers were imputed an element may owe its score to one item that few
     * answered: what these few said must not come out, however many others were given a number.
     */
    private static long evidence(Score score, ScoreCard card) {
        if (score.imputed() == 0
                || score.node().item().isPresent()
                || score.coverage().answered() == 0) {
            return score.n();
        }
        if (score.contributions().isEmpty()) {
            // items were not collected: what cannot be judged counts as one person
            return Math.min(score.n(), 1);
        }
        return parts(score)
                .mapToLong(item -> card.find(item).map(Score::n).orElse(0L))
                .filter(n -> n > 0 && n < score.n())
                .min()
                .orElse(score.n());
    }

    private static Stream<Node> parts(Score score) {
        return score.contributions().stream().map(Contribution::part);
    }

    /** What a whole rests on: its contributions, or where it names none the elements that the view gives it. */
    private static Stream<Node> elements(Score whole, ScoreCard card) {
        if (!whole.contributions().isEmpty()) {
            return parts(whole);
        }
        if (whole.absence()
                .filter(absence -> absence.reason() == AbsenceReason.NOT_WEIGHTED)
                .isPresent()) {
            return Stream.empty();
        }
        return card.view().elementsOf(whole.node()).stream().map(Node::of);
    }

    /** The overall score minus those of the groups that show it must not come down to a few respondents. */
    private void hideRemainder(Node node, Remainder remainder) {
        if (hidden.get(0).contains(node)) {
            return;
        }
        while (remainder.isBelow(floor) && remainder.next < groups.size()) {
            remainder.next++;
            if (n(card(remainder.next), node) > 0) {
                hide(remainder.next, node);
            }
        }
    }

    private static long n(ScoreCard card, Node node) {
        return card.find(node).map(Score::n).orElse(0L);
    }

    /** The overall card to show. */
    ScoreCard overall() {
        return shown(0);
    }

    /** The cards of the groups to show, in the order given. */
    List<ScoreCard> groups() {
        List<ScoreCard> shown = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            shown.add(shown(group + 1));
        }
        return shown;
    }

    private ScoreCard shown(int index) {
        Set<Node> nodes = hidden.get(index);
        if (nodes.isEmpty()) {
            return card(index);
        }
        return card(index)
                .withScores(card(index).scores().stream()
                        .map(score -> shown(score, card(index), nodes))
                        .toList());
    }

    private static Score shown(Score score, ScoreCard card, Set<Node> nodes) {
        if (nodes.contains(score.node())) {
            List<Node> because = isLeaf(score)
                    ? List.of()
                    : elements(score, card).filter(nodes::contains).toList();
            return Score.builder(score.node())
                    .absence(new Absence(AbsenceReason.WITHHELD, because))
                    .build();
        }
        return parts(score).noneMatch(nodes::contains) ? score : score.withContributions(List.of());
    }
}

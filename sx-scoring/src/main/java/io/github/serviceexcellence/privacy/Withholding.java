package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Absence;
import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
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
    /** By item or construct of the overall card. */
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
            if (isLeaf(score, overall)) {
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

    /** Items and what they measure rest on respondents of their own; the wholes of the tree and the index rest on their parts. */
    private static boolean isLeaf(Score score, ScoreCard card) {
        return !score.node().equals(Node.INDEX)
                && card.tree().partsOf(score.node()).isEmpty();
    }

    /** Whatever a node is, also one that only a strategy of somebody's own knows: too few behind it, and it is not shown. */
    private void hideSmall(int card) {
        for (Score score : card(card).scores()) {
            // nobody at all is no secret: such a score is absent for a reason of its own
            long evidence = evidence(score, card(card));
            if (evidence < floor && (evidence > 0 || score.points().isPresent())) {
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
                if (constructs(score, card(card)).anyMatch(hidden.get(card)::contains)) {
                    hide(card, score.node());
                }
            }
        }
    }

    private void hideSiblings(int card, Score score) {
        List<Node> items = items(score);
        if (items.stream().anyMatch(hidden.get(card)::contains)) {
            items.forEach(item -> hide(card, item));
            // an imputed score may be that of one item, whatever its weight
            if (score.imputed() > 0) {
                hide(card, score.node());
            }
            hideSharing(card, score, items);
        }
    }

    /** Of two constructs that share items, such as a facet and its element, the difference would be what the few said who are hidden. */
    private void hideSharing(int card, Score score, List<Node> items) {
        for (Score other : card(card).scores()) {
            List<Node> others = items(other);
            boolean shares =
                    !other.node().equals(score.node()) && others.stream().anyMatch(items::contains);
            if (shares) {
                hide(card, others.size() > items.size() ? score.node() : other.node());
            }
        }
    }

    private static List<Node> items(Score score) {
        return parts(score).filter(part -> part.item().isPresent()).toList();
    }

    /**
     * How many people's answers a score rests on. Where answers were imputed a construct may owe its score to one item that few
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

    /** What a whole rests on: its contributions, or where it names none the parts that the tree gives it; never items. */
    private static Stream<Node> constructs(Score whole, ScoreCard card) {
        if (!whole.contributions().isEmpty()) {
            return parts(whole).filter(part -> part.item().isEmpty());
        }
        if (whole.absence()
                .filter(absence -> absence.reason() == AbsenceReason.NOT_WEIGHTED)
                .isPresent()) {
            return Stream.empty();
        }
        return card.tree().partsOf(whole.node()).stream();
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
            List<Node> because = constructs(score, card).filter(nodes::contains).toList();
            return Score.builder(score.node())
                    .absence(new Absence(AbsenceReason.WITHHELD, because))
                    .build();
        }
        return parts(score).noneMatch(nodes::contains) ? score : score.withContributions(List.of());
    }
}

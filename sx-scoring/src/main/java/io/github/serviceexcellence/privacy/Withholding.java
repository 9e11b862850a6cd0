package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which scores of an overall card and the cards of its groups may be shown, and hides the rest: what rests on too few, and
 * what would let a reader compute it from the scores that are shown.
 */
final class Withholding {
    private final int floor;
    private final ScoreCard overall;
    private final List<ScoreCard> groups;
    /** What is hidden on the overall card, and then on each group's. */
    private final List<HiddenNodes> hidden = new ArrayList<>();
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
        hidden.add(new HiddenNodes(overall, node -> {}));
        groups.forEach(group -> hidden.add(new HiddenNodes(group, node -> addBack(group, node))));
        if (this.floor > 1) {
            subtractGroups();
            hidden.forEach(this::hideSmall);
            boolean more = true;
            while (more) {
                hidden.forEach(HiddenNodes::hideRelated);
                more = hideRemainders();
            }
        }
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

    /** Items and what they measure rest on respondents of their own; the wholes of the tree and the index rest on their parts. */
    private boolean isLeaf(Score score) {
        return !score.node().equals(Node.INDEX)
                && overall.tree().partsOf(score.node()).isEmpty();
    }

    private void addBack(ScoreCard group, Node node) {
        Remainder remainder = remainders.get(node);
        if (remainder != null) {
            remainder.respondents += n(group, node);
        }
    }

    /** Whatever a node is, also one that only a strategy of somebody's own knows: too few behind it, and it is not shown. */
    private void hideSmall(HiddenNodes hidden) {
        Evidence evidence = new Evidence(hidden.card());
        for (Score score : hidden.card().scores()) {
            long people = evidence.people(score);
            // nobody at all is no secret: such a score is absent for a reason of its own
            if (people < floor && (people > 0 || score.points().isPresent())) {
                hidden.hide(score.node());
            }
        }
    }

    /** The overall score minus those of the groups that show it must not come down to a few respondents; tells whether it did. */
    private boolean hideRemainders() {
        boolean more = false;
        for (Map.Entry<Node, Remainder> entry : remainders.entrySet()) {
            Node node = entry.getKey();
            Remainder remainder = entry.getValue();
            while (!hidden.get(0).contains(node) && remainder.isBelow(floor) && remainder.next < groups.size()) {
                remainder.next++;
                if (n(groups.get(remainder.next - 1), node) > 0) {
                    hidden.get(remainder.next).hide(node);
                    more = true;
                }
            }
        }
        return more;
    }

    private static long n(ScoreCard card, Node node) {
        return card.find(node).map(Score::n).orElse(0L);
    }

    /** The overall card to show. */
    ScoreCard overall() {
        return hidden.get(0).shown();
    }

    /** The cards of the groups to show, in the order given. */
    List<ScoreCard> groups() {
        return hidden.stream().skip(1).map(HiddenNodes::shown).toList();
    }
}

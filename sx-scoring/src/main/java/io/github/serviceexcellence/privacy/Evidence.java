package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.summary.AnswerPattern;
import io.github.serviceexcellence.summary.ScoreSum;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Who stands behind the score of one construct in one group, or of all: which items were answered by how many. */
final class Evidence {
    private final Scored unit;
    private final Node construct;
    private final List<Node> items;
    private final long scored;
    private final long hiding;
    private final long atLeast;
    /** For each pattern the items that were answered, a bit each; null if that is not known. */
    private final long @Nullable [] answered;

    private final Crowd[] people;
    /** For each pattern how many blanks count as answers. */
    private final int[] blanks;

    private @Nullable List<ScoreSum> counting;

    /** What the patterns of a summary tell; or else the card, where everybody answered everything. */
    Evidence(Scored unit, Node construct, List<Node> items) {
        this.unit = unit;
        this.construct = construct;
        this.items = items;
        scored = unit.n(construct);
        // where weights differ, and nothing is known of them, one may count for all
        hiding = unit.countsAlike(construct) ? scored : Math.min(scored, 1);
        long imputed = unit.imputed(construct);
        // a score with imputed answers may rest on one person's
        atLeast = imputed > 0 && unit.answered(construct) > 0 ? Math.min(hiding, 1) : hiding;
        Optional<List<AnswerPattern>> patterns = unit.patterns(construct);
        boolean complete = !items.isEmpty() && imputed == 0 && unit.answered(construct) == scored * items.size();
        if (patterns.isPresent()) {
            answered = bits(patterns.get(), items);
            people = patterns.get().stream()
                    .map(pattern -> Crowd.of(pattern.respondents(), pattern.magnitude()))
                    .toArray(Crowd[]::new);
            blanks = patterns.get().stream()
                    .mapToInt(pattern -> pattern.imputed().size())
                    .toArray();
        } else {
            answered = complete ? new long[] {all(items.size())} : null;
            people = new Crowd[] {Crowd.of(hiding)};
            blanks = new int[1];
        }
    }

    private static long[] bits(List<AnswerPattern> patterns, List<Node> items) {
        Map<Node, Integer> places = new HashMap<>();
        items.forEach(item -> places.put(item, places.size()));
        return patterns.stream()
                .mapToLong(pattern -> pattern.answered().stream()
                        .mapToLong(item -> 1L << places.getOrDefault(item, 0))
                        .sum())
                .toArray();
    }

    /** So many items, a bit each; all bits where there are more than bits. */
    static long all(int items) {
        return items >= Long.SIZE ? -1 : (1L << items) - 1;
    }

    /**
     * Whether nobody, or enough people, answered some items and not all, and enough answered all of them: so many items were skipped that it
     * must be so, however they are spread. Then neither the score minus the plain means of its items nor anything else comes down to a few.
     */
    static boolean isMixed(Score score, int items, int floor) {
        long skipped = score.n() * items - score.coverage().answered();
        long leftOut = score.coverage().leftOut();
        // who answered some and not all left at least one item, and answered at least one
        long most = Math.max(1, items - 1L);
        long people = (skipped + most - 1) / most + (leftOut + most - 1) / most;
        boolean enough = people == 0 || (people >= floor && score.n() - skipped >= floor);
        return items > 0 && score.imputed() == 0 && enough;
    }

    /** Whether it is known who answered which items. */
    boolean isKnown() {
        return answered != null;
    }

    /** Whether everybody behind the score answered everything. */
    boolean isComplete() {
        boolean complete = answered != null;
        for (int pattern = 0; answered != null && pattern < answered.length; pattern++) {
            complete &= answered[pattern] == all(items.size());
        }
        return complete;
    }

    /** Whether moreover everybody who answered one of the items has a score: then items count as they are. */
    boolean isPlain() {
        return isComplete() && items.stream().allMatch(item -> unit.n(item) == scored);
    }

    /** Who has a score, if only for blanks that count. */
    Crowd scored() {
        return answered == null ? Crowd.of(hiding) : Arrays.stream(people).reduce(Crowd.NOBODY, Crowd::plus);
    }

    /** Who answered something. */
    Crowd people() {
        return answered == null ? Crowd.of(atLeast) : people(all(items.size()));
    }

    /** Whose score depends on what they answered, which a test on the numbers of answers and of blanks that count tells. */
    Crowd people(BiPredicate<Integer, Integer> matters) {
        Crowd sum = Crowd.NOBODY;
        for (int pattern = 0; answered != null && pattern < answered.length; pattern++) {
            int answers = Long.bitCount(answered[pattern]);
            sum = answers > 0 && matters.test(answers, blanks[pattern]) ? sum.plus(people[pattern]) : sum;
        }
        return answered == null ? people() : sum;
    }

    /** Who answered one or more of some items, a bit each. */
    Crowd people(long some) {
        return sum(bits -> (bits & some) != 0);
    }

    /** Who answered an item, a bit, and so many items in all; and of some others all, or not all. */
    Crowd people(long item, int answers, long others, boolean all) {
        return sum(bits -> (bits & item) != 0 && Long.bitCount(bits) == answers && all == ((bits & others) == others));
    }

    /** Who answered all of some items, a bit each, and one or more of others if there are any. */
    Crowd allOf(long some, long others) {
        return sum(bits -> (bits & some) == some && (others == 0 || (bits & others) != 0));
    }

    private Crowd sum(LongPredicate counts) {
        Crowd sum = Crowd.NOBODY;
        for (int pattern = 0; answered != null && pattern < answered.length; pattern++) {
            sum = counts.test(answered[pattern]) ? sum.plus(people[pattern]) : sum;
        }
        return sum;
    }

    /** The items as they count for the construct; none if that is not known. */
    List<ScoreSum> counting() {
        List<ScoreSum> known = counting;
        if (known == null) {
            known = unit.counting(construct).orElse(List.of());
            counting = known;
        }
        return known;
    }
}

package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The counts and sums behind a summary. Everything is a whole number, so order never matters. What was not collected is null. */
final class Tally {
    /** 2 to the power 53, in millionths: beyond it the sum of weighted squares might not fit in 128 bits. */
    static final long MOST_WEIGHT = 1L << 53;

    final StagePlan plan;
    final Set<Collected> collected;
    /** Respondents, those among them who answered nothing, and the sum of their weights in millionths. */
    final long[] totals = new long[3];
    /** For each element: how many respondents have a score, and their weight in millionths. */
    final long[] scored;

    final long[] scoredWeights;
    /** For each element: how many answers were given, and how many applied. */
    final long[] answered;

    final long[] applicable;
    /** For each element: weight times score, and weight times score squared. */
    final WideSums scores;

    final @Nullable WideSums squares;
    /** For each slot of each item: how many respondents. */
    final long @Nullable [] counts;
    /** What weights add to the counts in millionths, above a million each; null if that is nothing anywhere. */
    long @Nullable [] excess;
    /** For each item: weight times the item's share in its element's score. */
    final @Nullable WideSums shares;
    /** For each item: how many answers were imputed. */
    final long @Nullable [] imputed;
    /** For each element: how many respondents' answers lay outside the aggregation's domain. */
    final long @Nullable [] outside;

    final @Nullable Pairs pairs;

    /** For each two elements, over the respondents who have a score on both. */
    static final class Pairs {
        final long[] n;
        final long[] weights;
        final WideSums first;
        final WideSums second;
        final WideSums products;

        private Pairs(int pairs) {
            n = new long[pairs];
            weights = new long[pairs];
            first = new WideSums(pairs);
            second = new WideSums(pairs);
            products = new WideSums(pairs);
        }
    }

    Tally(StagePlan plan, Set<Collected> collected) {
        this.plan = plan;
        this.collected = collected;
        int elements = StagePlan.elementCount();
        int items = plan.points.length;
        boolean ofItems = collected.contains(Collected.ITEMS);
        scored = new long[elements];
        scoredWeights = new long[elements];
        answered = new long[elements];
        applicable = new long[elements];
        scores = new WideSums(elements);
        squares = collected.contains(Collected.SQUARES) ? new WideSums(elements) : null;
        counts = ofItems ? new long[plan.slots[items]] : null;
        shares = ofItems ? new WideSums(items) : null;
        imputed = plan.isPlain() ? null : new long[items];
        outside = plan.isPlain() ? null : new long[elements];
        pairs = collected.contains(Collected.MOMENTS) ? new Pairs(PairCounter.pairs(elements)) : null;
    }

    /** Notes what weights add to a slot. */
    void addExcess(int slot, long more) {
        if (excess == null) {
            excess = new long[plan.slots[plan.points.length]];
        }
        excess[slot] += more;
    }

    /** Adds all that another tally of the same plan and collections counted. */
    void addAll(Tally other) {
        requireWeight(totals[2] + other.totals[2]);
        long[] weighted = other.excess;
        for (int slot = 0; weighted != null && slot < weighted.length; slot++) {
            addExcess(slot, weighted[slot]);
        }
        if (excess != null && Arrays.stream(excess).allMatch(more -> more == 0)) {
            excess = null;
        }
        List<long[]> from = other.numbers();
        List<long[]> into = numbers();
        for (int kind = 0; kind < into.size(); kind++) {
            for (int place = 0; place < into.get(kind).length; place++) {
                into.get(kind)[place] += from.get(kind)[place];
            }
        }
        List<WideSums> more = other.sums();
        List<WideSums> sums = sums();
        for (int kind = 0; kind < sums.size(); kind++) {
            sums.get(kind).addAll(more.get(kind));
        }
    }

    static void requireWeight(long weight) {
        if (weight > MOST_WEIGHT) {
            throw InvalidInputException.of(SummaryProblem.WEIGHT_SUM.with(
                    BigDecimal.valueOf(MOST_WEIGHT, 6).toPlainString()));
        }
    }

    /** All simple numbers but the excess, in an order that never changes: they are written in it. */
    List<long[]> numbers() {
        List<long[]> numbers = new ArrayList<>(List.of(totals, scored, scoredWeights, answered, applicable));
        if (counts != null) {
            numbers.add(counts);
        }
        if (imputed != null && outside != null) {
            numbers.add(imputed);
            numbers.add(outside);
        }
        if (pairs != null) {
            numbers.add(pairs.n);
            numbers.add(pairs.weights);
        }
        return numbers;
    }

    /** All wide sums, in an order that never changes: they are written in it. */
    List<WideSums> sums() {
        List<WideSums> sums = new ArrayList<>(List.of(scores));
        if (squares != null) {
            sums.add(squares);
        }
        if (shares != null) {
            sums.add(shares);
        }
        if (pairs != null) {
            sums.addAll(List.of(pairs.first, pairs.second, pairs.products));
        }
        return sums;
    }

    boolean sameNumbers(Tally other) {
        return Arrays.equals(excess, other.excess)
                && sums().equals(other.sums())
                && Arrays.deepEquals(
                        numbers().toArray(long[][]::new), other.numbers().toArray(long[][]::new));
    }
}

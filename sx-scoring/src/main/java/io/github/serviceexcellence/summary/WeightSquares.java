package io.github.serviceexcellence.summary;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Set;

/**
 * What squares of weights add to the weights themselves: sums of w (w - 1), in millionths of millionths, which are nothing where everybody
 * counts once.
 */
final class WeightSquares {
    /** What a pair has: the sums of w (w - 1) times 1, the score on the first construct, that on the second, and both. */
    static final int KINDS = 4;

    static final int OF_ONE = 0;
    static final int OF_FIRST = 1;
    static final int OF_SECOND = 2;
    static final int OF_BOTH = 3;

    /** For each construct with itself, and then for each two constructs if moments are collected, over those who have a score on both. */
    final SignedSums pairs;
    /** For each slot of each column, if items are collected. */
    final WideSums slots;

    WeightSquares(StagePlan plan, Set<Collected> collected) {
        pairs = new SignedSums(KINDS * pairs(plan, collected));
        slots = new WideSums(collected.contains(Collected.ITEMS) ? plan.slots[plan.columnCount()] : 0);
    }

    static int pairs(StagePlan plan, Set<Collected> collected) {
        int constructs = plan.constructs.length;
        return constructs + (collected.contains(Collected.MOMENTS) ? PairCounter.pairs(constructs) : 0);
    }

    /** The place of a pair; the first construct is the second, or comes before it. */
    static int pair(int one, int other, int constructs) {
        return one == other ? one : constructs + PairCounter.pair(one, other, constructs);
    }

    void addAll(WeightSquares other) {
        pairs.addAll(other.pairs);
        slots.addAll(other.slots);
    }

    void subtractAll(WeightSquares other) {
        pairs.subtractAll(other.pairs);
        slots.subtractAll(other.slots);
    }

    boolean isZero() {
        return pairs.isZero() && slots.isZero();
    }

    BigInteger of(int pair, int kind) {
        return pairs.get(KINDS * pair + kind);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeightSquares that && pairs.equals(that.pairs) && slots.equals(that.slots);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairs, slots);
    }
}

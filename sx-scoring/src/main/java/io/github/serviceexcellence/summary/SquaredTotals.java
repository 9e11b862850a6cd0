package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.math.BigInteger;

/** What a tally adds up to with squared weights, in millionths of millionths. */
record SquaredTotals(Tally tally) {
    private static final long ONE = Weight.ONE.millionths();
    private static final BigInteger MILLION = BigInteger.valueOf(ONE);

    /**
     * Whether they can be told: they were collected, or everybody counts once. That is so where weights add up to the number of respondents
     * at each level of each item: only of constructs they often do, since weights are made so that they add up to n.
     */
    boolean areKnown() {
        boolean once = tally.counts != null && tally.excess == null && tally.totals[2] == ONE * tally.totals[0];
        return once || (tally.collected.contains(Collected.SAMPLING) && tally.older == null);
    }

    /** Over those who have a score on a construct. */
    BigInteger weight(int construct) {
        return squared(BigInteger.valueOf(tally.scoredWeights[construct]), construct, WeightSquares.OF_ONE);
    }

    /** Over those at a level. */
    BigInteger weight(int slot, BigInteger weight) {
        BigInteger whole = weight.multiply(MILLION);
        return tally.weightSquares == null ? whole : whole.add(tally.weightSquares.slots.get(slot));
    }

    /** The sums of a construct with itself; those without squared weights have squares. */
    SampledSum construct(int construct, ScoreSum sum) {
        BigInteger total = squared(sum.total(), construct, WeightSquares.OF_FIRST);
        return new SampledSum(
                sum.n(),
                weight(construct),
                total,
                total,
                squared(sum.squares().orElseThrow(), construct, WeightSquares.OF_BOTH),
                sum.full(),
                sum.full());
    }

    /** The sums of two constructs. */
    SampledSum pair(int one, int other, JointSum sum) {
        int constructs = tally.scored.length;
        int pair = WeightSquares.pair(Math.min(one, other), Math.max(one, other), constructs);
        boolean turned = one > other;
        return new SampledSum(
                sum.n(),
                squared(sum.weight(), pair, WeightSquares.OF_ONE),
                squared(sum.first(), pair, turned ? WeightSquares.OF_SECOND : WeightSquares.OF_FIRST),
                squared(sum.second(), pair, turned ? WeightSquares.OF_FIRST : WeightSquares.OF_SECOND),
                squared(sum.products(), pair, WeightSquares.OF_BOTH),
                sum.fullFirst(),
                sum.fullSecond());
    }

    /** The sums of an item with itself, of which these slots are the levels and these what they are worth. */
    SampledSum item(int firstSlot, long[] parts, ScoreSum sum) {
        BigInteger weight = sum.weight().multiply(MILLION);
        BigInteger total = sum.total().multiply(MILLION);
        BigInteger squares = sum.squares().orElseThrow().multiply(MILLION);
        WeightSquares added = tally.weightSquares;
        for (int place = 0; added != null && place < parts.length; place++) {
            BigInteger part = BigInteger.valueOf(parts[place]);
            BigInteger more = added.slots.get(firstSlot + place);
            weight = weight.add(more);
            total = total.add(more.multiply(part));
            squares = squares.add(more.multiply(part).multiply(part));
        }
        return new SampledSum(sum.n(), weight, total, total, squares, sum.full(), sum.full());
    }

    private BigInteger squared(BigInteger sum, int pair, int kind) {
        BigInteger whole = sum.multiply(MILLION);
        return tally.weightSquares == null ? whole : whole.add(tally.weightSquares.of(pair, kind));
    }

    /** Whether somebody may have these weights: from bytes may come anything, and taken out may be who was never there. */
    boolean arePossible() {
        return tally.weightSquares == null || (constructsArePossible() && pairsArePossible() && slotsArePossible());
    }

    private boolean constructsArePossible() {
        boolean possible = true;
        for (int construct = 0; construct < tally.scored.length; construct++) {
            BigInteger weights = weight(construct);
            possible &= isPossible(tally.scored[construct], tally.scoredWeights[construct], weights);
            if (tally.sums.squares != null) {
                BigInteger total = squared(tally.sums.scores.get(construct), construct, WeightSquares.OF_FIRST);
                BigInteger squares = squared(tally.sums.squares.get(construct), construct, WeightSquares.OF_BOTH);
                possible &= squares.multiply(weights).compareTo(total.multiply(total)) >= 0;
            }
        }
        return possible;
    }

    private boolean pairsArePossible() {
        boolean possible = true;
        for (int pair = 0; tally.pairs != null && tally.pairWeights != null && pair < tally.pairs.length; pair++) {
            long weight = tally.pairWeights[pair];
            BigInteger squares = squared(BigInteger.valueOf(weight), tally.scored.length + pair, WeightSquares.OF_ONE);
            possible &= isPossible(tally.pairs[pair], weight, squares);
        }
        return possible;
    }

    private boolean slotsArePossible() {
        boolean possible = true;
        for (int slot = 0; tally.counts != null && slot < tally.counts.length; slot++) {
            long weight = ONE * tally.counts[slot] + (tally.excess == null ? 0 : tally.excess[slot]);
            possible &= isPossible(tally.counts[slot], weight, weight(slot, BigInteger.valueOf(weight)));
        }
        return possible;
    }

    /** So many numbers above 0 of this sum have squares of this sum: the least if they are equal, the most if one has it all. */
    private static boolean isPossible(long n, long weight, BigInteger squares) {
        BigInteger most = BigInteger.valueOf(weight).pow(2);
        return squares.compareTo(most) <= 0
                && squares.multiply(BigInteger.valueOf(n)).compareTo(most) >= 0;
    }
}

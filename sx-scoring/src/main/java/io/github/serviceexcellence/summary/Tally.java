package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The counts and sums behind a summary. Everything is a whole number, so order never matters. What was not collected is null. */
final class Tally {
    /** 2 to the power 53, in millionths: beyond it the sum of weighted squares might not fit in 128 bits. */
    static final long MOST_WEIGHT = 1L << 53;

    final StagePlan plan;
    final Set<Collected> collected;
    /** Respondents, those among them who gave no answer that counts, and the sum of their weights in millionths. */
    final long[] totals = new long[3];
    /** For each construct: how many respondents have a score, and their weight in millionths. */
    final long[] scored;

    final long[] scoredWeights;
    /** For each construct: how many answers scores rest on, how many were given but left out, and how many applied. */
    final long[] answered;

    final long[] leftOut;
    final long[] applicable;
    /** For each slot of each column: how many respondents. */
    final long @Nullable [] counts;
    /** What weights add to the counts in millionths, above a million each; null if that is nothing anywhere. */
    long @Nullable [] excess;
    /** For each item of each construct: how many answers were imputed. */
    final long @Nullable [] imputed;
    /** For each construct: how many respondents' answers lay outside the aggregation's domain. */
    final long @Nullable [] outside;

    /** For each two constructs: the respondents who have a score on both, and their weight in millionths. */
    final long @Nullable [] pairs;

    final long @Nullable [] pairWeights;

    /** For each construct. */
    final PatternCounts @Nullable [] patterns;

    /** Null if they are nothing anywhere, as where everybody counts once. */
    @Nullable
    WeightSquares weightSquares;

    /** In the unit of each construct's plan. */
    final Sums sums;
    /** In billionths of a point, as the first version of the bytes held them: kept apart, because units do not add up; or null. */
    @Nullable
    Sums older;

    Tally(StagePlan plan, Set<Collected> collected) {
        this.plan = plan;
        this.collected = collected;
        int constructs = plan.constructs.length;
        scored = new long[constructs];
        scoredWeights = new long[constructs];
        answered = new long[constructs];
        leftOut = new long[constructs];
        applicable = new long[constructs];
        counts = collected.contains(Collected.ITEMS) ? new long[plan.slots[plan.columnCount()]] : null;
        imputed = plan.isPlain() ? null : new long[plan.shares[constructs]];
        outside = plan.isPlain() ? null : new long[constructs];
        int both = PairCounter.pairs(constructs);
        pairs = collected.contains(Collected.MOMENTS) ? new long[both] : null;
        pairWeights = collected.contains(Collected.MOMENTS) ? new long[both] : null;
        patterns = collected.contains(Collected.PATTERNS) ? new PatternCounts[constructs] : null;
        if (patterns != null) {
            Arrays.setAll(patterns, construct -> new PatternCounts());
        }
        sums = new Sums(plan, collected);
    }

    /** Notes what weights add to a slot. */
    void addExcess(int slot, long more) {
        if (excess == null) {
            excess = new long[plan.slots[plan.columnCount()]];
        }
        excess[slot] += more;
    }

    /** Notes what squares of weights add. */
    void addSquares(WeightSquares more) {
        if (weightSquares == null) {
            weightSquares = new WeightSquares(plan, collected);
        }
        weightSquares.addAll(more);
        forgetSquares();
    }

    /** Nothing anywhere is null; and nobody noted them when older sums were made. */
    private void forgetSquares() {
        if (weightSquares != null && (older != null || weightSquares.isZero())) {
            weightSquares = null;
        }
    }

    /** Adds all that another tally of the same plan and collections counted. */
    void addAll(Tally other) {
        requireWeight(totals[2] + other.totals[2]);
        change(other, 1);
        sums.with(other.sums, WideSums::addAll);
        if (other.older != null) {
            olderSums().with(other.older, WideSums::addAll);
        }
        if (other.weightSquares != null) {
            addSquares(other.weightSquares);
        }
        forgetSquares();
        forgetPatternsOfOlder();
    }

    /** Takes out what another tally of the same plan and collections counted; refused if it counted more than there is. */
    void subtractAll(Tally other) {
        change(other, -1);
        sums.with(other.sums, WideSums::subtractAll);
        if (other.older != null) {
            olderSums().with(other.older, WideSums::subtractAll);
        }
        subtractSquares(other.weightSquares);
        forgetPatternsOfOlder();
        if (!countsArePossible() || !new SquaredTotals(this).arePossible()) {
            throw InvalidInputException.of(SummaryProblem.TAKES_OUT_TOO_MUCH.with());
        }
        if (!sumsArePossible(sums) || (older != null && !sumsArePossible(older))) {
            // sums in different units do not come out of each other, though the counts do
            throw InvalidInputException.of(
                    older == null
                            ? SummaryProblem.TAKES_OUT_TOO_MUCH.with()
                            : SummaryProblem.TAKES_OUT_OF_OLDER.with());
        }
    }

    private void subtractSquares(@Nullable WeightSquares less) {
        if (less != null && weightSquares == null) {
            weightSquares = new WeightSquares(plan, collected);
        }
        if (less != null && weightSquares != null) {
            weightSquares.subtractAll(less);
        }
        forgetSquares();
    }

    /** Whether this may have been counted: from bytes may come anything. */
    boolean isPossible() {
        return numbers().stream().flatMapToLong(Arrays::stream).allMatch(number -> number <= MOST_WEIGHT)
                && countsArePossible()
                && sumsArePossible(sums)
                && (older == null || sumsArePossible(older))
                && new SquaredTotals(this).arePossible();
    }

    /** Everybody weighs something: a millionth or more. */
    private boolean countsArePossible() {
        boolean possible = numbers().stream().flatMapToLong(Arrays::stream).allMatch(number -> number >= 0)
                && totals[2] >= totals[0]
                && weigh(scored, scoredWeights);
        if (pairs != null && pairWeights != null) {
            possible &= weigh(pairs, pairWeights);
        }
        if (patterns != null) {
            possible &= Arrays.stream(patterns).allMatch(counts -> counts.isPossible(Weight.ONE.millionths()));
        }
        for (int slot = 0; counts != null && excess != null && slot < counts.length; slot++) {
            long weight = counts[slot] * Weight.ONE.millionths() + excess[slot];
            possible &= weight >= counts[slot] && (counts[slot] > 0 || weight == 0);
        }
        return possible;
    }

    private static boolean weigh(long[] counts, long[] weights) {
        boolean possible = true;
        for (int place = 0; place < counts.length; place++) {
            possible &= weights[place] >= counts[place] && (counts[place] > 0 || weights[place] == 0);
        }
        return possible;
    }

    private boolean sumsArePossible(Sums sums) {
        boolean possible = sums.all().stream().noneMatch(WideSums::hasNegative);
        for (int construct = 0; construct < scored.length; construct++) {
            possible &= scored[construct] > 0 || sums.scores.isZero(construct);
        }
        return possible;
    }

    /** Nobody noted them when older sums were made: those of some respondents are of no use. */
    private void forgetPatternsOfOlder() {
        if (patterns != null && older != null) {
            Arrays.setAll(patterns, construct -> new PatternCounts());
        }
    }

    private Sums olderSums() {
        Sums made = older == null ? new Sums(plan, collected) : older;
        older = made;
        return made;
    }

    private void change(Tally other, long sign) {
        long[] weighted = other.excess;
        for (int slot = 0; weighted != null && slot < weighted.length; slot++) {
            addExcess(slot, sign * weighted[slot]);
        }
        if (excess != null && Arrays.stream(excess).allMatch(more -> more == 0)) {
            excess = null;
        }
        for (int construct = 0;
                patterns != null && other.patterns != null && construct < patterns.length;
                construct++) {
            patterns[construct].change(other.patterns[construct], sign);
        }
        List<long[]> from = other.numbers();
        List<long[]> into = numbers();
        for (int kind = 0; kind < into.size(); kind++) {
            for (int place = 0; place < into.get(kind).length; place++) {
                into.get(kind)[place] += sign * from.get(kind)[place];
            }
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
        List<long[]> numbers = new ArrayList<>(List.of(totals, scored, scoredWeights, answered, leftOut, applicable));
        for (long[] some : new long @Nullable [][] {counts, imputed, outside, pairs, pairWeights}) {
            if (some != null) {
                numbers.add(some);
            }
        }
        return numbers;
    }

    boolean sameNumbers(Tally other) {
        return Arrays.equals(excess, other.excess)
                && sums.equals(other.sums)
                && Objects.equals(weightSquares, other.weightSquares)
                && Objects.equals(older, other.older)
                && Arrays.equals(patterns, other.patterns)
                && Arrays.deepEquals(
                        numbers().toArray(long[][]::new), other.numbers().toArray(long[][]::new));
    }
}

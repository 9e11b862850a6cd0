package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the codes of patterns say. */
final class PatternReading {
    private static final BigInteger ONE = BigInteger.valueOf(Weight.ONE.millionths());

    private PatternReading() {}

    /** The digits of the code of a key: for each item 0 if it takes no part, 1 if it was answered, 2 if it is imputed. */
    private static int[] digits(long key, ConstructPlan plan) {
        int[] digits = new int[plan.size()];
        long left = PatternCounts.code(key);
        for (int item = digits.length - 1; item >= 0; item--) {
            digits[item] = (int) (left % plan.patternBase);
            left /= plan.patternBase;
        }
        return digits;
    }

    private static BigInteger weight(long[] patterns, int place) {
        return ONE.multiply(BigInteger.valueOf(patterns[place + 1])).add(BigInteger.valueOf(patterns[place + 2]));
    }

    /** Adds the patterns of a construct to those of the same one with its items in another order: for each item its place before. */
    static void reorder(PatternCounts before, PatternCounts after, ConstructPlan plan, int[] order) {
        long[] patterns = before.sorted();
        for (int place = 0; place < patterns.length; place += PatternCounts.WIDTH) {
            int[] digits = digits(patterns[place], plan);
            long code = 0;
            for (int item : order) {
                code = plan.patternBase * code + digits[item];
            }
            after.add(PatternCounts.withCode(patterns[place], code), patterns[place + 1], patterns[place + 2]);
        }
    }

    static List<AnswerPattern> of(ConstructPlan plan, PatternCounts counts) {
        long[] patterns = counts.sorted();
        List<AnswerPattern> read = new ArrayList<>();
        for (int place = 0; place < patterns.length; place += PatternCounts.WIDTH) {
            List<Node> answered = new ArrayList<>();
            List<Node> imputed = new ArrayList<>();
            int[] digits = digits(patterns[place], plan);
            for (int item = 0; item < digits.length; item++) {
                if (digits[item] > 0) {
                    (digits[item] == 1 ? answered : imputed).add(plan.nodes.get(item));
                }
            }
            int magnitude = PatternCounts.magnitude(patterns[place]);
            read.add(new AnswerPattern(answered, imputed, magnitude, patterns[place + 1], weight(patterns, place)));
        }
        return read;
    }

    /** The items as they count: of a pattern each item that takes part has its weight divided by those of all that do. */
    static List<ScoreSum> counting(ConstructPlan plan, PatternCounts counts, List<BigInteger> shares) {
        Grid grid = Objects.requireNonNull(plan.grid);
        long[] n = new long[plan.size()];
        BigInteger[] claims = new BigInteger[plan.size()];
        Arrays.fill(claims, BigInteger.ZERO);
        long[] patterns = counts.sorted();
        for (int place = 0; place < patterns.length; place += PatternCounts.WIDTH) {
            int[] digits = digits(patterns[place], plan);
            long sum = 0;
            for (int item = 0; item < digits.length; item++) {
                sum += digits[item] > 0 ? grid.weights[item] : 0;
            }
            for (int item = 0; item < digits.length; item++) {
                if (digits[item] > 0) {
                    n[item] += digits[item] == 1 ? patterns[place + 1] : 0;
                    BigInteger share = BigInteger.valueOf(grid.mean / sum * grid.weights[item]);
                    claims[item] = claims[item].add(share.multiply(weight(patterns, place)));
                }
            }
        }
        List<ScoreSum> sums = new ArrayList<>();
        BigInteger full = BigInteger.valueOf(grid.full() / grid.mean);
        for (int item = 0; item < n.length; item++) {
            sums.add(new ScoreSum(n[item], claims[item], shares.get(item), Optional.empty(), full));
        }
        return sums;
    }
}

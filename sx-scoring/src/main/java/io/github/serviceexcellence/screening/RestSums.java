package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.internal.Quotient;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the correlation of an item with the mean of the other items is made of: sums over the respondents who answered it and others, by how
 * many others. The mean is a division by that number, which is left to the end, where it is exact.
 */
final class RestSums {
    private static final int N = 0;
    private static final int ITEM = 1;
    private static final int ITEM_SQUARED = 2;
    private static final int REST = 3;
    private static final int REST_SQUARED = 4;
    private static final int PRODUCT = 5;
    /** How often each of these is divided by the number of others. */
    private static final int[] DIVISIONS = {0, 0, 0, 1, 2, 1};

    private final long[] sums;

    RestSums(int items) {
        sums = new long[items * DIVISIONS.length];
    }

    /** Adds a respondent's answer to the item, and the sum of the answers to so many others. */
    void add(long item, long rest, int others) {
        int first = others * DIVISIONS.length;
        sums[first + N]++;
        sums[first + ITEM] += item;
        sums[first + ITEM_SQUARED] += item * item;
        sums[first + REST] += rest;
        sums[first + REST_SQUARED] += rest * rest;
        sums[first + PRODUCT] += item * rest;
    }

    /** Pearson's correlation, (n Sxy - Sx Sy) / sqrt((n Sxx - Sx^2) (n Syy - Sy^2)), rounded at its end; nothing where one of both does not vary. */
    Optional<Correlation> correlation() {
        BigInteger[] all = together();
        BigInteger items = spread(all[N], all[ITEM_SQUARED], all[ITEM], all[ITEM]);
        BigInteger rests = spread(all[N], all[REST_SQUARED], all[REST], all[REST]);
        BigInteger both = spread(all[N], all[PRODUCT], all[ITEM], all[REST]);
        if (items.signum() == 0 || rests.signum() == 0) {
            return Optional.empty();
        }
        double size = Math.sqrt(Quotient.nearest(both.multiply(both), items.multiply(rests)));
        return Optional.of(new Correlation(both.signum() * size, all[N].longValueExact()));
    }

    private static BigInteger spread(BigInteger n, BigInteger products, BigInteger one, BigInteger other) {
        return n.multiply(products).subtract(one.multiply(other));
    }

    /** The sums of all respondents, each mean in parts of the least common multiple of the numbers of others. */
    private BigInteger[] together() {
        BigInteger common = BigInteger.ONE;
        for (int others = 1; others < sums.length / DIVISIONS.length; others++) {
            BigInteger number = BigInteger.valueOf(others);
            common = sums[others * DIVISIONS.length] == 0
                    ? common
                    : common.multiply(number).divide(common.gcd(number));
        }
        BigInteger[] all = new BigInteger[DIVISIONS.length];
        Arrays.fill(all, BigInteger.ZERO);
        for (int others = 1; others < sums.length / DIVISIONS.length; others++) {
            addTo(all, others, common);
        }
        return all;
    }

    private void addTo(BigInteger[] all, int others, BigInteger common) {
        BigInteger[] factors = new BigInteger[DIVISIONS.length];
        boolean any = sums[others * DIVISIONS.length] > 0;
        for (int sum = 0; any && sum < factors.length; sum++) {
            BigInteger factor = common.divide(BigInteger.valueOf(others)).pow(DIVISIONS[sum]);
            all[sum] = all[sum].add(factor.multiply(BigInteger.valueOf(sums[others * DIVISIONS.length + sum])));
        }
    }
}

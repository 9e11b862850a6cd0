package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Divides points among parts so that they add up exactly, for contributions to a score: each part gets its proportion rounded down to
 * the grid, and the billionths left over go to the largest remainders, ties by code.
 *
 * <p>Two thirds of 100 points and one third are 66.666666667 and 33.333333333:
 *
 * <pre>{@code
 * Apportionment.apportion(Points.of(100), List.of(leadership, culture), List.of(BigInteger.TWO, BigInteger.ONE));
 * }</pre>
 *
 * @see "Hare (1859), The Election of Representatives; the same as Hamilton's method of 1792"
 */
public final class Apportionment {
    /** Three times such a sum still fits in a long. */
    private static final int SMALL = 61;

    private Apportionment() {}

    /**
     * What each part gets.
     *
     * @param whole what is divided, 0 points or more
     * @param parts who gets it
     * @param claims in which proportion, for each part 0 or more; where all are 0 the parts share equally
     * @return a contribution for each part in the order given, which add up to the whole exactly
     * @throws IllegalArgumentException if there is no part, the whole or a claim is negative, or there are not as many claims as parts
     */
    public static List<Contribution> apportion(Points whole, List<Node> parts, List<BigInteger> claims) {
        check(whole, parts, claims);
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger claim : claims) {
            sum = sum.add(claim);
        }
        if (sum.signum() == 0) {
            return apportion(whole, parts, Collections.nCopies(parts.size(), BigInteger.ONE));
        }
        long[] given = new long[parts.size()];
        boolean small = sum.bitLength() <= SMALL && whole.compareTo(Points.HUNDRED) <= 0;
        List<Integer> byRemainder = small
                ? divide(whole.billionths(), parts, longs(claims), sum.longValue(), given)
                : divide(whole.billionths(), parts, claims, sum, given);
        return contributions(whole.billionths(), parts, given, byRemainder);
    }

    private static long[] longs(List<BigInteger> claims) {
        long[] longs = new long[claims.size()];
        for (int part = 0; part < longs.length; part++) {
            longs[part] = claims.get(part).longValue();
        }
        return longs;
    }

    /** Gives each part its proportion rounded down; tells who comes first for what is left. */
    private static List<Integer> divide(long whole, List<Node> parts, long[] claims, long sum, long[] given) {
        long[] remainders = new long[given.length];
        for (int part = 0; part < given.length; part++) {
            // of at most 100 points off by one at most; the remainder, whatever overflowed on the way to it, tells
            long share = (long) ((double) claims[part] / sum * whole);
            long remainder = claims[part] * whole - share * sum;
            if (remainder < 0) {
                share--;
                remainder += sum;
            } else if (remainder >= sum) {
                share++;
                remainder -= sum;
            }
            given[part] = share;
            remainders[part] = remainder;
        }
        return sorted(parts, (one, other) -> Long.compare(remainders[other], remainders[one]));
    }

    private static List<Integer> divide(
            long whole, List<Node> parts, List<BigInteger> claims, BigInteger sum, long[] given) {
        BigInteger[] remainders = new BigInteger[given.length];
        for (int part = 0; part < given.length; part++) {
            BigInteger[] division =
                    claims.get(part).multiply(BigInteger.valueOf(whole)).divideAndRemainder(sum);
            given[part] = division[0].longValueExact();
            remainders[part] = division[1];
        }
        return sorted(parts, (one, other) -> remainders[other].compareTo(remainders[one]));
    }

    private static List<Integer> sorted(List<Node> parts, Comparator<Integer> largestFirst) {
        List<Integer> order = new ArrayList<>(parts.size());
        for (int part = 0; part < parts.size(); part++) {
            order.add(part);
        }
        order.sort(largestFirst.thenComparing(parts::get));
        return order;
    }

    private static List<Contribution> contributions(
            long whole, List<Node> parts, long[] given, List<Integer> byRemainder) {
        long left = whole;
        for (long share : given) {
            left -= share;
        }
        for (int place = 0; place < left; place++) {
            given[byRemainder.get(place)]++;
        }
        List<Contribution> contributions = new ArrayList<>(given.length);
        for (int part = 0; part < given.length; part++) {
            contributions.add(new Contribution(parts.get(part), Points.ofBillionths(given[part])));
        }
        return contributions;
    }

    private static void check(Points whole, List<Node> parts, List<BigInteger> claims) {
        boolean negative = false;
        for (BigInteger claim : claims) {
            negative |= claim.signum() < 0;
        }
        if (parts.isEmpty() || whole.billionths() < 0 || claims.size() != parts.size() || negative) {
            throw refused(whole, parts, claims, negative);
        }
    }

    private static InvalidInputException refused(
            Points whole, List<Node> parts, List<BigInteger> claims, boolean negative) {
        Faults faults = new Faults();
        faults.check(!parts.isEmpty(), "parts", PointsProblem.NO_PART);
        faults.check(whole.billionths() >= 0, "whole", () -> PointsProblem.NEGATIVE_WHOLE.with(whole));
        faults.check(
                claims.size() == parts.size(),
                "claims",
                () -> PointsProblem.CLAIMS_PER_PART.with(claims.size(), parts.size()));
        faults.check(!negative, "claims", PointsProblem.CLAIM_BELOW_ZERO::with);
        return InvalidInputException.of(PointsProblem.INVALID_APPORTIONMENT.with(), faults.found());
    }
}

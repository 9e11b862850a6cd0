package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Faults;
import java.math.BigInteger;
import java.util.ArrayList;
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
        BigInteger sum = claims.stream().reduce(BigInteger.ZERO, BigInteger::add);
        boolean equally = sum.signum() == 0;
        BigInteger denominator = equally ? BigInteger.valueOf(parts.size()) : sum;
        long[] given = new long[parts.size()];
        BigInteger[] remainders = new BigInteger[parts.size()];
        long left = whole.billionths();
        for (int part = 0; part < given.length; part++) {
            BigInteger claim = equally ? BigInteger.ONE : claims.get(part);
            BigInteger[] division =
                    claim.multiply(BigInteger.valueOf(whole.billionths())).divideAndRemainder(denominator);
            given[part] = division[0].longValueExact();
            remainders[part] = division[1];
            left -= given[part];
        }
        List<Integer> order = new ArrayList<>();
        for (int part = 0; part < given.length; part++) {
            order.add(part);
        }
        order.sort(Comparator.<Integer, BigInteger>comparing(part -> remainders[part])
                .reversed()
                .thenComparing(parts::get));
        for (int place = 0; place < left; place++) {
            given[order.get(place)]++;
        }
        List<Contribution> contributions = new ArrayList<>();
        for (int part = 0; part < given.length; part++) {
            contributions.add(new Contribution(parts.get(part), Points.ofBillionths(given[part])));
        }
        return contributions;
    }

    private static void check(Points whole, List<Node> parts, List<BigInteger> claims) {
        Faults faults = new Faults();
        faults.check(!parts.isEmpty(), "parts", PointsProblem.NO_PART);
        faults.check(whole.billionths() >= 0, "whole", () -> PointsProblem.NEGATIVE_WHOLE.with(whole));
        faults.check(
                claims.size() == parts.size(),
                "claims",
                () -> PointsProblem.CLAIMS_PER_PART.with(claims.size(), parts.size()));
        faults.check(
                claims.stream().allMatch(claim -> claim.signum() >= 0), "claims", PointsProblem.CLAIM_BELOW_ZERO::with);
        faults.throwIfAny(PointsProblem.INVALID_APPORTIONMENT);
    }
}

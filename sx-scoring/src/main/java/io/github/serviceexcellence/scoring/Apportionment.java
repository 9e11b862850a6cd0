package io.github.serviceexcellence.scoring;

import io.github.serviceexcellence.composite.Node;
import io.github.serviceexcellence.composite.Points;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides points among parts so that they add up exactly: each part gets its proportion rounded down to the grid, and the billionths
 * left over go to the largest remainders, ties by code (the method of Hare and Hamilton).
 */
final class Apportionment {
    private Apportionment() {}

    /**
     * @param whole what is divided, 0 or more
     * @param parts who gets it
     * @param claims in which proportion, each 0 or more; where all are 0 the parts share equally
     */
    static List<Contribution> apportion(Points whole, List<Node> parts, List<BigInteger> claims) {
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
            contributions.add(new Contribution(parts.get(part), new Points(given[part])));
        }
        return contributions;
    }
}

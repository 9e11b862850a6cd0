package io.github.serviceexcellence.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides points among parts so that they add up exactly: each part gets its ideal rounded down to the grid, and the billionths
 * left over go to the largest remainders, ties by code (the method of Hare and Hamilton).
 */
final class Apportionment {
    private Apportionment() {}

    /**
     * @param ideals what each part would get if the grid were infinitely fine, in billionths, times {@code denominator}; their sum
     *     may differ from the whole by some billionths a part, because the ideals rest on rounded numbers themselves
     */
    static List<Contribution> apportion(
            Points whole, List<Node> parts, List<BigInteger> ideals, BigInteger denominator) {
        long[] given = new long[parts.size()];
        BigInteger[] remainders = new BigInteger[parts.size()];
        long left = whole.billionths();
        for (int part = 0; part < given.length; part++) {
            BigInteger[] division = ideals.get(part).divideAndRemainder(denominator);
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
        for (int place = 0; place < given.length; place++) {
            // floorDiv shares out a surplus or a deficit beyond one billionth a part evenly
            given[order.get(place)] += Math.floorDiv(left - place - 1, given.length) + 1;
        }
        List<Contribution> contributions = new ArrayList<>();
        for (int part = 0; part < given.length; part++) {
            contributions.add(new Contribution(parts.get(part), new Points(given[part])));
        }
        return contributions;
    }
}

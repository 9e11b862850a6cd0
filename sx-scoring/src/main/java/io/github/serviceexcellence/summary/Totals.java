package io.github.serviceexcellence.summary;

import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a tally adds up to, in one unit for each construct: that of its plan, unless it holds older sums in billionths besides. */
record Totals(Tally tally) {
    private static final BigInteger OLDER = BigInteger.valueOf(StagePlan.FULL);

    /** How many parts make 100 points. */
    BigInteger full(int construct) {
        BigInteger full = own(construct);
        return tally.older == null ? full : full.divide(full.gcd(OLDER)).multiply(OLDER);
    }

    private BigInteger own(int construct) {
        return BigInteger.valueOf(tally.plan.constructs[construct].full());
    }

    BigInteger scores(int construct) {
        return sum(sums -> sums.scores, construct, construct);
    }

    BigInteger shares(int construct, int item) {
        return sum(sums -> sums.shares, tally.plan.shares[construct] + item, construct);
    }

    BigInteger squares(int construct) {
        return product(sums -> sums.squares, construct, construct, construct);
    }

    BigInteger products(int pair, int one, int other) {
        return product(sums -> sums.products, pair, one, other);
    }

    /** A sum of scores on one construct. */
    BigInteger sum(Function<Sums, @Nullable WideSums> kind, int slot, int construct) {
        BigInteger full = full(construct);
        BigInteger sum = at(kind, tally.sums, slot);
        return tally.older == null
                ? sum
                : sum.multiply(full.divide(own(construct)))
                        .add(at(kind, tally.older, slot).multiply(full.divide(OLDER)));
    }

    private BigInteger product(Function<Sums, @Nullable WideSums> kind, int slot, int one, int other) {
        BigInteger sum = at(kind, tally.sums, slot);
        if (tally.older == null) {
            return sum;
        }
        BigInteger fulls = full(one).multiply(full(other));
        return sum.multiply(fulls.divide(own(one).multiply(own(other))))
                .add(at(kind, tally.older, slot).multiply(fulls.divide(OLDER.multiply(OLDER))));
    }

    private static BigInteger at(Function<Sums, @Nullable WideSums> kind, Sums sums, int slot) {
        WideSums collected = kind.apply(sums);
        if (collected == null) {
            throw new AssertionError("asked for what was not collected");
        }
        return collected.get(slot);
    }
}

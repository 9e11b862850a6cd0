package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Normalisations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * What levels are worth in whole parts of 100 points, the direction of the item applied: sums of them do not depend on the order of the
 * respondents. Scales that divide 100 points by so much that sums would not fit are rounded.
 */
final class PointParts {
    private static final Normalisation POINTS = Normalisations.percentOfMaximum();
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final long full;
    private final long[][] parts;

    private PointParts(long full, long[][] parts) {
        this.full = full;
        this.parts = parts;
    }

    /** The parts of items of which a respondent's sum is squared and added up over so many respondents, 1 or more. */
    static PointParts of(List<Item> items, int respondents) {
        BigInteger common = items.stream()
                .flatMap(item -> item.scale().levels().stream().map(level -> share(level, item.scale())))
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        // the squares of sums then stay below two to the power 62
        long most = Math.max(1, (long) (Math.sqrt(0x1p62 / respondents) / items.size()));
        long full = common.min(BigInteger.valueOf(most)).longValueExact();
        return new PointParts(
                full, items.stream().map(item -> parts(item, full)).toArray(long[][]::new));
    }

    private static Fraction share(Scale.Level level, Scale scale) {
        Fraction points = POINTS.exact(level.value(), scale).orElseThrow();
        return new Fraction(points.numerator(), points.denominator().multiply(HUNDRED));
    }

    private static long[] parts(Item item, long full) {
        return item.scale().levels().stream()
                .map(level -> share(level, item.scale()))
                .mapToLong(share -> rounded(share, full))
                .map(part -> item.direction() == Direction.REVERSED ? full - part : part)
                .toArray();
    }

    private static long rounded(Fraction share, long full) {
        return new BigDecimal(share.numerator())
                .multiply(BigDecimal.valueOf(full))
                .divide(new BigDecimal(share.denominator()), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /** What the levels of an item are worth; turned round, if it is to be taken as if it were worded the other way. */
    long[] of(int item, boolean turned) {
        long[] own = parts[item].clone();
        for (int level = 0; turned && level < own.length; level++) {
            own[level] = full - own[level];
        }
        return own;
    }
}

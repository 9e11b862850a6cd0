package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.points.Normalisations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** What levels are worth in whole parts of 100 points, the direction of the item applied. */
final class AnswerParts {
    /** The squares of two billion answers, each so many parts, fit in a long. */
    private static final BigInteger MOST = BigInteger.valueOf(46_340);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** How many parts make 100 points. */
    final int full;
    /** The parts of each level, by item. */
    final int[][] worth;

    private AnswerParts(int full, int[][] worth) {
        this.full = full;
        this.worth = worth;
    }

    /** Of items that are looked at together. Levels that are finer than the parts are rounded to the nearest. */
    static AnswerParts of(List<Item> items) {
        BigInteger full = items.stream()
                .flatMap(item -> item.scale().levels().stream().map(level -> share(level, item.scale())))
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)))
                .min(MOST);
        return new AnswerParts(
                full.intValueExact(),
                items.stream().map(item -> parts(item, full)).toArray(int[][]::new));
    }

    private static Fraction share(Scale.Level level, Scale scale) {
        Fraction points =
                Normalisations.percentOfMaximum().exact(level.value(), scale).orElseThrow();
        return new Fraction(points.numerator(), points.denominator().multiply(HUNDRED));
    }

    private static int[] parts(Item item, BigInteger full) {
        boolean reversed = item.direction() == Direction.REVERSED;
        return item.scale().levels().stream()
                .map(level -> share(level, item.scale()))
                .mapToInt(share -> rounded(share, full))
                .map(part -> reversed ? full.intValue() - part : part)
                .toArray();
    }

    private static int rounded(Fraction share, BigInteger full) {
        return new BigDecimal(share.numerator().multiply(full))
                .divide(new BigDecimal(share.denominator()), 0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }
}

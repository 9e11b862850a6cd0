package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Positive;

class ShareProperties {
    private static final long MOST = Long.MAX_VALUE / 10;

    @Property
    void aShareIsRoundedOnceHalfToEven(
            @ForAll @LongRange(min = 1, max = MOST) long whole, @ForAll @LongRange(max = MOST) long any) {
        long part = any % (whole + 1);
        assertThat(Points.ofShare(part, whole)).isEqualTo(slowly(part, whole));
        assertThat(Fraction.of(part, whole).times(Fraction.of(100, 1)).toPoints())
                .isEqualTo(slowly(part, whole));
    }

    @Property
    void halvesOfABillionthGoToTheEvenNeighbour(@ForAll @LongRange(max = 99_999_999_999L) long billionths) {
        // 200,000,000,000 halves of a billionth make 100 points
        assertThat(Points.ofShare(2 * billionths + 1, 200_000_000_000L).billionths())
                .isEqualTo(billionths + billionths % 2);
    }

    @Property
    void aShareAndTheRestMakeTheWhole(@ForAll @Positive int whole, @ForAll @Positive int any) {
        int part = any % (whole + 1);
        Points points = Points.ofShare(part, whole);
        assertThat(points.plus(Points.ofShare(whole - part, whole)).billionths())
                .isBetween(99_999_999_999L, 100_000_000_001L);
    }

    private static Points slowly(long part, long whole) {
        return Points.ofBillionths(new BigDecimal(BigInteger.valueOf(part).multiply(BigInteger.TEN.pow(11)))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    @Example
    void whatIsNoShareIsRefused() {
        for (long[] numbers : new long[][] {{-1, 2}, {3, 2}, {0, 0}, {0, MOST + 1}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Points.ofShare(numbers[0], numbers[1]))
                    .withMessage(numbers[0] + " of " + numbers[1]
                            + " is no share of 100 points; give a whole above 0 and a part of it");
        }
    }
}

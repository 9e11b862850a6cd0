package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.instrument.ItemId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ApportionmentProperties {
    @Property
    void partsAddUpAndStayWithinABillionthOfTheirProportion(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(max = 100_000_000_000L) Long> claims,
            @ForAll @LongRange(max = 100_000_000_000L) long whole) {
        List<Contribution> parts = apportion(whole, claims);
        assertThat(parts.stream().mapToLong(part -> part.points().billionths()).sum())
                .isEqualTo(whole);
        BigDecimal sum =
                BigDecimal.valueOf(claims.stream().mapToLong(Long::longValue).sum());
        for (int part = 0; part < claims.size(); part++) {
            BigDecimal proportion = sum.signum() == 0
                    ? BigDecimal.valueOf(whole).divide(BigDecimal.valueOf(claims.size()), MathContext.DECIMAL64)
                    : BigDecimal.valueOf(claims.get(part))
                            .multiply(BigDecimal.valueOf(whole))
                            .divide(sum, MathContext.DECIMAL128);
            long given = parts.get(part).points().billionths();
            assertThat(parts.get(part).part()).isEqualTo(node(part));
            assertThat(given).isNotNegative();
            assertThat(BigDecimal.valueOf(given).subtract(proportion).abs()).isLessThan(new BigDecimal("1.001"));
        }
    }

    @Property
    void soDoPartsOfMoreThanAHundredPoints(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(max = 1_000_000_000_000_000L) Long> claims,
            @ForAll @LongRange(min = 100_000_000_001L) long whole) {
        BigInteger sum =
                BigInteger.valueOf(claims.stream().mapToLong(Long::longValue).sum());
        List<Contribution> parts = apportion(whole, claims);
        assertThat(parts.stream().mapToLong(part -> part.points().billionths()).sum())
                .isEqualTo(whole);
        for (int part = 0; part < claims.size() && sum.signum() > 0; part++) {
            BigInteger proportion = BigInteger.valueOf(whole)
                    .multiply(BigInteger.valueOf(claims.get(part)))
                    .divide(sum);
            assertThat(parts.get(part).points().billionths() - proportion.longValueExact())
                    .isBetween(0L, 1L);
        }
    }

    @Property
    void equalPartsDifferByOneBillionthAtMostInFavourOfTheFirstCode(
            @ForAll @IntRange(min = 1, max = 9) int parts, @ForAll @LongRange(max = 100_000_000_000L) long whole) {
        List<Long> ideals = IntStream.range(0, parts).mapToObj(part -> whole).toList();
        List<Long> given = apportion(whole, ideals).stream()
                .map(part -> part.points().billionths())
                .toList();
        long first = whole / parts + (whole % parts == 0 ? 0 : 1);
        assertThat(given.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        assertThat(given.get(0)).isEqualTo(first);
        assertThat(given).isSortedAccordingTo((a, b) -> Long.compare(b, a)).allMatch(points -> first - points <= 1);
    }

    @Example
    void whatIsLeftGoesToTheLargestRemaindersAndThenByCode() {
        // of 8 in the proportion 5 : 7 : 10 : 10 the parts get 1.25, 1.75, 2.5 and 2.5; rounded down 1, 1, 2 and 2; of
        // the 2 left
        // the second has one, and the third wins the tie with the fourth
        assertThat(given(8, 5L, 7L, 10L, 10L)).containsExactly(1L, 2L, 3L, 2L);
        // codes, not places: item:a comes before item:b
        assertThat(Apportionment.apportion(
                                Points.ofBillionths(1),
                                List.of(Node.of(ItemId.of("b")), Node.of(ItemId.of("a"))),
                                List.of(BigInteger.ONE, BigInteger.ONE))
                        .stream()
                        .map(part -> part.points().billionths()))
                .containsExactly(0L, 1L);
    }

    @Example
    void aPartWithoutAClaimGetsNothingUnlessNobodyHasOne() {
        assertThat(given(5, 0L, 1L, 1L)).containsExactly(0L, 3L, 2L);
        assertThat(given(5, 0L, 0L, 0L)).containsExactly(2L, 2L, 1L);
        assertThat(given(0, 4L, 0L)).containsExactly(0L, 0L);
    }

    private static Stream<Long> given(long whole, Long... claims) {
        return apportion(whole, List.of(claims)).stream()
                .map(part -> part.points().billionths());
    }

    @Example
    void whatCannotBeDividedIsToldAllAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.apportion(
                        Points.ofBillionths(-1), List.of(node(0)), List.of(BigInteger.ONE, BigInteger.ONE.negate())))
                .withMessage("points cannot be apportioned: -0.000000001 points cannot be divided, give 0 or more;"
                        + " there are 2 claims for 1 parts, give one for each; a claim is negative, give 0 or more");
    }

    private static List<Contribution> apportion(long whole, List<Long> claims) {
        return Apportionment.apportion(
                Points.ofBillionths(whole),
                IntStream.range(0, claims.size())
                        .mapToObj(ApportionmentProperties::node)
                        .toList(),
                claims.stream().map(BigInteger::valueOf).toList());
    }

    private static Node node(int part) {
        return Node.of(ItemId.of("i" + part));
    }
}

package io.github.serviceexcellence.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SignedSumsProperties {
    private static final long HEAVIEST = 1_000_000_000_000L;
    private static final long HIGHEST = 100_000_000_000L;

    record Term(long sign, long weight, long one, long other) {
        BigInteger product() {
            return BigInteger.valueOf(sign)
                    .multiply(BigInteger.valueOf(weight))
                    .multiply(BigInteger.valueOf(one))
                    .multiply(BigInteger.valueOf(other));
        }
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        return Combinators.combine(
                        Arbitraries.longs().between(-HEAVIEST, HEAVIEST),
                        Arbitraries.longs().between(0, HEAVIEST),
                        Arbitraries.longs().between(0, HIGHEST),
                        Arbitraries.longs().between(0, HIGHEST))
                .as(Term::new)
                .list()
                .ofMaxSize(200);
    }

    private static BigInteger sum(List<Term> terms) {
        return terms.stream().map(Term::product).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static SignedSums sums(List<Term> terms) {
        SignedSums sums = new SignedSums(2);
        terms.forEach(term -> sums.addProduct(1, term.sign(), term.weight(), term.one(), term.other()));
        return sums;
    }

    @Property
    void productsEqualThoseOfBigInteger(@ForAll("terms") List<Term> terms) {
        SignedSums sums = sums(terms);
        assertThat(sums.get(1)).isEqualTo(sum(terms));
        assertThat(sums.get(0)).isZero();
        assertThat(sums.isZero()).isEqualTo(sum(terms).signum() == 0);
    }

    @Property
    void smallTermsEqualThoseOfBigInteger(@ForAll List<Long> terms) {
        SignedSums sums = new SignedSums(1);
        terms.forEach(term -> sums.add(0, term));
        assertThat(sums.get(0))
                .isEqualTo(terms.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add));
    }

    @Property
    void whatWasAddedCanBeTakenAway(@ForAll("terms") List<Term> some, @ForAll("terms") List<Term> others) {
        SignedSums both = sums(some);
        both.addAll(sums(others));
        assertThat(both.get(1)).isEqualTo(sum(some).add(sum(others)));
        both.subtractAll(sums(some));
        assertThat(both).isEqualTo(sums(others)).hasSameHashCodeAs(sums(others));
    }

    @Example
    void carriesReachTheHighWordInBothDirections() {
        SignedSums sums = new SignedSums(1);
        sums.addProduct(0, Long.MAX_VALUE, Long.MAX_VALUE, 4, 1);
        BigInteger first = BigInteger.valueOf(Long.MAX_VALUE).pow(2).shiftLeft(2);
        sums.add(0, Long.MAX_VALUE);
        sums.add(0, -1);
        assertThat(sums.get(0)).isEqualTo(first.add(BigInteger.valueOf(Long.MAX_VALUE - 1)));
        SignedSums none = new SignedSums(1);
        none.add(0, -1);
        assertThat(none.get(0)).isEqualTo(BigInteger.ONE.negate());
        none.add(0, 1);
        assertThat(none.isZero()).isTrue();
    }
}

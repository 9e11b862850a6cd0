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

class WideSumsProperties {
    private static final long HEAVIEST = 1_000_000_000_000L;
    private static final long HIGHEST = 100_000_000_000L;

    record Term(long weight, long score) {
        BigInteger product() {
            return BigInteger.valueOf(weight).multiply(BigInteger.valueOf(score));
        }

        BigInteger square() {
            return product().multiply(BigInteger.valueOf(score));
        }
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, HEAVIEST),
                        Arbitraries.longs().between(0, HIGHEST))
                .as(Term::new)
                .list()
                .ofMaxSize(300);
    }

    @Property
    void sumsEqualThoseOfBigInteger(@ForAll("terms") List<Term> terms) {
        WideSums products = new WideSums(2);
        WideSums squares = new WideSums(2);
        for (Term term : terms) {
            products.add(1, term.weight(), term.score());
            squares.addSquare(1, term.weight(), term.score());
        }
        assertThat(products.get(1))
                .isEqualTo(terms.stream().map(Term::product).reduce(BigInteger.ZERO, BigInteger::add));
        assertThat(squares.get(1)).isEqualTo(terms.stream().map(Term::square).reduce(BigInteger.ZERO, BigInteger::add));
        assertThat(products.get(0)).isZero();
        assertThat(squares.get(0)).isZero();
    }

    @Property
    void addingSumsIsAddingTheirTerms(@ForAll("terms") List<Term> some, @ForAll("terms") List<Term> others) {
        WideSums together = squares(some);
        others.forEach(term -> together.addSquare(0, term.weight(), term.score()));
        WideSums added = squares(some);
        added.addAll(squares(others));
        assertThat(added).isEqualTo(together).hasSameHashCodeAs(together);
    }

    @Example
    void theHeaviestWeightsAtTheHighestScoreFitUpToTheLimitOfASummary() {
        WideSums squares = new WideSums(1);
        // 9007 is the largest number of heaviest weights that a summary admits
        for (int i = 0; i < 9007; i++) {
            squares.addSquare(0, HEAVIEST, HIGHEST);
        }
        assertThat(squares.get(0)).isEqualTo(new BigInteger("9007").multiply(BigInteger.TEN.pow(34)));
    }

    private static WideSums squares(List<Term> terms) {
        WideSums sums = new WideSums(1);
        terms.forEach(term -> sums.addSquare(0, term.weight(), term.score()));
        return sums;
    }
}

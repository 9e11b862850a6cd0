package io.github.serviceexcellence.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.GroupKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Indicators of any size, sign and direction, against an oracle in whole numbers that compares every unit with every other. */
class ExactProperties {
    private static final Node NODE = Node.indicator("x");
    private static final int DECIMALS = 20;

    /** Values of one indicator for two units or more; the last is a newcomer's, which may be one of the others'. */
    record Given(List<BigDecimal> values, BigDecimal newcomer, boolean lowerIsBetter) {
        Population population() {
            PopulationBuilder builder = Population.builder(List.of(NODE));
            for (int i = 0; i < values.size(); i++) {
                builder.unit(unit("u" + i, values.get(i)));
            }
            return (lowerIsBetter ? builder.lowerIsBetter(NODE) : builder.higherIsBetter(NODE)).build();
        }

        /** Whole numbers of 1e-20, turned. */
        List<BigInteger> whole() {
            return values.stream().map(this::whole).toList();
        }

        BigInteger whole(BigDecimal value) {
            BigInteger whole = value.movePointRight(DECIMALS).toBigIntegerExact();
            return lowerIsBetter ? whole.negate() : whole;
        }
    }

    private static Unit unit(String name, BigDecimal value) {
        return Unit.ofValues(GroupKey.of(name), Map.of(NODE, value));
    }

    /** Few different digits, so that there are ties; at one place of the number or all over it, so that scales differ. */
    private static Arbitrary<BigDecimal> number() {
        return Combinators.combine(
                        Arbitraries.longs().between(-4, 4),
                        Arbitraries.of("1", "1.0", "0.1", "1E+15", "1E-20", "3.00000000000000001", "0.30"))
                .as((digit, unit) -> new BigDecimal(unit).multiply(BigDecimal.valueOf(digit)));
    }

    @Provide
    Arbitrary<Given> given() {
        Arbitrary<List<BigDecimal>> values = number().list().ofMinSize(2).ofMaxSize(9);
        return Combinators.combine(values, number(), Arbitraries.of(true, false))
                .as(Given::new);
    }

    private static double number(ColumnMethod method, Population population, Unit unit) {
        return method.fit(population).apply(unit).get(NODE);
    }

    @Property(tries = 500)
    void placesAreCountedAmongTheOthers(@ForAll("given") Given given) {
        Population population = given.population();
        List<BigInteger> whole = given.whole();
        for (int i = 0; i < whole.size(); i++) {
            List<BigInteger> others = new ArrayList<>(whole);
            others.remove(i);
            checkPlaces(population, unit("u" + i, given.values().get(i)), whole.get(i), others);
        }
        checkPlaces(population, unit("new", given.newcomer()), given.whole(given.newcomer()), whole);
    }

    private static void checkPlaces(Population population, Unit unit, BigInteger value, List<BigInteger> others) {
        // twice as many, so that a half is whole
        long below =
                2 * others.stream().filter(other -> other.compareTo(value) < 0).count();
        long average = below + others.stream().filter(value::equals).count();
        for (Ties ties : Ties.values()) {
            double surpassed = (ties == Ties.AVERAGE ? average : below) / 2.0;
            assertThat(number(PopulationMethods.rank(ties), population, unit)).isEqualTo(1 + surpassed);
            assertThat(number(PopulationMethods.borda(ties), population, unit)).isEqualTo(surpassed);
            assertThat(number(PopulationMethods.percentileRank(ties), population, unit))
                    .isEqualTo(surpassed / others.size())
                    .isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 500)
    void theScaleBetweenTheExtremesIsTheFraction(@ForAll("given") Given given) {
        List<BigInteger> whole = given.whole();
        BigInteger worst = whole.stream().min(BigInteger::compareTo).orElseThrow();
        BigInteger best = whole.stream().max(BigInteger::compareTo).orElseThrow();
        Assume.that(!worst.equals(best));
        Population population = given.population();
        List<BigDecimal> asked = new ArrayList<>(given.values());
        asked.add(given.newcomer());
        for (BigDecimal value : asked) {
            BigDecimal above = new BigDecimal(given.whole(value).subtract(worst));
            double share = above.divide(new BigDecimal(best.subtract(worst)), new MathContext(60))
                    .doubleValue();
            Unit unit = unit("new", value);
            assertThat(number(PopulationMethods.distanceToBest(), population, unit))
                    .isCloseTo(share, within(Math.ulp(share)));
            assertThat(number(PopulationMethods.minMax(), population, unit))
                    .isCloseTo(100 * share, within(2 * Math.ulp(100 * share)));
        }
    }

    /** n (x - mean) / (n sd), all under one root: the square of z is a fraction. */
    @Property(tries = 500)
    void theSquareOfAStandardScoreIsTheFraction(@ForAll("given") Given given) {
        List<BigInteger> whole = given.whole();
        Assume.that(whole.stream().distinct().count() > 1);
        BigInteger n = BigInteger.valueOf(whole.size());
        BigInteger total = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger squares = whole.stream().map(x -> x.multiply(x)).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger spread = squares.multiply(n).subtract(total.multiply(total));
        Population population = given.population();
        for (int i = 0; i < whole.size(); i++) {
            BigInteger above = whole.get(i).multiply(n).subtract(total);
            double square = new BigDecimal(above.multiply(above).multiply(n.subtract(BigInteger.ONE)))
                    .divide(new BigDecimal(spread.multiply(n)), new MathContext(40))
                    .doubleValue();
            double z = number(
                    PopulationMethods.zScore(),
                    population,
                    unit("u" + i, given.values().get(i)));
            assertThat(z * z).isCloseTo(square, within(1e-14 * Math.max(1, square)));
            assertThat(Math.signum(z)).isEqualTo(above.signum());
        }
    }

    @Property(tries = 200)
    void turningTheNumbersAndTheDirectionChangesNothing(@ForAll("given") Given given) {
        Assume.that(given.values().stream()
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                > 1);
        Population population = given.population();
        Population turned = new Given(
                        given.values().stream().map(BigDecimal::negate).toList(),
                        given.newcomer().negate(),
                        !given.lowerIsBetter())
                .population();
        for (ColumnMethod method : List.of(
                PopulationMethods.zScore(),
                PopulationMethods.minMax(),
                PopulationMethods.distanceToBest(),
                PopulationMethods.rank(Ties.AVERAGE))) {
            assertThat(method.scores(turned).values())
                    .isEqualTo(method.scores(population).values());
        }
        assertThat(PopulationMethods.copeland().scores(turned).values())
                .isEqualTo(PopulationMethods.copeland().scores(population).values());
    }
}

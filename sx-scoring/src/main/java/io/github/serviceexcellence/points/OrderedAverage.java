package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Averages whose weights belong to ranks: the part of the highest score has rank 0. */
final class OrderedAverage implements Aggregation {
    private static final int MOST_RANKS = 20;
    private static final double LEAST_EXPONENT = 0.001;
    private static final double MOST_EXPONENT = 100;

    /** Decimals of a quantifier's weight: far below what a billionth of a point can show. */
    private static final int DECIMALS = 15;

    private final String name;
    private final RankWeight weight;
    /** How many parts there must be; 0 for any number. */
    private final int parts;

    private final Compensation compensation;

    private OrderedAverage(String name, RankWeight weight, int parts, Compensation compensation) {
        this.name = name;
        this.weight = weight;
        this.parts = parts;
        this.compensation = compensation;
    }

    /** For any number of parts. */
    static OrderedAverage byRank(String name, RankWeight weight, Compensation compensation) {
        return new OrderedAverage(name, weight, 0, compensation);
    }

    static OrderedAverage of(List<BigDecimal> weights) {
        boolean weigh = weights.stream().allMatch(weight -> weight.signum() >= 0 && Decimals.isShort(weight))
                && weights.stream().anyMatch(weight -> weight.signum() > 0);
        if (!weigh || weights.size() > MOST_RANKS) {
            throw InvalidInputException.of(PointsProblem.RANK_WEIGHTS.with(MOST_RANKS));
        }
        String name = ShippedAggregation.ORDERED_AVERAGE
                .form()
                .name(weights.stream().map(Decimals::plain).toList());
        return new OrderedAverage(name, (rank, n) -> weights.get(rank), weights.size(), compensation(weights));
    }

    /** Full if the k highest ranks together always weigh at least k/n; none if only the lowest rank weighs. */
    private static Compensation compensation(List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(weights.size());
        BigDecimal highest = BigDecimal.ZERO;
        boolean full = true;
        for (int rank = 0; rank < weights.size(); rank++) {
            highest = highest.add(weights.get(rank));
            full &= highest.multiply(count).compareTo(total.multiply(BigDecimal.valueOf(rank + 1))) >= 0;
        }
        boolean lowestOnly = total.compareTo(weights.get(weights.size() - 1)) == 0;
        return full ? Compensation.FULL : lowestOnly ? Compensation.NONE : Compensation.PARTIAL;
    }

    static OrderedAverage byQuantifier(double alpha) {
        if (!(alpha >= LEAST_EXPONENT && alpha <= MOST_EXPONENT)) {
            throw InvalidInputException.of(PointsProblem.QUANTIFIER_EXPONENT.with(Decimals.shortest(alpha)));
        }
        return byRank(
                ShippedAggregation.QUANTIFIER.form().name(List.of(Decimals.shortest(alpha))),
                (rank, n) -> quantity(rank + 1, n, alpha).subtract(quantity(rank, n, alpha)),
                alpha <= 1 ? Compensation.FULL : Compensation.PARTIAL);
    }

    private static BigDecimal quantity(int rank, int n, double alpha) {
        return new BigDecimal(StrictMath.pow((double) rank / n, alpha)).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean usesWeights() {
        return false;
    }

    @Override
    public Compensation compensation() {
        return compensation;
    }

    @Override
    public Optional<Points> aggregate(List<Part> given) {
        if (parts != 0 && parts != given.size()) {
            return Optional.empty();
        }
        List<Part> ranked = ranked(given);
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int rank = 0; rank < ranked.size(); rank++) {
            BigDecimal rankWeight = weight.of(rank, ranked.size());
            total = total.add(rankWeight.multiply(
                    BigDecimal.valueOf(ranked.get(rank).points().billionths())));
            sum = sum.add(rankWeight);
        }
        return Optional.of(
                Points.ofBillionths(total.divide(sum, 0, RoundingMode.HALF_EVEN).longValueExact()));
    }

    private static List<Part> ranked(List<Part> given) {
        return given.stream()
                .sorted(Comparator.comparing(Part::points).reversed().thenComparing(Part::node))
                .toList();
    }

    /** Rank weight times points; parts of equal points share what their ranks claim, because their order says nothing. */
    @Override
    public List<BigDecimal> claims(List<Part> given) {
        List<Part> ranked = ranked(given);
        List<BigDecimal> claims = new ArrayList<>();
        for (Part part : given) {
            int[] ties = IntStream.range(0, ranked.size())
                    .filter(rank -> ranked.get(rank).points().equals(part.points()))
                    .toArray();
            BigDecimal weights = IntStream.of(ties)
                    .mapToObj(rank -> weight.of(rank, ranked.size()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            claims.add(weights.multiply(part.points().toBigDecimal())
                    .divide(BigDecimal.valueOf(ties.length), 2 * DECIMALS, RoundingMode.HALF_EVEN));
        }
        return claims;
    }

    /** The weight of a rank among so many. */
    interface RankWeight {
        BigDecimal of(int rank, int n);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderedAverage that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}

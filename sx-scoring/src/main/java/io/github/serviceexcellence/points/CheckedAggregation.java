package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** An aggregation of somebody's own whose results are looked at before they are used: a mistake is told where it is made. */
final class CheckedAggregation implements Aggregation {
    private static final long FULL = 100_000_000_000L;

    private final Aggregation own;
    private final String name;

    private CheckedAggregation(Aggregation own) {
        this.own = own;
        this.name = Objects.requireNonNull(own.name(), "the name of an aggregation");
    }

    static Aggregation of(Aggregation given) {
        boolean trusted =
                given instanceof PowerMean || given instanceof OrderedAverage || given instanceof CheckedAggregation;
        return trusted ? given : new CheckedAggregation(given).withNameOfItsOwn();
    }

    private Aggregation withNameOfItsOwn() {
        if (isShipped(name)) {
            throw new IllegalArgumentException("the library has an aggregation '" + Codes.shorten(name)
                    + "' that does something else; give this one a name of its own");
        }
        return this;
    }

    private static boolean isShipped(String name) {
        try {
            return Aggregations.parse(name).name().equals(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    @SuppressWarnings("OptionalAssignedToNull")
    public Optional<Points> aggregate(List<Part> parts) {
        Optional<Points> points = own.aggregate(parts);
        if (points == null) {
            throw new IllegalArgumentException("the aggregation " + name + " gave null of " + parts
                    + "; it must give an Optional, if an empty one");
        }
        points.filter(made -> made.billionths() < 0 || made.billionths() > FULL).ifPresent(made -> {
            throw new IllegalArgumentException("the aggregation " + name + " made " + made + " points of " + parts
                    + "; it must give 0 to 100, or nothing");
        });
        return points;
    }

    @Override
    public List<BigDecimal> claims(List<Part> parts) {
        List<BigDecimal> claims = List.copyOf(own.claims(parts));
        Faults faults = new Faults();
        faults.check(
                claims.size() == parts.size(),
                () -> "there are " + claims.size() + " for " + parts.size() + " parts, give one for each");
        faults.check(claims.stream().allMatch(claim -> claim.signum() >= 0), () -> "one is negative, give 0 or more");
        faults.throwIfAny("the claims of the aggregation " + name + " are invalid");
        return claims;
    }

    @Override
    public List<Node> outsideDomain(List<Part> parts) {
        return own.outsideDomain(parts);
    }

    @Override
    public boolean usesWeights() {
        return own.usesWeights();
    }

    @Override
    public Compensation compensation() {
        return own.compensation();
    }

    @Override
    public Set<AggregationLaw> laws() {
        return own.laws();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedAggregation that && name.equals(that.name);
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

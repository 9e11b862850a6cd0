package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An aggregation of somebody's own whose results are looked at before they are used: a mistake is told where it is made. */
final class CheckedAggregation implements Aggregation {
    private static final long FULL = Points.HUNDRED.billionths();

    private final Aggregation own;
    private final String name;

    private CheckedAggregation(Aggregation own, String name) {
        this.own = own;
        this.name = name;
    }

    static Aggregation of(Aggregation given) {
        String name = Objects.requireNonNull(given.name(), "the name of an aggregation");
        // every power mean is ours
        if (given instanceof CheckedAggregation
                || given instanceof PowerMean
                || ShippedAggregation.ALL.holds(given, name)) {
            return given;
        }
        ShippedAggregation.ALL.requireNameOfItsOwn(given, name);
        return new CheckedAggregation(given, name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    @SuppressWarnings("OptionalAssignedToNull")
    public Optional<Points> aggregate(List<Part> parts) {
        Optional<Points> points = guarded(parts);
        if (points == null) {
            throw InvalidInputException.of(PointsProblem.GAVE_NULL.with(name, nodes(parts)));
        }
        points.filter(made -> made.billionths() < 0 || made.billionths() > FULL).ifPresent(made -> {
            throw InvalidInputException.of(PointsProblem.POINTS_OFF_RANGE.with(name, nodes(parts)));
        });
        return points;
    }

    /** What it throws may quote the points in its message; where it was thrown is told, but not that. */
    private Optional<Points> guarded(List<Part> parts) {
        try {
            return own.aggregate(parts);
        } catch (RuntimeException e) {
            InvalidInputException told = InvalidInputException.of(
                    PointsProblem.THREW.with(name, e.getClass().getName(), nodes(parts)));
            told.setStackTrace(e.getStackTrace());
            throw told;
        }
    }

    /** Without their points: parts may be the answers of one person. */
    private static String nodes(List<Part> parts) {
        return parts.stream().map(part -> part.node().code()).collect(Collectors.joining(", "));
    }

    @Override
    public List<BigDecimal> claims(List<Part> parts) {
        List<BigDecimal> claims = List.copyOf(own.claims(parts));
        Faults faults = new Faults();
        faults.check(
                claims.size() == parts.size(),
                "claims",
                () -> PointsProblem.NUMBER_OF_CLAIMS.with(claims.size(), parts.size()));
        faults.check(
                claims.stream().allMatch(claim -> claim.signum() >= 0), "claims", PointsProblem.NEGATIVE_CLAIM::with);
        faults.throwIfAny(PointsProblem.INVALID_CLAIMS, name);
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
    public boolean isSmooth() {
        return own.isSmooth();
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

package io.github.serviceexcellence.law;

import static io.github.serviceexcellence.law.AggregationCheck.ROUNDING;
import static io.github.serviceexcellence.law.PartSamples.FULL;
import static io.github.serviceexcellence.law.PartSamples.PLAIN;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.law.Violation.Trial;
import io.github.serviceexcellence.points.Aggregation.Part;
import io.github.serviceexcellence.points.Compensation;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether an aggregation is what it says it is: its name, its weights, its claims, its domain, its compensation. */
record AggregationTerms(TriedAggregation tried) {
    List<Trial<List<Part>>> name() {
        try {
            String name =
                    Codes.name(Word.of("name", "naam"), tried.aggregation().name(), 1000);
            tried.samples().forEach(tried::whole);
            String later = tried.aggregation().name();
            return name.equals(later) ? List.of() : List.of(named(name), named(later));
        } catch (RuntimeException e) {
            return List.of(tried.trial(PLAIN, ", and its name is refused: " + e.getMessage()));
        }
    }

    private Trial<List<Part>> named(String name) {
        return tried.trial(PLAIN, " by the name of " + Codes.shorten(name));
    }

    List<Trial<List<Part>>> weights() {
        List<Trial<List<Part>>> difference = tried.first(parts -> {
            List<Part> other = heavier(parts);
            return tried.whole(parts).equals(tried.whole(other))
                    ? List.of()
                    : List.of(tried.trial(parts), tried.trial(other, ", but usesWeights() says false"));
        });
        if (!tried.aggregation().usesWeights()) {
            return difference;
        }
        return difference.isEmpty()
                ? List.of(tried.trial(PLAIN), tried.trial(heavier(PLAIN), ", but usesWeights() says true"))
                : List.of();
    }

    private static List<Part> heavier(List<Part> parts) {
        List<Part> heavier = new ArrayList<>(parts);
        BigDecimal weight = parts.get(0).weight().multiply(BigDecimal.valueOf(1000));
        heavier.set(0, PartSamples.with(parts.get(0), weight));
        return List.copyOf(heavier);
    }

    List<Trial<List<Part>>> claims(List<Part> parts) {
        return tried.claims(parts)
                .filter(claims ->
                        claims.size() != parts.size() || claims.stream().anyMatch(claim -> claim.signum() < 0))
                .map(claims -> List.of(tried.trialOfClaims(parts)))
                .orElse(List.of());
    }

    List<Trial<List<Part>>> domain(List<Part> parts) {
        Optional<List<Node>> named = tried.named(parts);
        if (named.isEmpty()) {
            return List.of();
        }
        List<Node> nodes = parts.stream().map(Part::node).toList();
        if (!nodes.containsAll(named.get())) {
            return List.of(tried.trial(parts, ", naming " + named.get() + ", of which not all are parts"));
        }
        // where nobody is named, the number of parts must be at fault, and no points help
        boolean blamesNumber = named.get().isEmpty();
        List<Part> cured = parts.stream()
                .map(part -> blamesNumber || named.get().contains(part.node())
                        ? PartSamples.with(part, Points.ofBillionths(FULL / 2))
                        : part)
                .toList();
        return tried.whole(cured).isPresent() != blamesNumber
                ? List.of()
                : List.of(tried.trial(parts, ", naming " + named.get()), tried.trial(cured));
    }

    List<Trial<List<Part>>> compensation() {
        return switch (tried.aggregation().compensation()) {
            case FULL ->
                tried.first(parts -> belowMean(parts)
                        ? List.of(tried.trial(parts, ", below their mean, but compensation() says full"))
                        : List.of());
            case NONE ->
                tried.first(parts -> aboveLowest(parts)
                        ? List.of(tried.trial(parts, ", above the lowest, but compensation() says none"))
                        : List.of());
            case PARTIAL -> partial();
        };
    }

    private List<Trial<List<Part>>> partial() {
        if (nowhere(this::belowMean)) {
            return declared(Compensation.FULL, "below their mean");
        }
        return nowhere(this::aboveLowest) ? declared(Compensation.NONE, "above the lowest of them") : List.of();
    }

    private boolean nowhere(Predicate<List<Part>> place) {
        return tried.samples().stream().noneMatch(place);
    }

    private List<Trial<List<Part>>> declared(Compensation instead, String place) {
        return List.of(tried.trial(
                PLAIN,
                ", and no parts that were tried gave a whole " + place + "; say that the compensation is "
                        + instead.code()));
    }

    private boolean aboveLowest(List<Part> parts) {
        return tried.whole(parts)
                .filter(whole -> whole.billionths() > AggregationCheck.lowest(parts) + ROUNDING)
                .isPresent();
    }

    private boolean belowMean(List<Part> parts) {
        boolean weighed = tried.aggregation().usesWeights();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal weight = weighed ? part.weight() : BigDecimal.ONE;
            sum = sum.add(weight.multiply(BigDecimal.valueOf(part.points().billionths())));
            weights = weights.add(weight);
        }
        BigDecimal mean = sum.divide(weights, MathContext.DECIMAL128);
        return tried.whole(parts)
                .filter(whole ->
                        BigDecimal.valueOf(whole.billionths() + ROUNDING).compareTo(mean) < 0)
                .isPresent();
    }
}

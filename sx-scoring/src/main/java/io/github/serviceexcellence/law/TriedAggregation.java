package io.github.serviceexcellence.law;

import io.github.serviceexcellence.law.Violation.Trial;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregation.Part;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An aggregation that one law after another is tried on: what it throws counts as nothing, and has a law of its own. */
record TriedAggregation(Aggregation aggregation, List<List<Part>> samples) {
    /** What the first sample shows against a law; nothing if none does. */
    List<Trial<List<Part>>> first(Function<List<Part>, List<Trial<List<Part>>>> law) {
        return samples.stream()
                .map(law)
                .filter(trials -> !trials.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<Points> whole(List<Part> parts) {
        try {
            return Objects.requireNonNull(aggregation.aggregate(parts));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Nothing where there is no whole. */
    Optional<List<BigDecimal>> claims(List<Part> parts) {
        try {
            return aggregation.aggregate(parts).isEmpty() ? Optional.empty() : Optional.of(stripped(parts));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private List<BigDecimal> stripped(List<Part> parts) {
        return aggregation.claims(parts).stream()
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    /** The parts named as outside the domain; nothing where there is a whole. */
    Optional<List<Node>> named(List<Part> parts) {
        try {
            return aggregation.aggregate(parts).isPresent()
                    ? Optional.empty()
                    : Optional.of(List.copyOf(aggregation.outsideDomain(parts)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Asks for everything that scoring asks for. */
    Optional<RuntimeException> thrown(List<Part> parts) {
        try {
            if (aggregation.aggregate(parts).isPresent()) {
                stripped(parts);
            } else {
                List.copyOf(aggregation.outsideDomain(parts));
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    Trial<List<Part>> trial(List<Part> parts) {
        return trial(parts, "");
    }

    Trial<List<Part>> trial(List<Part> parts, String comment) {
        return new Trial<>(
                parts,
                PartSamples.words(parts),
                whole(parts).map(Points::toString).orElse("no whole") + comment);
    }

    Trial<List<Part>> trialOfClaims(List<Part> parts) {
        String claims = claims(parts)
                .map(all -> all.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")))
                .orElse("none");
        return trial(parts, ", claims " + claims);
    }
}

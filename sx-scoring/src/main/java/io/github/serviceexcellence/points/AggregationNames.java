package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Codes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the names of aggregations. A name has one form, so that equal choices have equal digests. */
final class AggregationNames {
    private static final List<Aggregation> FIXED = List.of(
            Aggregations.arithmeticMean(),
            Aggregations.geometricMean(),
            Aggregations.orZero(Aggregations.geometricMean()),
            Aggregations.harmonicMean(),
            Aggregations.orZero(Aggregations.harmonicMean()),
            Aggregations.minimum(),
            Aggregations.maximum(),
            Aggregations.median());
    private static final List<String> FAMILIES = List.of(
            "power-mean P",
            "power-mean P or-zero",
            "ordered-average WEIGHT WEIGHT ...",
            "ordered-average-quantifier ALPHA");
    private static final int MOST_CHARACTERS = 1000;

    private final String name;
    private final Collection<? extends Aggregation> own;

    AggregationNames(String name, Collection<? extends Aggregation> own) {
        this.name = name;
        this.own = own;
    }

    Aggregation parse() {
        return Stream.concat(own.stream(), FIXED.stream())
                .filter(aggregation -> aggregation.name().equals(name))
                .map(Aggregation.class::cast)
                .findFirst()
                .or(this::ofAFamily)
                .orElseThrow(this::unknown);
    }

    private Optional<Aggregation> ofAFamily() {
        List<String> words = Arrays.asList(name.split(" ", -1));
        if (words.size() < 2 || name.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Optional<Aggregation> made = ofAFamily(words.get(0), words.subList(1, words.size()));
        made.ifPresent(aggregation -> Codes.oneForm(name, aggregation.name()));
        return made;
    }

    private Optional<Aggregation> ofAFamily(String family, List<String> parameters) {
        try {
            return switch (family) {
                case "power-mean" -> powerMean(parameters);
                case "ordered-average" ->
                    Optional.of(Aggregations.orderedAverage(
                            parameters.stream().map(BigDecimal::new).toArray(BigDecimal[]::new)));
                case "ordered-average-quantifier" ->
                    parameters.size() == 1
                            ? Optional.of(Aggregations.orderedAverage(Double.parseDouble(parameters.get(0))))
                            : Optional.empty();
                default -> Optional.empty();
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Aggregation> powerMean(List<String> parameters) {
        Aggregation mean = Aggregations.powerMean(Double.parseDouble(parameters.get(0)));
        if (parameters.size() == 1) {
            return Optional.of(mean);
        }
        return parameters.size() == 2 && parameters.get(1).equals("or-zero")
                ? Optional.of(Aggregations.orZero(mean))
                : Optional.empty();
    }

    private IllegalArgumentException unknown() {
        List<String> known =
                new ArrayList<>(FIXED.stream().map(Aggregation::name).toList());
        known.addAll(FAMILIES);
        own.stream().map(Aggregation::name).forEach(known::add);
        return Codes.unknown("aggregation", name, known);
    }
}

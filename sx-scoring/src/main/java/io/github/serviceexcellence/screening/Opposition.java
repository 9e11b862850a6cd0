package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.response.ResponseTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the items of a construct that run against the others. One that does drags the correlations of the others down with it. So the
 * one that opposes the others the most is taken as if it were turned round, and all are looked at anew, until none opposes the others.
 * Then there are two {@link Sides}.
 */
final class Opposition {
    private final ResponseTable table;
    private final Ratings ratings;
    private final PointParts points;
    private final boolean[] turned;

    private Opposition(ResponseTable table, Ratings ratings) {
        this.table = table;
        this.ratings = ratings;
        this.points = PointParts.of(ratings.items(), table.size());
        this.turned = new boolean[ratings.size()];
    }

    static List<OpposedItem> in(ResponseTable table, Ratings ratings) {
        return ratings.size() < 2 || table.size() < Correlation.FEWEST
                ? List.of()
                : new Opposition(table, ratings).sides().opposed();
    }

    private Sides sides() {
        List<Optional<Correlation>> correlations = ItemRest.of(table, ratings, points, turned);
        // each turn makes the items go together better, so that this ends; where many answers are missing it need not
        for (int turns = 0; turns < turned.length; turns++) {
            Optional<Integer> worst = worst(correlations);
            if (worst.isEmpty()) {
                break;
            }
            turned[worst.get()] ^= true;
            correlations = ItemRest.of(table, ratings, points, turned);
        }
        return Sides.of(ratings.items(), turned, correlations);
    }

    private static Optional<Integer> worst(List<Optional<Correlation>> correlations) {
        return IntStream.range(0, correlations.size())
                .boxed()
                .filter(item ->
                        correlations.get(item).filter(Correlation::isBelowZero).isPresent())
                .min(Comparator.comparing(
                        item -> correlations.get(item).orElseThrow().value()));
    }
}

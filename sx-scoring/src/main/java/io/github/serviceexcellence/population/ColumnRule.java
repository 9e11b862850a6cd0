package io.github.serviceexcellence.population;

import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was learned about one column: how points become a number. */
sealed interface ColumnRule {
    double NANO = 1e9;

    double value(Points points);

    /** Why the rule has no number for these points, if it has none. */
    default Optional<Message> objection(Points points) {
        return Optional.empty();
    }

    /** The numbers that have a name. */
    default SortedMap<String, Double> parameters() {
        return Collections.emptySortedMap();
    }

    /**
     * A straight line: {@code origin + spread * (x - total / count) / unit}.
     *
     * @param total in billionths
     * @param unit in billionths, above 0
     */
    record Line(
            BigInteger total,
            long count,
            double unit,
            double origin,
            double spread,
            SortedMap<String, Double> parameters)
            implements ColumnRule {
        public Line {
            parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        }

        /** Deviations from the mean, in standard deviations. */
        static Line standardised(List<Points> column, double origin, double spread) {
            BigInteger total = Exact.total(column);
            double deviation = Exact.deviation(column);
            return new Line(
                    total,
                    column.size(),
                    deviation,
                    origin,
                    spread,
                    new TreeMap<>(Map.of(
                            "mean", total.doubleValue() / column.size() / NANO,
                            "standard-deviation", deviation / NANO)));
        }

        /** From 0 at the lowest value to {@code top} at the highest. */
        static Line betweenExtremes(List<Points> column, double top) {
            Points lowest = Collections.min(column);
            Points highest = Collections.max(column);
            return new Line(
                    BigInteger.valueOf(lowest.billionths()),
                    1,
                    highest.minus(lowest).billionths(),
                    0,
                    top,
                    new TreeMap<>(Map.of("minimum", lowest.toDouble(), "maximum", highest.toDouble())));
        }

        @Override
        public double value(Points points) {
            return origin + spread * (Exact.aboveMean(points, total, count).doubleValue() / (count * unit));
        }
    }

    /**
     * A place: how many reference values lie below.
     *
     * @param sorted the reference values, lowest first
     * @param first the place of the lowest
     * @param asShare whether to divide by the number of the others
     */
    record Place(List<Points> sorted, int first, boolean asShare) implements ColumnRule {
        static Place of(List<Points> column, int first, boolean asShare) {
            return new Place(column.stream().sorted().toList(), first, asShare);
        }

        @Override
        public double value(Points points) {
            double below = below(points);
            return asShare ? below / (sorted.size() - 1) : first + below;
        }

        @Override
        public Optional<Message> objection(Points points) {
            return asShare && below(points) == sorted.size()
                    ? Optional.of(PopulationProblem.ABOVE_ALL.with(points, sorted.size()))
                    : Optional.empty();
        }

        /** By bisection: the first place whose value is not below. */
        private int below(Points points) {
            int from = 0;
            int to = sorted.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (sorted.get(middle).compareTo(points) < 0) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }
}

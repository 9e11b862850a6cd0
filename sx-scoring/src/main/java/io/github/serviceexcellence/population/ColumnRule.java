package io.github.serviceexcellence.population;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was learned about one column: how a value becomes a number. */
sealed interface ColumnRule {
    /**
     * The number for a value.
     *
     * @param isMember whether the value is one of the column, so that the others are one fewer
     */
    double number(BigDecimal value, boolean isMember);

    /** The numbers that have a name. */
    default SortedMap<String, Double> parameters() {
        return Collections.emptySortedMap();
    }

    /**
     * A straight line: {@code origin + spread * (x - total / count) / unit}.
     *
     * @param unit above 0
     * @param spread below 0 where lower is better
     */
    record Line(
            BigDecimal total,
            long count,
            BigDecimal unit,
            double origin,
            double spread,
            SortedMap<String, Double> parameters)
            implements ColumnRule {
        public Line {
            parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        }

        /** Deviations from the mean, in standard deviations. */
        static Line standardised(Column column, double origin, double spread) {
            BigDecimal total = column.total();
            int units = column.units();
            double deviation = column.deviation();
            return new Line(
                    total,
                    units,
                    new BigDecimal(deviation),
                    origin,
                    column.sign() * spread,
                    new TreeMap<>(Map.of(
                            "mean",
                            Exact.quotient(total, BigDecimal.valueOf(units)),
                            "standard-deviation",
                            deviation)));
        }

        /** From 0 at the worst value to {@code top} at the best. */
        static Line betweenExtremes(Column column, double top) {
            return new Line(
                    column.lowerIsBetter() ? column.highest() : column.lowest(),
                    1,
                    column.range(),
                    0,
                    column.sign() * top,
                    new TreeMap<>(Map.of(
                            "minimum", column.lowest().doubleValue(),
                            "maximum", column.highest().doubleValue())));
        }

        /** The same slope through another point: a mean becomes {@code start}. */
        Line through(BigDecimal newTotal, long newCount, double start) {
            TreeMap<String, Double> named = new TreeMap<>(parameters);
            named.put("reference", Exact.quotient(newTotal, BigDecimal.valueOf(newCount)));
            return new Line(newTotal, newCount, unit, start, spread, named);
        }

        @Override
        public double number(BigDecimal value, boolean isMember) {
            BigDecimal units = unit.multiply(BigDecimal.valueOf(count));
            return origin + spread * Exact.quotient(Exact.aboveMean(value, total, count), units);
        }
    }

    /**
     * A place: how many of the others it surpasses.
     *
     * @param sorted the values of the column, lowest first
     */
    record Place(List<BigDecimal> sorted, boolean lowerIsBetter, PlaceColumns.Counting counting, Ties ties)
            implements ColumnRule {
        static Place of(Column column, PlaceColumns.Counting counting, Ties ties) {
            return new Place(column.values().stream().sorted().toList(), column.lowerIsBetter(), counting, ties);
        }

        @Override
        public double number(BigDecimal value, boolean isMember) {
            int itself = isMember ? 1 : 0;
            int lower = from(value, 0);
            int lowerOrEqual = from(value, 1);
            int surpassed = lowerIsBetter ? sorted.size() - lowerOrEqual : lower;
            return counting.number(surpassed + ties.equal() * (lowerOrEqual - lower - itself), sorted.size() - itself);
        }

        /** By bisection: how many values compare below the least that is wanted, 0 for as high, 1 for higher. */
        private int from(BigDecimal value, int least) {
            int from = 0;
            int to = sorted.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (sorted.get(middle).compareTo(value) < least) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }
}

package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.points.Node;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.DoubleBinaryOperator;

/** The column methods that count places; {@link PopulationMethods} tells what they do. */
record PlaceColumns(Counting counting, Ties ties) implements ColumnMethod {
    /** What is made of the number of others that are surpassed. */
    enum Counting {
        RANK("rank", Map.of("lowest", "1"), (surpassed, others) -> surpassed + 1),
        SHARE("percentile-rank", Map.of("denominator", "others"), (surpassed, others) -> surpassed / others),
        BORDA("borda", Map.of("lowest", "0"), (surpassed, others) -> surpassed);

        private final String title;
        private final Map<String, String> options;
        private final DoubleBinaryOperator number;

        Counting(String title, Map<String, String> options, DoubleBinaryOperator number) {
            this.title = title;
            this.options = options;
            this.number = number;
        }

        double number(double surpassed, int others) {
            return number.applyAsDouble(surpassed, others);
        }
    }

    PlaceColumns {
        Objects.requireNonNull(ties, "ties");
    }

    @Override
    public StrategyDescription description() {
        return StandardColumns.describe(counting.title, counting.options).with(Map.of("ties", ties.code()));
    }

    @Override
    public FittedMethod<SortedMap<Node, Double>> fit(Population population) {
        return FittedColumns.of(this, population, column -> ColumnRule.Place.of(column, counting, ties));
    }

    /** The description. */
    @Override
    public String toString() {
        return description().toString();
    }
}

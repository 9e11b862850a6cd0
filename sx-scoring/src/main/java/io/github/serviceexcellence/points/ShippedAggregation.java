package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The aggregations of this library: what their names look like and how each is made of its parameters. */
enum ShippedAggregation implements Shipped<Aggregation> {
    ARITHMETIC_MEAN(PowerMean.ARITHMETIC),
    GEOMETRIC_MEAN(PowerMean.named("geometric-mean", 0)),
    GEOMETRIC_MEAN_OR_ZERO(Aggregations.orZero(GEOMETRIC_MEAN.only())),
    HARMONIC_MEAN(PowerMean.named("harmonic-mean", -1)),
    HARMONIC_MEAN_OR_ZERO(Aggregations.orZero(HARMONIC_MEAN.only())),
    MINIMUM(OrderedAverage.byRank(
            "minimum", (rank, n) -> rank == n - 1 ? BigDecimal.ONE : BigDecimal.ZERO, Compensation.NONE)),
    MAXIMUM(OrderedAverage.byRank(
            "maximum", (rank, n) -> rank == 0 ? BigDecimal.ONE : BigDecimal.ZERO, Compensation.FULL)),
    MEDIAN(OrderedAverage.byRank(
            "median",
            (rank, n) -> rank == (n - 1) / 2 || rank == n / 2 ? BigDecimal.ONE : BigDecimal.ZERO,
            Compensation.PARTIAL)),
    POWER_MEAN("power-mean P", parameters -> PowerMean.of(Double.parseDouble(parameters.get(0)))),
    POWER_MEAN_OR_ZERO(
            "power-mean P" + PowerMean.OR_ZERO,
            parameters -> PowerMean.of(Double.parseDouble(parameters.get(0))).orZero()),
    ORDERED_AVERAGE(
            "ordered-average WEIGHT WEIGHT ...",
            parameters -> OrderedAverage.of(
                    parameters.stream().map(ShippedAggregation::weight).toList())),
    QUANTIFIER(
            "ordered-average-quantifier ALPHA",
            parameters -> OrderedAverage.byQuantifier(Double.parseDouble(parameters.get(0))));

    /** All of them, by name. */
    static final Catalogue<Aggregation> ALL = new Catalogue<>(
            Word.of("aggregation", "aggregatie"),
            PointsProblem.AGGREGATION_NAME_TAKEN,
            Aggregation::name,
            List.of(values()));

    private final NameForm form;
    private final Function<List<String>, Aggregation> maker;

    /** One without parameters. */
    ShippedAggregation(Aggregation only) {
        this.form = new NameForm(only.name());
        this.maker = none -> only;
    }

    /** A family. */
    ShippedAggregation(String form, Function<List<String>, Aggregation> maker) {
        this.form = new NameForm(form);
        this.maker = maker;
    }

    /** Without the zeros at its end, which a name writes out but which are no digits too many. */
    private static BigDecimal weight(String word) {
        return new BigDecimal(word).stripTrailingZeros();
    }

    @Override
    public NameForm form() {
        return form;
    }

    @Override
    public Aggregation make(List<String> parameters) {
        return maker.apply(parameters);
    }
}

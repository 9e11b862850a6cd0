package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Mazziotta-Pareto index in its three forms: they standardise columns differently and then punish imbalance alike. */
record MazziottaPareto(Form form, Penalty penalty, Divisor divisor, SortedMap<Node, Goalposts> goalposts)
        implements RowMethod {
    private static final String GOALPOSTS = "goalposts";

    enum Form {
        /** By mean and standard deviation. */
        STANDARDISED("mazziotta-pareto"),
        /** By mean and range of the population. */
        RANGED("adjusted-mazziotta-pareto"),
        /** By goalposts that the caller sets. */
        FIXED("adjusted-mazziotta-pareto");

        private final String title;

        Form(String title) {
            this.title = title;
        }
    }

    /** Goalposts of a score lie where its points do. */
    MazziottaPareto {
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(divisor, "divisor");
        Faults faults = new Faults();
        goalposts.forEach((node, posts) -> faults.check(
                node.isIndicator() || (Unit.isWithinPoints(posts.lowest()) && Unit.isWithinPoints(posts.highest())),
                NodeChoices.field(GOALPOSTS, node),
                () -> PopulationProblem.GOALPOSTS_OFF_RANGE.with(
                        node, Exact.show(posts.lowest()), Exact.show(posts.highest()))));
        faults.throwIfAny(PopulationProblem.INVALID_GOALPOSTS);
        goalposts = Collections.unmodifiableSortedMap(new TreeMap<>(goalposts));
    }

    static RowMethod of(Form form, Penalty penalty, Divisor divisor) {
        return new MazziottaPareto(form, penalty, divisor, new TreeMap<>());
    }

    @Override
    public StrategyDescription description() {
        String scale = switch (form) {
            case STANDARDISED -> "mean 100, standard deviation 10";
            case RANGED -> "mean 100, range 60";
            case FIXED -> NodeChoices.of(goalposts);
        };
        return StandardColumns.describe(
                form.title, Map.of("penalty", penalty.code(), "scale", scale, "imbalance.deviation", divisor.code()));
    }

    @Override
    public FittedMethod<Double> fit(Population population) {
        String name = form.title;
        Faults faults = new Faults();
        faults.check(population.nodes().size() >= 2, "nodes", PopulationProblem.ONE_NODE);
        if (form == Form.FIXED) {
            NodeChoices.requireNodes(faults, GOALPOSTS, NodeChoices.GOALPOSTS, goalposts.keySet(), population.nodes());
        }
        faults.throwIfAny(PopulationProblem.CANNOT_BE_FITTED, name);
        return new Fitted(columns(population), penalty, divisor);
    }

    private FittedColumns columns(Population population) {
        if (form == Form.FIXED) {
            TreeMap<Node, ColumnRule> rules = new TreeMap<>();
            goalposts.forEach((node, posts) -> rules.put(node, between(posts, population.lowerIsBetter(node))));
            return new FittedColumns(population.described(description()), population, rules);
        }
        population.requireSpread(PopulationProblem.CANNOT_BE_FITTED, form.title);
        return FittedColumns.of(
                this,
                population,
                form == Form.STANDARDISED
                        ? column -> ColumnRule.Line.standardised(column, 100, 10)
                        : column -> ColumnRule.Line.betweenExtremes(column, 60)
                                .through(column.total(), column.units(), 100));
    }

    private static ColumnRule between(Goalposts posts, boolean lowerIsBetter) {
        Column extremes = new Column(List.of(posts.lowest(), posts.highest()), lowerIsBetter);
        return ColumnRule.Line.betweenExtremes(extremes, 60).through(posts.reference(), 1, 100);
    }

    /** The description. */
    @Override
    public String toString() {
        return description().toString();
    }

    /** The mean of the standardised values, less (or more) their variance divided by it. */
    record Fitted(FittedColumns columns, Penalty penalty, Divisor divisor) implements FittedMethod<Double> {
        @Override
        public StrategyDescription description() {
            return columns.description();
        }

        @Override
        public PopulationRef fittedOn() {
            return columns.fittedOn();
        }

        @Override
        public SortedMap<Node, SortedMap<String, Double>> parameters() {
            return columns.parameters();
        }

        @Override
        public Double apply(Unit unit) {
            Collection<Double> values = columns.apply(unit).values();
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            double mean = sum / values.size();
            if (!(mean > 0)) {
                Faults faults = new Faults();
                faults.add("", PopulationProblem.MEAN_TOO_LOW.with(mean));
                faults.throwIfAny(PopulationProblem.NO_MEANING, description().name(), unit.key());
            }
            double squares = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            double variance = squares / divisor.of(values.size());
            return mean + penalty.sign() * variance / mean;
        }

        /** The method and the population. */
        @Override
        public String toString() {
            return columns.toString();
        }
    }
}

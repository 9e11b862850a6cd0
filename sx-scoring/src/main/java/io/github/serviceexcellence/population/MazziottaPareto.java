package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Mazziotta-Pareto index in its three forms: they standardise columns differently and then punish imbalance alike. */
record MazziottaPareto(Form form, Penalty penalty, SortedMap<Node, Goalposts> goalposts) implements RowMethod {
    enum Form {
        /** By mean and standard deviation. */
        STANDARDISED("mazziotta-pareto", "n-1"),
        /** By mean and range of the population. */
        RANGED("adjusted-mazziotta-pareto", "n"),
        /** By goalposts that the caller sets. */
        FIXED("adjusted-mazziotta-pareto", "n");

        private final String title;
        private final String deviation;

        Form(String title, String deviation) {
            this.title = title;
            this.deviation = deviation;
        }
    }

    MazziottaPareto {
        Objects.requireNonNull(penalty, "penalty");
    }

    @Override
    public StrategyDescription description() {
        String scale = switch (form) {
            case STANDARDISED -> "mean 100, standard deviation 10";
            case RANGED -> "mean 100, range 60";
            case FIXED -> NodeChoices.of(goalposts);
        };
        return StandardColumns.describe(
                form.title, Map.of("penalty", penalty.code(), "scale", scale, "imbalance.deviation", form.deviation));
    }

    @Override
    public FittedMethod<Double> fit(Population population) {
        String name = form.title;
        Faults faults = new Faults();
        faults.check(population.nodes().size() >= 2, "nodes", PopulationProblem.ONE_NODE);
        if (form == Form.FIXED) {
            NodeChoices.requireNodes(
                    faults, "goalposts", NodeChoices.GOALPOSTS, goalposts.keySet(), population.nodes());
        }
        faults.throwIfAny(PopulationProblem.CANNOT_BE_FITTED, name);
        if (form != Form.FIXED) {
            population.requireSpread(PopulationProblem.CANNOT_BE_FITTED, name);
        }
        return new Fitted(new FittedColumns(description(), population.reference(), rules(population)), penalty, form);
    }

    private SortedMap<Node, ColumnRule> rules(Population population) {
        if (form == Form.FIXED) {
            TreeMap<Node, ColumnRule> rules = new TreeMap<>();
            goalposts.forEach((node, posts) -> rules.put(
                    node,
                    around(
                            BigInteger.valueOf(posts.reference().billionths()),
                            1,
                            ColumnRule.Line.betweenExtremes(List.of(posts.lowest(), posts.highest()), 60))));
            return rules;
        }
        return StandardColumns.rules(
                population,
                form == Form.STANDARDISED
                        ? column -> ColumnRule.Line.standardised(column, 100, 10)
                        : column -> around(
                                Exact.total(column), column.size(), ColumnRule.Line.betweenExtremes(column, 60)));
    }

    /** A reference becomes 100, and the whole range is 60 long. */
    private static ColumnRule around(BigInteger total, long count, ColumnRule.Line range) {
        TreeMap<String, Double> parameters = new TreeMap<>(range.parameters());
        parameters.put("reference", total.doubleValue() / count / ColumnRule.NANO);
        return new ColumnRule.Line(total, count, range.unit(), 100, range.spread(), parameters);
    }

    /** The description. */
    @Override
    public String toString() {
        return description().toString();
    }

    /** The mean of the standardised values, less (or more) their variance divided by it. */
    record Fitted(FittedColumns columns, Penalty penalty, Form form) implements FittedMethod<Double> {
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
                faults.throwIfAny(PopulationProblem.NO_MEANING, form.title, unit.key());
            }
            double squares = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            double variance = squares / (form == Form.STANDARDISED ? values.size() - 1 : values.size());
            return mean + penalty.sign() * variance / mean;
        }

        /** The method and the population. */
        @Override
        public String toString() {
            return columns.toString();
        }
    }
}

package io.github.serviceexcellence.content;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.population.PopulationRef;
import io.github.serviceexcellence.population.PopulationResult;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a method says of the units of a population: a figure for each, or a figure for each node of each. */
final class PopulationResultShape<V> extends ObjectShape<PopulationResult<V>> {
    private final Field<PopulationResult<V>, StrategyDescription> method =
            required("method", new DescriptionShape(true), PopulationResult::description);
    private final Field<PopulationResult<V>, PopulationRef> reference =
            required("reference", new PopulationRefShape(), PopulationResult::reference);
    private final Field<PopulationResult<V>, List<UnitValue<V>>> units;

    private PopulationResultShape(String name, ObjectShape<UnitValue<V>> unit) {
        super(name);
        units = required("units", Shapes.list(unit), PopulationResultShape::units);
    }

    /** A figure for each unit. */
    static PopulationResultShape<Double> byUnit() {
        return new PopulationResultShape<>(
                "PopulationResultByUnit", new UnitValueShape<>("UnitFigure", "value", Shapes.floating()));
    }

    /** A figure for each node of each unit. */
    static PopulationResultShape<SortedMap<Node, Double>> byNode() {
        Shape<SortedMap<Node, Double>> figures =
                NodeShapes.byNode(Shapes.floating()).as(TreeMap::new, values -> values);
        return new PopulationResultShape<>(
                "PopulationResultByNode", new UnitValueShape<>("UnitFigures", "values", figures));
    }

    private static <V> List<UnitValue<V>> units(PopulationResult<V> result) {
        return result.values().entrySet().stream()
                .map(unit -> new UnitValue<>(unit.getKey(), unit.getValue()))
                .toList();
    }

    @Override
    protected PopulationResult<V> make(Values values) {
        SortedMap<GroupKey, V> byUnit = new TreeMap<>();
        Faults faults = new Faults();
        List<UnitValue<V>> given = values.get(units);
        for (int place = 0; place < given.size(); place++) {
            UnitValue<V> unit = given.get(place);
            boolean first = byUnit.put(unit.unit(), unit.value()) == null;
            faults.check(first, "units/" + place, ContentProblem.UNIT_TWICE, unit.unit());
        }
        faults.throwIfAny(ContentProblem.INVALID);
        return new PopulationResult<>(values.get(method), values.get(reference), byUnit);
    }

    private record UnitValue<V>(GroupKey unit, V value) {}

    private static final class UnitValueShape<V> extends ObjectShape<UnitValue<V>> {
        private final Field<UnitValue<V>, GroupKey> unit = required("unit", ScoreCardShape.GROUP, UnitValue::unit);
        private final Field<UnitValue<V>, V> value;

        UnitValueShape(String name, String field, Shape<V> figures) {
            super(name);
            value = required(field, figures, UnitValue::value);
        }

        @Override
        protected UnitValue<V> make(Values values) {
            return new UnitValue<>(values.get(unit), values.get(value));
        }
    }

    private static final class PopulationRefShape extends ObjectShape<PopulationRef> {
        private final Field<PopulationRef, Long> units =
                required("units", Shapes.whole(2, Integer.MAX_VALUE), reference -> (long) reference.units());
        private final Field<PopulationRef, List<Node>> nodes =
                required("nodes", Shapes.filled(NodeShapes.NODE), PopulationRef::nodes);
        private final Field<PopulationRef, List<Node>> lowerIsBetter =
                unlessUsual("lowerIsBetter", NodeShapes.NODES, PopulationRef::lowerIsBetter, List.of());
        private final Field<PopulationRef, Digest> digest =
                required("digest", DescriptionShape.DIGEST, PopulationRef::digest);

        @Override
        protected PopulationRef make(Values values) {
            return new PopulationRef(
                    values.get(units).intValue(), values.get(nodes), values.get(lowerIsBetter), values.get(digest));
        }
    }
}

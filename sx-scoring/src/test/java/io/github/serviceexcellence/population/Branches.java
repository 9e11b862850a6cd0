package io.github.serviceexcellence.population;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Three branches that are easy to reckon with: leadership has mean 60 and sd 20, culture mean 50 and sd 20. */
final class Branches {
    static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);
    static final Node CULTURE = Node.of(Element.SERVICE_CULTURE);

    static final Population THREE = population(unit("north", 40, 50), unit("mid", 60, 70), unit("south", 80, 30));

    private Branches() {}

    static Unit unit(String name, double leadership, double culture) {
        return Unit.of(GroupKey.of(name), Map.of(LEADERSHIP, Points.from(leadership), CULTURE, Points.from(culture)));
    }

    static Population population(Unit... units) {
        PopulationBuilder builder = Population.builder(List.of(LEADERSHIP, CULTURE));
        for (Unit unit : units) {
            builder.unit(unit);
        }
        return builder.build();
    }

    /** Columns of leadership, culture and monitoring, as many as are given; units are called u0, u1 ... */
    static Population columns(double[]... columns) {
        List<Node> nodes =
                List.of(LEADERSHIP, CULTURE, Node.of(Element.MONITORING)).subList(0, columns.length);
        PopulationBuilder builder = Population.builder(nodes);
        for (int unit = 0; unit < columns[0].length; unit++) {
            Map<Node, Points> points = new HashMap<>();
            for (int column = 0; column < columns.length; column++) {
                points.put(nodes.get(column), Points.from(columns[column][unit]));
            }
            builder.unit(GroupKey.of("u" + unit), points);
        }
        return builder.build();
    }
}

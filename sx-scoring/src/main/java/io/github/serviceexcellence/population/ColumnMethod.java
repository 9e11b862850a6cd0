package io.github.serviceexcellence.population;

import io.github.serviceexcellence.points.Node;
import java.util.SortedMap;

/**
 * A population method that treats every column by itself: it puts the points of a node on another scale, and gives each unit a
 * number for each node. What happens in one column changes nothing in another.
 */
public interface ColumnMethod extends PopulationMethod<SortedMap<Node, Double>> {}

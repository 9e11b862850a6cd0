package io.github.serviceexcellence.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The 24 organisations of composite.csv, and how to read figures about them. */
final class Composite {
    private static final List<String> LINES = lines("composite.csv").toList();

    /** The columns in the order of the file. */
    static final List<Node> COLUMNS = Arrays.stream(LINES.get(0).split(","))
            .skip(1)
            .map(code -> Node.of(Element.parse(code)))
            .toList();

    static final Population POPULATION = read();

    private Composite() {}

    /** The cells of a resource, without its comment and header. */
    static Stream<List<String>> figures(String resource) {
        return lines(resource).filter(line -> !line.startsWith("#")).skip(1).map(line -> List.of(line.split(",", -1)));
    }

    static void check(double actual, double expected, double tolerance) {
        assertThat(actual).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
    }

    private static Population read() {
        PopulationBuilder builder = Population.builder(COLUMNS);
        for (String line : LINES.subList(1, LINES.size())) {
            String[] cells = line.split(",");
            Map<Node, Points> points = new HashMap<>();
            for (int column = 0; column < COLUMNS.size(); column++) {
                points.put(COLUMNS.get(column), Points.parse(cells[column + 1]));
            }
            builder.unit(GroupKey.of(cells[0]), points);
        }
        return builder.build();
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = Composite.class.getResourceAsStream("/reference/" + resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }
}

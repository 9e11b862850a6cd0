package io.github.serviceexcellence.observations;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.summary.ItemStage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Data that were made up, and figures that other software computed from them; their headers tell which. */
public final class ReferenceData {
    public static final Node RECOMMEND = Node.of(ItemId.of("recommend"));

    private ReferenceData() {}

    private static Stream<String> lines(String resource) {
        try (InputStream in = ReferenceData.class.getResourceAsStream("/reference/" + resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }

    /** The columns of numbers behind some that are not. */
    public static DataMatrix matrix(String resource, int skipped) {
        List<String> lines = lines(resource).toList();
        List<String> header = List.of(lines.get(0).split(","));
        double[][] rows = lines.stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(","))
                        .skip(skipped)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        return DataMatrix.of(header.subList(skipped, header.size()), rows);
    }

    /** The last cell of each line by the cells before it, joined by a space. */
    public static Map<String, Double> figures(String resource) {
        return lines(resource)
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(
                        cells -> String.join(" ", Arrays.copyOf(cells, cells.length - 1)),
                        cells -> Double.parseDouble(cells[cells.length - 1])));
    }

    /** The scores of the survey's 600 respondents on the nine elements, and on the question of recommendation. */
    public static ConfidentialScores survey() {
        List<Node> nodes = new ArrayList<>();
        Arrays.stream(Element.values()).forEach(element -> nodes.add(Node.of(element)));
        nodes.add(RECOMMEND);
        return ConfidentialScores.of(ReferenceSurvey.table(), ItemStage.withDefaults(), nodes);
    }
}

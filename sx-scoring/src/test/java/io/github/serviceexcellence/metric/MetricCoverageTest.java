package io.github.serviceexcellence.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the description of the room says of intervals, against a simulation: how often they hold what all people say. */
class MetricCoverageTest {
    /** Few where every build does it. */
    private static final int SURVEYS = Integer.getInteger("simulated.surveys", 200);

    private static final Path STORY = Path.of("src/main/java/io/github/serviceexcellence/metric/package-info.java");
    private static final Pattern ROW = Pattern.compile("<tr><td>(\\d+)((?:<td>\\d+%)+)");

    /** The columns of the table. */
    private static final List<Column> COLUMNS = List.of(
            new Column("nps item:nps", false),
            new Column("nps item:nps", true),
            new Column("nps item:skewed", false),
            new Column("net-emotion item:felt", false),
            new Column("mark item:mark", false),
            new Column("top-box item:rare 1", false),
            new Column("top-box item:half 1", false),
            new Column("top-box item:half 1", true),
            new Column("kano-better topic:experience-means", false));

    private record Column(String metric, boolean weighted) {
        Metric of(List<Metric> metrics) {
            return metrics.stream()
                    .filter(each -> each.ref().toString().equals(metric))
                    .findFirst()
                    .orElseThrow();
        }
    }

    record Row(int n, List<Double> told) {}

    static Stream<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(STORY)).results().map(row -> {
            String[] shares = row.group(2).substring("<td>".length()).split("<td>");
            return new Row(
                    Integer.parseInt(row.group(1)),
                    Stream.of(shares)
                            .map(share -> Integer.parseInt(share.replace("%", "")) / 100.0)
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableIsThatOfTheSimulation(Row row) {
        assertThat(row.told()).hasSameSizeAs(COLUMNS);
        List<Double> held = held(row.n());
        for (int column = 0; column < COLUMNS.size(); column++) {
            double told = row.told().get(column);
            // the table is rounded to whole percents and was simulated itself
            assertThat(held.get(column))
                    .as(COLUMNS.get(column).toString())
                    .isCloseTo(told, within(0.012 + 3.2 * Math.sqrt(told * (1 - told) / SURVEYS)));
        }
    }

    private static List<Double> held(int n) {
        SimulatedAnswers people = new SimulatedAnswers(31L * n);
        List<Metric> truth = SimulatedAnswers.truth();
        int[] held = new int[COLUMNS.size()];
        for (int survey = 0; survey < SURVEYS; survey++) {
            List<Metric> plain = people.survey(n);
            List<Metric> weighted = people.weightedSurvey(n);
            for (int column = 0; column < held.length; column++) {
                Column one = COLUMNS.get(column);
                Metric metric = one.of(one.weighted() ? weighted : plain);
                double expected = one.of(truth).value().orElseThrow();
                held[column] += metric.interval().orElseThrow().contains(expected) ? 1 : 0;
            }
        }
        List<Double> shares = new ArrayList<>();
        for (int each : held) {
            shares.add((double) each / SURVEYS);
        }
        return shares;
    }

    /** What is not called rough is as sure as it says: within 2.5 percent points of 95%, as the table has it. */
    @ParameterizedTest
    @MethodSource("rows")
    void whatIsNotRoughHolds(Row row) {
        SimulatedAnswers people = new SimulatedAnswers(31L * row.n());
        List<Metric> plain = people.survey(row.n());
        List<Metric> weighted = people.weightedSurvey(row.n());
        for (int column = 0; column < COLUMNS.size(); column++) {
            Column one = COLUMNS.get(column);
            if (!one.of(one.weighted() ? weighted : plain).isIntervalRough()) {
                assertThat(row.told().get(column)).as(one.toString()).isGreaterThanOrEqualTo(0.925);
            }
        }
    }
}

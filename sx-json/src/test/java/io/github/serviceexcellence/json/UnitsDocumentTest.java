package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How groups and units stand in documents. */
class UnitsDocumentTest {
    private static final Instrument PULSE = Fixtures.pulse();
    private static final ResponsesFormat FORMAT = SxJson.strict().responses(PULSE);
    private static final Breakdown LOCATION = Breakdown.of("location");
    private static final Breakdown OFFICE = Breakdown.of("office");
    private static final GroupKey TEAM = GroupKey.of("Care", "Team 7");

    private static Response response(Units units) {
        return Response.builder(PULSE).build().withUnits(units);
    }

    private static List<String> written(Response... responses) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMAT.writeLines(List.of(responses), out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        return lines.subList(1, lines.size());
    }

    private static ResponseTable read(String... lines) throws IOException {
        String header = "{\"format\": \"sx.responses/1\", \"instrument\": {\"id\": \"" + PULSE.id()
                + "\", \"version\": \"" + PULSE.version() + "\"}}\n";
        String document = header + String.join("\n", lines) + "\n";
        return FORMAT.from(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .table()
                .result();
    }

    private static Units unitsOf(String fields) throws IOException {
        return read("{" + fields + ", \"answers\": {}}").response(0).units();
    }

    @Test
    void unitsAreWrittenAsShortAsTheyCanBe() throws IOException {
        Units two = Units.of(TEAM).with(Breakdown.GROUP, GroupKey.of("Works council"));
        assertThat(written(
                        response(Units.none()),
                        response(Units.of(GroupKey.of("Care"))),
                        response(Units.of(TEAM).with(LOCATION, GroupKey.of("Utrecht"))),
                        response(two.with(OFFICE, GroupKey.of("NL", "Utrecht")))))
                .map(line -> line.replace(" ", ""))
                .containsExactly(
                        "{\"answers\":{}}",
                        "{\"group\":\"Care\",\"answers\":{}}",
                        "{\"group\":[\"Care\",\"Team7\"],\"units\":{\"location\":[\"Utrecht\"]},\"answers\":{}}",
                        "{\"units\":{\"group\":[[\"Care\",\"Team7\"],\"Workscouncil\"],\"office\":[[\"NL\",\"Utrecht\"]]},\"answers\":{}}");
    }

    @Test
    void whatSaysTheSameIsReadTheSame() throws IOException {
        Units team = Units.of(TEAM);
        assertThat(unitsOf("\"group\": [\"Care\", \"Team 7\"]")).isEqualTo(team);
        assertThat(unitsOf("\"units\": {\"group\": [[\"Care\", \"Team 7\"]]}")).isEqualTo(team);
        assertThat(unitsOf("\"units\": {\"group\": [\"Care\", [\"Care\", \"Team 7\"], \"Care\"]}"))
                .isEqualTo(team);
        assertThat(unitsOf("\"units\": {\"location\": []}, \"group\": [\"Care\", \"Team 7\"]"))
                .isEqualTo(team);
        assertThat(unitsOf("\"group\": [\"Care\"]")).isEqualTo(Units.of(GroupKey.of("Care")));
        assertThat(unitsOf("\"units\": {}")).isEqualTo(Units.none());
        assertThat(unitsOf("\"units\": {\"location\": [\"b\", \"a\"]}, \"group\": \"x\""))
                .isEqualTo(Units.of(Map.of(
                        Breakdown.GROUP,
                        List.of(GroupKey.of("x")),
                        LOCATION,
                        List.of(GroupKey.of("a"), GroupKey.of("b")))));
    }

    @Test
    void unitsOfOneResponseAreNotThoseOfTheNext() throws IOException {
        ResponseTable table = read(
                "{\"group\": \"a\", \"units\": {\"location\": [\"b\"]}, \"answers\": {}}",
                "{\"answers\": {}}",
                "{\"units\": {\"location\": [\"b\"]}, \"answers\": {}}",
                "{\"group\": \"a\", \"units\": {\"location\": [\"b\"]}, \"answers\": {}}");
        Units both = Units.of(GroupKey.of("a")).with(LOCATION, GroupKey.of("b"));
        assertThat(table.units()).containsExactly(both, Units.none().with(LOCATION, GroupKey.of("b")));
        assertThat(IntStream.range(0, 4).mapToObj(row -> table.response(row).units()))
                .containsExactly(both, Units.none(), Units.none().with(LOCATION, GroupKey.of("b")), both);
    }

    @Test
    void aThousandBreakdownsAreForgottenAndFoundAgain() throws IOException {
        String[] lines = IntStream.range(0, 2500)
                .mapToObj(row -> "{\"units\": {\"b" + row % 1200 + "\": [\"u\"]}, \"answers\": {}}")
                .toArray(String[]::new);
        ResponseTable table = read(lines);
        assertThat(table.size()).isEqualTo(2500);
        assertThat(table.response(2499).units()).isEqualTo(Units.none().with(Breakdown.of("b99"), GroupKey.of("u")));
    }

    @Test
    void aCardNamesItsGroupByNameOrPath() {
        DocumentFormat<ScoreCard> cards = SxJson.strict().scoreCards();
        ScoreCard team = Fixtures.card().withGroup(TEAM);
        String document = cards.write(team);
        assertThat(document.replaceAll("\\s", "")).contains("\"group\":[\"Care\",\"Team7\"]");
        assertThat(cards.read(document)).isEqualTo(team);
        assertThat(cards.write(Fixtures.card().withGroup(GroupKey.of("Care")))).contains("\"group\": \"Care\"");
        assertThatThrownBy(() -> cards.read(document.replace("\"Team 7\"", "7")))
                .hasMessageContaining("/group/1 (line")
                .hasMessageContaining("expected a string, found a number");
        assertThatThrownBy(() -> cards.read(document.replace("\"Team 7\"", "\" \"")))
                .hasMessageContaining("/group/1 (line")
                .hasMessageContaining("the group is blank");
    }
}

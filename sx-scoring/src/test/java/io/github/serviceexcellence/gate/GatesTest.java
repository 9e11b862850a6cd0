package io.github.serviceexcellence.gate;

import static io.github.serviceexcellence.gate.GateCards.card;
import static io.github.serviceexcellence.gate.GateCards.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.bands.BandPresets;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatesTest {
    private static final Node PA_1 = attribute("pa-1.1");
    private static final Node PA_2 = attribute("pa-2.1");
    private static final Node PA_3 = attribute("pa-2.2");
    private static final Node PA_4 = attribute("pa-3.1");
    private static final Map<Integer, List<Node>> ATTRIBUTES =
            Map.of(1, List.of(PA_1), 2, List.of(PA_2, PA_3), 3, List.of(PA_4));

    private static Node attribute(String id) {
        return Node.of(new OwnConstruct(id, Text.english("Attribute " + id)));
    }

    private static int level(Gate gate, String... points) {
        List<Node> nodes = List.of(PA_1, PA_2, PA_3, PA_4);
        Score[] scores = IntStream.range(0, points.length)
                .mapToObj(place -> score(nodes.get(place), points[place]))
                .toArray(Score[]::new);
        return gate.judge(card(scores)).held().map(gate::number).orElse(0);
    }

    /** N, P, L, F by the middle of their bands and by the edges; levels by the rule of framework: own at least L, lower F. */
    @ParameterizedTest
    @CsvSource({
        // N, P, L, F at level 1
        "15, 0, 0, 0, 0, 0",
        "50, 100, 100, 100, 0, 0",
        "50.1, 100, 100, 100, 1, 0",
        "85, 100, 100, 100, 1, 0",
        // 85 is largely, 85.1 is fully
        "85.1, 50.1, 50.1, 0, 2, 1",
        "85.1, 50, 100, 0, 1, 1",
        "100, 85, 85.1, 100, 2, 1",
        "100, 85.1, 85.1, 50.1, 3, 2",
        "100, 85.1, 85.1, 85, 3, 2",
        "100, 85.1, 85.1, 85.1, 3, 3"
    })
    void aCapabilityLevelIsHeldInBothReadings(
            String first, String second, String third, String fourth, int largely, int fully) {
        assertThat(level(Gates.capabilityLargely(ATTRIBUTES), first, second, third, fourth))
                .isEqualTo(largely);
        assertThat(level(Gates.capabilityFully(ATTRIBUTES), first, second, third, fourth))
                .isEqualTo(fully);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "15", "15.1", "50", "50.000000001", "84.9", "85", "85.000000001", "100"})
    void theEdgesAreThoseOfTheBands(String points) {
        String band = BandPresets.ISO_33020.band(Points.parse(points)).code();

        assertThat(level(Gates.capabilityLargely(ATTRIBUTES), points) == 1)
                .isEqualTo(List.of("largely-achieved", "fully-achieved").contains(band));
        assertThat(level(Gates.capabilityFully(ATTRIBUTES), points) == 1).isEqualTo(band.equals("fully-achieved"));
    }

    @Test
    void whatIsWrongWithAttributesIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gates.capabilityLargely(Map.of(1, List.of(PA_1), 3, List.of(PA_1), 4, List.of())))
                .withMessage("the attributes of the capability levels are invalid:"
                        + " the levels are [1, 3, 4]; number them from 1 on, without a gap;"
                        + " own:pa-1.1 belongs to several levels, keep one;"
                        + " a condition names no node, name one or more");
    }

    @Test
    void thePyramidNeedsItsBasis() {
        assertThat(pyramid("66.6", "66.6", "77.7", "77.7")).isEqualTo("surprising-service");
        assertThat(pyramid("66.6", "66.6", "77.7", "77.6")).isEqualTo("individual-service");
        assertThat(pyramid("66.6", "66.5", "100", "100")).isEqualTo("core-service");
        assertThat(pyramid("66.5", "100", "100", "100")).isEqualTo("none");
        // school marks 7 and 8 of 1 to 10
        assertThat(pyramid("66.666666667", "66.666666667", "77.777777778", "77.777777778"))
                .isEqualTo("surprising-service");
    }

    private static String pyramid(String... points) {
        Score[] scores = IntStream.range(0, 4)
                .mapToObj(place -> score(Node.of(PyramidLevel.values()[place]), points[place]))
                .toArray(Score[]::new);
        return Gates.pyramid().judge(card(scores)).held().map(GateLevel::code).orElse("none");
    }

    @Test
    void thresholdsOfThePyramidMayBeOnesOwn() {
        Map<PyramidLevel, Points> own = Map.of(
                PyramidLevel.CORE_SERVICE, Points.of(50),
                PyramidLevel.COMPLAINT_HANDLING, Points.of(60),
                PyramidLevel.INDIVIDUAL_SERVICE, Points.of(70),
                PyramidLevel.SURPRISING_SERVICE, Points.of(80));

        assertThat(Gates.pyramid(own).levels())
                .extracting(level -> level.conditions().get(0).threshold().points())
                .containsExactly(Points.of(50), Points.of(60), Points.of(70), Points.of(80));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gates.pyramid(Map.of(PyramidLevel.CORE_SERVICE, Points.of(101))))
                .withMessage(
                        "the thresholds of the pyramid are invalid:"
                                + " complaint-handling has no threshold, give one;"
                                + " individual-service has no threshold, give one;"
                                + " surprising-service has no threshold, give one;"
                                + " at least 101 points is not possible; ask for at least 0 to 100, or for more than 0 to below 100");
    }
}

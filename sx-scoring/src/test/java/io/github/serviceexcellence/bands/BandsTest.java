package io.github.serviceexcellence.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    private static final Text RED = Text.english("Red").dutch("Rood");
    private static final Text AMBER = Text.english("Amber").dutch("Oranje");
    private static final Text GREEN = Text.english("Green").dutch("Groen");

    private static BandsBuilder light() {
        return Bands.builder("light");
    }

    private static Bands trafficLight() {
        return light().below(Points.of(50), "red", RED)
                .upTo(Points.of(75), "amber", AMBER)
                .last("green", GREEN)
                .build();
    }

    private static void refused(BandsBuilder builder, String faults) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("bands light are invalid: " + faults);
    }

    @ParameterizedTest
    @CsvSource({
        "0, red",
        "49.999999999, red",
        "50, amber",
        "50.000000001, amber",
        "74.999999999, amber",
        "75, amber",
        "75.000000001, green",
        "100, green"
    })
    void anEdgeBelongsToTheBandThatSaysSo(String points, String band) {
        assertThat(trafficLight().band(Points.parse(points)).code()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"-0.000000001", "100.000000001"})
    void pointsOutsideTheRangeHaveNoBand(String points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trafficLight().band(Points.parse(points)))
                .withMessage(points + " points lie outside the bands light, which run from 0 to 100");
    }

    @Test
    void anotherRangeIsPossible() {
        Bands maturity = light().range(Points.of(-1), Points.of(3))
                .upTo(Points.parse("0.5"), "low", RED)
                .upTo(Points.of(3), "high", GREEN)
                .build();

        assertThat(maturity.lowest()).isEqualTo(Points.of(-1));
        assertThat(maturity.highest()).isEqualTo(Points.of(3));
        assertThat(maturity.band(Points.of(-1)).code()).isEqualTo("low");
        assertThat(maturity.band(Points.of(3)).code()).isEqualTo("high");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> maturity.band(Points.parse("3.1")))
                .withMessage("3.1 points lie outside the bands light, which run from -1 to 3");
    }

    @Test
    void aBandMayHoldASinglePoint() {
        Bands bands = light().upTo(Points.ZERO, "none", RED)
                .below(Points.of(100), "some", AMBER)
                .last("all", GREEN)
                .build();

        assertThat(bands.band(Points.ZERO).code()).isEqualTo("none");
        assertThat(bands.band(Points.ofBillionths(1)).code()).isEqualTo("some");
        assertThat(bands.band(Points.parse("99.999999999")).code()).isEqualTo("some");
        assertThat(bands.band(Points.of(100)).code()).isEqualTo("all");
        assertThat(bands).hasToString("light: none [0, 0], some (0, 100), all [100, 100]");
    }

    @Test
    void oneBandMayBeAll() {
        assertThat(light().last("all", GREEN).build()).hasToString("light: all [0, 100]");
    }

    @Test
    void bandsHaveTitlesCodesAndAnOrder() {
        Bands bands = trafficLight();

        assertThat(bands.bands()).extracting(Band::code).containsExactly("red", "amber", "green");
        assertThat(bands.band("amber")).isEqualTo(new Band("amber", AMBER, UpperEdge.upTo(Points.of(75))));
        assertThat(bands.band("amber").title(Locale.ENGLISH)).isEqualTo("Amber");
        assertThat(bands.band("amber").title(Text.DUTCH)).isEqualTo("Oranje");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands.band("blue"))
                .withMessage("'blue' is no band of light; use one of: red, amber, green");
    }

    @Test
    void titleAndSourceAreKept() {
        Bands named = light().title(RED).source("a book").last("all", GREEN).build();

        assertThat(named.title()).contains(RED);
        assertThat(named.source()).contains("a book");
        assertThat(trafficLight().title()).isEmpty();
        assertThat(trafficLight().source()).isEmpty();
    }

    @Test
    void bandsAreEqualIfAllIsEqual() {
        assertThat(trafficLight()).isEqualTo(trafficLight()).hasSameHashCodeAs(trafficLight());
        assertThat(trafficLight()).isNotEqualTo(light().last("green", GREEN).build());
    }

    @Test
    void whatHasNoPointsHasNoBand() {
        assertThat(Optional.<Points>empty().map(trafficLight()::band)).isEmpty();
    }

    @Test
    void edgesAreOrderedAndTellWhatTheyCover() {
        UpperEdge below = UpperEdge.below(Points.of(15));
        UpperEdge upTo = UpperEdge.upTo(Points.of(15));

        assertThat(below).isLessThan(upTo).hasToString("below 15");
        assertThat(upTo).isLessThan(UpperEdge.below(Points.of(16))).hasToString("up to 15");
        assertThat(upTo).isEqualByComparingTo(new UpperEdge(Points.of(15), true));
        assertThat(below.covers(Points.of(15))).isFalse();
        assertThat(upTo.covers(Points.of(15))).isTrue();
        assertThat(below.covers(Points.parse("14.999999999"))).isTrue();
        assertThat(upTo.covers(Points.parse("15.000000001"))).isFalse();
    }

    @Test
    void edgesMustRise() {
        refused(
                light().upTo(Points.of(50), "red", RED)
                        .upTo(Points.of(40), "amber", AMBER)
                        .last("green", GREEN),
                "band amber, up to 40, holds no points of its own since band red before it goes up to 50, let the edges"
                        + " rise");
        refused(
                light().upTo(Points.of(50), "red", RED)
                        .below(Points.of(50), "amber", AMBER)
                        .last("green", GREEN),
                "band amber, below 50, holds no points of its own since band red before it goes up to 50, let the"
                        + " edges rise");
        refused(
                light().below(Points.ZERO, "red", RED).last("green", GREEN),
                "band red, below 0, holds no points of its own since the range begins at 0, let the edges rise");
    }

    @Test
    void aFaultIsDataWithItsPlace() {
        BandsBuilder builder = light().below(Points.of(50), "red", RED)
                .upTo(Points.of(40), "amber", AMBER)
                .last("green", GREEN);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(builder::build)
                .satisfies(refusal -> {
                    assertThat(refusal.problems()).hasSize(1);
                    Problem problem = refusal.problems().get(0);
                    assertThat(problem.code()).isEqualTo("bands.edge-does-not-rise");
                    assertThat(problem.place()).isEqualTo(Place.field("bands/amber"));
                    assertThat(problem.parameters())
                            .containsEntry("band", "amber")
                            .containsEntry("edge", "up to 40")
                            .containsEntry("reached", "below 50");
                    assertThat(refusal.text(Text.DUTCH))
                            .isEqualTo("de klassen light kloppen niet: klasse amber, tot en met 40, bevat geen eigen"
                                    + " punten omdat klasse red ervoor tot 50 loopt; laat de grenzen oplopen");
                });
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> light().last("a b", RED).build())
                .satisfies(refusal -> {
                    assertThat(refusal.problems().get(0).code()).isEqualTo("code.no-id");
                    assertThat(refusal.problems().get(0).place()).isEqualTo(Place.field("bands/a b"));
                });
    }

    @Test
    void theLastBandEndsWithTheRange() {
        refused(
                light().upTo(Points.of(80), "red", RED),
                "there is no band for points above 80, let the last band go up to 100");
        refused(
                light().below(Points.of(80), "red", RED),
                "there is no band for points from 80 on, let the last band go up to 100");
        refused(
                light().below(Points.of(100), "red", RED),
                "there is no band for points from 100 on, let the last band go up to 100");
        refused(
                light().upTo(Points.of(101), "red", RED),
                "band red ends beyond the range, up to 101, let it end at 100 at most");
        refused(
                light().last("red", RED).last("green", GREEN),
                "band green, up to 100, holds no points of its own since band red before it goes up to 100, let the"
                        + " edges rise");
    }

    @Test
    void theRangeMustNotBeEmpty() {
        refused(
                light().range(Points.of(3), Points.of(3)).last("red", RED),
                "the range begins at 3 and ends at 3, its end must be the higher");
    }

    @Test
    void aSourceIsNotBlank() {
        refused(light().source(" ").last("red", RED), "their source is blank, leave it out");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.builder("no id").build())
                .withMessage(
                        "bands no id are invalid: 'no id' is no code; use 1 to 64 of the letters A to Z, digits, '.',"
                                + " '_' and '-', beginning with a letter or digit; there is no band, add one or more");
        refused(
                light().title(RED)
                        .title(RED)
                        .source("a book")
                        .source("a book")
                        .range(Points.ZERO, Points.of(3))
                        .range(Points.ZERO, Points.of(3))
                        .upTo(Points.of(2), "red", RED)
                        .upTo(Points.of(1), "red", RED)
                        .upTo(Points.of(4), "red", RED)
                        .below(Points.of(2), "a b", RED),
                "they have two titles, keep one; they have two sources, keep one; they have two ranges, keep one;"
                        + " several bands have the code red, keep one;"
                        + " 'a b' is no band code; use 1 to 64 of the letters A to Z, digits, '.', '_' and '-', beginning"
                        + " with a letter or digit;"
                        + " band red, up to 1, holds no points of its own since band red before it goes up to 2, let the"
                        + " edges rise; band red ends beyond the range, up to 4, let it end at 3 at most;"
                        + " band a b, below 2, holds no points of its own since band red before it goes up to 4, let the"
                        + " edges rise");
    }

    @Test
    void aBandOfOnesOwnNeedsACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Band("", RED, UpperEdge.upTo(Points.of(1))))
                .withMessage(
                        "'' is no band code; use 1 to 64 of the letters A to Z, digits, '.', '_' and '-', beginning with"
                                + " a letter or digit");
    }
}

package io.github.serviceexcellence.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Points;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandPresetsTest {
    private static final String BILLIONTH = "0.000000001";

    /** The bands on either side of an edge, and on which side the edge itself lies. */
    @ParameterizedTest
    @CsvSource({
        "iso-33020, 15, not-achieved, partially-achieved, lower",
        "iso-33020, 50, partially-achieved, largely-achieved, lower",
        "iso-33020, 85, largely-achieved, fully-achieved, lower",
        "efqm-radar, 5, 0, 10-30, upper",
        "efqm-radar, 35, 10-30, 40-60, upper",
        "efqm-radar, 65, 40-60, 70-80, upper",
        "efqm-radar, 85, 70-80, 90-100, upper",
        "baldrige, 7.5, 0-5, 10-25, upper",
        "baldrige, 27.5, 10-25, 30-45, upper",
        "baldrige, 47.5, 30-45, 50-65, upper",
        "baldrige, 67.5, 50-65, 70-85, upper",
        "baldrige, 87.5, 70-85, 90-100, upper",
        "percent-of-maximum-audit, 35, below-35, 35-to-50, upper",
        "percent-of-maximum-audit, 50, 35-to-50, 50-to-75, upper",
        "percent-of-maximum-audit, 75, 50-to-75, 75-and-above, upper",
    })
    void everyEdgeIsExact(String preset, String edge, String lower, String upper, String side) {
        Bands bands = BandPresets.parse(preset);
        Points points = Points.parse(edge);

        assertThat(bands.band(points.minus(Points.parse(BILLIONTH))).code()).isEqualTo(lower);
        assertThat(bands.band(points).code()).isEqualTo(side.equals("lower") ? lower : upper);
        assertThat(bands.band(points.plus(Points.parse(BILLIONTH))).code()).isEqualTo(upper);
    }

    /** What the sources assign, in steps of 5 or 10, and both ends. */
    @ParameterizedTest
    @CsvSource({
        "iso-33020, 0, not-achieved",
        "iso-33020, 100, fully-achieved",
        "efqm-radar, 0, 0",
        "efqm-radar, 10, 10-30",
        "efqm-radar, 30, 10-30",
        "efqm-radar, 40, 40-60",
        "efqm-radar, 60, 40-60",
        "efqm-radar, 70, 70-80",
        "efqm-radar, 80, 70-80",
        "efqm-radar, 90, 90-100",
        "efqm-radar, 100, 90-100",
        "baldrige, 0, 0-5",
        "baldrige, 5, 0-5",
        "baldrige, 10, 10-25",
        "baldrige, 25, 10-25",
        "baldrige, 30, 30-45",
        "baldrige, 45, 30-45",
        "baldrige, 50, 50-65",
        "baldrige, 65, 50-65",
        "baldrige, 70, 70-85",
        "baldrige, 85, 70-85",
        "baldrige, 90, 90-100",
        "baldrige, 100, 90-100",
        "percent-of-maximum-audit, 0, below-35",
        "percent-of-maximum-audit, 100, 75-and-above",
    })
    void assignedPercentagesAreInTheirBand(String preset, String points, String band) {
        assertThat(BandPresets.parse(preset).band(Points.parse(points)).code()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    iso-33020                | not-achieved       | Not achieved       | Niet gerealiseerd
                    iso-33020                | partially-achieved | Partially achieved | Gedeeltelijk gerealiseerd
                    iso-33020                | largely-achieved   | Largely achieved   | Grotendeels gerealiseerd
                    iso-33020                | fully-achieved     | Fully achieved     | Volledig gerealiseerd
                    efqm-radar               | 0                  | 0%                 | 0%
                    efqm-radar               | 10-30              | 10 to 30%          | 10 tot en met 30%
                    baldrige                 | 0-5                | 0 to 5%            | 0 tot en met 5%
                    baldrige                 | 90-100             | 90 to 100%         | 90 tot en met 100%
                    percent-of-maximum-audit | below-35           | Below 35%          | Lager dan 35%
                    percent-of-maximum-audit | 35-to-50           | From 35 to below 50% | Van 35 tot 50%
                    percent-of-maximum-audit | 50-to-75           | From 50 to below 75% | Van 50 tot 75%
                    percent-of-maximum-audit | 75-and-above       | 75% and above      | 75% en hoger
                    """)
    void bandsHaveTitlesInEnglishAndDutch(String preset, String band, String english, String dutch) {
        Band found = BandPresets.parse(preset).band(band);

        assertThat(found.title(Locale.ENGLISH)).isEqualTo(english);
        assertThat(found.title(Text.DUTCH)).isEqualTo(dutch);
    }

    @Test
    void everyPresetIsWholeNamedAndSourced() {
        for (Bands bands : BandPresets.all()) {
            assertThat(bands.lowest()).isEqualTo(Points.ZERO);
            assertThat(bands.highest()).isEqualTo(Points.of(100));
            assertThat(bands.source()).isPresent();
            assertThat(bands.title().orElseThrow().wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH);
            assertThat(bands.bands())
                    .allSatisfy(
                            band -> assertThat(band.title().wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH));
        }
    }

    @Test
    void presetsAreFoundByTheirCodeInTheirOrder() {
        assertThat(BandPresets.all())
                .containsExactly(
                        BandPresets.ISO_33020,
                        BandPresets.EFQM_RADAR,
                        BandPresets.BALDRIGE,
                        BandPresets.PERCENT_OF_MAXIMUM_AUDIT)
                .allSatisfy(bands -> assertThat(BandPresets.parse(bands.code())).isSameAs(bands));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandPresets.parse("stars"))
                .withMessage("'stars' is no preset of bands; use one of: iso-33020, efqm-radar, baldrige,"
                        + " percent-of-maximum-audit");
    }
}

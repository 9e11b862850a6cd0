package io.github.serviceexcellence.bands;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Points;
import java.util.List;

/**
 * Bands in use elsewhere, all for 0 to 100 points, where a point stands for one percent. A point of this library is one percent of the
 * maximum possible; where a source means another percentage, the constant says so.
 *
 * <p>Two of the sources assign certain percentages only and leave numbers between their bands open. Means of several scores do fall
 * there. Our reading, not the sources': such a score belongs to the band whose percentages are nearest, and halfway to the higher one.
 *
 * <pre>{@code
 * BandPresets.ISO_33020.band(Points.parse("85")).code();            // "largely-achieved"
 * BandPresets.ISO_33020.band(Points.parse("85.000000001")).code();  // "fully-achieved"
 * }</pre>
 */
public final class BandPresets {
    /**
     * The rating of process attributes: not (0 to 15), partially (above 15 to 50), largely (above 50 to 85) or fully (above 85 to 100)
     * achieved, in percent of achievement.
     *
     * <p>Source: ISO/IEC 33020, which has further divisions of P and L that are not here. Misleads where the points are a mean of
     * opinions: the standard means the extent of achievement that an assessor found evidence for.
     */
    public static final Bands ISO_33020 = Bands.builder("iso-33020")
            .title(Text.english("Rating of process attributes").dutch("Beoordeling van procesattributen"))
            .source(
                    "ISO/IEC 33020, Information technology - Process assessment - Process measurement framework for assessment of"
                            + " process capability")
            .upTo(Points.of(15), "not-achieved", Text.english("Not achieved").dutch("Niet gerealiseerd"))
            .upTo(
                    Points.of(50),
                    "partially-achieved",
                    Text.english("Partially achieved").dutch("Gedeeltelijk gerealiseerd"))
            .upTo(
                    Points.of(85),
                    "largely-achieved",
                    Text.english("Largely achieved").dutch("Grotendeels gerealiseerd"))
            .last("fully-achieved", Text.english("Fully achieved").dutch("Volledig gerealiseerd"))
            .build();

    /**
     * The bands of RADAR: 0, 10 to 30, 40 to 60, 70 to 80, 90 to 100 percent.
     *
     * <p>Source: EFQM, which assigns tens. Our reading of scores between: the nearest ten, halves up, so that the edges lie below 5, 35,
     * 65 and 85. A score of 4.9 is then in the band of 0. Bands are named by their percentages; the words of the source are not
     * repeated here. Misleads where the points are a mean of opinions: RADAR is an assessors' judgement of evidence on approach,
     * deployment and results.
     */
    public static final Bands EFQM_RADAR = Bands.builder("efqm-radar")
            .title(Text.english("Bands of RADAR").dutch("RADAR-klassen"))
            .source(
                    "EFQM, RADAR, the assessment method of the EFQM Model; edges between the assigned tens are our reading")
            .below(Points.of(5), "0", Text.english("0%").dutch("0%"))
            .below(Points.of(35), "10-30", percent(10, 30))
            .below(Points.of(65), "40-60", percent(40, 60))
            .below(Points.of(85), "70-80", percent(70, 80))
            .last("90-100", percent(90, 100))
            .build();

    /**
     * The bands of the Baldrige scoring guidelines: 0 to 5, 10 to 25, 30 to 45, 50 to 65, 70 to 85, 90 to 100 percent.
     *
     * <p>Source: Baldrige Performance Excellence Program, which assigns multiples of five; that the top two bands are 70 to 85 and 90 to
     * 100 is our reading. Our reading of scores between: the nearest five, halves up, so that the edges lie below 7.5, 27.5, 47.5, 67.5
     * and 87.5. Bands are named by their percentages. Misleads where the points are a mean of opinions: an examiner first finds the
     * band that describes an organisation best, then the percentage within it.
     */
    public static final Bands BALDRIGE = Bands.builder("baldrige")
            .title(Text.english("Baldrige scoring bands").dutch("Scoreklassen van Baldrige"))
            .source(
                    "Baldrige Performance Excellence Program, scoring guidelines; edges between the assigned fives and the top two"
                            + " bands are our reading")
            .below(Points.parse("7.5"), "0-5", percent(0, 5))
            .below(Points.parse("27.5"), "10-25", percent(10, 25))
            .below(Points.parse("47.5"), "30-45", percent(30, 45))
            .below(Points.parse("67.5"), "50-65", percent(50, 65))
            .below(Points.parse("87.5"), "70-85", percent(70, 85))
            .last("90-100", percent(90, 100))
            .build();

    /**
     * The bands of one open audit on ISO 23592: below 35, below 50, below 75, and 75 or above, in percent of maximum.
     *
     * <p>Source: an openly published audit questionnaire; the standard itself knows no such bands. That audit counts blanks as zero, this
     * library does not: with missing answers, bands given there and here may differ. Misleads as a verdict on conformity: 75 percent
     * says nothing of which requirement is not met.
     */
    public static final Bands PERCENT_OF_MAXIMUM_AUDIT = Bands.builder("percent-of-maximum-audit")
            .title(Text.english("Percent of the maximum in an audit").dutch("Percentage van het maximum in een audit"))
            .source("One open audit questionnaire on ISO 23592, percent of maximum")
            .below(Points.of(35), "below-35", Text.english("Below 35%").dutch("Lager dan 35%"))
            .below(
                    Points.of(50),
                    "35-to-50",
                    Text.english("From 35 to below 50%").dutch("Van 35 tot 50%"))
            .below(
                    Points.of(75),
                    "50-to-75",
                    Text.english("From 50 to below 75%").dutch("Van 50 tot 75%"))
            .last("75-and-above", Text.english("75% and above").dutch("75% en hoger"))
            .build();

    private static final List<Bands> ALL = List.of(ISO_33020, EFQM_RADAR, BALDRIGE, PERCENT_OF_MAXIMUM_AUDIT);

    private BandPresets() {}

    /**
     * All bands that come with this library.
     *
     * @return the presets
     */
    public static List<Bands> all() {
        return ALL;
    }

    /**
     * The preset with a code.
     *
     * @param code for instance {@code iso-33020}
     * @return the bands
     * @throws IllegalArgumentException if there is none; the message lists the presets
     */
    public static Bands parse(String code) {
        return Codes.parse(
                Word.of("preset of bands", "vaste indeling in klassen"), ALL.toArray(Bands[]::new), Bands::code, code);
    }

    private static Text percent(int from, int to) {
        return Text.english(from + " to " + to + "%").dutch(from + " tot en met " + to + "%");
    }
}

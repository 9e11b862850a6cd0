package io.github.serviceexcellence.bands;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A range of points, 0 to 100 unless said otherwise, cut into named bands without gaps or overlaps: every number of points in the
 * range belongs to exactly one band.
 *
 * <p>Formula: the band of p is the first whose upper edge covers p. Points are exact, so a score that lies on an edge is always on the
 * same side of it.
 *
 * <p>A score that is missing has no points and so no band: {@code score.points().map(bands::band)} is then empty.
 *
 * <p>Bands mislead where they hide that two scores on either side of an edge may differ by less than the uncertainty of either: show
 * the points beside the band. And bands made for the judgement of assessors say little about the answers of customers.
 *
 * <pre>{@code
 * Bands light = Bands.builder("traffic-light")
 *         .below(Points.of(50), "red", Text.english("Red").dutch("Rood"))
 *         .upTo(Points.of(75), "amber", Text.english("Amber").dutch("Oranje"))
 *         .last("green", Text.english("Green").dutch("Groen"))
 *         .build();
 * light.band(Points.of(50)).code();   // "amber"
 * }</pre>
 *
 * @see BandPresets
 */
@Value.Immutable
@ValueStyle
public abstract class Bands {
    Bands() {}

    /**
     * Starts bands for 0 to 100 points.
     *
     * @param code the stable code of these bands
     * @return a builder
     */
    public static BandsBuilder builder(String code) {
        return new BandsBuilder(code);
    }

    /**
     * The stable code of these bands.
     *
     * @return an id
     */
    public abstract String code();

    /**
     * What to call these bands.
     *
     * @return the title, if they have one
     */
    public abstract Optional<Text> title();

    /**
     * Where these bands come from.
     *
     * @return the publication, if one is named
     */
    public abstract Optional<String> source();

    /**
     * Where the range begins.
     *
     * @return the lowest points that have a band
     */
    public abstract Points lowest();

    /**
     * Where the range ends.
     *
     * @return the highest points that have a band
     */
    public abstract Points highest();

    /**
     * The bands.
     *
     * @return one or more, the lowest first
     */
    public abstract List<Band> bands();

    /**
     * The band that points belong to.
     *
     * @param points points in the range
     * @return the one band that holds them
     * @throws IllegalArgumentException if the points lie outside the range
     */
    public Band band(Points points) {
        Objects.requireNonNull(points, "points");
        if (points.compareTo(lowest()) < 0 || points.compareTo(highest()) > 0) {
            throw InvalidInputException.of(BandsProblem.OUTSIDE.with(points, code(), lowest(), highest()));
        }
        return bands().stream()
                .filter(band -> band.upper().covers(points))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The band with a code.
     *
     * @param band the code of a band
     * @return the band
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public Band band(String band) {
        return Codes.parse(
                Word.of("band of {bands}", "klasse van {bands}", code()),
                bands().toArray(Band[]::new),
                Band::code,
                band);
    }

    /** The code and every band in the notation of intervals, for instance {@code light: red [0, 50), green [50, 100]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(code());
        String separator = ": ";
        String lower = "[" + lowest();
        for (Band band : bands()) {
            UpperEdge upper = band.upper();
            text.append(separator).append(band.code()).append(' ').append(lower).append(", ");
            text.append(upper.points()).append(upper.included() ? ']' : ')');
            separator = ", ";
            lower = (upper.included() ? "(" : "[") + upper.points();
        }
        return text.toString();
    }
}

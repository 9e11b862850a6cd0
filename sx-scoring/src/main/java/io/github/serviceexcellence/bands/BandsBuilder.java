package io.github.serviceexcellence.bands;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Points;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link Bands}, from the lowest band to the highest, and tells every fault at once. Each band begins where the one before it
 * ends, so a gap is possible at the end of the range only. Not safe for use by several threads.
 */
public final class BandsBuilder {
    private static final Points HUNDRED = Points.of(100);

    private final String code;
    private final List<Entry> entries = new ArrayList<>();
    private final Faults repeated = new Faults();
    private @Nullable Text title;
    private @Nullable String source;
    private @Nullable Points lowest;
    private @Nullable Points highest;

    BandsBuilder(String code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * Sets what to call the bands together.
     *
     * @param title the title in one language or more
     * @return this builder
     */
    public BandsBuilder title(Text title) {
        repeated.check(this.title == null, "they have two titles, keep one");
        this.title = Objects.requireNonNull(title, "title");
        return this;
    }

    /**
     * Sets where the bands come from.
     *
     * @param source the publication
     * @return this builder
     */
    public BandsBuilder source(String source) {
        repeated.check(this.source == null, "they have two sources, keep one");
        this.source = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Sets the range that the bands cover, which is 0 to 100 points without this.
     *
     * @param lowest the lowest points, which belong to the first band
     * @param highest the highest points, which belong to the last band
     * @return this builder
     */
    public BandsBuilder range(Points lowest, Points highest) {
        repeated.check(this.lowest == null, "they have two ranges, keep one");
        this.lowest = Objects.requireNonNull(lowest, "lowest");
        this.highest = Objects.requireNonNull(highest, "highest");
        return this;
    }

    /**
     * Adds the next band, which holds the points of its upper edge.
     *
     * @param edge the last points of the band
     * @param band the stable code of the band
     * @param title what to call the band
     * @return this builder
     */
    public BandsBuilder upTo(Points edge, String band, Text title) {
        return add(band, title, UpperEdge.upTo(edge));
    }

    /**
     * Adds the next band, which leaves the points of its upper edge to the band after it.
     *
     * @param edge the first points of the band after it
     * @param band the stable code of the band
     * @param title what to call the band
     * @return this builder
     */
    public BandsBuilder below(Points edge, String band, Text title) {
        return add(band, title, UpperEdge.below(edge));
    }

    /**
     * Adds the last band: all that is left, up to and including the highest points of the range.
     *
     * @param band the stable code of the band
     * @param title what to call the band
     * @return this builder
     */
    public BandsBuilder last(String band, Text title) {
        return add(band, title, null);
    }

    private BandsBuilder add(String band, Text title, @Nullable UpperEdge edge) {
        entries.add(new Entry(
                Objects.requireNonNull(band, "band"),
                Objects.requireNonNull(title, "title"),
                Optional.ofNullable(edge)));
        return this;
    }

    /**
     * Builds the bands.
     *
     * @return the bands
     * @throws IllegalArgumentException telling every fault: a code that is no id or is there twice, an edge that does not rise or lies
     *     beyond the range, points at the end of the range without a band, a range that ends where it begins or before, a title,
     *     source or range given twice
     */
    public Bands build() {
        Points from = lowest == null ? Points.ZERO : lowest;
        Points to = highest == null ? HUNDRED : highest;
        faults(from, to).throwIfAny("bands " + Codes.shorten(code) + " are invalid");
        return ImmutableBands.builder()
                .code(code)
                .title(Optional.ofNullable(title))
                .source(Optional.ofNullable(source))
                .lowest(from)
                .highest(to)
                .addAllBands(entries.stream()
                        .map(entry -> new Band(entry.code(), entry.title(), entry.upper(to)))
                        .toList())
                .build();
    }

    private Faults faults(Points from, Points to) {
        Faults faults = new Faults();
        checkId(faults, "code", code);
        repeated.found().forEach(faults::add);
        if (source != null && source.isBlank()) {
            faults.add("their source is blank, leave it out");
        }
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Entry entry : entries) {
            if (seen.add(entry.code())) {
                checkId(faults, "band code", entry.code());
            } else if (told.add(entry.code())) {
                faults.add("several bands have the code " + Codes.shorten(entry.code()) + ", keep one");
            }
        }
        if (entries.isEmpty()) {
            faults.add("there is no band, add one or more");
        } else if (from.compareTo(to) >= 0) {
            faults.add("the range begins at " + from + " and ends at " + to + ", its end must be the higher");
        } else {
            checkEdges(faults, from, to);
        }
        return faults;
    }

    /** An edge must lie above all edges before it; the first above the beginning of the range, which is no edge of a band. */
    private void checkEdges(Faults faults, Points from, Points to) {
        UpperEdge reached = UpperEdge.below(from);
        String before = "the range begins at " + from;
        for (Entry entry : entries) {
            UpperEdge upper = entry.upper(to);
            String band = "band " + Codes.shorten(entry.code());
            if (upper.compareTo(UpperEdge.upTo(to)) > 0) {
                faults.add(band + " ends beyond the range, " + upper + ", let it end at " + to + " at most");
            }
            if (upper.compareTo(reached) > 0) {
                reached = upper;
                before = band + " before it goes " + upper;
            } else {
                faults.add(
                        band + ", " + upper + ", holds no points of its own since " + before + ", let the edges rise");
            }
        }
        if (reached.compareTo(UpperEdge.upTo(to)) < 0) {
            faults.add("there is no band for points " + (reached.included() ? "above " : "from ") + reached.points()
                    + (reached.included() ? "" : " on") + ", let the last band go up to " + to);
        }
    }

    private static void checkId(Faults faults, String kind, String id) {
        try {
            Codes.id(kind, id);
        } catch (IllegalArgumentException e) {
            faults.add(Objects.requireNonNull(e.getMessage()));
        }
    }

    /** A band to be; without an edge it goes up to the end of the range. */
    private record Entry(String code, Text title, Optional<UpperEdge> edge) {
        UpperEdge upper(Points highest) {
            return edge.orElseGet(() -> UpperEdge.upTo(highest));
        }
    }
}

package io.github.serviceexcellence.bands;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
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
    private static final String RANGE = "range";
    private static final String BANDS = "bands";

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
        once(this.title, "title", Word.of("titles", "titels"));
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
        once(this.source, "source", Word.of("sources", "bronnen"));
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
        once(this.lowest, RANGE, Word.of("ranges", "bereiken"));
        this.lowest = Objects.requireNonNull(lowest, "lowest");
        this.highest = Objects.requireNonNull(highest, "highest");
        return this;
    }

    private void once(@Nullable Object before, String field, Word what) {
        repeated.check(before == null, field, BandsProblem.SET_TWICE, what);
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
        Points to = highest == null ? Points.HUNDRED : highest;
        faults(from, to).throwIfAny(BandsProblem.INVALID, Codes.shorten(code));
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
        faults.guarded("code", () -> Codes.id(Word.of("code", "code"), code));
        faults.addAll("", repeated);
        faults.check(source == null || !source.isBlank(), "source", BandsProblem.BLANK_SOURCE);
        checkCodes(faults);
        if (entries.isEmpty()) {
            faults.add(BANDS, BandsProblem.NO_BAND.with());
        } else if (from.compareTo(to) >= 0) {
            faults.add(RANGE, BandsProblem.EMPTY_RANGE.with(from, to));
        } else {
            checkEdges(faults, from, to);
        }
        return faults;
    }

    private void checkCodes(Faults faults) {
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Entry entry : entries) {
            if (seen.add(entry.code())) {
                faults.guarded(entry.field(), () -> Codes.id(Word.of("band code", "klassecode"), entry.code()));
            } else if (told.add(entry.code())) {
                faults.add(entry.field(), BandsProblem.SAME_CODE.with(entry.name()));
            }
        }
    }

    /** An edge must lie above all edges before it; the first above the beginning of the range, which is no edge of a band. */
    private void checkEdges(Faults faults, Points from, Points to) {
        UpperEdge end = UpperEdge.upTo(to);
        UpperEdge reached = UpperEdge.below(from);
        Optional<Entry> highest = Optional.empty();
        for (Entry entry : entries) {
            UpperEdge upper = entry.upper(to);
            if (upper.compareTo(end) > 0) {
                faults.add(entry.field(), BandsProblem.BEYOND_RANGE.with(entry.name(), words(upper), to));
            }
            if (upper.compareTo(reached) > 0) {
                reached = upper;
                highest = Optional.of(entry);
            } else {
                faults.add(entry.field(), holdsNothing(entry, upper, highest, reached));
            }
        }
        if (reached.compareTo(end) < 0) {
            ProblemKind kind = reached.included() ? BandsProblem.NONE_ABOVE : BandsProblem.NONE_FROM;
            faults.add(BANDS, kind.with(reached.points(), to));
        }
    }

    private static Message holdsNothing(Entry entry, UpperEdge upper, Optional<Entry> before, UpperEdge reached) {
        return before.map(band ->
                        BandsProblem.EDGE_DOES_NOT_RISE.with(entry.name(), words(upper), band.name(), words(reached)))
                .orElseGet(() -> BandsProblem.EDGE_AT_BEGINNING.with(entry.name(), words(upper), reached.points()));
    }

    private static Word words(UpperEdge edge) {
        return edge.included()
                ? Word.of("up to {points}", "tot en met {points}", edge.points())
                : Word.of("below {points}", "tot {points}", edge.points());
    }

    /** A band to be; without an edge it goes up to the end of the range. */
    private record Entry(String code, Text title, Optional<UpperEdge> edge) {
        String name() {
            return Codes.shorten(code);
        }

        String field() {
            return BANDS + "/" + name();
        }

        UpperEdge upper(Points highest) {
            return edge.orElseGet(() -> UpperEdge.upTo(highest));
        }
    }
}

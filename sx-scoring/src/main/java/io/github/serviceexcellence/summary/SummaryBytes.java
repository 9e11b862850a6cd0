package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Units;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Summaries as bytes, version 3: "SXS" and the version; the digests of instrument and stage, a bit for each collection; whether there is a
 * digest of what was imputed from, and that digest; then flags and all numbers in the order of {@link Tally}, each in as few bytes as it
 * needs; and a checksum of all that. Version 2 is the same without squares of weights. Grouped summaries begin with "SXG", and hold how many combinations of units there are, the numbers of
 * respondents without units, and then each combination: how many units, each with its breakdown, the number of names in its path and these
 * names; and its numbers.
 */
final class SummaryBytes {
    static final int VERSION = 3;

    static final byte[] ONE = {'S', 'X', 'S'};
    static final byte[] GROUPS = {'S', 'X', 'G'};
    private static final int IMPUTED = 1;
    private static final int WEIGHTED = 1;
    private static final int OLDER = 2;
    private static final int SQUARED = 4;

    private SummaryBytes() {}

    private interface Body {
        void writeTo(DataOutputStream out) throws IOException;
    }

    static byte[] write(ResponseSummary summary) {
        return write(ONE, summary, out -> write(summary.tally(), out));
    }

    static byte[] write(GroupedSummary summary) {
        return write(GROUPS, summary.total(), out -> {
            SortedMap<Units, ResponseSummary> units = new TreeMap<>(summary.units());
            ResponseSummary none = Objects.requireNonNull(units.remove(Units.none()));
            Numbers.write(units.size(), out);
            write(none.tally(), out);
            for (Map.Entry<Units, ResponseSummary> cell : units.entrySet()) {
                UnitsBytes.write(cell.getKey(), out);
                write(cell.getValue().tally(), out);
            }
        });
    }

    private static byte[] write(byte[] magic, ResponseSummary like, Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(magic);
            out.writeByte(VERSION);
            out.writeBytes(like.instrument().digest().hex());
            out.writeBytes(digest(like.stage()).hex());
            out.writeByte(bits(like.collected()));
            out.writeByte(like.imputedFrom().isPresent() ? IMPUTED : 0);
            if (like.imputedFrom().isPresent()) {
                out.writeBytes(like.imputedFrom().get().hex());
            }
            body.writeTo(out);
            out.writeInt(Numbers.checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Tally tally, DataOutputStream out) throws IOException {
        long[] excess = tally.excess;
        Sums older = tally.older;
        WeightSquares squares = tally.weightSquares;
        out.writeByte((excess == null ? 0 : WEIGHTED) | (older == null ? 0 : OLDER) | (squares == null ? 0 : SQUARED));
        if (excess != null) {
            Numbers.writeAll(excess, out);
        }
        for (long[] numbers : tally.numbers()) {
            Numbers.writeAll(numbers, out);
        }
        write(tally.sums, out);
        if (older != null) {
            write(older, out);
        }
        if (squares != null) {
            Numbers.writeAll(squares.pairs.words(), out);
            Numbers.writeAll(squares.slots.words(), out);
        }
        for (int construct = 0; tally.patterns != null && construct < tally.patterns.length; construct++) {
            long[] patterns = tally.patterns[construct].sorted();
            Numbers.write(patterns.length / PatternCounts.WIDTH, out);
            Numbers.writeAll(patterns, out);
        }
    }

    private static void write(Sums sums, DataOutputStream out) throws IOException {
        for (WideSums kind : sums.all()) {
            Numbers.writeAll(kind.words(), out);
        }
    }

    private static Digest digest(ItemStage stage) {
        return Digest.ofText(stage.options().entrySet().stream()
                .map(Map.Entry::toString)
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private static int bits(Set<Collected> collected) {
        return collected.stream().mapToInt(each -> each.bit).sum();
    }

    static ResponseSummary readOne(Summariser summariser, byte[] bytes) {
        return Numbers.read(
                bytes,
                ONE,
                (version, in) -> version == 1
                        ? FirstBytes.read(summariser, in)
                        : readSummary(readHead(summariser, in), summariser, in));
    }

    static GroupedSummary readGroups(Summariser summariser, byte[] bytes) {
        return Numbers.read(bytes, GROUPS, (version, in) -> {
            Optional<Digest> imputedFrom = readHead(summariser, in);
            long count = in.next();
            if (count < 0) {
                throw InvalidInputException.of(SummaryProblem.OUT_OF_ORDER.with());
            }
            ResponseSummary none = readSummary(imputedFrom, summariser, in);
            SortedMap<Units, ResponseSummary> cells = new TreeMap<>();
            // each takes some bytes, so that a false number ends soon
            for (long cell = 0; cell < count; cell++) {
                Units units = UnitsBytes.read(in);
                Units before = cells.isEmpty() ? Units.none() : cells.lastKey();
                if (before.compareTo(units) >= 0) {
                    throw InvalidInputException.of(SummaryProblem.OUT_OF_ORDER.with());
                }
                cells.put(units, readSummary(imputedFrom, summariser, in));
            }
            return GroupedSummary.ofUnits(cells, none);
        });
    }

    /** Refuses the bytes of another summary, for the first thing in which they differ. */
    private static Optional<Digest> readHead(Summariser summariser, Numbers in) throws IOException {
        if (!in.digest().equals(summariser.instrument().digest())) {
            throw InvalidInputException.of(SummaryProblem.BYTES_OF_OTHER_INSTRUMENT.with(summariser.instrument()));
        }
        if (!in.digest().equals(digest(summariser.stage()))) {
            throw InvalidInputException.of(
                    SummaryProblem.BYTES_BY_OTHER_STAGE.with(summariser.stage().options()));
        }
        int collected = in.oneByte();
        if (collected != bits(summariser.collected())) {
            throw InvalidInputException.of(SummaryProblem.BYTES_OF_OTHER_COLLECTIONS.with(
                    SummaryProblem.words(collected), SummaryProblem.words(bits(summariser.collected()))));
        }
        return (in.flags(IMPUTED) & IMPUTED) == 0 ? Optional.empty() : Optional.of(in.digest());
    }

    private static ResponseSummary readSummary(Optional<Digest> imputedFrom, Summariser summariser, Numbers in)
            throws IOException {
        return new ResponseSummary(readTally(summariser, in), imputedFrom);
    }

    private static Tally readTally(Summariser summariser, Numbers in) throws IOException {
        Tally tally = new Tally(summariser.plan(), summariser.collected());
        boolean squared = tally.collected.contains(Collected.SAMPLING);
        int flags = in.flags(WEIGHTED | OLDER | (squared ? SQUARED : 0));
        if ((flags & WEIGHTED) != 0) {
            tally.excess = new long[tally.plan.slots[tally.plan.columnCount()]];
            in.readAll(tally.excess);
        }
        for (long[] numbers : tally.numbers()) {
            in.readAll(numbers);
        }
        read(tally.sums, in);
        if ((flags & OLDER) != 0) {
            tally.older = new Sums(tally.plan, tally.collected);
            read(tally.older, in);
        }
        if ((flags & SQUARED) != 0) {
            WeightSquares squares = new WeightSquares(tally.plan, tally.collected);
            in.readAll(squares.pairs.words());
            in.readAll(squares.slots.words());
            tally.addSquares(squares);
        }
        for (int construct = 0; tally.patterns != null && construct < tally.patterns.length; construct++) {
            readPatterns(tally.patterns[construct], in);
        }
        Numbers.requirePossible(tally);
        return tally;
    }

    private static void readPatterns(PatternCounts patterns, Numbers in) throws IOException {
        long count = in.next();
        // each takes some bytes, so that a false number ends soon
        for (long pattern = 0; pattern < count; pattern++) {
            patterns.add(in.next(), in.next(), in.next());
        }
    }

    private static void read(Sums sums, Numbers in) throws IOException {
        for (WideSums kind : sums.all()) {
            in.readAll(kind.words());
        }
    }
}

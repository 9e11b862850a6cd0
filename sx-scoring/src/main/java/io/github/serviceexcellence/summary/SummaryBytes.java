package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * Summaries as bytes, version 1: "SXS", the version, the digest of instrument, stage and collections, the digest of what was imputed
 * from, then all numbers in the order of {@link Tally}, each in as few bytes as it needs, and a checksum of all that.
 */
final class SummaryBytes {
    private static final byte[] MAGIC = {'S', 'X', 'S'};
    private static final int VERSION = 1;
    private static final int CHECKSUM = 4;
    /** A bit for what is there and what is not. */
    private static final int NO_IMPUTATION = 0;

    private static final int IMPUTED = 1;
    private static final int WEIGHTED = 2;

    private SummaryBytes() {}

    static byte[] write(ResponseSummary summary) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeByte(VERSION);
            out.writeBytes(kind(summary).hex());
            Tally tally = summary.tally();
            long[] excess = tally.excess;
            out.writeByte((summary.imputedFrom().isPresent() ? IMPUTED : NO_IMPUTATION)
                    | (excess == null ? NO_IMPUTATION : WEIGHTED));
            if (summary.imputedFrom().isPresent()) {
                out.writeBytes(summary.imputedFrom().get().hex());
            }
            if (excess != null) {
                writeAll(excess, out);
            }
            for (long[] numbers : tally.numbers()) {
                writeAll(numbers, out);
            }
            for (WideSums sums : tally.sums()) {
                writeAll(sums.words(), out);
            }
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What must be the same for summaries to merge. */
    private static Digest kind(ResponseSummary summary) {
        return Digest.ofText(summary.instrument().digest()
                + "\n"
                + summary.collected().stream().map(Collected::name).collect(Collectors.joining(" "))
                + summary.stage().options().entrySet().stream()
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining("\n", "\n", "\n")));
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    /** Seven bits a byte, the lowest first; small numbers of either sign take few. */
    private static void writeAll(long[] numbers, DataOutputStream out) throws IOException {
        for (long number : numbers) {
            long left = (number << 1) ^ (number >> 63);
            while ((left & ~0x7FL) != 0) {
                out.writeByte((int) ((left & 0x7F) | 0x80));
                left >>>= 7;
            }
            out.writeByte((int) left);
        }
    }

    static ResponseSummary read(Summariser summariser, byte[] bytes) {
        int length = bytes.length - CHECKSUM;
        if (length < MAGIC.length + 1 || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw InvalidInputException.of(SummaryProblem.NO_SUMMARY.with(bytes.length));
        }
        if (bytes[MAGIC.length] != VERSION) {
            throw InvalidInputException.of(SummaryProblem.OTHER_VERSION.with(bytes[MAGIC.length], VERSION));
        }
        if (checksum(bytes, length) != ByteBuffer.wrap(bytes).getInt(length)) {
            throw InvalidInputException.of(SummaryProblem.DAMAGED.with(bytes.length));
        }
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes, MAGIC.length + 1, length - MAGIC.length - 1))) {
            return read(summariser, in);
        } catch (IOException e) {
            throw cutOff(e);
        }
    }

    private static InvalidInputException cutOff(IOException cause) {
        InvalidInputException cutOff = InvalidInputException.of(SummaryProblem.CUT_OFF.with());
        cutOff.initCause(cause);
        return cutOff;
    }

    private static ResponseSummary read(Summariser summariser, DataInputStream in) throws IOException {
        Tally tally = new Tally(summariser.plan(), summariser.collected());
        Digest kind = readDigest(in);
        if (!kind.equals(kind(new ResponseSummary(tally, Optional.empty())))) {
            throw InvalidInputException.of(SummaryProblem.OTHER_KIND.with(
                    summariser.instrument(),
                    summariser.stage().options(),
                    SummaryProblem.words(summariser.collected())));
        }
        int flags = in.readByte();
        Optional<Digest> imputedFrom = (flags & IMPUTED) == 0 ? Optional.empty() : Optional.of(readDigest(in));
        if ((flags & WEIGHTED) != 0) {
            long[] excess = new long[tally.plan.slots[tally.plan.points.length]];
            readAll(excess, in);
            tally.excess = excess;
        }
        for (long[] numbers : tally.numbers()) {
            readAll(numbers, in);
        }
        for (WideSums sums : tally.sums()) {
            readAll(sums.words(), in);
        }
        if (in.read() >= 0) {
            throw InvalidInputException.of(SummaryProblem.GOES_ON.with());
        }
        return new ResponseSummary(tally, imputedFrom);
    }

    private static Digest readDigest(DataInputStream in) throws IOException {
        byte[] hex = new byte[64];
        in.readFully(hex);
        return new Digest(new String(hex, StandardCharsets.US_ASCII));
    }

    private static void readAll(long[] numbers, DataInputStream in) throws IOException {
        for (int place = 0; place < numbers.length; place++) {
            long number = 0;
            int shift = 0;
            byte next;
            do {
                next = in.readByte();
                number |= (next & 0x7FL) << shift;
                shift += 7;
            } while (next < 0);
            numbers[place] = (number >>> 1) ^ -(number & 1);
        }
    }
}

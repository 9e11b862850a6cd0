package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Numbers, digests and names read from bytes that were checked as a whole; whoever reads past their end is told that they are cut off. */
final class Numbers {
    private static final int MAGIC = 3;
    private static final int CHECKSUM = 4;
    private static final int DIGEST = 64;
    /** A number of 64 bits takes ten bytes of seven. */
    private static final int MOST_SHIFT = 63;

    private final DataInputStream in;

    private Numbers(DataInputStream in) {
        this.in = in;
    }

    /** Reads the content of bytes of some kind. */
    interface Reader<T> {
        T read(int version, Numbers in) throws IOException;
    }

    static <T> T read(byte[] bytes, byte[] magic, Reader<T> reader) {
        int length = bytes.length - CHECKSUM;
        requireMagic(bytes, magic, length);
        int version = Byte.toUnsignedInt(bytes[MAGIC]);
        if (version < 1 || version > SummaryBytes.VERSION) {
            throw InvalidInputException.of(SummaryProblem.OTHER_VERSION.with(version, SummaryBytes.VERSION));
        }
        if (checksum(bytes, length) != ByteBuffer.wrap(bytes).getInt(length)) {
            throw InvalidInputException.of(SummaryProblem.DAMAGED.with(bytes.length));
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, MAGIC + 1, length - MAGIC - 1))) {
            T read = reader.read(version, new Numbers(in));
            if (in.read() >= 0) {
                throw InvalidInputException.of(SummaryProblem.GOES_ON.with());
            }
            return read;
        } catch (IOException e) {
            InvalidInputException cutOff = InvalidInputException.of(SummaryProblem.CUT_OFF.with());
            cutOff.initCause(e);
            throw cutOff;
        }
    }

    private static void requireMagic(byte[] bytes, byte[] magic, int length) {
        byte[] found = Arrays.copyOf(bytes, MAGIC);
        if (length > MAGIC && Arrays.equals(magic, found)) {
            return;
        }
        boolean grouped = Arrays.equals(SummaryBytes.GROUPS, found);
        boolean single = Arrays.equals(SummaryBytes.ONE, found);
        if (length > MAGIC && (grouped || single)) {
            throw InvalidInputException.of(
                    (grouped ? SummaryProblem.IS_GROUPED : SummaryProblem.IS_NOT_GROUPED).with());
        }
        throw InvalidInputException.of(SummaryProblem.NO_SUMMARY.with(bytes.length));
    }

    static void requirePossible(Tally tally) {
        if (!tally.isPossible()) {
            throw InvalidInputException.of(SummaryProblem.IMPOSSIBLE.with());
        }
        Tally.requireWeight(tally.totals[2]);
    }

    static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    int oneByte() throws IOException {
        return in.readUnsignedByte();
    }

    /** Bits, of which some are known; what a later version gives a meaning to must not be read as if it had none. */
    int flags(int known) throws IOException {
        int flags = oneByte();
        if ((flags & ~known) != 0) {
            throw InvalidInputException.of(SummaryProblem.UNKNOWN_FLAGS.with(flags));
        }
        return flags;
    }

    Digest digest() throws IOException {
        byte[] hex = new byte[DIGEST];
        in.readFully(hex);
        return new Digest(new String(hex, StandardCharsets.US_ASCII));
    }

    String name() throws IOException {
        return in.readUTF();
    }

    void readAll(long[] numbers) throws IOException {
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = next();
        }
    }

    long next() throws IOException {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = in.readByte();
            number |= (next & 0x7FL) << shift;
            shift += 7;
        } while (next < 0 && shift <= MOST_SHIFT);
        return (number >>> 1) ^ -(number & 1);
    }

    static void writeAll(long[] numbers, DataOutputStream out) throws IOException {
        for (long number : numbers) {
            write(number, out);
        }
    }

    /** Seven bits a byte, the lowest first; small numbers of either sign take few. */
    static void write(long number, DataOutputStream out) throws IOException {
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~0x7FL) != 0) {
            out.writeByte((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }
}

package io.github.serviceexcellence.bytes;

import io.github.serviceexcellence.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip (RFC 1952), one member or several in a row. Unlike the JDK's own stream it never takes what is damaged, cut off
 * or foreign for the end: no row may be lost without a word.
 */
public final class Gunzip extends InputStream {
    private static final int[] MAGIC = {0x1f, 0x8b};
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private int position;
    private int limit;
    /** How many bytes of the file lie before those in the array. */
    private long before;

    private boolean ended;

    private Gunzip(InputStream in) {
        this.in = in;
    }

    /** The stream itself, or what it becomes decompressed if it begins as gzip does. */
    public static InputStream unpacked(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 2);
        byte[] first = start.readNBytes(2);
        start.unread(first);
        if (first.length < 2 || (first[0] & 0xff) != MAGIC[0] || (first[1] & 0xff) != MAGIC[1]) {
            return start;
        }
        Gunzip gunzip = new Gunzip(start);
        gunzip.header();
        return gunzip;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count == 0 && length > 0 && !ended) {
            count = inflate(bytes, offset, length);
            if (count == 0 && inflater.finished()) {
                trailer();
            } else if (count == 0) {
                feed();
            }
        }
        return count == 0 && ended ? -1 : count;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(bytes, offset, length);
            position = limit - inflater.getRemaining();
            check.update(bytes, offset, count);
            return count;
        } catch (DataFormatException e) {
            throw broken(BytesProblem.GZIP_DAMAGED);
        }
    }

    private void feed() throws IOException {
        if (inflater.needsDictionary()) {
            throw broken(BytesProblem.GZIP_DAMAGED);
        }
        if (!refill()) {
            throw broken(BytesProblem.GZIP_CUT_OFF);
        }
        inflater.setInput(packed, position, limit - position);
    }

    /** Compares what was read with what the trailer says of it, and begins the next member if there is one. */
    private void trailer() throws IOException {
        if (little(4) != check.getValue() || little(4) != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw broken(BytesProblem.GZIP_CHECK_SUM);
        }
        ended = position == limit && !refill();
        if (!ended) {
            header();
        }
    }

    private void header() throws IOException {
        if (next() != MAGIC[0] || next() != MAGIC[1] || next() != DEFLATE) {
            throw broken(BytesProblem.GZIP_FOLLOWED);
        }
        int flags = next();
        if ((flags & RESERVED) != 0) {
            throw broken(BytesProblem.GZIP_UNKNOWN);
        }
        // time, compression and system
        little(6);
        for (long extra = (flags & EXTRA) == 0 ? 0 : little(2); extra > 0; extra--) {
            next();
        }
        skipText((flags & NAME) != 0);
        skipText((flags & COMMENT) != 0);
        little((flags & HEADER_CHECK) == 0 ? 0 : 2);
        inflater.reset();
        check.reset();
        inflater.setInput(packed, position, limit - position);
    }

    private void skipText(boolean present) throws IOException {
        boolean more = present;
        while (more) {
            more = next() != 0;
        }
    }

    /** A number with its least byte first. */
    private long little(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) next() << (8 * i);
        }
        return number;
    }

    private int next() throws IOException {
        if (position == limit && !refill()) {
            throw broken(BytesProblem.GZIP_CUT_OFF);
        }
        return packed[position++] & 0xff;
    }

    private boolean refill() throws IOException {
        before += limit;
        position = 0;
        limit = Math.max(0, in.read(packed));
        return limit > 0;
    }

    private BrokenBytesException broken(ProblemKind how) {
        return new BrokenBytesException(how.with(before + position));
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}

package io.github.serviceexcellence.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were taken. */
public final class CountedStream extends FilterInputStream {
    private long count;

    /** Counts from here on. */
    public CountedStream(InputStream in) {
        super(in);
    }

    /** How many bytes were taken so far. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count += Math.max(0, read);
        return read;
    }
}

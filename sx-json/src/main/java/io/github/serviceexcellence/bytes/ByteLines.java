package io.github.serviceexcellence.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** A stream line by line, in a buffer that grows with the longest line up to a limit. A line feed or the stream ends a line. */
public final class ByteLines {
    private final InputStream in;
    private final int most;
    private byte[] buffer = new byte[1 << 16];
    private int limit;
    private int start;
    private int end;
    private int next;
    private long number;
    /** Whether the line goes on behind what was kept of it. */
    private boolean cut;

    /** Lines that are read whole up to so many bytes. */
    public ByteLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next line; false at the end of the stream. */
    public boolean next() throws IOException {
        if (cut) {
            skipRest();
        }
        start = next;
        end = next;
        while (!findFeed() && !cut && fill()) {
            cut = end - start > most;
        }
        next = cut ? end : Math.min(limit, end + 1);
        number++;
        return next > start;
    }

    private void skipRest() throws IOException {
        boolean more = true;
        while (more && !findFeed()) {
            start = end;
            more = fill();
        }
        next = Math.min(limit, end + 1);
        cut = false;
    }

    /** Moves the end of the line to the next line feed, or to the end of what is there. */
    private boolean findFeed() {
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end < limit;
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        end -= start;
        limit -= start;
        start = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, count);
        return count > 0;
    }

    /** Where the line lies. */
    public byte[] buffer() {
        return buffer;
    }

    /** Where in the buffer the line begins. */
    public int start() {
        return start;
    }

    /** Where in the buffer the line ends: at its line feed, if it has one. */
    public int end() {
        return end;
    }

    /** The number of the line, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line is longer than allowed. */
    public boolean isTooLong() {
        return end - start > most;
    }

    /** Whether nothing but the end of the stream ends the line. */
    public boolean isLast() {
        return end == limit && !cut;
    }

    /** Whether the line holds nothing but spaces. Of one that is too long nobody knows: what was not kept may be an answer. */
    public boolean isBlank() {
        boolean blank = !isTooLong();
        for (int i = start; blank && i < end; i++) {
            blank = buffer[i] == ' ' || buffer[i] == '\t' || buffer[i] == '\r';
        }
        return blank;
    }

    /** The stream from the beginning of this line on, which takes the place of the lines. */
    public InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(buffer, start, limit - start), in);
    }
}

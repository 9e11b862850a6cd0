package io.github.serviceexcellence.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;

/** The bytes of a file on their way to the decoder, which replaces what it cannot read: how they begin and how they end. */
final class CsvBytes extends PushbackInputStream {
    /** The last four bytes, the very last one lowest. */
    private int last;

    CsvBytes(InputStream in) {
        super(in, SeparatorLine.MOST);
    }

    /** The separator that the first line tells, which is taken; the file was not read yet. */
    Optional<Character> separator() throws IOException {
        Optional<Character> told = SeparatorLine.take(this);
        last = 0;
        return told;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        last = next < 0 ? last : last << 8 | next;
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = Math.max(0, count - 3); i < count; i++) {
            last = last << 8 | (bytes[offset + i] & 0xff);
        }
        return count;
    }

    /** Whether what was read so far ends within a character. */
    boolean endWithinCharacter() {
        return isLead(last, 0xC2)
                || (isLead(last >> 8, 0xE0) && isFurther(last))
                || (isLead(last >> 16, 0xF0) && isFurther(last >> 8) && isFurther(last));
    }

    private static boolean isLead(int bytes, int least) {
        int found = bytes & 0xff;
        return found >= least && found <= 0xF4;
    }

    private static boolean isFurther(int bytes) {
        return (bytes & 0xC0) == 0x80;
    }
}

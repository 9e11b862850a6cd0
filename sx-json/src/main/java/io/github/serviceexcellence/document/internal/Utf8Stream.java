package io.github.serviceexcellence.document.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes UTF-8 on and ends with a {@link NotUtf8Exception} at the first byte that is none: parsers are not strict enough. */
final class Utf8Stream extends FilterInputStream {
    private int wrong = -1;
    /** How many more bytes the current character needs, and between which bounds the next one lies. */
    private int needed;

    private int least = 0x80;
    private int most = 0xBF;

    Utf8Stream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = wrong < 0 ? in.read(bytes, offset, length) : 0;
        if (count < 0 && needed > 0) {
            throw new NotUtf8Exception("the file ends within a UTF-8 character; it was cut off");
        }
        for (int i = 0; i < count && wrong < 0; i++) {
            int found = bytes[offset + i];
            if ((found < 0 || needed > 0) && !fits(found & 0xff)) {
                wrong = found & 0xff;
                count = i;
            }
        }
        if (wrong >= 0 && count == 0) {
            throw new NotUtf8Exception(Utf8.notUtf8(wrong));
        }
        return count;
    }

    private boolean fits(int found) {
        if (needed > 0) {
            boolean fits = found >= least && found <= most;
            least = 0x80;
            most = 0xBF;
            needed--;
            return fits;
        }
        // overlong forms, surrogates and what lies beyond Unicode show in the first two bytes
        least = found == 0xE0 ? 0xA0 : found == 0xF0 ? 0x90 : 0x80;
        most = found == 0xED ? 0x9F : found == 0xF4 ? 0x8F : 0xBF;
        needed = found >= 0xF0 ? 3 : found >= 0xE0 ? 2 : 1;
        return found >= 0xC2 && found <= 0xF4;
    }

    @Override
    public long skip(long bytes) {
        throw new UnsupportedOperationException("parsers read");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

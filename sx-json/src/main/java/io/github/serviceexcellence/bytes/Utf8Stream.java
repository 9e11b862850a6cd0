package io.github.serviceexcellence.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes UTF-8 on and ends with a {@link BrokenBytesException} at the first byte that is none: parsers are not strict enough. */
final class Utf8Stream extends FilterInputStream {
    private final Utf8Check check = new Utf8Check();
    private int wrong = -1;

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
        if (count < 0 && check.isWithinCharacter()) {
            throw new BrokenBytesException(BytesProblem.FILE_WITHIN_CHARACTER.with());
        }
        if (count > 0) {
            int right = check.firstWrong(bytes, offset, offset + count) - offset;
            if (right < count) {
                wrong = bytes[offset + right] & 0xff;
                count = right;
            }
        }
        if (wrong >= 0 && count == 0) {
            throw new BrokenBytesException(Utf8.notUtf8(wrong));
        }
        return count;
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

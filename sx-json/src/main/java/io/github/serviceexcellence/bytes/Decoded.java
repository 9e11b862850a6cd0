package io.github.serviceexcellence.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text of any character set as UTF-8. A byte order mark decides, whatever was named; bytes that are no text become the replacement
 * character, which readers refuse.
 */
public final class Decoded extends InputStream {
    private static final int SIZE = 1 << 14;
    private static final int LONGEST_MARK = 3;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    private final Reader reader;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD});
    private final CharBuffer characters = CharBuffer.allocate(SIZE).flip();
    // as many bytes as the characters may take
    private final ByteBuffer bytes = ByteBuffer.allocate(3 * SIZE).flip();
    private boolean ended;

    private Decoded(Reader reader) {
        this.reader = reader;
    }

    /** The text of a stream as UTF-8 without a mark; the stream itself where it is UTF-8. */
    public static InputStream utf8(InputStream in, Charset named) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, LONGEST_MARK);
        byte[] start = stream.readNBytes(LONGEST_MARK);
        Charset charset = named;
        int mark = 0;
        if (Arrays.equals(start, UTF_8_MARK)) {
            charset = StandardCharsets.UTF_8;
            mark = UTF_8_MARK.length;
        } else if (begins(start, BIG_ENDIAN_MARK)) {
            charset = StandardCharsets.UTF_16BE;
            mark = BIG_ENDIAN_MARK.length;
        } else if (begins(start, LITTLE_ENDIAN_MARK)) {
            charset = StandardCharsets.UTF_16LE;
            mark = LITTLE_ENDIAN_MARK.length;
        }
        stream.unread(start, mark, start.length - mark);
        return charset.equals(StandardCharsets.UTF_8) ? stream : new Decoded(new InputStreamReader(stream, charset));
    }

    private static boolean begins(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }

    /** Sees to it that there are bytes; false at the end. */
    private boolean fill() throws IOException {
        while (!bytes.hasRemaining() && !ended) {
            // half a pair may wait for its other half
            characters.compact();
            ended = reader.read(characters) < 0;
            characters.flip();
            bytes.clear();
            encoder.encode(characters, bytes, ended);
            if (ended) {
                encoder.flush(bytes);
            }
            bytes.flip();
        }
        return bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

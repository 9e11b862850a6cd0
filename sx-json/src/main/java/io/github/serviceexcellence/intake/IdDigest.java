package io.github.serviceexcellence.intake;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The first 128 bits of the SHA-256 of a respondent id, in memory that is used again for the next. */
final class IdDigest {
    private static final int LENGTH = 32;

    /** Made for the first id: to find the first digest takes a process milliseconds, and many surveys have no ids. */
    private @Nullable MessageDigest sha;

    private final ByteBuffer result = ByteBuffer.allocate(LENGTH);
    private byte[] bytes = new byte[64];
    private long high;
    private long low;

    private MessageDigest sha() {
        MessageDigest made = sha;
        if (made == null) {
            made = sha256();
            sha = made;
        }
        return made;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** Takes an id, in two bytes a character. */
    void set(char[] buffer, int start, int length) {
        if (bytes.length < 2 * length) {
            bytes = new byte[2 * length];
        }
        for (int i = 0; i < length; i++) {
            bytes[2 * i] = (byte) (buffer[start + i] >> 8);
            bytes[2 * i + 1] = (byte) buffer[start + i];
        }
        MessageDigest made = sha();
        made.update(bytes, 0, 2 * length);
        try {
            made.digest(result.array(), 0, LENGTH);
        } catch (DigestException e) {
            throw new AssertionError("the buffer is large enough", e);
        }
        high = result.getLong(0);
        // all bits zero stand for a free place
        low = high == 0 && result.getLong(8) == 0 ? 1 : result.getLong(8);
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }
}

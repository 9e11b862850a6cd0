package io.github.serviceexcellence.bytes;

import io.github.serviceexcellence.internal.Interrupts;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives no more bytes to a thread that is interrupted, so that what it reads comes to an end. */
public final class InterruptibleStream extends FilterInputStream {
    /** Passes on what a stream gives. */
    public InterruptibleStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        Interrupts.check();
        return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Interrupts.check();
        return in.read(bytes, offset, length);
    }
}

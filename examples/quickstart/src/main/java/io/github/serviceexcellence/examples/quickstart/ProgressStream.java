package io.github.serviceexcellence.examples.quickstart;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Tells how far the reading has come, in a few lines whatever the size. */
final class ProgressStream extends FilterInputStream {
    private final long size;
    private final int steps;
    private final PrintStream out;
    private long done;
    private long told;

    ProgressStream(InputStream in, long size, int steps, PrintStream out) {
        super(in);
        this.size = size;
        this.steps = steps;
        this.out = out;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        advance(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        advance(Math.max(0, count));
        return count;
    }

    private void advance(int bytes) {
        done += bytes;
        long step = done * steps / size;
        if (step > told) {
            told = step;
            out.println(done / 1_000_000 + " of " + size / 1_000_000 + " MB read (" + done * 100 / size + " %)");
        }
    }
}

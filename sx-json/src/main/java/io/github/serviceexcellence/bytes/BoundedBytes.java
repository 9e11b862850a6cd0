package io.github.serviceexcellence.bytes;

import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import java.io.ByteArrayOutputStream;

/** Bytes that are written up to a limit: what grows beyond it is refused there, and not once it is there as a whole. */
public final class BoundedBytes extends ByteArrayOutputStream {
    private final int most;
    private final Message refusal;

    /** Takes so many bytes; {@code refusal} says why not more. */
    public BoundedBytes(int most, Message refusal) {
        this.most = most;
        this.refusal = refusal;
    }

    @Override
    public synchronized void write(int single) {
        require(1);
        super.write(single);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        require(length);
        super.write(bytes, offset, length);
    }

    private void require(int more) {
        Interrupts.check();
        if (count > most - more) {
            throw InvalidInputException.of(refusal);
        }
    }
}

package io.github.serviceexcellence.internal;

import java.util.concurrent.CancellationException;

/** Has long work end when the thread that does it is interrupted. */
public final class Interrupts {
    private Interrupts() {}

    /** Throws if this thread is interrupted, which it stays, so that its owner sees it too. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the thread was interrupted, so that the work ended without a result");
        }
    }
}

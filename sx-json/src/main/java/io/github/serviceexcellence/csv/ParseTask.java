package io.github.serviceexcellence.csv;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What waits in an executor's queue, for as long as the executor pleases: it lets go of its stretch as soon as any thread has taken
 * it, so that a busy executor holds no rows.
 *
 * @param stretch the stretch until a thread has taken it, then nothing
 * @param waiting how many tasks have not been run
 */
record ParseTask(AtomicReference<@Nullable Stretch> stretch, AtomicInteger waiting) implements Runnable {
    @Override
    public void run() {
        waiting.decrementAndGet();
        Stretch untaken = stretch.getAndSet(null);
        if (untaken != null) {
            untaken.parse();
        }
    }
}

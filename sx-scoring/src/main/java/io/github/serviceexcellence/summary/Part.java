package io.github.serviceexcellence.summary;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One part of a work, done by the first thread that comes along.
 *
 * @param <T> what it makes
 */
final class Part<T> {
    /** What is to be done until a thread has taken it: what waits in an executor's queue for ever holds no table. */
    private final AtomicReference<@Nullable Runnable> untaken;

    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable T made;
    private @Nullable Throwable failure;

    Part(Supplier<T> work) {
        untaken = new AtomicReference<>(() -> work(work));
    }

    private void work(Supplier<T> work) {
        try {
            made = work.get();
        } catch (RuntimeException | Error e) {
            failure = e;
        } finally {
            done.countDown();
        }
    }

    /** What an executor may run. */
    Runnable task() {
        AtomicReference<@Nullable Runnable> here = untaken;
        return () -> run(here);
    }

    /** Does the part, unless another thread has begun to. */
    void run() {
        run(untaken);
    }

    private static void run(AtomicReference<@Nullable Runnable> untaken) {
        Runnable work = untaken.getAndSet(null);
        if (work != null) {
            work.run();
        }
    }

    void await() throws InterruptedException {
        done.await();
    }

    /** Sees to it that nobody does the part any more; whoever is at it has been told to end. */
    void close() {
        if (untaken.getAndSet(null) != null) {
            return;
        }
        boolean interrupted = false;
        while (done.getCount() > 0) {
            try {
                done.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What it made. */
    T made() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
        return Objects.requireNonNull(made);
    }
}

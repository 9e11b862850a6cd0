package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.internal.Interrupts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Parts of one work, of which an executor's threads do those that they come to, and the caller's thread all others: so that an executor that
 * is busy, refuses a part or loses it does no harm. When {@link #run} returns, no part is at work and none can begin any more.
 *
 * @param <T> what each part makes
 */
final class Parts<T> {
    private final List<Part<T>> parts = new ArrayList<>();
    private final Runnable stop;

    /** {@code stop} has the parts that are at work end soon, when nobody waits for them any more. */
    Parts(List<Supplier<T>> works, Runnable stop) {
        works.forEach(work -> parts.add(new Part<>(work)));
        this.stop = stop;
    }

    /**
     * What the parts made, in their order.
     *
     * @throws java.util.concurrent.CancellationException if the caller's thread is interrupted, which it stays
     */
    List<T> run(Executor executor) {
        boolean complete = false;
        try {
            offer(executor);
            parts.forEach(Part::run);
            for (Part<T> part : parts) {
                part.await();
            }
            complete = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!complete) {
                stop.run();
            }
            parts.forEach(Part::close);
        }
        Interrupts.check();
        return parts.stream().map(Part::made).toList();
    }

    /** All but the first, which the caller does in the meantime. */
    private void offer(Executor executor) {
        try {
            for (Part<T> part : parts.subList(1, parts.size())) {
                executor.execute(part.task());
            }
        } catch (RejectedExecutionException e) {
            // it has too much to do, or was shut down: the caller does what is left
        }
    }
}

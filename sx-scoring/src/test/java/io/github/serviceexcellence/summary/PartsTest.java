package io.github.serviceexcellence.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An executor may do with a part what it likes: the work is done, and it is over when the caller goes on. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PartsTest {
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private List<Integer> run(Executor executor) {
        List<Supplier<Integer>> works = new ArrayList<>();
        for (int part = 0; part < 5; part++) {
            int made = part;
            works.add(() -> {
                begun.incrementAndGet();
                return made;
            });
        }
        return new Parts<>(works, () -> stopped.set(true)).run(executor);
    }

    @Test
    void whatNobodyDoesTheCallerDoes() {
        List<Runnable> late = new ArrayList<>();
        Executor rejects = task -> {
            throw new RejectedExecutionException("closed");
        };
        for (Executor executor : List.<Executor>of(Runnable::run, late::add, task -> {}, rejects)) {
            assertThat(run(executor)).containsExactly(0, 1, 2, 3, 4);
        }
        assertThat(late).hasSize(4);
        assertThat(begun).hasValue(20);
        late.forEach(Runnable::run);
        assertThat(begun).hasValue(20);
        assertThat(stopped).isFalse();
    }

    @Test
    void theCallerMayBeTheOnlyThreadOfTheExecutor() throws Exception {
        ExecutorService single = Executors.newSingleThreadExecutor();
        try {
            assertThat(single.submit(() -> run(single)).get()).containsExactly(0, 1, 2, 3, 4);
        } finally {
            single.shutdown();
        }
    }

    @Test
    void anExecutorThatFailsLeavesNothingBehind() {
        List<Runnable> taken = new ArrayList<>();
        Executor breaks = task -> {
            taken.add(task);
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> run(breaks))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        taken.forEach(Runnable::run);
        assertThat(begun).hasValue(0);
    }

    @Test
    void theFirstFaultIsThrownWhenAllPartsHaveEnded() {
        List<Supplier<Integer>> works = List.of(
                () -> begun.incrementAndGet(),
                () -> {
                    throw new IllegalArgumentException("first");
                },
                () -> {
                    throw new AssertionError("second");
                },
                () -> begun.incrementAndGet());
        assertThatThrownBy(() -> new Parts<>(works, () -> {}).run(task -> {})).hasMessage("first");
        assertThat(begun).hasValue(2);
    }

    @Test
    void aCallerThatIsInterruptedHasThePartsEndAndStaysInterrupted() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CountDownLatch working = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        Supplier<Integer> first = () -> {
            try {
                working.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            caller.interrupt();
            return 0;
        };
        Supplier<Integer> second = () -> {
            working.countDown();
            while (!stopped.get()) {
                Thread.onSpinWait();
            }
            return begun.incrementAndGet();
        };
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> new Parts<>(List.of(first, second), () -> stopped.set(true)).run(pool));
            assertThat(Thread.interrupted()).isTrue();
            // the other part had ended
            assertThat(begun).hasValue(1);
        } finally {
            pool.shutdown();
        }
    }
}

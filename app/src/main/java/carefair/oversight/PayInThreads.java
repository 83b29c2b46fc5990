package carefair.oversight;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A few threads that each do one piece of work at a time. The first that fails ends it: no more is begun. */
final class PayInThreads implements AutoCloseable {

    private final int howMany;
    private final ExecutorService threads;
    private final Semaphore free;
    private final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();

    PayInThreads(int howMany) {
        this.howMany = howMany;
        threads = Executors.newFixedThreadPool(
                howMany, Thread.ofPlatform().name("pay-in-", 1).daemon().factory());
        free = new Semaphore(howMany);
    }

    /** Begins a piece of work as soon as a thread is free. @throws RuntimeException what an earlier piece failed with */
    void take(Runnable work) {
        free.acquireUninterruptibly();
        try {
            throwIfFailed();
        } catch (RuntimeException | Error e) {
            free.release();
            throw e;
        }
        threads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failed.compareAndSet(null, e);
            } finally {
                free.release();
            }
        });
    }

    /** Waits until all that was begun is done. @throws RuntimeException what one of them failed with */
    void await() {
        free.acquireUninterruptibly(howMany);
        free.release(howMany);
        throwIfFailed();
    }

    private void throwIfFailed() {
        var fault = failed.get();
        if (fault instanceof Error error) {
            throw error;
        }
        if (fault instanceof RuntimeException exception) {
            throw exception;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}

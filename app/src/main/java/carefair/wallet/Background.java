package carefair.wallet;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Work done again and again on one thread of its own, with a pause after each time. */
final class Background {

    private final String name;
    private final Duration pause;
    private final boolean runs;
    private final Runnable work;
    private @Nullable ScheduledExecutorService thread;

    /** @param runs false where nothing may run by itself: starting it does nothing then */
    Background(String name, Duration pause, boolean runs, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.runs = runs;
        this.work = work;
    }

    synchronized void start() {
        if (runs && thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name(name).daemon().factory());
            thread.scheduleWithFixedDelay(work, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Lets what is being done end, so that the database does not go away under it. */
    synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            try {
                if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                    thread.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    synchronized boolean isRunning() {
        return thread != null;
    }
}

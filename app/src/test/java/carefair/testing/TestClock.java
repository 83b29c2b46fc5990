package carefair.testing;

import carefair.shared.London;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the tests: it stands still until it is moved. Every test begins on Monday 23 November 2026 at 9 in the morning.
 */
public final class TestClock implements InstantSource {

    public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Today in London. */
    public LocalDate today() {
        return London.on(instant());
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    /** Nine in the morning, London time, on that day. */
    public void setToMorningOf(LocalDate day) {
        set(day.atTime(LocalTime.of(9, 0)).atZone(London.ZONE).toInstant());
    }

    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    public void reset() {
        set(START);
    }
}

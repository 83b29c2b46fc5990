package carefair.wallet;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What can be watched from outside: {@code carefair.ledger.drifts}, how many accounts this copy froze since it started;
 * {@code carefair.ledger.frozen.accounts}, how many are frozen now; {@code carefair.ledger.check}, how long each look took. Without a
 * registry nothing is counted.
 */
@Component
class DriftMeters {

    private final @Nullable MeterRegistry registry;
    private final FreezeBook book;
    private final AtomicLong frozen = new AtomicLong();

    DriftMeters(ObjectProvider<MeterRegistry> registries, FreezeBook book) {
        this.registry = registries.getIfAvailable();
        this.book = book;
        if (registry != null) {
            registry.gauge("carefair.ledger.frozen.accounts", frozen);
            registry.counter("carefair.ledger.drifts");
        }
    }

    void looked(int newlyFrozen, Duration took) {
        frozen.set(book.howManyOpen());
        if (registry != null) {
            registry.counter("carefair.ledger.drifts").increment(newlyFrozen);
            registry.timer("carefair.ledger.check").record(took);
        }
    }
}

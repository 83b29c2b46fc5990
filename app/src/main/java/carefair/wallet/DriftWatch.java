package carefair.wallet;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks again and again, on a thread of its own, for an account whose sums do not agree: freezes it, and it alone, writes it to the log,
 * counts it, and leaves it to people. It repairs nothing.
 */
@Component
class DriftWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DriftWatch.class);

    private final DriftCheck check;
    private final Freezing freezing;
    private final TransactionOperations transactions;
    private final Duration every;
    private final DriftMeters meters;
    private final Background background;

    /** How often it looks and whether, and what it counts. */
    @Component
    record Terms(
            @Value("${carefair.ledger.check-every:20s}") Duration every,
            @Value("${carefair.jobs:true}") boolean runs,
            DriftMeters meters) {}

    DriftWatch(DriftCheck check, Freezing freezing, TransactionOperations transactions, Terms terms) {
        this.check = check;
        this.freezing = freezing;
        this.transactions = transactions;
        this.every = terms.every();
        this.background = new Background("ledger-check", every, terms.runs(), this::lookOrSayWhyNot);
        this.meters = terms.meters();
    }

    /** Looks once. @return the freezes that were new */
    List<FreezeId> look() {
        long began = System.nanoTime();
        var frozen =
                check.find().stream().flatMap(drift -> freeze(drift).stream()).toList();
        meters.looked(frozen.size(), Duration.ofNanos(System.nanoTime() - began));
        return frozen;
    }

    private List<FreezeId> freeze(Drift drift) {
        var id = transactions.execute(status -> freezing.freeze(drift));
        if (id == null || id.isEmpty()) {
            return List.of();
        }
        LOG.error(
                "Ledger drift: account {} is frozen (freeze {}). Its row says out {}, in {}, set aside {}, lines {}; its postings and"
                        + " holds say {}, {}, {}, {}. Nothing was repaired.",
                drift.account(),
                id.get().value(),
                drift.row().dr(),
                drift.row().cr(),
                drift.row().held(),
                drift.row().lines(),
                drift.sums().dr(),
                drift.sums().cr(),
                drift.sums().held(),
                drift.sums().lines());
        return List.of(id.get());
    }

    private void lookOrSayWhyNot() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("The ledger could not be checked this time; it is tried again in {}.", every, e);
        }
    }

    @Override
    public void start() {
        background.start();
    }

    @Override
    public void stop() {
        background.stop();
    }

    @Override
    public boolean isRunning() {
        return background.isRunning();
    }
}

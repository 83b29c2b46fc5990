package carefair.wallet;

import carefair.audit.AuditChain;
import carefair.settings.Settings;
import carefair.shared.London;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals each day shortly after it ended: signs the heads of both chains with what they hold, and sends that outside, so that cutting
 * off the newest journals and acts shows. If nothing ran at that hour it is made up for at the next start.
 */
@Component
class DaySealer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DaySealer.class);

    /** How long after midnight in London: everything of that day is in the chains by then. */
    private static final Duration AFTER = Duration.ofMinutes(10);

    /** What is sealed. */
    @Component
    record Chains(JournalChain journals, AuditChain audit, JdbcClient jdbc) {}

    /** By whose key and clock, how often it looks and whether by itself. */
    @Component
    record Terms(
            SealKey key,
            Settings settings,
            InstantSource clock,
            @Value("${carefair.seal.look-every:5m}") Duration every,
            @Value("${carefair.jobs:true}") boolean runs) {}

    private final Chains chains;
    private final DaySeals seals;
    private final TransactionOperations transactions;
    private final Terms terms;
    private final Background background;

    DaySealer(Chains chains, DaySeals seals, TransactionOperations transactions, Terms terms) {
        this.chains = chains;
        this.seals = seals;
        this.transactions = transactions;
        this.terms = terms;
        this.background = new Background("ledger-seal", terms.every(), terms.runs(), this::sealOrSayWhyNot);
    }

    /** Seals yesterday, unless that is done, or there is nothing to seal yet or no key to do it by. */
    Optional<DaySeal> sealIfDue() {
        var now = terms.clock().instant();
        var day = London.on(now.minus(AFTER)).minusDays(1);
        if (!terms.key().isThere() || seals.has(day)) {
            return Optional.empty();
        }
        chains.journals().chainWhole();
        chains.audit().catchUp();
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                var seal = seal(day);
                seal.ifPresent(seals::keep);
                return seal;
            }));
        } catch (DuplicateKeyException e) {
            // Another copy of the application has sealed the day. Both seals are true.
            return Optional.empty();
        }
    }

    private Optional<DaySeal> seal(java.time.LocalDate day) {
        var journals = chains.journals().head();
        var audit = chains.audit().head();
        if (audit.place() == 0) {
            return Optional.empty();
        }
        var before = seals.last();
        var since = chains.jdbc()
                .sql("select coalesce(sum(postings), 0), coalesce(sum(pence), 0) from journal_seal"
                        + " where place > ? and place <= ?")
                .params(before.map(DaySeal::journals).orElse(0L), journals.place())
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
        var seal = new DaySeal(
                terms.settings().council().code(),
                day,
                terms.clock().instant().truncatedTo(ChronoUnit.MICROS),
                journals.place(),
                before.map(DaySeal::postings).orElse(0L) + since[0],
                before.map(DaySeal::pence).orElse(0L) + since[1],
                journals.hash(),
                audit.place(),
                audit.hash(),
                before.map(DaySeal::digest).orElse(JournalLink.START),
                new byte[0]);
        return Optional.of(seal.signed(terms.key().sign(seal.bytes())));
    }

    private void sealOrSayWhyNot() {
        try {
            sealIfDue()
                    .ifPresent(seal -> LOG.info(
                            "The ledger of {} is sealed: {} journals, {} audit entries.",
                            seal.day(),
                            seal.journals(),
                            seal.auditEntries()));
        } catch (RuntimeException e) {
            LOG.error("Ledger seal: yesterday could not be sealed this time; it is tried again.", e);
        }
    }

    @Override
    public void start() {
        if (terms.runs() && !terms.key().isThere()) {
            LOG.warn("The ledger is not sealed each day: carefair.seal.key names no key.");
        }
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

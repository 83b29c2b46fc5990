package carefair.wallet;

import carefair.operations.ManyRows;
import carefair.shared.UuidBytes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Chains journals a few seconds after they were posted, so that no spend waits for the chain. Two copies of the application may try at
 * once: a place is unique, and the one that comes second leaves it to the other.
 */
@Component
class JournalChain implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JournalChain.class);

    /** How far behind: longer than a journal that got its identifier earlier may take to be committed. */
    private static final Duration BEHIND = Duration.ofSeconds(5);
    /** A journal is looked for this far back from the newest chained one. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final int AT_ONCE = 500;

    /** How often, and whether by itself. */
    @Component
    record Terms(
            @Value("${carefair.ledger.chain-every:5s}") Duration every,
            @Value("${carefair.jobs:true}") boolean runs) {}

    /** The newest link, and what the chain holds up to it. */
    record Head(long place, byte[] hash, UUID journal) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final InstantSource clock;
    private final Background background;
    private boolean fromTheFirst = true;

    JournalChain(JdbcClient jdbc, TransactionOperations transactions, InstantSource clock, Terms terms) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.background = new Background("ledger-chain", terms.every(), terms.runs(), this::chainOrSayWhyNot);
    }

    /** Chains everything that was posted up to a few seconds ago. @return how many journals */
    synchronized long chain() {
        long chained = 0;
        try {
            var from = fromTheFirst ? new UUID(0, 0) : earlier(head().journal());
            for (var some = chainSome(from); !some.isEmpty(); some = chainSome(from)) {
                chained += some.size();
                from = some.getLast();
            }
            fromTheFirst = false;
        } catch (DuplicateKeyException e) {
            // Another copy of the application has chained the same journals: the next round goes on behind it.
            return chained;
        }
        return chained;
    }

    /** As {@link #chain()}, and looks for what was left out since the first journal. */
    synchronized void chainWhole() {
        fromTheFirst = true;
        chain();
    }

    Head head() {
        return jdbc.sql("select place, hash, journal_id from journal_seal order by place desc limit 1")
                .query((row, n) -> new Head(row.getLong(1), row.getBytes(2), UuidBytes.toUuid(row.getBytes(3))))
                .optional()
                .orElse(new Head(0, JournalLink.START, new UUID(0, 0)));
    }

    private List<UUID> chainSome(UUID from) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var last = head();
            var journals = read(unchained(from));
            var rows = new ManyRows("journal_seal", "journal_id, place, schema_version, postings, pence, digest, hash");
            long place = last.place();
            var hash = last.hash();
            for (var journal : journals.values()) {
                place++;
                var link = new JournalLink(
                        place,
                        journal.id,
                        StoredJournal.SCHEMA_VERSION,
                        journal.postings.size(),
                        journal.pence(),
                        journal.digest());
                hash = link.hash(hash);
                rows.add(
                        UuidBytes.of(link.journal()),
                        link.place(),
                        link.schemaVersion(),
                        link.postings(),
                        link.pence(),
                        link.digest(),
                        hash);
            }
            rows.into(jdbc);
            return List.copyOf(journals.keySet());
        }));
    }

    private List<byte[]> unchained(UUID from) {
        return jdbc.sql("select j.id from journal j left join journal_seal s on s.journal_id = j.id"
                        + " where s.journal_id is null and j.id >= ? and j.id < ? order by j.id limit " + AT_ONCE)
                .params(UuidBytes.of(from), UuidBytes.of(at(clock.millis() - BEHIND.toMillis())))
                .query((row, n) -> row.getBytes(1))
                .list();
    }

    private Map<UUID, StoredJournal> read(List<byte[]> ids) {
        var found = new LinkedHashMap<UUID, StoredJournal>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql("select " + StoredJournal.COLUMNS + " from journal where id in (:ids) order by id")
                .param("ids", ids)
                .query((row, n) -> new StoredJournal(row))
                .list()
                .forEach(journal -> found.put(journal.id, journal));
        jdbc.sql("select " + StoredJournal.POSTING_COLUMNS
                        + " from posting where journal_id in (:ids) order by journal_id, leg")
                .param("ids", ids)
                .query(row -> {
                    Objects.requireNonNull(found.get(UuidBytes.toUuid(row.getBytes(1))))
                            .add(StoredJournal.Posting.of(row));
                });
        return found;
    }

    /** The first identifier that may belong to the overlap. */
    private static UUID earlier(UUID journal) {
        return at(Math.max(0, (journal.getMostSignificantBits() >>> 16) - OVERLAP.toMillis()));
    }

    /** The lowest identifier made at an instant: they begin with their milliseconds. */
    private static UUID at(long millis) {
        return new UUID(millis << 16, 0);
    }

    private void chainOrSayWhyNot() {
        try {
            chain();
        } catch (RuntimeException e) {
            LOG.warn("Journals could not be chained this time; it is tried again.", e);
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

package carefair.wallet;

import carefair.shared.CommandKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets spends that wait at the same moment be written together by one of few writers, with one commit. A spend that a writer does not find
 * plainly in order, or a batch that the database gives up, goes the road of a spend that is alone, with the same key: that road refuses,
 * replays and retries. Only MySQL and MariaDB know the statements.
 */
@Component
class SpendCombiner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SpendCombiner.class);

    /** How many are written together at most. */
    private static final int MOST = 128;

    /** A spend that waits to be written. */
    record Wish(CommandKey key, SpendRequest request, CompletableFuture<Optional<Hold>> outcome) {}

    /** Whether spends are combined, where the database can. */
    @Component
    record Terms(
            @Value("${carefair.ledger.combine:true}") boolean combine,
            @Value("${carefair.ledger.writers:2}") int writers,
            DataSource database) {

        boolean apply() {
            return combine && !product().equals("h2");
        }

        private String product() {
            try {
                return JdbcUtils.extractDatabaseMetaData(database, facts -> facts.getDatabaseProductName())
                        .toLowerCase(Locale.ROOT);
            } catch (MetaDataAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final SpendBatch batch;
    private final TransactionOperations transactions;
    private final Terms terms;
    private final LinkedBlockingQueue<Wish> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> writers = new CopyOnWriteArrayList<>();

    SpendCombiner(SpendBatch batch, TransactionOperations transactions, Terms terms) {
        this.batch = batch;
        this.transactions = transactions;
        this.terms = terms;
    }

    /** What came of it, or nothing if it must be done alone: nothing was written then, or what was written answers to the same key. */
    Optional<Hold> together(CommandKey key, SpendRequest request) {
        if (writers.isEmpty() || TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.empty();
        }
        var wish = new Wish(key, request, new CompletableFuture<>());
        waiting.add(wish);
        if (writers.isEmpty()) {
            // They stopped while this one came in, and may or may not have seen it.
            letGo();
        }
        return wish.outcome().join();
    }

    private void writeOn() {
        try {
            while (writers.contains(Thread.currentThread())) {
                var first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    var wishes = new ArrayList<Wish>(MOST);
                    wishes.add(first);
                    waiting.drainTo(wishes, MOST - 1);
                    write(wishes);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // However a writer ends, even for want of memory, nobody may wait for it.
            writers.remove(Thread.currentThread());
            if (writers.isEmpty()) {
                letGo();
            }
        }
    }

    private void write(List<Wish> wishes) {
        Map<Wish, Hold> done = Map.of();
        try {
            var written = transactions.execute(status -> batch.write(wishes));
            done = written == null ? Map.of() : written;
        } catch (RuntimeException e) {
            LOG.debug("{} spends could not be written together and are done one by one.", wishes.size(), e);
        } finally {
            for (var wish : wishes) {
                wish.outcome().complete(Optional.ofNullable(done.get(wish)));
            }
        }
    }

    private void letGo() {
        for (var wish = waiting.poll(); wish != null; wish = waiting.poll()) {
            wish.outcome().complete(Optional.empty());
        }
    }

    @Override
    public synchronized void start() {
        if (writers.isEmpty() && terms.apply()) {
            writers.addAll(Stream.generate(() ->
                            Thread.ofPlatform().name("ledger-writer").daemon().unstarted(this::writeOn))
                    .limit(terms.writers())
                    .toList());
            writers.forEach(Thread::start);
        }
    }

    @Override
    public synchronized void stop() {
        var ending = List.copyOf(writers);
        writers.clear();
        for (var writer : ending) {
            try {
                writer.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        letGo();
    }

    @Override
    public boolean isRunning() {
        return !writers.isEmpty();
    }
}

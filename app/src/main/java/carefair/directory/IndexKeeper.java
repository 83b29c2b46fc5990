package carefair.directory;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Builds the index anew at start if it does not tell what the table tells: it was never built, its folder was lost, or the last change
 * did not reach it, since index and database are not one transaction.
 */
@Component
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private record State(
            long count,
            long offered,
            @Nullable Instant lastUpdate,
            @Nullable Instant lastProof,
            boolean readable) {}

    private final EntityManagerFactory factory;
    private final StoredListings listings;
    private final TransactionOperations transaction;

    IndexKeeper(EntityManagerFactory factory, StoredListings listings, TransactionOperations transaction) {
        this.factory = factory;
        this.listings = listings;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    void keep() throws InterruptedException {
        var table = Objects.requireNonNull(transaction.execute(status ->
                new State(listings.count(), listings.offered(), listings.lastUpdate(), listings.lastProof(), true)));
        if (!table.equals(inIndex())) {
            Search.mapping(factory).scope(StoredListing.class).massIndexer().startAndWait();
            LOG.info("Search: the index of {} listings was built anew", table.count());
        }
    }

    private State inIndex() {
        try (var entities = factory.createEntityManager()) {
            var session = Search.session(entities);
            return new State(
                    session.search(StoredListing.class).where(f -> f.matchAll()).fetchTotalHitCount(),
                    session.search(StoredListing.class)
                            .where(f -> f.match().field("live").matching(true))
                            .fetchTotalHitCount(),
                    last(session, "updatedAt"),
                    last(session, "proof.provedAt"),
                    isReadable(session));
        }
    }

    /** Whether this version wrote it: another one may have kept less of each listing. */
    private static boolean isReadable(SearchSession session) {
        return session
                .search(StoredListing.class)
                .select(f -> f.field("told", String.class))
                .where(f -> f.matchAll())
                .fetchHits(1)
                .stream()
                .allMatch(told -> IndexedListing.read(told).isPresent());
    }

    private static @Nullable Instant last(SearchSession session, String field) {
        return session
                .search(StoredListing.class)
                .select(f -> f.field(field, Instant.class))
                .where(f -> f.matchAll())
                .sort(f -> f.field(field).desc())
                .fetchHits(1)
                .stream()
                .findFirst()
                .orElse(null);
    }
}

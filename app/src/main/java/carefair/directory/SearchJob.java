package carefair.directory;

import carefair.directory.SearchRows.Row;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks once a day what each saved search finds that it never found before, and tells its person once: of no listing twice, however many
 * of their searches find it.
 */
@Component
class SearchJob {

    private static final Logger LOG = LoggerFactory.getLogger(SearchJob.class);

    /** Nobody is told in the night. */
    private static final int FROM_HOUR = 7;

    private static final int MOST = 1_000;
    private static final int NAMED = 3;

    private final SearchRows rows;
    private final SavedSearches.Looking looking;
    private final News news;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    /** Whom and what it tells. */
    @Component
    record News(StoredListings listings, ThingsToKnow things) {

        void found(Row search, List<UUID> fresh) {
            var names = listings.findByIdIn(fresh).stream()
                    .collect(Collectors.toMap(StoredListing::id, StoredListing::name));
            var first = fresh.stream()
                    .limit(NAMED)
                    .map(id -> names.getOrDefault(id, ""))
                    .collect(Collectors.joining(", "));
            var more = fresh.size() - NAMED;
            things.tell(
                    search.person(),
                    more > 0
                            ? new Thing(
                                    "search-found-more",
                                    Map.of("search", search.name(), "names", first, "more", String.valueOf(more)),
                                    path(search),
                                    null)
                            : new Thing(
                                    "search-found",
                                    Map.of("search", search.name(), "names", first),
                                    path(search),
                                    null));
        }

        private static String path(Row search) {
            return "/app/searches/" + search.id();
        }
    }

    SearchJob(
            SearchRows rows,
            SavedSearches.Looking looking,
            News news,
            TransactionOperations transaction,
            InstantSource clock) {
        this.rows = rows;
        this.looking = looking;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "${carefair.searches.every:PT1H}")
    void run() {
        if (London.at(clock.instant()).getHour() < FROM_HOUR) {
            return;
        }
        var today = London.today(clock);
        rows.due(today).forEach(id -> take(id, today));
    }

    private void take(UUID id, LocalDate today) {
        try {
            transaction.executeWithoutResult(status ->
                    rows.one(id).filter(search -> rows.take(id, today)).ifPresent(this::look));
        } catch (RuntimeException failure) {
            // One search that cannot be looked at must not keep the others waiting; the next run tries it again.
            LOG.error("Saved search {} could not be looked at", id, failure);
        }
    }

    private void look(Row search) {
        // Who knows a listing hears of none that only stands for it, and of both once they are parted.
        var before = new HashSet<>(rows.found(search.id()));
        before.addAll(rows.standFor(search));
        var fresh = looking.find(search.asked(), MOST).stream()
                .filter(id -> !before.contains(id))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        var told = rows.told(search.person());
        var telling = fresh.stream().filter(id -> !told.contains(id)).toList();
        rows.add(search.id(), fresh.stream().filter(told::contains).toList(), false);
        rows.add(search.id(), telling, true);
        if (!telling.isEmpty()) {
            news.found(search, telling);
        }
    }
}

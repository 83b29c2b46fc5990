package carefair.directory;

import carefair.shared.London;
import carefair.shared.UuidBytes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists that somebody sends by a link with a code. Nobody knows who made one; whoever has the code reads it, and can change nothing. */
@Service
@Transactional
public class SentLists {

    private final JdbcClient jdbc;
    private final StoredListings listings;
    private final ListingChecks checks;
    private final InstantSource clock;
    private final Period kept;

    SentLists(
            JdbcClient jdbc,
            StoredListings listings,
            ListingChecks checks,
            InstantSource clock,
            @Value("${carefair.keep.sent-list:P28D}") Period kept) {
        this.jdbc = jdbc;
        this.listings = listings;
        this.checks = checks;
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * @param until the last day on which the code works, in London
     * @param listings as they stand today, in the order in which they were sent; for merged ones the one that stands for them, once
     */
    public record Sent(ListCode code, LocalDate until, List<Listing> listings) {}

    /**
     * Puts these under a new code, each once. Open to everybody.
     *
     * @param chosen at least one, and at most {@link SavedListings#MOST}
     * @throws DirectoryRefusal.NoSuchListing if one of them is not there
     */
    public Sent send(List<ListingId> chosen) {
        var once = chosen.stream().map(ListingId::value).distinct().toList();
        if (once.isEmpty() || once.size() > SavedListings.MOST) {
            throw new IllegalArgumentException("Not a list to send: " + once.size());
        }
        if (listings.findByIdIn(once).size() < once.size()) {
            throw new DirectoryRefusal.NoSuchListing();
        }
        var code = ListCode.random();
        var until = clock.instant().truncatedTo(ChronoUnit.MICROS).plus(kept);
        jdbc.sql("insert into sent_list (code_digest, kept_until) values (?, ?)")
                .params(code.digest(), utc(until))
                .update();
        for (int place = 0; place < once.size(); place++) {
            jdbc.sql("insert into sent_list_listing (code_digest, place, listing_id) values (?, ?, ?)")
                    .params(code.digest(), place, UuidBytes.of(once.get(place)))
                    .update();
        }
        return new Sent(code, London.on(until), inOrder(once));
    }

    /** What is under the code, if it still works. Open to everybody who has the code. */
    @Transactional(readOnly = true)
    public Optional<Sent> open(ListCode code) {
        return jdbc.sql("select kept_until from sent_list where code_digest = ? and kept_until > ?")
                .params(code.digest(), utc(clock.instant()))
                .query(LocalDateTime.class)
                .optional()
                .map(until -> new Sent(code, London.on(until.toInstant(ZoneOffset.UTC)), inOrder(ids(code))));
    }

    /** Clears away what was kept long enough. @return how many lists */
    int clearOld() {
        return jdbc.sql("delete from sent_list where kept_until <= ?")
                .param(utc(clock.instant()))
                .update();
    }

    private List<UUID> ids(ListCode code) {
        return jdbc.sql("select listing_id from sent_list_listing where code_digest = ? order by place")
                .param(code.digest())
                .query((row, n) -> UuidBytes.toUuid(row.getBytes("listing_id")))
                .list();
    }

    private List<Listing> inOrder(List<UUID> ids) {
        return checks.onAll(listings.findByIdIn(ids).stream()
                .sorted(Comparator.comparingInt(listing -> ids.indexOf(listing.id())))
                .map(StoredListing::inPlace)
                .map(StoredListing::told)
                // Of what is told: the same listing may come as itself and as its stand-in of the database.
                .distinct()
                .toList());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

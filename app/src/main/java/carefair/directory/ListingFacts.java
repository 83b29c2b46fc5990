package carefair.directory;

import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other public registers say of the places that listings tell of. Runs in its caller's transaction. */
@Component
class ListingFacts {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    ListingFacts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** On which listing the fact of that lasting name stands, and in which words. */
    record Kept(UUID listing, String words) {}

    Optional<Kept> kept(String source) {
        return jdbc.sql("select listing_id, words from listing_fact where source = ?")
                .param(source)
                .query((row, _) -> new Kept(UuidBytes.toUuid(row.getBytes(1)), row.getString(2)))
                .optional();
    }

    void put(String source, UUID listing, String words, String origin) {
        jdbc.sql("delete from listing_fact where source = ?").param(source).update();
        jdbc.sql("insert into listing_fact (source, listing_id, words, origin, read_at) values (?, ?, ?, ?, ?)")
                .params(
                        source,
                        UuidBytes.of(listing),
                        shortened(words),
                        shortened(origin),
                        LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                .update();
    }

    /** The listing with what the registers say, of it and of those it stands for, among what was checked, after what stands there. */
    Listing on(Listing listing) {
        var facts = of(listing.id().value());
        return facts.isEmpty()
                ? listing
                : listing.checkedAs(
                        Stream.concat(listing.checked().stream(), facts.stream())
                                .distinct()
                                .toList(),
                        listing.notChecked());
    }

    private List<String> of(UUID listing) {
        return jdbc.sql("""
                select f.words, 0 as line_no from listing_fact f where f.listing_id = :id
                union all
                select f.words, 1 from listing_fact f join listing l on l.id = f.listing_id where l.merged_into = :id
                union all
                select c.words, 2 + c.line_no from listing_checked c join listing l on l.id = c.listing_id
                where l.merged_into = :id
                order by line_no, words
                """)
                .param("id", UuidBytes.of(listing))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}

package carefair.directory;

import carefair.places.Point;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the signs of all listings that are not withdrawn, by two queries. Runs in its caller's transaction. */
@Component
class SignsOfListings {

    private final JdbcClient jdbc;

    SignsOfListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Signs of(StoredListing listing) {
        var told = listing.told();
        return Signs.of(
                listing.id(),
                told.source(),
                told.name(),
                told.summary(),
                told.details(),
                listing.point().orElse(null));
    }

    List<Signs> all() {
        Map<UUID, List<String>> details = new HashMap<>();
        jdbc.sql("""
                select d.listing_id, d.words from listing_detail d join listing l on l.id = d.listing_id
                where l.live and l.merged_into is null and (d.words like 'Address: %' or d.words like 'Website: %' or d.words like 'Run by %'
                    or d.words like '%charity%' or d.words like '%phone%')
                order by d.listing_id, d.line_no
                """).query((ResultSet row) -> {
            details.computeIfAbsent(UuidBytes.toUuid(row.getBytes(1)), _ -> new ArrayList<>())
                    .add(row.getString(2));
        });
        return jdbc.sql(
                        "select id, source, name, summary, lat, lon from listing where live and merged_into is null order by id")
                .query((row, _) -> {
                    var id = UuidBytes.toUuid(row.getBytes("id"));
                    return Signs.of(
                            id,
                            row.getString("source"),
                            row.getString("name"),
                            row.getString("summary"),
                            details.getOrDefault(id, List.of()),
                            point(row));
                })
                .list();
    }

    private static @Nullable Point point(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new Point(lat, row.getDouble("lon"));
    }
}

package carefair.places;

import carefair.shared.Postcode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The whole postcodes that were imported, in table {@code postcode_point}. */
@Repository
class PostcodePoints {

    /** @param authority ONS code of the authority it lies in, where the file said so */
    record Row(String postcode, Point point, @Nullable String authority) {

        /** This row, with the authority of the row before it where this one says none. */
        Row keeping(Row before) {
            return authority == null ? new Row(postcode, point, before.authority) : this;
        }
    }

    private final JdbcClient jdbc;

    PostcodePoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(Postcode postcode) {
        return Optional.ofNullable(these(List.of(postcode.text())).get(postcode.text()));
    }

    /** Those of the given postcodes that are here, by postcode. */
    Map<String, Row> these(Collection<String> postcodes) {
        var found = new HashMap<String, Row>();
        jdbc.sql("select postcode, lat, lon, authority from postcode_point where postcode in (:postcodes)")
                .param("postcodes", postcodes)
                .query((row, n) -> new Row(
                        row.getString("postcode"),
                        new Point(row.getDouble("lat"), row.getDouble("lon")),
                        row.getString("authority")))
                .list()
                .forEach(row -> found.put(row.postcode(), row));
        return found;
    }

    /** Adds rows whose postcodes are not here yet. */
    void add(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        // One statement for all: many times faster than one each on every database we use.
        var values = rows.stream().map(row -> "(?, ?, ?, ?)").collect(Collectors.joining(", "));
        var insert = jdbc.sql("insert into postcode_point (postcode, lat, lon, authority) values " + values);
        for (var row : rows) {
            insert = insert.param(row.postcode())
                    .param(row.point().lat())
                    .param(row.point().lon())
                    .param(row.authority());
        }
        insert.update();
    }

    void change(Row row) {
        jdbc.sql("update postcode_point set lat = ?, lon = ?, authority = ? where postcode = ?")
                .param(row.point().lat())
                .param(row.point().lon())
                .param(row.authority())
                .param(row.postcode())
                .update();
    }
}

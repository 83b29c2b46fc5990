package carefair.bench;

import carefair.shared.UuidBytes;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.search.mapper.orm.Search;

/** Writes listings into the tables in large batches, then has the index built from them as the application builds it. */
final class ListingFilling implements AutoCloseable {

    private static final int A_BATCH = 1_000;

    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final PreparedStatement listing;
    private final PreparedStatement detail;
    private final PreparedStatement category;
    private final PreparedStatement check;
    private final PreparedStatement trait;
    private final PreparedStatement time;
    private final PreparedStatement offer;

    private ListingFilling(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        listing = prepared(
                "insert into listing (id, version, source, content_hash, kind, name, provider_id, summary, who_for, area,"
                        + " lat, lon, travel_miles, live, suspended, updated_at, proved_at, proved_how)"
                        + " values (?, 0, ?, 'bench', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, 'PROVIDER')");
        detail = prepared("insert into listing_detail (listing_id, line_no, words) values (?, ?, ?)");
        category = prepared("insert into listing_category (listing_id, line_no, code) values (?, ?, ?)");
        check = prepared("insert into listing_checked (listing_id, line_no, words) values (?, ?, ?)");
        trait = prepared("insert into listing_trait (listing_id, trait) values (?, ?)");
        time = prepared("insert into listing_time (listing_id, usual_time) values (?, ?)");
        offer = prepared(
                "insert into offer (id, version, listing_id, line_no, name, description, category, unit, unit_price_pence,"
                        + " max_quantity, free_until_hours_before, late_units, live) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 24, 1, true)");
    }

    /** @return the seconds it took to write the tables, and to build the index */
    static double[] fill(EmbeddedCarefair carefair, ManyListings listings, int howMany) throws Exception {
        long began = System.nanoTime();
        try (var connection = carefair.bean(DataSource.class).getConnection();
                var filling = new ListingFilling(connection)) {
            for (int i = 1; i <= howMany; i++) {
                filling.add(listings.next());
                if (i % A_BATCH == 0 || i == howMany) {
                    filling.write();
                }
            }
        }
        double written = (System.nanoTime() - began) / 1e9;
        began = System.nanoTime();
        Search.mapping(carefair.bean(EntityManagerFactory.class))
                .scope(Object.class)
                .massIndexer()
                .threadsToLoadObjects(Runtime.getRuntime().availableProcessors())
                .batchSizeToLoadObjects(100)
                .idFetchSize(1_000)
                .startAndWait();
        return new double[] {written, (System.nanoTime() - began) / 1e9};
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statements.add(statement);
        return statement;
    }

    private void add(ManyListings.Drawn drawn) throws SQLException {
        var id = UuidBytes.of(drawn.id());
        var point = drawn.point();
        var provider = drawn.provider();
        var proved = LocalDateTime.ofInstant(drawn.provedAt(), ZoneOffset.UTC);
        add(
                listing,
                id,
                "bench:" + drawn.number(),
                drawn.kind(),
                drawn.name(),
                provider == null ? null : UuidBytes.of(provider),
                drawn.summary(),
                drawn.whoFor(),
                drawn.area(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                drawn.travelMiles(),
                drawn.live(),
                proved,
                proved);
        addLines(detail, id, drawn.details());
        addLines(category, id, drawn.categories());
        addLines(check, id, drawn.checked());
        for (var each : drawn.traits()) {
            add(trait, id, each);
        }
        for (var each : drawn.times()) {
            add(time, id, each);
        }
        for (int i = 0; i < drawn.offers().size(); i++) {
            var sold = drawn.offers().get(i);
            var offerId =
                    new UUID(drawn.id().getMostSignificantBits(), drawn.id().getLeastSignificantBits() + i);
            add(
                    offer,
                    UuidBytes.of(offerId),
                    id,
                    i,
                    sold.name(),
                    sold.description(),
                    sold.category(),
                    sold.unit(),
                    sold.pence(),
                    sold.most());
        }
    }

    private static void addLines(PreparedStatement statement, byte[] id, List<String> lines) throws SQLException {
        for (int i = 0; i < lines.size(); i++) {
            add(statement, id, i, lines.get(i));
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void write() throws SQLException {
        for (var each : statements) {
            each.executeBatch();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (var each : statements) {
            each.close();
        }
        connection.setAutoCommit(true);
    }
}

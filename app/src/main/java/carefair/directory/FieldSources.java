package carefair.directory;

import carefair.operations.ManyRows;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers where each field of a listing comes from. Runs in its caller's transaction. */
@Component
class FieldSources {

    private static final String PROVIDER = "provider";
    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    FieldSources(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The fields that the provider wrote itself. */
    Set<ListingField> byProvider(UUID listing) {
        var fields = EnumSet.noneOf(ListingField.class);
        jdbc.sql("select field from listing_field_source where listing_id = ? and by_provider")
                .param(UuidBytes.of(listing))
                .query(String.class)
                .list()
                .forEach(field -> fields.add(ListingField.valueOf(field)));
        return fields;
    }

    /** Where each field was read; those that say nothing of it are not there. */
    Map<ListingField, String> of(UUID listing) {
        var origins = new EnumMap<ListingField, String>(ListingField.class);
        jdbc.sql("select field, origin from listing_field_source where listing_id = ?")
                .param(UuidBytes.of(listing))
                .query((java.sql.ResultSet row) -> {
                    origins.put(ListingField.valueOf(row.getString("field")), row.getString("origin"));
                });
        return origins;
    }

    /** Says that the provider wrote these itself, from now on. */
    void providerWrote(UUID listing, Collection<ListingField> fields) {
        write(listing, fields, PROVIDER, true);
    }

    void imported(UUID listing, Collection<ListingField> fields, String origin) {
        write(listing, fields, origin.length() <= LONGEST ? origin : origin.substring(0, LONGEST), false);
    }

    /** Says that nothing is known of where it comes from. */
    void forget(UUID listing, ListingField field) {
        jdbc.sql("delete from listing_field_source where listing_id = ? and field = ?")
                .params(UuidBytes.of(listing), field.name())
                .update();
    }

    private void write(UUID listing, Collection<ListingField> fields, String origin, boolean byProvider) {
        if (fields.isEmpty()) {
            return;
        }
        jdbc.sql("delete from listing_field_source where listing_id = :listing and field in (:fields)")
                .param("listing", UuidBytes.of(listing))
                .param("fields", fields.stream().map(Enum::name).toList())
                .update();
        var rows = new ManyRows("listing_field_source", "listing_id, field, origin, by_provider, written_at");
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        fields.forEach(field -> rows.add(UuidBytes.of(listing), field.name(), origin, byProvider, now));
        rows.into(jdbc);
    }
}

package carefair.directory;

import carefair.places.Whereabouts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a provider chose about passing a listing on to other directories. */
@Entity
@Table(name = "listing_sharing")
class StoredSharing {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID listingId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sharing.Shown shown = Sharing.Shown.NOT;

    private @Nullable String outcode;

    private @Nullable Double lat;

    private @Nullable Double lon;

    private Instant changedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID changedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredSharing() {}

    @SuppressWarnings("NullAway.Init")
    StoredSharing(UUID listingId) {
        this.listingId = listingId;
    }

    /** @param near the outcode with its own middle; null if it is not known or not needed */
    void choose(Sharing.Shown chosen, @Nullable Whereabouts near, Instant now, UUID by) {
        shown = chosen;
        outcode = near == null ? null : near.label();
        lat = near == null ? null : near.point().lat();
        lon = near == null ? null : near.point().lon();
        changedAt = now;
        changedBy = by;
    }

    UUID listing() {
        return listingId;
    }

    Sharing.Shown shown() {
        return shown;
    }
}

package carefair.directory;

import carefair.identity.SignInId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A listing somebody keeps for later. */
@Entity
@Table(name = "saved_listing")
class SavedListing {

    @Embeddable
    record Key(
            @JdbcTypeCode(SqlTypes.BINARY) UUID signInId,
            @JdbcTypeCode(SqlTypes.BINARY) UUID listingId) {

        static Key of(SignInId signIn, ListingId listing) {
            return new Key(signIn.value(), listing.value());
        }
    }

    @EmbeddedId
    private Key key;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedListing() {}

    SavedListing(Key key, Instant savedAt) {
        this.key = key;
        this.savedAt = savedAt;
    }
}

package carefair.directory;

import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.SignInId;
import carefair.identity.Who;
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

/** A claim as it is kept. */
@Entity
@Table(name = "listing_claim")
class StoredClaim {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID listingId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Claim.State state;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID reasonId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID askedBy;

    private Instant askedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answerId;

    @SuppressWarnings("NullAway.Init")
    protected StoredClaim() {}

    StoredClaim(UUID id, ListingId listing, Who.Provider by, WordsId reason, Instant now) {
        this.id = id;
        this.listingId = listing.value();
        this.providerId = by.organisation().value();
        this.state = Claim.State.WAITING;
        this.reasonId = reason.value();
        this.askedBy = by.actor();
        this.askedAt = now;
    }

    void agree(Who.Staff by, Instant now) {
        state = Claim.State.AGREED;
        decidedBy = by.actor();
        decidedAt = now;
    }

    void refuse(Who.Staff by, WordsId why, Instant now) {
        state = Claim.State.REFUSED;
        decidedBy = by.actor();
        decidedAt = now;
        answerId = why.value();
    }

    UUID id() {
        return id;
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    OrganisationId provider() {
        return new OrganisationId(providerId);
    }

    boolean isWaiting() {
        return state == Claim.State.WAITING;
    }

    WordsId reason() {
        return new WordsId(reasonId);
    }

    Claim told(String listingName, String reason) {
        return new Claim(
                new ClaimId(id), listing(), listingName, provider(), state, reason, new SignInId(askedBy), askedAt);
    }
}

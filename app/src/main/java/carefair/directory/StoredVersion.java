package carefair.directory;

import carefair.audit.AuditEvent;
import carefair.audit.WordsId;
import carefair.directory.ListingVersion.State;
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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of what a provider says of a listing. */
@Entity
@Table(name = "listing_version")
class StoredVersion {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID listingId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID providerId;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private String says;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID writtenBy;

    private Instant writtenAt;

    private @Nullable Instant askedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answerId;

    @SuppressWarnings("NullAway.Init")
    protected StoredVersion() {}

    StoredVersion(UUID id, ListingId listing, int number, Description says, Who.Provider by, Instant now) {
        this.id = id;
        this.listingId = listing.value();
        this.providerId = by.organisation().value();
        this.number = number;
        this.state = State.DRAFT;
        this.says = DescriptionText.write(says);
        this.writtenBy = by.actor();
        this.writtenAt = now;
    }

    /** What an import said before its provider wrote anything; people saw it until the provider's own was shown. */
    static StoredVersion imported(UUID id, StoredListing listing, Description said, Who.Provider of) {
        var version = new StoredVersion(id, listing.listingId(), 1, said, of, listing.updatedAt());
        version.writtenBy = AuditEvent.SYSTEM;
        version.state = State.REPLACED;
        version.askedAt = version.writtenAt;
        return version;
    }

    void askToShow(Instant now) {
        state = State.WAITING;
        asked(now);
    }

    void show(Instant now) {
        state = State.SHOWN;
        asked(now);
    }

    /** Whether it is more than its provider's own draft. */
    boolean wasAskedFor() {
        return askedAt != null;
    }

    private void asked(Instant now) {
        if (askedAt == null) {
            askedAt = now;
        }
    }

    void replace() {
        state = State.REPLACED;
    }

    void decide(Who.Staff by, Instant now) {
        decidedBy = by.actor();
        decidedAt = now;
    }

    void sendBack(Who.Staff by, WordsId why, Instant now) {
        decide(by, now);
        state = State.SENT_BACK;
        answerId = why.value();
    }

    VersionId versionId() {
        return new VersionId(id);
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    OrganisationId provider() {
        return new OrganisationId(providerId);
    }

    int number() {
        return number;
    }

    State state() {
        return state;
    }

    Description says() {
        return DescriptionText.read(says);
    }

    /** Whether it is neither shown nor replaced: at most one version of a listing is. */
    boolean isOpen() {
        return state == State.DRAFT || state == State.WAITING || state == State.SENT_BACK;
    }

    Optional<WordsId> answer() {
        return Optional.ofNullable(answerId).map(WordsId::new);
    }

    ListingVersion told(String answer) {
        return new ListingVersion(
                versionId(),
                listing(),
                provider(),
                number,
                state,
                says(),
                new SignInId(writtenBy),
                writtenAt,
                decidedBy == null ? null : new SignInId(decidedBy),
                decidedAt,
                answer);
    }
}

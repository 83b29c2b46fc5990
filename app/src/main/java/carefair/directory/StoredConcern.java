package carefair.directory;

import carefair.audit.WordsId;
import carefair.identity.SignInId;
import jakarta.persistence.Column;
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

/** A concern as it is kept: ids and days, no words. */
@Entity
@Table(name = "listing_concern")
class StoredConcern {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID listingId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private Concern.Kind kind;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID saidWordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private @Nullable UUID reachWordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID raisedBy;

    @Column(updatable = false)
    private Instant raisedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID closedBy;

    private @Nullable Instant closedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID closedWordsId;

    @SuppressWarnings("NullAway.Init")
    protected StoredConcern() {}

    @SuppressWarnings("NullAway.Init")
    StoredConcern(
            UUID id, UUID listing, Concern.Kind kind, WordsId said, @Nullable WordsId reach, UUID by, Instant at) {
        this.id = id;
        this.listingId = listing;
        this.kind = kind;
        this.saidWordsId = said.value();
        this.reachWordsId = reach == null ? null : reach.value();
        this.raisedBy = by;
        this.raisedAt = at;
    }

    /** @throws DirectoryRefusal.ConcernClosed if it was closed before */
    void close(SignInId by, WordsId outcome, Instant at) {
        if (closedAt != null) {
            throw new DirectoryRefusal.ConcernClosed();
        }
        closedBy = by.value();
        closedAt = at;
        closedWordsId = outcome.value();
    }

    UUID id() {
        return id;
    }

    UUID listing() {
        return listingId;
    }

    WordsId said() {
        return new WordsId(saidWordsId);
    }

    Optional<WordsId> reach() {
        return Optional.ofNullable(reachWordsId).map(WordsId::new);
    }

    Optional<WordsId> outcome() {
        return Optional.ofNullable(closedWordsId).map(WordsId::new);
    }

    Concern told(String listingName, String said, String reach, String outcome) {
        return new Concern(
                new ConcernId(id),
                new ListingId(listingId),
                listingName,
                kind,
                said,
                reach,
                raisedAt,
                closedBy == null ? null : new SignInId(closedBy),
                closedAt,
                outcome);
    }
}

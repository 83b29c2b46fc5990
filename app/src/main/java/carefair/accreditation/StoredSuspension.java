package carefair.accreditation;

import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
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

/** That a provider is to be suspended or brought back, as one officer asked and another decided. */
@Entity
@Table(name = "suspension_change")
class StoredSuspension {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID organisationId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID waitingOrganisationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private Suspensions.Kind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Suspensions.Standing standing;

    private @Nullable Integer agreedNumber;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID reasonWordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decisionWordsId;

    @SuppressWarnings("NullAway.Init")
    protected StoredSuspension() {}

    @SuppressWarnings("NullAway.Init")
    StoredSuspension(UUID id, OrganisationId provider, Suspensions.Kind kind, SignInId by, WordsId reason, Instant at) {
        this.id = id;
        this.organisationId = provider.value();
        this.waitingOrganisationId = provider.value();
        this.kind = kind;
        this.standing = Suspensions.Standing.WAITING;
        this.askedBy = by.value();
        this.askedAt = at;
        this.reasonWordsId = reason.value();
    }

    void agree(int number, SignInId by, Instant at) {
        decide(Suspensions.Standing.AGREED, by, at);
        agreedNumber = number;
    }

    void refuse(SignInId by, WordsId why, Instant at) {
        decide(Suspensions.Standing.REFUSED, by, at);
        decisionWordsId = why.value();
    }

    private void decide(Suspensions.Standing verdict, SignInId by, Instant at) {
        if (standing != Suspensions.Standing.WAITING) {
            throw new AccreditationRefusal.SuspensionDecided();
        }
        standing = verdict;
        waitingOrganisationId = null;
        decidedBy = by.value();
        decidedAt = at;
    }

    boolean wasDecidedBy(SignInId somebody, Suspensions.Standing verdict) {
        return standing == verdict && somebody.value().equals(decidedBy);
    }

    boolean wasAskedBy(SignInId somebody) {
        return askedBy.equals(somebody.value());
    }

    UUID id() {
        return id;
    }

    OrganisationId provider() {
        return new OrganisationId(organisationId);
    }

    Suspensions.Kind kind() {
        return kind;
    }

    Suspensions.Standing standing() {
        return standing;
    }

    SignInId askedBy() {
        return new SignInId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    WordsId reason() {
        return new WordsId(reasonWordsId);
    }

    Optional<SignInId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(SignInId::new);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<WordsId> decisionWords() {
        return Optional.ofNullable(decisionWordsId).map(WordsId::new);
    }
}

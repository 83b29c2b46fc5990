package carefair.accreditation;

import carefair.identity.OrganisationId;
import carefair.identity.SignInId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A check as it is kept: never changed. */
@Entity
@Immutable
@Table(name = "provider_check")
class StoredCheck {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CheckKind kind;

    private String about;

    private LocalDate seenOn;

    private @Nullable LocalDate paperDated;

    private @Nullable LocalDate holdsUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DbsLevel dbsLevel;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID seenBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredCheck() {}

    StoredCheck(UUID id, NewCheck check, SignInId by, Instant at) {
        this.id = id;
        this.organisationId = check.provider().value();
        this.kind = check.kind();
        this.about = check.about();
        this.seenOn = check.seenOn();
        this.paperDated = check.dated();
        this.holdsUntil = check.until();
        this.dbsLevel = check.level();
        this.seenBy = by.value();
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    OrganisationId provider() {
        return new OrganisationId(organisationId);
    }

    CheckKind kind() {
        return kind;
    }

    String about() {
        return about;
    }

    @Nullable
    LocalDate until() {
        return holdsUntil;
    }

    /** What a newer check must share with this one to take its place. */
    String place() {
        return organisationId + "/" + kind + "/" + about.toLowerCase(java.util.Locale.UK);
    }

    boolean isOver(LocalDate today) {
        return holdsUntil != null && holdsUntil.isBefore(today);
    }

    boolean isAs(NewCheck other, SignInId by) {
        return organisationId.equals(other.provider().value())
                && kind == other.kind()
                && about.equals(other.about())
                && seenOn.equals(other.seenOn())
                && seenBy.equals(by.value());
    }

    Check told(boolean hasNumber, Check.Standing standing, Check.@Nullable TakenBack takenBack) {
        return new Check(
                new CheckId(id),
                provider(),
                kind,
                about,
                seenOn,
                paperDated,
                holdsUntil,
                dbsLevel,
                new SignInId(seenBy),
                recordedAt,
                hasNumber,
                standing,
                takenBack);
    }
}

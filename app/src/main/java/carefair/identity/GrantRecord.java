package carefair.identity;

import carefair.audit.WordsId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One right to act for a person, until its last day or until it is ended. */
@Entity
@Table(name = "grant_to_act")
class GrantRecord extends Row {

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID personId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID representativeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Grants.Kind kind;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID evidence;

    private boolean maySee;
    private boolean mayOrder;
    private boolean beTold;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID grantedBy;

    private Instant grantedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID endedBy;

    private @Nullable Instant endedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID endedWhy;

    @SuppressWarnings("NullAway.Init")
    protected GrantRecord() {}

    GrantRecord(UUID id, Grants.NewGrant grant, WordsId evidence, SignInId by, Instant at) {
        super(id);
        this.personId = grant.person().value();
        this.representativeId = grant.representative().value();
        this.kind = grant.kind();
        this.evidence = evidence.value();
        this.maySee = grant.powers().contains(Power.SEE);
        this.mayOrder = grant.powers().contains(Power.ORDER);
        this.beTold = grant.powers().contains(Power.BE_TOLD);
        this.fromDay = grant.from();
        this.untilDay = grant.until();
        this.grantedBy = by.value();
        this.grantedAt = at;
    }

    void end(SignInId by, WordsId why, Instant at) {
        endedBy = by.value();
        endedWhy = why.value();
        endedAt = at;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean isLiveOn(LocalDate day) {
        return !isEnded() && !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }

    GrantId grantId() {
        return new GrantId(getId());
    }

    PersonId person() {
        return new PersonId(personId);
    }

    PersonId representative() {
        return new PersonId(representativeId);
    }

    Grants.Kind kind() {
        return kind;
    }

    WordsId evidence() {
        return new WordsId(evidence);
    }

    LocalDate from() {
        return fromDay;
    }

    @Nullable
    LocalDate until() {
        return untilDay;
    }

    SignInId grantedBy() {
        return new SignInId(grantedBy);
    }

    Set<Power> powers() {
        var powers = EnumSet.noneOf(Power.class);
        if (maySee) {
            powers.add(Power.SEE);
        }
        if (mayOrder) {
            powers.add(Power.ORDER);
        }
        if (beTold) {
            powers.add(Power.BE_TOLD);
        }
        return powers;
    }
}

package carefair.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A one-time code that joins a record to a sign-in. */
@Entity
@Table(name = "joining_code")
class JoiningCodeRecord extends Row {

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID personId;

    private String publicPart;
    private String secretDigest;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JoiningCodes.Medium medium;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID issuedBy;

    private Instant issuedAt;
    private LocalDate lastDay;
    private int triesLeft;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID usedBy;

    private @Nullable Instant usedAt;
    private @Nullable Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected JoiningCodeRecord() {}

    @SuppressWarnings("NullAway.Init")
    JoiningCodeRecord(UUID id, PersonId person, String publicPart, String secretDigest, JoiningCodes.Medium medium) {
        super(id);
        this.personId = person.value();
        this.publicPart = publicPart;
        this.secretDigest = secretDigest;
        this.medium = medium;
    }

    JoiningCodeRecord issued(SignInId by, Instant at) {
        this.issuedBy = by.value();
        this.issuedAt = at;
        return this;
    }

    JoiningCodeRecord holding(LocalDate lastDay, int tries) {
        this.lastDay = lastDay;
        this.triesLeft = tries;
        return this;
    }

    void use(SignInId by, Instant at) {
        usedBy = by.value();
        usedAt = at;
    }

    void replace(Instant at) {
        replacedAt = at;
    }

    void loseATry() {
        triesLeft = Math.max(0, triesLeft - 1);
    }

    boolean worksOn(LocalDate day) {
        return usedAt == null && replacedAt == null && triesLeft > 0 && !day.isAfter(lastDay);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String secretDigest() {
        return secretDigest;
    }

    JoiningCodes.Standing standing() {
        return new JoiningCodes.Standing(medium, issuedAt, lastDay, triesLeft);
    }
}

package carefair.identity;

import carefair.audit.WordsId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody at the council opened a person's record, and why. Only ever added. */
@Entity
@Table(name = "record_opening")
class RecordOpening extends Row {

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID personId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID signInId;

    private Instant openedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID why;

    @SuppressWarnings("NullAway.Init")
    protected RecordOpening() {}

    RecordOpening(UUID id, PersonId person, SignInId by, WordsId why, Instant at) {
        super(id);
        this.personId = person.value();
        this.signInId = by.value();
        this.why = why.value();
        this.openedAt = at;
    }

    SignInId by() {
        return new SignInId(signInId);
    }

    Instant at() {
        return openedAt;
    }

    WordsId why() {
        return new WordsId(why);
    }
}

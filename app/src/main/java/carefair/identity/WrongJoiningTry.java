package carefair.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One wrong code tried by a sign-in: what keeps anybody from trying code after code. */
@Entity
@Table(name = "wrong_joining_try")
class WrongJoiningTry extends Row {

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID signInId;

    private Instant triedAt;

    @SuppressWarnings("NullAway.Init")
    protected WrongJoiningTry() {}

    WrongJoiningTry(UUID id, SignInId by, Instant at) {
        super(id);
        this.signInId = by.value();
        this.triedAt = at;
    }
}

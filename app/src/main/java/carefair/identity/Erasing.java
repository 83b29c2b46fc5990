package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.shared.UuidBytes;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a person whose time has come: names, words, answers and ways in. Ids, codes and sums stay, so that the ledger and the audit can
 * still be proved.
 */
@Service
@Transactional
public class Erasing {

    private final PersonalRows rows;
    private final JdbcClient jdbc;
    private final Clerk clerk;

    Erasing(PersonalRows rows, JdbcClient jdbc, Clerk clerk) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clerk = clerk;
    }

    /** The same of a way in that was joined to no record and is not used any more. */
    public void erase(Who.System who, SignInId signIn) {
        rows.erase(signIn);
        clerk.did(AuditEvent.of(who.actor(), "SIGN_IN_ERASED")
                .about(signIn.value())
                .on("sign_in", signIn.value())
                .because("KEPT_LONG_ENOUGH"));
    }

    /** Only the application itself does so, by its schedule. @return whether it was not done before */
    public boolean erase(Who.System who, PersonId person) {
        var id = UuidBytes.of(person.value());
        if (jdbc.sql("select count(*) from person_erased where person_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0) {
            return false;
        }
        jdbc.sql("insert into person_erased (person_id, erased_at) values (?, ?)")
                .params(id, LocalDateTime.ofInstant(clerk.now(), ZoneOffset.UTC))
                .update();
        rows.erase(person);
        clerk.did(AuditEvent.of(who.actor(), "PERSON_ERASED")
                .about(person.value())
                .on("person", person.value())
                .because("KEPT_LONG_ENOUGH"));
        return true;
    }
}

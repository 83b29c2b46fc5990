package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.UuidBytes;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what was paid out of a wallet, to say what is usual. */
@Component
class UsualSpending {

    private final JdbcClient jdbc;

    UsualSpending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was paid for support since then, in pence. */
    long since(PersonId person, Instant since) {
        return jdbc.sql("""
                select coalesce(sum(p.dr), 0) from wallet w join fund f on f.wallet_id = w.id
                join posting p on p.account_id = f.account_id and p.journal_kind = 'CAPTURE'
                join journal j on j.id = p.journal_id and j.recorded_at >= ?
                where w.person_id = ?
                """)
                .params(Utc.of(since), UuidBytes.of(person.value()))
                .query(Long.class)
                .single();
    }
}

package carefair.identity;

import carefair.operations.DueDeletion;
import carefair.operations.KeepFor;
import carefair.shared.London;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what is held about a way in that is joined to no record, no provider and no role, once nobody came in by it for long. */
@Component
class OldSignIns implements DueDeletion {

    private static final Who.System DELETION = new Who.System("deletion");

    private final JdbcClient jdbc;
    private final Erasing erasing;
    private final KeepFor keepFor;
    private final InstantSource clock;

    OldSignIns(JdbcClient jdbc, Erasing erasing, KeepFor keepFor, InstantSource clock) {
        this.jdbc = jdbc;
        this.erasing = erasing;
        this.keepFor = keepFor;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "sign-ins joined to nothing";
    }

    @Override
    @Transactional
    public long deleteDue() {
        var due = jdbc.sql("""
                select id from sign_in where person_id is null and organisation_id is null and roles = ''
                    and last_seen_at < ? and display_name <> 'Erased'
                """)
                .param(London.today(clock).minus(keepFor.signIn()).atStartOfDay())
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list();
        due.forEach(this::erase);
        return due.size();
    }

    private void erase(UUID signIn) {
        erasing.erase(DELETION, new SignInId(signIn));
    }
}

package carefair.wallet;

import carefair.identity.Erasing;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.operations.DueDeletion;
import carefair.operations.KeepFor;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases people whose money last moved long enough ago, and who have none left here. The ledger keeps its ids and sums; who they were is
 * gone.
 */
@Component
class OldMoney implements DueDeletion {

    private static final Who.System DELETION = new Who.System("deletion");

    private final JdbcClient jdbc;
    private final Erasing erasing;
    private final Settings settings;
    private final KeepFor keepFor;
    private final InstantSource clock;

    OldMoney(JdbcClient jdbc, Erasing erasing, Settings settings, KeepFor keepFor, InstantSource clock) {
        this.jdbc = jdbc;
        this.erasing = erasing;
        this.settings = settings;
        this.keepFor = keepFor;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "people whose money last moved long ago";
    }

    @Override
    public long deleteDue() {
        return due().stream().filter(person -> erasing.erase(DELETION, person)).count();
    }

    private List<PersonId> due() {
        var before = London.today(clock).minus(keepFor.money());
        return jdbc.sql("""
                select w.person_id from wallet w where w.council_id = ? and w.opened_at < ?
                    and not exists (select 1 from fund f join account_balance b on b.account_id = f.account_id
                        where f.wallet_id = w.id and (b.posted_cr <> b.posted_dr or b.pending_dr <> 0))
                    and not exists (select 1 from fund f join posting p on p.account_id = f.account_id
                        join journal j on j.id = p.journal_id where f.wallet_id = w.id and j.effective_on >= ?)
                """)
                .params(settings.council().code(), before.atStartOfDay(), before)
                .query((row, n) -> new PersonId(UuidBytes.toUuid(row.getBytes(1))))
                .list();
    }
}

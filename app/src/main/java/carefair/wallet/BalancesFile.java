package carefair.wallet;

import carefair.identity.CouncilFile;
import carefair.identity.References;
import carefair.identity.Who;
import carefair.operations.CsvOut;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bin/export balances}: what is in every fund now, and what of it is held for orders. */
@Component
class BalancesFile implements CouncilFile {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final References references;
    private final InstantSource clock;

    BalancesFile(JdbcClient jdbc, Settings settings, References references, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "balances";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "day",
                "reference",
                "fund",
                "begins",
                "ends",
                "came_in",
                "spent",
                "balance",
                "held",
                "left",
                "taken_back");
    }

    @Override
    public Days usual(LocalDate today) {
        return new Days(null, null);
    }

    @Override
    public void write(Who who, Days days, CsvOut out) {
        var people = references.all(who);
        var today = London.today(clock);
        jdbc.sql("""
                select w.person_id, f.kind, f.valid_from, f.valid_to, b.posted_cr, b.posted_dr, b.pending_dr,
                    coalesce(t.dr, 0) as taken_back
                from wallet w join fund f on f.wallet_id = w.id join account_balance b on b.account_id = f.account_id
                left join (select account_id, sum(dr) as dr from posting where side = 'D' and journal_kind in (%s)
                    group by account_id) t on t.account_id = f.account_id
                where w.council_id = ? order by w.id, f.account_id
                """.formatted(JournalKind.takingBack()))
                .param(settings.council().code())
                .query(row -> {
                    var cameIn = Money.ofPence(row.getLong("posted_cr"));
                    var takenBack = Money.ofPence(row.getLong("taken_back"));
                    var spent = Money.ofPence(row.getLong("posted_dr")).minus(takenBack);
                    var held = Money.ofPence(row.getLong("pending_dr"));
                    var balance = cameIn.minus(takenBack).minus(spent);
                    out.row(
                            today,
                            people.get(UuidBytes.toUuid(row.getBytes("person_id"))),
                            PaymentsFile.kebab(row.getString("kind")),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class),
                            cameIn,
                            spent,
                            balance,
                            held,
                            balance.minus(held),
                            takenBack);
                });
    }
}

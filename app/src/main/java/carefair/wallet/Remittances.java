package carefair.wallet;

import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a provider what each order paid it, from the same postings that the person's statement is read from. */
@Service
@Transactional(readOnly = true)
public class Remittances {

    private static final String POSTINGS = """
            from posting p join journal j on j.id = p.journal_id join ledger_account a on a.id = p.account_id
            where a.council_id = ? and a.kind = 'PROVIDER_PAYABLE' and a.owner_id = ? and j.effective_on
            """;

    private final JdbcClient jdbc;
    private final WalletRights rights;
    private final Settings settings;

    Remittances(JdbcClient jdbc, WalletRights rights, Settings settings) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.settings = settings;
    }

    /**
     * What this provider earned on the days from {@code from} to {@code to}, by London's calendar, both counted.
     *
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public Remittance remittance(Who.Provider who, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A remittance's days are in order: " + from + " to " + to);
        }
        rights.mayReadOwed(who);
        var lines = jdbc.sql("select j.id, j.recorded_at, j.kind, j.order_id, p.cr - p.dr as amount " + POSTINGS
                        + " between ? and ? order by j.recorded_at, j.id, p.leg")
                .params(
                        settings.council().code(),
                        UuidBytes.of(who.organisation().value()),
                        from,
                        to)
                .query((row, n) -> new Remittance.Line(
                        UuidBytes.toUuid(row.getBytes("id")),
                        Utc.instant(row, "recorded_at"),
                        JournalKind.valueOf(row.getString("kind")),
                        UuidBytes.toUuidOrNull(row.getBytes("order_id")),
                        Money.ofPence(row.getLong("amount"))))
                .list();
        return new Remittance(who.organisation(), from, to, before(who, from), lines, before(who, to.plusDays(1)));
    }

    private Money before(Who.Provider who, LocalDate day) {
        return Money.ofPence(jdbc.sql("select coalesce(sum(p.cr - p.dr), 0) " + POSTINGS + " < ?")
                .params(
                        settings.council().code(),
                        UuidBytes.of(who.organisation().value()),
                        day)
                .query(Long.class)
                .single());
    }
}

package carefair.wallet;

import carefair.identity.CouncilFile;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.References;
import carefair.identity.Who;
import carefair.operations.CsvOut;
import carefair.settings.Settings;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code bin/export payments}: every payment to a provider or personal assistant, a row for each fund that paid a part of it; what came back
 * is less than nothing. The sum of the rows is what is owed to providers more or less after these days than before.
 */
@Component
class PaymentsFile implements CouncilFile {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final References references;
    private final Organisations organisations;

    PaymentsFile(JdbcClient jdbc, Settings settings, References references, Organisations organisations) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.references = references;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public List<String> columns() {
        return List.of("date", "what", "reference", "fund", "category", "payee", "amount", "order", "journal");
    }

    /** The month before this one. */
    @Override
    public Days usual(LocalDate today) {
        var first = today.withDayOfMonth(1);
        return new Days(first.minusMonths(1), first.minusDays(1));
    }

    @Override
    public void write(Who who, Days days, CsvOut out) {
        var people = references.all(who);
        var payees = new HashMap<UUID, String>();
        // What is owed to a provider, and its other side: the funds that paid, or got it back.
        jdbc.sql("""
                select j.id, j.effective_on, j.on_behalf_of, j.order_id, a.owner_id as payee, p.cr as owed, f.account_kind as fund,
                    f.category, f.dr, f.cr
                from journal j
                join posting p on p.journal_id = j.id and p.account_kind = 'PROVIDER_PAYABLE'
                join ledger_account a on a.id = p.account_id
                join posting f on f.journal_id = j.id and f.account_kind not in ('PROVIDER_PAYABLE', 'BANK_CONTROL')
                    and f.side = case p.side when 'C' then 'D' else 'C' end
                where j.council_id = ? and j.effective_on between ? and ?
                order by j.effective_on, j.recorded_at, j.id, f.leg
                """)
                .param(settings.council().code())
                .param(days.from())
                .param(days.until())
                .query(row -> {
                    boolean paid = row.getLong("owed") > 0;
                    var payee = UuidBytes.toUuid(row.getBytes("payee"));
                    var order = UuidBytes.toUuidOrNull(row.getBytes("order_id"));
                    out.row(
                            row.getObject("effective_on", LocalDate.class),
                            paid ? "payment" : "refund",
                            people.get(UuidBytes.toUuid(row.getBytes("on_behalf_of"))),
                            kebab(row.getString("fund")),
                            row.getString("category"),
                            payees.computeIfAbsent(payee, id -> organisations.nameOf(new OrganisationId(id))),
                            Money.ofPence(paid ? row.getLong("dr") : -row.getLong("cr")),
                            order,
                            UuidBytes.toUuid(row.getBytes("id")));
                });
    }

    static String kebab(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

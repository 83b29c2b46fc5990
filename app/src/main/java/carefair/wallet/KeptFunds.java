package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells an organisation which individual service funds it keeps, for whom, and what moved in them: to read, and nothing else. For its own
 * members alone. Nothing that anybody wrote is told, nor who pressed.
 */
@Service
@Transactional(readOnly = true)
public class KeptFunds {

    /**
     * One fund that the organisation keeps; left = came in - spent - set aside.
     *
     * @param person for whom
     * @param until the fund's last day; null for none
     */
    public record Kept(
            FundId id,
            PersonId person,
            String personName,
            LocalDate from,
            @Nullable LocalDate until,
            Money cameIn,
            Money spent,
            Money setAside,
            Money left) {}

    /**
     * One movement.
     *
     * @param payee who was paid, or gave back; null when money came in, and where the organisation paid outside of orders
     * @param amount positive when it came in
     * @param after the sum in the fund after it, with what is set aside
     */
    public record Line(
            Instant at, JournalKind what, @Nullable String payee, Money amount, Money after) {}

    /** What moved in one fund from one London day to another, both counted; the closing sum is the opening sum of the day after. */
    public record Movements(Kept fund, LocalDate from, LocalDate to, Money opening, List<Line> lines, Money closing) {}

    private record Row(OrganisationId holder, long account, Kept kept) {}

    private static final String ROWS = """
            select f.id, f.holder_id, f.account_id, f.valid_from, f.valid_to, w.person_id, b.posted_cr, b.posted_dr, b.pending_dr
            from fund f join wallet w on w.id = f.wallet_id join account_balance b on b.account_id = f.account_id
            where w.council_id = ? and f.kind = 'ISF' and %s order by f.account_id
            """;

    private final JdbcClient jdbc;
    private final WalletRights rights;
    private final StatementBook book;
    private final Named named;
    private final Settings settings;

    /** Where names are looked up. */
    @Component("namedInKeptFunds")
    record Named(People people, Organisations organisations) {}

    KeptFunds(JdbcClient jdbc, WalletRights rights, StatementBook book, Named named, Settings settings) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.book = book;
        this.named = named;
        this.settings = settings;
    }

    /** Every fund that the organisation keeps, in the order in which they were opened; ended ones too. */
    public List<Kept> of(Who.Provider who) {
        rights.mayReadOwed(who);
        return jdbc
                .sql(ROWS.formatted("f.holder_id = ?"))
                .params(
                        settings.council().code(),
                        UuidBytes.of(who.organisation().value()))
                .query(this::row)
                .list()
                .stream()
                .map(Row::kept)
                .toList();
    }

    /** Whether there is any. */
    public boolean keepsAny(Who.Provider who) {
        rights.mayReadOwed(who);
        return jdbc.sql("select count(*) from fund where kind = 'ISF' and holder_id = ?")
                        .param(UuidBytes.of(who.organisation().value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * What moved in one of them. That it was looked at is an audit record about the person.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if another organisation keeps it, or there is none; an audit record is written
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public Movements movements(Who.Provider who, FundId fund, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The days are in order: " + from + " to " + to);
        }
        var found = jdbc.sql(ROWS.formatted("f.id = ?"))
                .params(settings.council().code(), UuidBytes.of(fund.value()))
                .query(this::row)
                .optional()
                .filter(row -> row.holder().equals(who.organisation()))
                .orElseThrow(() -> rights.notTheirs(who, "KEPT_FUND_ASKED_FOR", "fund", fund.value()));
        rights.mayReadKept(who, fund, found.kept().person());
        var stretch = book.stretch(found.account(), from, to);
        long before = stretch.before();
        long last = stretch.last();
        return new Movements(
                found.kept(),
                from,
                to,
                book.after(found.account(), before),
                book.between(found.account(), before, last).stream()
                        .map(line -> line(line, who.organisation()))
                        .toList(),
                book.after(found.account(), last));
    }

    private Line line(StatementBook.Row row, OrganisationId holder) {
        var payee = row.payee() == null ? null : new OrganisationId(row.payee());
        return new Line(
                row.at(),
                row.what(),
                payee == null || payee.equals(holder)
                        ? null
                        : named.organisations().nameOf(payee),
                row.amount(),
                row.after());
    }

    private Row row(ResultSet row, int n) throws SQLException {
        var person = new PersonId(UuidBytes.toUuid(row.getBytes("person_id")));
        long in = row.getLong("posted_cr");
        long out = row.getLong("posted_dr");
        long held = row.getLong("pending_dr");
        return new Row(
                new OrganisationId(UuidBytes.toUuid(row.getBytes("holder_id"))),
                row.getLong("account_id"),
                new Kept(
                        new FundId(UuidBytes.toUuid(row.getBytes("id"))),
                        person,
                        named.people().nameOf(person),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        Money.ofPence(in),
                        Money.ofPence(out),
                        Money.ofPence(held),
                        Money.ofPence(in - out - held)));
    }
}

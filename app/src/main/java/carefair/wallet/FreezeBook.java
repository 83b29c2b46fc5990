package carefair.wallet;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of freezes. */
@Component
class FreezeBook {

    private static final String SELECT = """
            select f.*, a.kind, a.owner_id from freeze f join ledger_account a on a.id = f.account_id
            """;

    private final JdbcClient jdbc;
    private final Words words;
    private final InstantSource clock;

    FreezeBook(JdbcClient jdbc, Words words, InstantSource clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** Whether this account is frozen, or two officers have accepted exactly this difference. */
    boolean knows(Drift drift) {
        var by = drift.difference();
        return jdbc.sql("""
                select count(*) from freeze f where f.account_id = ? and (f.open_account is not null
                    or f.found_at = (select max(x.found_at) from freeze x where x.account_id = f.account_id)
                        and f.row_dr - f.sum_dr = ? and f.row_cr - f.sum_cr = ? and f.row_held - f.sum_held = ?
                        and f.row_lines - f.sum_lines = ?)
                """)
                        .params(drift.account(), by.dr(), by.cr(), by.held(), by.lines())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the account is frozen already */
    FreezeId add(Drift drift) {
        var id = Uuid7.next(clock);
        jdbc.sql("""
                insert into freeze (id, account_id, open_account, found_at, row_dr, row_cr, row_held, row_lines,
                    sum_dr, sum_cr, sum_held, sum_lines, last_journal)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(UuidBytes.of(id), drift.account(), drift.account(), Utc.of(clock.instant()))
                .params(
                        drift.row().dr(),
                        drift.row().cr(),
                        drift.row().held(),
                        drift.row().lines())
                .params(
                        drift.sums().dr(),
                        drift.sums().cr(),
                        drift.sums().held(),
                        drift.sums().lines())
                .param(lastJournal(drift.account()))
                .update();
        return new FreezeId(id);
    }

    /** Accounts frozen now, the longest first. */
    List<FreezeView> open() {
        return jdbc.sql(SELECT + "where f.open_account is not null order by f.found_at, f.account_id")
                .query(this::view)
                .list();
    }

    long howManyOpen() {
        return jdbc.sql("select count(*) from freeze where open_account is not null")
                .query(Long.class)
                .single();
    }

    Optional<FreezeView> find(FreezeId id) {
        return jdbc.sql(SELECT + "where f.id = ?")
                .param(UuidBytes.of(id.value()))
                .query(this::view)
                .optional();
    }

    /** @return whether nobody had asked before */
    boolean ask(FreezeId id, SignInId who, WordsId why) {
        return jdbc.sql("""
                update freeze set asked_by = ?, asked_at = ?, asked_words = ? where id = ? and asked_by is null
                """)
                        .params(UuidBytes.of(who.value()), Utc.of(clock.instant()))
                        .params(UuidBytes.of(why.value()), UuidBytes.of(id.value()))
                        .update()
                == 1;
    }

    /** @return whether it was lifted by this, and not before */
    boolean lift(FreezeId id, SignInId who, WordsId why) {
        return jdbc.sql("""
                update freeze set lifted_by = ?, lifted_at = ?, lifted_words = ?, open_account = null
                where id = ? and lifted_by is null and asked_by is not null
                """)
                        .params(UuidBytes.of(who.value()), Utc.of(clock.instant()))
                        .params(UuidBytes.of(why.value()), UuidBytes.of(id.value()))
                        .update()
                == 1;
    }

    private byte @Nullable [] lastJournal(long account) {
        return jdbc
                .sql("select journal_id from posting where account_id = ? order by account_seq desc limit 1")
                .param(account)
                .query((row, n) -> row.getBytes(1))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private FreezeView view(ResultSet row, int n) throws SQLException {
        var kind = AccountKind.valueOf(row.getString("kind"));
        var owner = UuidBytes.toUuid(row.getBytes("owner_id"));
        var fund = Optional.ofNullable(kind.fund);
        return new FreezeView(
                new FreezeId(UuidBytes.toUuid(row.getBytes("id"))),
                row.getLong("account_id"),
                fund.map(some -> new PersonId(owner)),
                kind == AccountKind.PROVIDER_PAYABLE ? Optional.of(new OrganisationId(owner)) : Optional.empty(),
                fund,
                Utc.instant(row, "found_at"),
                sums(row, "row"),
                sums(row, "sum"),
                last(UuidBytes.toUuidOrNull(row.getBytes("last_journal")), row.getLong("account_id")),
                word(row, "asked"),
                word(row, "lifted"));
    }

    private static FreezeView.Sums sums(ResultSet row, String whose) throws SQLException {
        return new FreezeView.Sums(
                Money.ofPence(row.getLong(whose + "_dr")),
                Money.ofPence(row.getLong(whose + "_cr")),
                Money.ofPence(row.getLong(whose + "_held")),
                row.getLong(whose + "_lines"));
    }

    private Optional<FreezeView.Word> word(ResultSet row, String which) throws SQLException {
        var by = UuidBytes.toUuidOrNull(row.getBytes(which + "_by"));
        return by == null
                ? Optional.empty()
                : Optional.of(new FreezeView.Word(
                        new SignInId(by),
                        Utc.instant(row, which + "_at"),
                        words.read(new WordsId(UuidBytes.toUuid(row.getBytes(which + "_words"))))
                                .orElse("")));
    }

    private Optional<FreezeView.LastJournal> last(@Nullable UUID journal, long account) {
        return journal == null
                ? Optional.empty()
                : jdbc.sql("""
                        select j.kind, j.recorded_at, p.cr - p.dr as amount from journal j join posting p on p.journal_id = j.id
                        where j.id = ? and p.account_id = ?
                        """)
                        .params(UuidBytes.of(journal), account)
                        .query((row, n) -> new FreezeView.LastJournal(
                                journal,
                                JournalKind.valueOf(row.getString("kind")),
                                Utc.instant(row, "recorded_at"),
                                Money.ofPence(row.getLong("amount"))))
                        .optional();
    }
}

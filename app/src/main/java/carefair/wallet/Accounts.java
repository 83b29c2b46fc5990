package carefair.wallet;

import carefair.settings.Settings;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the ledger's accounts, each with its balance row. */
@Component
class Accounts {

    /** Owns the council's own accounts. */
    static final UUID COUNCIL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Balances balances;
    private final Settings settings;
    private final InstantSource clock;

    Accounts(JdbcClient jdbc, Balances balances, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.balances = balances;
        this.settings = settings;
        this.clock = clock;
    }

    /** The account of this kind and owner, opened now if it never was. */
    long open(AccountKind kind, UUID owner) {
        return open(kind, owner, owner);
    }

    /** The account of one fund of a person, opened now if it never was. */
    long open(AccountKind kind, UUID owner, UUID fund) {
        return find(kind, owner, fund).orElseGet(() -> add(kind, owner, fund));
    }

    Optional<Long> find(AccountKind kind, UUID owner) {
        return find(kind, owner, owner);
    }

    private Optional<Long> find(AccountKind kind, UUID owner, UUID fund) {
        return jdbc.sql(
                        "select id from ledger_account where council_id = ? and kind = ? and owner_id = ? and fund_id = ?")
                .params(settings.council().code(), kind.name(), UuidBytes.of(owner), UuidBytes.of(fund))
                .query(Long.class)
                .optional();
    }

    private long add(AccountKind kind, UUID owner, UUID fund) {
        try {
            jdbc.sql("""
                    insert into ledger_account (council_id, kind, side, owner_id, fund_id, mode, status, opened_at)
                    values (?, ?, ?, ?, ?, ?, 'OPEN', ?)
                    """)
                    .params(settings.council().code(), kind.name(), kind.side)
                    .params(UuidBytes.of(owner), UuidBytes.of(fund))
                    .params(kind.mode(), Utc.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException openedMeanwhile) {
            // Whoever opened it made the balance row in the same transaction, so both are there once the account can be
            // seen.
            return find(kind, owner, fund).orElseThrow();
        }
        long account = find(kind, owner, fund).orElseThrow();
        balances.open(account, kind);
        return account;
    }
}

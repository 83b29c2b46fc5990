package carefair.wallet;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Compares every account's balance row with its postings and holds, as they stood at one moment. It has a connection of its own, so that
 * it neither waits for people's work nor keeps them waiting for one.
 */
@Component
class DriftCheck {

    private final DataSource database;

    DriftCheck(DataSource pool) {
        database = pool instanceof HikariDataSource hikari
                ? new DriverManagerDataSource(hikari.getJdbcUrl(), hikari.getUsername(), hikari.getPassword())
                : pool;
    }

    /** Accounts that do not agree, by number. */
    List<Drift> find() {
        try (var snapshot = LedgerSnapshot.of(database)) {
            var accounts = new HashMap<Long, ProvedAccount>();
            var sketch = new Sketch();
            snapshot.read(
                    "select " + ProvedAccount.COLUMNS
                            + " from ledger_account a join account_balance b on b.account_id = a.id",
                    row -> {
                        var account = new ProvedAccount(row, sketch);
                        accounts.put(account.id, account);
                    });
            snapshot.read("select account_id, dr, cr, account_seq, balance_after from posting", row -> {
                var account = accounts.get(row.getLong(1));
                if (account != null) {
                    long number = row.getLong(4);
                    if (number == 0) {
                        account.postUnnumbered(row.getLong(2), row.getLong(3));
                    } else {
                        account.post(row.getLong(2), row.getLong(3), number, row.getLong(5));
                    }
                }
            });
            snapshot.read(ProvedAccount.FOLDED, row -> {
                var account = accounts.get(row.getLong(1));
                if (account != null) {
                    account.fold(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
                }
            });
            snapshot.read(ProvedAccount.WAITING, row -> {
                var account = accounts.get(row.getLong(1));
                if (account != null) {
                    account.outboxed(row.getLong(2), row.getLong(3));
                }
            });
            snapshot.read(
                    "select account_id, amount - captured - released from hold_line where amount > captured + released",
                    row -> {
                        var account = accounts.get(row.getLong(1));
                        if (account != null) {
                            account.hold(row.getLong(2));
                        }
                    });
            var found = new ArrayList<Drift>();
            accounts.values().stream()
                    .filter(account -> !account.postingsAgree() || !account.holdsAgree())
                    .map(ProvedAccount::drift)
                    .sorted(Comparator.comparingLong(Drift::account))
                    .forEach(found::add);
            return found;
        }
    }
}

package carefair.wallet;

import carefair.settings.Settings;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps every version of the council's spending rules, so that each hold and capture names the one it was made under. A change in the
 * configuration becomes a new version when the application starts.
 */
@Component
class Policies implements SmartInitializingSingleton {

    record Version(UUID id, int number, List<FundKind> fundOrder) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Settings settings;
    private final InstantSource clock;

    Policies(JdbcClient jdbc, TransactionOperations transactions, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var configured =
                settings.fundOrder().stream().map(FundKind::valueOf).distinct().toList();
        transactions.executeWithoutResult(status -> {
            var last = last();
            if (last.isEmpty() || !last.getFirst().fundOrder().equals(configured)) {
                add(last.isEmpty() ? 1 : last.getFirst().number() + 1, configured);
            }
        });
    }

    Version inForce() {
        return last().getFirst();
    }

    private List<Version> last() {
        return jdbc.sql("""
                select id, version_number, fund_order from policy_version where council_id = ?
                order by version_number desc limit 1
                """)
                .param(settings.council().code())
                .query((row, n) -> new Version(
                        UuidBytes.toUuid(row.getBytes("id")),
                        row.getInt("version_number"),
                        kinds(row.getString("fund_order"))))
                .list();
    }

    /** Kinds of fund, first to last, as the table keeps them. */
    static List<FundKind> kinds(String fundOrder) {
        return Arrays.stream(fundOrder.split(",")).map(FundKind::valueOf).toList();
    }

    private void add(int number, List<FundKind> fundOrder) {
        try {
            jdbc.sql("""
                    insert into policy_version (id, council_id, version_number, fund_order, in_force_from)
                    values (?, ?, ?, ?, ?)
                    """)
                    .params(UuidBytes.of(Uuid7.next(clock)), settings.council().code(), number)
                    .param(String.join(
                            ",", fundOrder.stream().map(FundKind::name).toList()))
                    .param(Utc.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException anotherCopyWasQuicker) {
            // Copies that start together read the same configuration, so what the other wrote is what this one would
            // have written.
        }
    }
}

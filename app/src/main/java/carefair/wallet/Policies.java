package carefair.wallet;

import carefair.settings.Settings;
import carefair.settings.SpendingRuleText;
import carefair.shared.CategoryCode;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

    record Version(UUID id, int number, List<FundKind> fundOrder, Rulebook rules) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Settings settings;
    private final InstantSource clock;
    private final Map<UUID, Rulebook> rulebooks = new ConcurrentHashMap<>();

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
        var rules = settings.spendingRules().stream().map(Policies::rule).toList();
        transactions.executeWithoutResult(status -> {
            var last = last();
            if (last.isEmpty()
                    || !last.getFirst().fundOrder().equals(configured)
                    || !last.getFirst().rules().rules().equals(rules)) {
                add(last.isEmpty() ? 1 : last.getFirst().number() + 1, configured, rules);
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
                        kinds(row.getString("fund_order")),
                        rulebook(UuidBytes.toUuid(row.getBytes("id")))))
                .list();
    }

    /** The rules of one version; they never change. */
    Rulebook rulebook(UUID version) {
        var known = rulebooks.get(version);
        if (known != null) {
            return known;
        }
        var read = new Rulebook(jdbc.sql("select * from policy_rule where policy_version_id = ? order by place")
                .param(UuidBytes.of(version))
                .query((row, n) -> rule(row))
                .list());
        rulebooks.put(version, read);
        return read;
    }

    /** A rule as the table keeps it. */
    static SpendingRule rule(ResultSet row) throws SQLException {
        return new SpendingRule(
                row.getString("code"),
                SpendingRule.Outcome.valueOf(row.getString("outcome")),
                SpendingRule.When.valueOf(row.getString("applies_when")),
                Set.copyOf(kinds(row.getString("funds"))),
                categories(row.getString("categories")),
                row.getString("basis"),
                row.getString("says"),
                row.getString("next_step"));
    }

    private static Set<CategoryCode> categories(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(CategoryCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SpendingRule rule(SpendingRuleText text) {
        return new SpendingRule(
                text.code(),
                SpendingRule.Outcome.valueOf(text.outcome()),
                SpendingRule.When.valueOf(text.when()),
                text.funds().stream().map(FundKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                text.categories().stream().map(CategoryCode::new).collect(Collectors.toUnmodifiableSet()),
                text.basis(),
                text.says(),
                text.next());
    }

    /** Kinds of fund, first to last, as the table keeps them. */
    static List<FundKind> kinds(String fundOrder) {
        return Arrays.stream(fundOrder.split(",")).map(FundKind::valueOf).toList();
    }

    private void add(int number, List<FundKind> fundOrder, List<SpendingRule> rules) {
        var id = Uuid7.next(clock);
        try {
            jdbc.sql("""
                    insert into policy_version (id, council_id, version_number, fund_order, in_force_from)
                    values (?, ?, ?, ?, ?)
                    """)
                    .params(UuidBytes.of(id), settings.council().code(), number)
                    .param(String.join(
                            ",", fundOrder.stream().map(FundKind::name).toList()))
                    .param(Utc.of(clock.instant()))
                    .update();
            for (int i = 0; i < rules.size(); i++) {
                add(id, i + 1, rules.get(i));
            }
        } catch (DuplicateKeyException anotherCopyWasQuicker) {
            // Copies that start together read the same configuration, so what the other wrote is what this one would
            // have written.
        }
    }

    private void add(UUID version, int place, SpendingRule rule) {
        jdbc.sql("""
                insert into policy_rule (policy_version_id, place, code, outcome, applies_when, funds, categories, basis, says, next_step)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UuidBytes.of(version),
                        place,
                        rule.code(),
                        rule.outcome().name(),
                        rule.when().name())
                .params(
                        rule.funds().stream().map(FundKind::name).sorted().collect(Collectors.joining(",")),
                        rule.categories().stream()
                                .map(CategoryCode::text)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .params(rule.basis(), rule.says(), rule.next())
                .update();
    }
}

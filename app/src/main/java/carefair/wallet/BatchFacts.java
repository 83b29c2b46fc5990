package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.settings.Settings;
import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up for many spends at once what each is judged by: who may, the plan and rules in force, the funds, the payee's account. */
@Component
class BatchFacts {

    /** A spend by somebody who may, for support that is covered, with what is known of it. */
    record Found(SpendCombiner.Wish wish, Command command, SpendingTerms terms, long payeeAccount) {}

    private record Covered(PersonId person, String category) {}

    private static final String TERMS = """
            select w.person_id, w.id as wallet_id, v.id as plan_id, c.category, f.kind, f.account_id, p.id as policy_id, p.fund_order
            from wallet w
            join policy_version p on p.council_id = w.council_id
                and p.version_number = (select max(y.version_number) from policy_version y where y.council_id = w.council_id)
            join support_plan_version v on v.wallet_id = w.id
                and v.version_number = (select max(x.version_number) from support_plan_version x where x.wallet_id = w.id)
            join support_plan_category c on c.version_id = v.id and c.category in (:categories)
            join fund f on f.wallet_id = w.id
            where w.council_id = :council and w.person_id in (:people)
            """;

    private final JdbcClient jdbc;
    private final WalletRights rights;
    private final Accounts accounts;
    private final Settings settings;

    /** A payee's account is opened once and never goes away. */
    private final Map<OrganisationId, Long> payees = new ConcurrentHashMap<>();

    BatchFacts(JdbcClient jdbc, WalletRights rights, Accounts accounts, Settings settings) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Leaves out each that is not plainly in order, or came before. */
    List<Found> of(List<SpendCombiner.Wish> wishes) {
        var may = rights.maySpendTheirOwn(
                wishes.stream().map(wish -> wish.request().who()).toList());
        var known = known(wishes);
        var left = wishes.stream()
                .filter(wish -> may.contains(wish.request().who()) && !known.contains(wish.key()))
                .toList();
        if (left.isEmpty()) {
            return List.of();
        }
        var terms = terms(left);
        var found = new ArrayList<Found>();
        for (var wish : left) {
            var request = wish.request();
            var of = terms.get(new Covered(request.person(), request.category().text()));
            var payee = payee(request.payee());
            if (of != null && payee != 0) {
                found.add(new Found(wish, Spending.command(Command.Scope.SPEND, wish.key(), request), of, payee));
            }
        }
        return found;
    }

    private Set<CommandKey> known(Collection<SpendCombiner.Wish> wishes) {
        return new HashSet<>(jdbc.sql(
                        "select command_key from idempotency where council_id = :council and scope = 'SPEND' and command_key in (:keys)")
                .param("council", settings.council().code())
                .param(
                        "keys",
                        wishes.stream()
                                .map(wish -> UuidBytes.of(wish.key().value()))
                                .toList())
                .query((row, n) -> new CommandKey(UuidBytes.toUuid(row.getBytes(1))))
                .list());
    }

    private Map<Covered, SpendingTerms> terms(List<SpendCombiner.Wish> wishes) {
        var found = new HashMap<Covered, SpendingTerms>();
        var fundOrder = new ArrayList<String>();
        jdbc.sql(TERMS)
                .param("council", settings.council().code())
                .param(
                        "people",
                        wishes.stream()
                                .map(wish -> wish.request().person())
                                .distinct()
                                .map(person -> UuidBytes.of(person.value()))
                                .toList())
                .param(
                        "categories",
                        wishes.stream()
                                .map(wish -> wish.request().category().text())
                                .distinct()
                                .toList())
                .query(row -> {
                    var kind = FundKind.valueOf(row.getString("kind"));
                    var covered = new Covered(
                            new PersonId(UuidBytes.toUuid(row.getBytes("person_id"))), row.getString("category"));
                    UUID wallet = UuidBytes.toUuid(row.getBytes("wallet_id"));
                    UUID plan = UuidBytes.toUuid(row.getBytes("plan_id"));
                    UUID policy = UuidBytes.toUuid(row.getBytes("policy_id"));
                    if (fundOrder.isEmpty()) {
                        fundOrder.addAll(List.of(row.getString("fund_order").split(",")));
                    }
                    var terms = found.computeIfAbsent(
                            covered, none -> new SpendingTerms(wallet, plan, policy, new ArrayList<>()));
                    if (fundOrder.contains(kind.name())) {
                        terms.fundsInOrder().add(new WalletBook.Fund(kind, row.getLong("account_id")));
                    }
                });
        found.values()
                .forEach(terms -> terms.fundsInOrder()
                        .sort(Comparator.comparingInt(
                                fund -> fundOrder.indexOf(fund.kind().name()))));
        return found;
    }

    /** The payee's account; 0 if it was never opened. */
    private long payee(OrganisationId payee) {
        var cached = payees.get(payee);
        if (cached != null) {
            return cached;
        }
        var opened = accounts.find(AccountKind.PROVIDER_PAYABLE, payee.value());
        opened.ifPresent(account -> payees.put(payee, account));
        return opened.orElse(0L);
    }
}

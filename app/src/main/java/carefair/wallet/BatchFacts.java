package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** One wallet as far as this batch asks: the categories are those asked for. */
    private static final class Wallet {

        final UUID id;
        final UUID plan;
        final UUID policy;
        final List<FundKind> kinds;
        final Set<CategoryCode> covered = new HashSet<>();
        final Map<UUID, Set<CategoryCode>> ofFunds = new HashMap<>();
        final Map<UUID, WalletBook.Fund> funds = new LinkedHashMap<>();

        Wallet(ResultSet row, List<FundKind> kinds) throws SQLException {
            id = UuidBytes.toUuid(row.getBytes("wallet_id"));
            plan = UuidBytes.toUuid(row.getBytes("plan_id"));
            policy = UuidBytes.toUuid(row.getBytes("policy_id"));
            this.kinds = kinds;
        }

        void take(ResultSet row) throws SQLException {
            var fund = UuidBytes.toUuid(row.getBytes("fund_id"));
            var inPlan = row.getString("in_plan");
            if (inPlan != null) {
                covered.add(new CategoryCode(inPlan));
            }
            var inFund = row.getString("in_fund");
            if (inFund != null) {
                ofFunds.computeIfAbsent(fund, none -> new HashSet<>()).add(new CategoryCode(inFund));
                funds.put(fund, WalletBook.fund(row, ofFunds));
            } else if (!funds.containsKey(fund)) {
                funds.put(fund, WalletBook.fund(row, ofFunds));
            }
        }

        SpendingTerms terms(SpendRequest request, Rulebook rules) {
            var paying = FundChoice.of(new FundChoice.Wanted(request, covered), kinds, List.copyOf(funds.values()));
            var known = new SpendingRule.Known(request.category(), request.facts(), false, false);
            return new SpendingTerms(id, plan, policy, rules.allowed(paying, known, false));
        }
    }

    /** In this order and by this index, whatever the server's statistics say a moment after many wallets were opened. */
    private static final String WALLETS =
            "select straight_join w.person_id, w.id as wallet_id, v.id as plan_id, c.category as in_plan,"
                    + " fc.category as in_fund, p.id as policy_id, p.fund_order, " + WalletBook.FUND + """

            from wallet w force index (wallet_one_a_person)
            join policy_version p on p.council_id = w.council_id
                and p.version_number = (select max(y.version_number) from policy_version y where y.council_id = w.council_id)
            join support_plan_version v on v.wallet_id = w.id
                and v.version_number = (select max(x.version_number) from support_plan_version x where x.wallet_id = w.id)
            join fund f on f.wallet_id = w.id
            left join support_plan_category c on c.version_id = v.id and c.category in (:categories)
            left join fund_category fc on fc.fund_id = f.id and fc.category in (:categories)
            where w.council_id = :council and w.person_id in (:people)
            """;

    private final JdbcClient jdbc;
    private final WalletRights rights;
    private final Accounts accounts;
    private final Settings settings;
    private final Policies policies;

    /** A payee's account is opened once and never goes away. */
    private final Map<OrganisationId, Long> payees = new ConcurrentHashMap<>();

    BatchFacts(JdbcClient jdbc, WalletRights rights, Accounts accounts, Settings settings, Policies policies) {
        this.policies = policies;
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
        var wallets = wallets(left);
        var found = new ArrayList<Found>();
        for (var wish : left) {
            var request = wish.request();
            var wallet = wallets.get(request.person());
            var payee = payee(request.payee());
            if (wallet != null && payee != 0) {
                terms(wallet, request)
                        .map(terms -> new Found(
                                wish, Spending.command(Command.Scope.SPEND, wish.key(), request), terms, payee))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** What is refused is refused where it is asked for alone; there too is decided what needs more facts than a batch looks up. */
    private Optional<SpendingTerms> terms(Wallet wallet, SpendRequest request) {
        if (request.asking() || !request.facts().equals(SpendFacts.NONE)) {
            return Optional.empty();
        }
        try {
            // What a holder may have to pay is not the council's to pay out: it is decided alone.
            return Optional.of(wallet.terms(request, policies.rulebook(wallet.policy)))
                    .filter(terms -> terms.fundsInOrder().stream()
                            .allMatch(fund -> fund.kind().isHeldByTheCouncil()));
        } catch (WalletRefusal refusal) {
            return Optional.empty();
        }
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

    private Map<PersonId, Wallet> wallets(List<SpendCombiner.Wish> wishes) {
        var found = new HashMap<PersonId, Wallet>();
        var kinds = new ArrayList<FundKind>();
        jdbc.sql(WALLETS)
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
                    if (kinds.isEmpty()) {
                        kinds.addAll(Policies.kinds(row.getString("fund_order")));
                    }
                    var person = new PersonId(UuidBytes.toUuid(row.getBytes("person_id")));
                    var wallet = found.get(person);
                    if (wallet == null) {
                        wallet = new Wallet(row, kinds);
                        found.put(person, wallet);
                    }
                    wallet.take(row);
                });
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

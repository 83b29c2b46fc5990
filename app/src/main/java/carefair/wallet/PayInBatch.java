package carefair.wallet;

import carefair.audit.Audit;
import carefair.identity.PersonId;
import carefair.settings.Settings;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pays in to many wallets by a statement a table, in the caller's transaction: each with its key, journal, postings, audit record and place
 * in the outbox, as a pay-in that is alone has. Keys come first, then the locks of all accounts in ascending order.
 */
@Component
class PayInBatch {

    /** A pay-in, and the command it is. */
    record Asked(Command command, PayIn payIn) {}

    /** A pay-in with its place in the ledger: the journal, and number and balance of the fund's line. */
    record Decided(Asked asked, UUID journal, long source, long account, long number, long after) {

        Command command() {
            return asked.command();
        }

        PayIn payIn() {
            return asked.payIn();
        }

        Answer answer() {
            return new Answer(null, journal, 0, 0, true);
        }
    }

    private record FundOf(PersonId person, FundKind kind) {}

    /** The wallet's own rows and how they are written. */
    @Component
    record Ledger(EntityManager entities, Accounts accounts, Balances balances, PayInRows rows, Audit audit) {}

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Settings settings;
    private final InstantSource clock;

    PayInBatch(JdbcClient jdbc, Ledger ledger, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes all of them, or none and an exception.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one of the keys came before
     * @throws WalletRefusal.NoWallet if one of the people has no wallet with such a fund
     */
    void write(List<Asked> all) {
        if (all.isEmpty()) {
            return;
        }
        ledger.entities().flush();
        var journals = all.stream().map(each -> Uuid7.next(clock)).toList();
        ledger.rows().keys(all, journals);
        var funds = funds(all);
        var sources = new HashMap<FundKind, Long>();
        var credits = new TreeMap<Long, Balances.Credit>();
        all.forEach(each -> credits.put(account(funds, each.payIn()), Balances.Credit.NONE));
        var locked = new HashMap<Long, Balances.Balance>();
        ledger.balances().lockAll(credits.keySet()).forEach(row -> locked.put(row.account(), row));
        var decided = new ArrayList<Decided>(all.size());
        for (int i = 0; i < all.size(); i++) {
            var payIn = all.get(i).payIn();
            long account = account(funds, payIn);
            var before = Optional.ofNullable(locked.get(account)).orElseThrow();
            var credit = credits.getOrDefault(account, Balances.Credit.NONE)
                    .plus(payIn.amount().pence());
            credits.put(account, credit);
            long source = sources.computeIfAbsent(
                    payIn.fund(), kind -> ledger.accounts().open(AccountKind.sourceOf(kind), Accounts.COUNCIL));
            decided.add(new Decided(
                    all.get(i),
                    journals.get(i),
                    source,
                    account,
                    before.seq() + credit.lines(),
                    before.postedCr() + credit.cr() - before.postedDr()));
        }
        ledger.rows().write(decided);
        ledger.balances().creditAll(credits);
        ledger.audit()
                .recordAll(decided.stream()
                        .map(each -> each.command().event(each.answer()))
                        .toList());
    }

    private static long account(Map<FundOf, Long> funds, PayIn payIn) {
        return Optional.ofNullable(funds.get(new FundOf(payIn.person(), payIn.fund())))
                .orElseThrow(WalletRefusal.NoWallet::new);
    }

    private Map<FundOf, Long> funds(List<Asked> all) {
        var found = new HashMap<FundOf, Long>();
        jdbc.sql("""
                select w.person_id, f.kind, f.account_id from wallet w join fund f on f.wallet_id = w.id
                where w.council_id = :council and w.person_id in (:people)
                """)
                .param("council", settings.council().code())
                .param(
                        "people",
                        all.stream()
                                .map(each -> each.payIn().person())
                                .distinct()
                                .map(person -> UuidBytes.of(person.value()))
                                .toList())
                .query(row -> {
                    var person = new PersonId(UuidBytes.toUuid(row.getBytes("person_id")));
                    found.putIfAbsent(
                            new FundOf(person, FundKind.valueOf(row.getString("kind"))), row.getLong("account_id"));
                });
        return found;
    }
}

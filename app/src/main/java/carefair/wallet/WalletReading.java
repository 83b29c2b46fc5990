package carefair.wallet;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.settings.Settings;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads wallets and sums in the words people know: came in, taken back, spent, set aside, left to use. */
@Component
class WalletReading {

    private record Sums(long accounts, long dr, long cr, long pending) {

        static final Sums NONE = new Sums(0, 0, 0, 0);

        Sums plus(Sums other) {
            return new Sums(accounts + other.accounts, dr + other.dr, cr + other.cr, pending + other.pending);
        }
    }

    private static final String FUNDS = """
            select f.id, f.kind, b.posted_dr, b.posted_cr, b.pending_dr,
                (select coalesce(sum(p.dr), 0) from posting p
                    where p.account_id = f.account_id and p.journal_kind in (%s)) as taken_back
            from fund f join account_balance b on b.account_id = f.account_id where f.wallet_id = ? order by f.account_id
            """.formatted(JournalKind.takingBack());

    /** Few of all postings, which the index of their kinds finds. */
    private static final String TAKEN_BACK = """
            select coalesce(sum(p.dr), 0) from posting p join ledger_account a on a.id = p.account_id
            where a.council_id = ? and p.journal_kind in (%s) and p.side = 'D' and p.account_kind in (%s)
            """.formatted(
            JournalKind.takingBack(),
            heldByTheCouncil().map(kind -> "'" + AccountKind.of(kind) + "'").collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final WalletBook wallets;
    private final Plans plans;
    private final Words words;
    private final Settings settings;
    private final Folding folding;

    /** Whose council it is, and how its own accounts are read. */
    @Component
    record Terms(Settings settings, Folding folding) {}

    WalletReading(JdbcClient jdbc, WalletBook wallets, Plans plans, Words words, Terms terms) {
        this.jdbc = jdbc;
        this.wallets = wallets;
        this.plans = plans;
        this.words = words;
        this.settings = terms.settings();
        this.folding = terms.folding();
    }

    Optional<Wallets.WalletState> wallet(PersonId person) {
        return wallets.find(person).map(this::state);
    }

    boolean isOpen(PersonId person) {
        return wallets.find(person).isPresent();
    }

    Money owedTo(OrganisationId provider) {
        return jdbc.sql(
                        "select id from ledger_account where council_id = ? and kind = 'PROVIDER_PAYABLE' and owner_id = ?")
                .params(settings.council().code(), UuidBytes.of(provider.value()))
                .query(Long.class)
                .optional()
                .map(account -> Money.ofPence(folding.exact(account)))
                .orElse(Money.ZERO);
    }

    Wallets.Totals totals() {
        var sums = sumsByKind();
        var direct = sums.getOrDefault(AccountKind.DIRECT_PAYMENT, Sums.NONE);
        // What an accredited holder keeps, and what only passes through, is not the council's cash.
        var all = heldByTheCouncil()
                .map(kind -> sums.getOrDefault(AccountKind.of(kind), Sums.NONE))
                .reduce(Sums.NONE, Sums::plus);
        var owed = sums.getOrDefault(AccountKind.PROVIDER_PAYABLE, Sums.NONE);
        long takenBack = jdbc.sql(TAKEN_BACK)
                .param(settings.council().code())
                .query(Long.class)
                .single();
        return new Wallets.Totals(
                direct.accounts(),
                Money.ofPence(all.cr()),
                Money.ofPence(takenBack),
                Money.ofPence(all.dr() - takenBack),
                Money.ofPence(all.pending()),
                Money.ofPence(all.cr() - all.dr() - all.pending()),
                Money.ofPence(owed.cr()
                        - owed.dr()
                        + folding.unfolded(settings.council().code(), AccountKind.PROVIDER_PAYABLE)));
    }

    private static Stream<FundKind> heldByTheCouncil() {
        return Arrays.stream(FundKind.values()).filter(FundKind::isHeldByTheCouncil);
    }

    private Map<AccountKind, Sums> sumsByKind() {
        var sums = new EnumMap<AccountKind, Sums>(AccountKind.class);
        jdbc.sql("""
                select a.kind, count(*) as accounts, sum(b.posted_dr) as dr, sum(b.posted_cr) as cr, sum(b.pending_dr) as pending
                from account_balance b join ledger_account a on a.id = b.account_id
                where a.council_id = ? group by a.kind
                """).param(settings.council().code()).query(row -> {
            sums.put(
                    AccountKind.valueOf(row.getString("kind")),
                    new Sums(row.getLong("accounts"), row.getLong("dr"), row.getLong("cr"), row.getLong("pending")));
        });
        return sums;
    }

    private Wallets.WalletState state(WalletBook.Wallet wallet) {
        var terms = new HashMap<FundId, FundTerms>();
        wallets.funds(wallet.id()).forEach(fund -> terms.put(fund.id(), fund.terms()));
        var funds = jdbc
                .sql(FUNDS)
                .param(UuidBytes.of(wallet.id()))
                .query((row, n) -> new Wallets.FundState(
                        new FundId(UuidBytes.toUuid(row.getBytes("id"))),
                        FundKind.valueOf(row.getString("kind")),
                        Objects.requireNonNull(terms.get(new FundId(UuidBytes.toUuid(row.getBytes("id"))))),
                        Money.ofPence(row.getLong("posted_cr")),
                        Money.ofPence(row.getLong("taken_back")),
                        Money.ofPence(row.getLong("posted_dr") - row.getLong("taken_back")),
                        Money.ofPence(row.getLong("pending_dr")),
                        Money.ofPence(row.getLong("posted_cr") - row.getLong("posted_dr") - row.getLong("pending_dr"))))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Wallets.FundState::kind))
                .toList();
        var choice = new Wallets.Choice(wallet.chosenOn(), text(wallet.explainedBy()), text(wallet.otherWaysShown()));
        var plan = plans.inForce(wallet.id());
        return new Wallets.WalletState(
                wallet.person(),
                funds,
                plan.map(Plans.Version::categories).orElse(Set.of()),
                plan.map(Plans.Version::reviewDue).orElse(null),
                choice);
    }

    private String text(WordsId id) {
        return words.read(id).orElse("");
    }
}

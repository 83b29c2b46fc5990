package carefair.wallet;

import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of wallets and their funds. */
@Component
class WalletBook {

    record Wallet(UUID id, PersonId person, LocalDate chosenOn, WordsId explainedBy, WordsId otherWaysShown) {}

    record Fund(FundId id, FundKind kind, long account, FundTerms terms) {}

    /** The columns of a fund. */
    static final String FUND = """
            f.id as fund_id, f.kind as fund_kind, f.account_id as fund_account, f.holder_id, f.source, f.priority, f.valid_from,
                f.valid_to, f.reclaimable""";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Settings settings;
    private final InstantSource clock;

    WalletBook(JdbcClient jdbc, Accounts accounts, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws WalletRefusal.AlreadyOpen if the person has one */
    UUID add(PersonId person, LocalDate chosenOn, WordsId explainedBy, WordsId otherWaysShown, UUID openedBy) {
        var id = Uuid7.next(clock);
        try {
            jdbc.sql("""
                    insert into wallet (id, council_id, person_id, chosen_on, explained_by, other_ways_shown, opened_by, opened_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(UuidBytes.of(id), settings.council().code(), UuidBytes.of(person.value()), chosenOn)
                    .params(UuidBytes.of(explainedBy.value()), UuidBytes.of(otherWaysShown.value()))
                    .params(UuidBytes.of(openedBy), Utc.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException alreadyThere) {
            throw new WalletRefusal.AlreadyOpen();
        }
        return id;
    }

    /** Adds an empty fund with a guarded account of its own. */
    Fund addFund(UUID wallet, PersonId person, FundKind kind, FundTerms terms) {
        var id = Uuid7.next(clock);
        long account = accounts.open(AccountKind.of(kind), person.value(), id);
        jdbc.sql("""
                insert into fund (id, wallet_id, kind, holder, holder_id, account_id, source, priority, valid_from, valid_to,
                    reclaimable)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(UuidBytes.of(id), UuidBytes.of(wallet), kind.name(), kind.holder())
                .param(UuidBytes.ofNullable(
                        terms.holder() == null ? null : terms.holder().value()))
                .params(account, terms.source().name(), terms.priority(), terms.from())
                .param(terms.until())
                .param(terms.reclaimable())
                .update();
        terms.categories()
                .forEach(category -> jdbc.sql("insert into fund_category (fund_id, category) values (?, ?)")
                        .params(UuidBytes.of(id), category.text())
                        .update());
        return new Fund(new FundId(id), kind, account, terms);
    }

    /** What comes with every wallet, for what the plan covers, or own money, which only passes through: from today on. */
    Fund addFund(UUID wallet, PersonId person, FundKind kind) {
        var source = kind == FundKind.DIRECT_PAYMENT ? FundSource.COUNCIL : FundSource.PERSON;
        return addFund(
                wallet,
                person,
                kind,
                new FundTerms(source, Set.of(), London.today(clock), null, 1, kind.isReclaimable(), null));
    }

    Optional<Wallet> find(PersonId person) {
        return jdbc.sql("""
                select id, chosen_on, explained_by, other_ways_shown from wallet where council_id = ? and person_id = ?
                """)
                .params(settings.council().code(), UuidBytes.of(person.value()))
                .query((row, n) -> new Wallet(
                        UuidBytes.toUuid(row.getBytes("id")),
                        person,
                        row.getObject("chosen_on", LocalDate.class),
                        new WordsId(UuidBytes.toUuid(row.getBytes("explained_by"))),
                        new WordsId(UuidBytes.toUuid(row.getBytes("other_ways_shown")))))
                .optional();
    }

    /** The wallet's funds in the order in which people read them. */
    List<Fund> funds(UUID wallet) {
        var plain = funds(wallet, Map.of());
        // Most people have only what comes with the wallet, which names no categories of its own.
        return plain.stream().allMatch(fund -> fund.kind().comesWithTheWallet())
                ? plain
                : funds(wallet, categories(wallet));
    }

    private List<Fund> funds(UUID wallet, Map<UUID, Set<CategoryCode>> categories) {
        return jdbc
                .sql("select " + FUND + " from fund f where f.wallet_id = ?")
                .param(UuidBytes.of(wallet))
                .query((row, n) -> fund(row, categories))
                .list()
                .stream()
                .sorted(Comparator.comparing(Fund::kind).thenComparingLong(Fund::account))
                .toList();
    }

    private Map<UUID, Set<CategoryCode>> categories(UUID wallet) {
        var categories = new HashMap<UUID, Set<CategoryCode>>();
        jdbc.sql("""
                select c.fund_id, c.category from fund_category c join fund f on f.id = c.fund_id where f.wallet_id = ?
                """).param(UuidBytes.of(wallet)).query(row -> {
            categories
                    .computeIfAbsent(UuidBytes.toUuid(row.getBytes(1)), fund -> new HashSet<>())
                    .add(new CategoryCode(row.getString(2)));
        });
        return categories;
    }

    /** A fund from {@link #FUND}. */
    static Fund fund(ResultSet row, Map<UUID, Set<CategoryCode>> categories) throws SQLException {
        var id = UuidBytes.toUuid(row.getBytes("fund_id"));
        return new Fund(
                new FundId(id),
                FundKind.valueOf(row.getString("fund_kind")),
                row.getLong("fund_account"),
                new FundTerms(
                        FundSource.valueOf(row.getString("source")),
                        categories.getOrDefault(id, Set.of()),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getInt("priority"),
                        row.getBoolean("reclaimable"),
                        holder(row)));
    }

    /** Who keeps a fund, from {@code holder_id}; null where the council does. */
    static @Nullable OrganisationId holder(ResultSet row) throws SQLException {
        var id = UuidBytes.toUuidOrNull(row.getBytes("holder_id"));
        return id == null ? null : new OrganisationId(id);
    }

    /** @throws WalletRefusal.NoWallet if the person has no wallet */
    Wallet require(PersonId person) {
        return find(person).orElseThrow(WalletRefusal.NoWallet::new);
    }

    /** @throws WalletRefusal.NoWallet if the person has no wallet, or none with such a fund */
    Fund fund(PersonId person, FundKind kind) {
        return fund(person, kind, 1);
    }

    /** The nth fund of a kind, from 1. @throws WalletRefusal.NoWallet if there are fewer */
    Fund fund(PersonId person, FundKind kind, int nth) {
        return funds(require(person).id()).stream()
                .filter(fund -> fund.kind() == kind)
                .skip(nth - 1L)
                .findFirst()
                .orElseThrow(WalletRefusal.NoWallet::new);
    }

    /** What is left to use in an account at this moment. */
    Money left(long account) {
        return jdbc.sql("select posted_cr - posted_dr - pending_dr from account_balance where account_id = ?")
                .param(account)
                .query(Long.class)
                .optional()
                .map(Money::ofPence)
                .orElse(Money.ZERO);
    }

    /** @throws WalletRefusal.NoWallet if the person has no such fund */
    Fund fund(PersonId person, FundId id) {
        return funds(require(person).id()).stream()
                .filter(fund -> fund.id().equals(id))
                .findFirst()
                .orElseThrow(WalletRefusal.NoWallet::new);
    }
}

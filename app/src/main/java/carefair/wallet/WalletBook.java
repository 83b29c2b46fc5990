package carefair.wallet;

import carefair.audit.WordsId;
import carefair.identity.PersonId;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of wallets and their funds. */
@Component
class WalletBook {

    record Wallet(UUID id, PersonId person, LocalDate chosenOn, WordsId explainedBy, WordsId otherWaysShown) {}

    record Fund(FundKind kind, long account) {}

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

    /** Adds an empty fund with a guarded account of its own. Only the direct payment may ever be reclaimed. */
    void addFund(UUID wallet, PersonId person, FundKind kind) {
        var id = Uuid7.next(clock);
        long account = accounts.open(AccountKind.of(kind), person.value(), id);
        jdbc.sql("""
                insert into fund (id, wallet_id, kind, holder, account_id, valid_from, reclaimable)
                values (?, ?, ?, 'COUNCIL', ?, ?, ?)
                """)
                .params(UuidBytes.of(id), UuidBytes.of(wallet), kind.name(), account)
                .params(London.today(clock), kind == FundKind.DIRECT_PAYMENT)
                .update();
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
        return jdbc
                .sql("select kind, account_id from fund where wallet_id = ?")
                .param(UuidBytes.of(wallet))
                .query((row, n) -> new Fund(FundKind.valueOf(row.getString("kind")), row.getLong("account_id")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Fund::kind))
                .toList();
    }

    /** @throws WalletRefusal.NoWallet if the person has no wallet */
    Wallet require(PersonId person) {
        return find(person).orElseThrow(WalletRefusal.NoWallet::new);
    }

    /** @throws WalletRefusal.NoWallet if the person has no wallet, or none with such a fund */
    Fund fund(PersonId person, FundKind kind) {
        return funds(require(person).id()).stream()
                .filter(fund -> fund.kind() == kind)
                .findFirst()
                .orElseThrow(WalletRefusal.NoWallet::new);
    }
}

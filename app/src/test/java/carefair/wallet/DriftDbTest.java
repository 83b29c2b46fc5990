package carefair.wallet;

import static carefair.wallet.LedgerUnderTest.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.PersonId;
import carefair.identity.Who;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Pennies planted by somebody with the administrator's rights, on a real MariaDB in use. */
class DriftDbTest {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.onMariaDb();

    /** What an intruder, or a mistake of ours, could do to one account by one penny. */
    private static final List<String> PLANTS = List.of(
            "update account_balance set posted_cr = posted_cr + 1 where account_id = %d",
            "update account_balance set posted_dr = posted_dr + 1 where account_id = %d",
            "update account_balance set posted_cr = posted_cr - 1 where account_id = %d",
            "update account_balance set posted_dr = posted_dr + 1, posted_cr = posted_cr + 1 where account_id = %d",
            "update account_balance set pending_dr = pending_dr + 1 where account_id = %d",
            "update account_balance set pending_dr = pending_dr - 1 where account_id = %d",
            "update posting set cr = cr + 1 where account_id = %d and account_seq = 1",
            "update posting set cr = cr - 1, balance_after = balance_after - 1 where account_id = %d and account_seq = 1",
            "update posting set balance_after = balance_after - 1 where account_id = %d and account_seq = 1",
            "update hold_line set amount = amount + 1 where account_id = %d");

    @Test
    void twentyPlantedPenniesAreFoundWithinAMinuteAndTheirTwentyAccountsFrozenAndNothingRepaired() throws Exception {
        var people = Stream.generate(() -> LEDGER.someoneWith("£50.00", "£0.00"))
                .limit(20)
                .toList();
        var others = Stream.generate(() -> LEDGER.someoneWith("£5,000.00", "£0.00"))
                .limit(2)
                .toList();
        var holds = people.stream().map(who -> LEDGER.hold(who, "£10.00")).toList();
        var accounts = people.stream().map(DriftDbTest::account).toList();
        var registry = new SimpleMeterRegistry();
        var log = listening();
        var watch = LEDGER.watch(registry);
        var done = new AtomicBoolean();

        try (var busy = Executors.newFixedThreadPool(2)) {
            others.forEach(who -> busy.submit(() -> {
                while (!done.get()) {
                    LEDGER.capture(who, LEDGER.hold(who, "£0.02"), "£0.02");
                }
            }));
            watch.start();
            try {
                Thread.sleep(2_000);
                assertThat(frozen()).as("nothing is planted yet").isEmpty();

                for (int i = 0; i < 20; i++) {
                    Intruder.in(LEDGER.schema(), PLANTS.get(i % PLANTS.size()).formatted(accounts.get(i)));
                }
                var sumsBefore = sums(accounts);
                awaitFrozen(20);

                assertThat(frozen()).containsExactlyInAnyOrderElementsOf(accounts);
                assertThat(sums(accounts)).as("nothing is repaired").isEqualTo(sumsBefore);
            } finally {
                done.set(true);
                watch.stop();
            }
        }
        assertThat(log.list)
                .filteredOn(line -> line.getLevel() == Level.ERROR)
                .hasSize(20)
                .allSatisfy(line -> assertThat(line.getFormattedMessage()).contains("Ledger drift: account"));
        assertThat(registry.counter("carefair.ledger.drifts").count()).isEqualTo(20);
        assertThat(registry.get("carefair.ledger.frozen.accounts").gauge().value())
                .isEqualTo(20);
        assertThat(LEDGER.told).hasSize(20);

        for (int i = 0; i < 20; i++) {
            var who = people.get(i);
            assertThatExceptionOfType(WalletRefusal.Frozen.class).isThrownBy(() -> LEDGER.hold(who, "£1.00"));
        }
        // Agreed support and earned pay go on. The sixth and the tenth have a penny of the hold itself wrong.
        LEDGER.capture(people.getFirst(), holds.getFirst(), "£10.00");
        LEDGER.release(people.get(1), holds.get(1));
        others.forEach(who -> LEDGER.hold(who, "£1.00"));
    }

    @Test
    void theOfficerSeesTheRowBothSumsAndTheLastJournalAndASecondOneLiftsTheFreeze() {
        var margaret = LEDGER.someoneWith("£50.00", "£0.00");
        LEDGER.capture(margaret, LEDGER.hold(margaret, "£8.00"), "£8.00");
        LEDGER.hold(margaret, "£2.00");
        var account = account(margaret);
        var watch = LEDGER.watch(new SimpleMeterRegistry());
        plantAPenny(account);
        watch.look();

        var freeze = freezeOf(account);
        assertThat(freeze.person()).contains(margaret.account());
        assertThat(freeze.fund()).contains(FundKind.DIRECT_PAYMENT);
        assertThat(freeze.row()).isEqualTo(new FreezeView.Sums(pounds("£8.00"), pounds("£50.01"), pounds("£2.00"), 2));
        assertThat(freeze.postings())
                .isEqualTo(new FreezeView.Sums(pounds("£8.00"), pounds("£50.00"), pounds("£2.00"), 2));
        assertThat(freeze.lastJournal()).hasValueSatisfying(last -> {
            assertThat(last.what()).isEqualTo(JournalKind.CAPTURE);
            assertThat(last.amount()).isEqualTo(pounds("£8.00").negated());
        });

        assertThatExceptionOfType(WalletRefusal.SecondPersonNeeded.class)
                .as("nobody has said what was found")
                .isThrownBy(() -> lift(LEDGER.tom, freeze));
        LEDGER.act(() -> {
            LEDGER.freezes.askToLift(LEDGER.tom, freeze.id(), "A copy was restored by hand on Sunday");
            return null;
        });
        assertThatExceptionOfType(WalletRefusal.SecondPersonNeeded.class).isThrownBy(() -> lift(LEDGER.tom, freeze));
        lift(LEDGER.nadia, freeze);

        var lifted = LEDGER.act(() -> LEDGER.freezes.freeze(LEDGER.tom, freeze.id()));
        assertThat(lifted.asked().orElseThrow().words()).isEqualTo("A copy was restored by hand on Sunday");
        assertThat(lifted.lifted().orElseThrow().by()).isEqualTo(LEDGER.nadia.signIn());
        LEDGER.hold(margaret, "£1.00");
        assertThat(watch.look()).as("this difference was accepted").isEmpty();

        plantAPenny(account);
        assertThat(watch.look()).as("another one was not").hasSize(1);
        assertThat(watch.look()).as("it is frozen already").isEmpty();
        Intruder.in(
                LEDGER.schema(), "update account_balance set posted_cr = posted_cr - 2 where account_id = " + account);
    }

    @Test
    void aHoldAndAFreezeCannotPassEachOther() throws Exception {
        for (int round = 0; round < 10; round++) {
            var margaret = LEDGER.someoneWith("£50.00", "£0.00");
            var account = account(margaret);
            plantAPenny(account);
            var watch = LEDGER.watch(new SimpleMeterRegistry());
            try (var pool = Executors.newFixedThreadPool(4)) {
                var results = new ArrayList<java.util.concurrent.Future<Boolean>>();
                for (int i = 0; i < 4; i++) {
                    results.add(pool.submit(() -> {
                        try {
                            for (int n = 0; n < 20; n++) {
                                LEDGER.hold(margaret, "£0.01");
                            }
                            return false;
                        } catch (WalletRefusal.Frozen frozen) {
                            return true;
                        }
                    }));
                }
                watch.look();
                long held = held(account);
                for (var result : results) {
                    result.get();
                }
                assertThat(held(account)).as("set aside after the freeze").isEqualTo(held);
            }
        }
    }

    private static void lift(Who.Staff who, FreezeView freeze) {
        LEDGER.act(() -> {
            LEDGER.freezes.lift(who, freeze.id(), "The cause is known and will be put right");
            return null;
        });
    }

    private static void plantAPenny(long account) {
        Intruder.in(LEDGER.schema(), PLANTS.getFirst().formatted(account));
    }

    private static FreezeView freezeOf(long account) {
        return LEDGER.act(() -> LEDGER.freezes.open(LEDGER.tom)).stream()
                .filter(freeze -> freeze.account() == account)
                .findFirst()
                .orElseThrow();
    }

    private static void awaitFrozen(int howMany) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (frozen().size() < howMany && System.nanoTime() < until) {
            Thread.sleep(100);
        }
    }

    private static Set<Long> frozen() {
        return LEDGER
                .jdbc
                .sql("select account_id from account_balance where frozen = true and account_id in"
                        + " (select open_account from freeze where open_account is not null)")
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static List<String> sums(List<Long> accounts) {
        return LEDGER.jdbc
                .sql("select concat_ws(' ', account_id, posted_dr, posted_cr, pending_dr, seq) from account_balance"
                        + " where account_id in (:accounts) order by account_id")
                .param("accounts", accounts)
                .query(String.class)
                .list();
    }

    private static long held(long account) {
        return LEDGER.jdbc
                .sql("select pending_dr from account_balance where account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    private static long account(Who.Resident who) {
        return account(who.account());
    }

    private static long account(PersonId person) {
        return LEDGER.jdbc
                .sql("select id from ledger_account where owner_id = ? and kind = 'DIRECT_PAYMENT'")
                .param(carefair.shared.UuidBytes.of(person.value()))
                .query(Long.class)
                .single();
    }

    private static ListAppender<ILoggingEvent> listening() {
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        ((Logger) LoggerFactory.getLogger(DriftWatch.class)).addAppender(appender);
        return appender;
    }
}

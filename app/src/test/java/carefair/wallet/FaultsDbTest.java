package carefair.wallet;

import static carefair.wallet.LedgerUnderTest.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.CommandKey;
import carefair.testing.MariaDbServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can break breaks, on a real MariaDB: nothing that was answered for is lost, doubled or left half-done. */
class FaultsDbTest {

    @Test
    void eightKillsOfTheDatabaseUnderLoadLoseNothingAndLeaveNothingHalfDone() throws Exception {
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        try (var crashes = new Crashes(seed)) {
            var result = crashes.killDatabase(8, 8);

            System.out.println("Kills of the database, seed " + seed + ": " + result);
            assertThat(result.acknowledged()).isGreaterThan(50);
            assertThat(result.lost() + result.doubled() + result.half())
                    .as("seed %s", seed)
                    .isZero();
        }
    }

    @Test
    void twoKillsOfTheApplicationUnderLoadLoseNothingAndLeaveNothingHalfDone() throws Exception {
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        try (var crashes = new Crashes(seed)) {
            var result = crashes.killApplication(2);

            System.out.println("Kills of the application, seed " + seed + ": " + result);
            assertThat(result.acknowledged()).isGreaterThan(20);
            assertThat(result.lost() + result.doubled() + result.half())
                    .as("seed %s", seed)
                    .isZero();
        }
    }

    /** The case most suites miss: the database has committed, and nobody is told. */
    @ParameterizedTest
    @CsvSource({"BEFORE_COMMIT,false", "AFTER_COMMIT,false", "BEFORE_COMMIT,true", "AFTER_COMMIT,true"})
    void whoeverIsCutOffAtTheCommitSendsTheSameKeyAgainAndTheMoneyMovesOnce(CuttingProxy.Cut cut, boolean together)
            throws Exception {
        var server = MariaDbServer.shared();
        var database = LedgerUnderTest.newDatabase(server);
        try (var proxy = new CuttingProxy(server.port())) {
            var ledger = LedgerUnderTest.at(
                    database.url().replace(":" + server.port() + "/", ":" + proxy.port() + "/")
                            // What is encrypted cannot be told apart.
                            + "&sslMode=DISABLED",
                    database.user(),
                    database.password());
            if (together) {
                ledger.combiner.start();
            }
            var margaret = ledger.someoneWith("£50.00", "£10.00");
            ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£1.00"));
            for (int i = 1; i <= 5; i++) {
                proxy.atTheNextCommit(cut);
                var spent = ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£2.00"));
                assertThat(spent.captured()).isEqualTo(pounds("£2.00"));
                assertThat(proxy.cuts()).isEqualTo(2 * i - 1);

                var hold = ledger.hold(margaret, "£3.00");
                proxy.atTheNextCommit(cut);
                var key = CommandKey.random();
                assertThat(ledger.act(() -> ledger.wallets.capture(key, margaret, hold.id(), pounds("£3.00")))
                                .captured())
                        .isEqualTo(pounds("£3.00"));
                assertThat(proxy.cuts()).isEqualTo(2 * i);
            }

            assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£34.00"));
            assertThat(ledger.jdbc
                            .sql("select count(*) from journal where kind = 'CAPTURE'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(11);
            assertThat(ledger.proof.prove().breaches()).isEmpty();
            ledger.close();
        }
    }

    @Test
    void fiveHundredClientsPressFiveTimesAndEachIsServedOnce() throws Exception {
        var ledger = LedgerUnderTest.combiningOnMariaDb();
        var people = new ArrayList<carefair.identity.Who.Resident>();
        for (int i = 0; i < 20; i++) {
            people.add(ledger.someoneWith("£100.00", "£0.00"));
        }
        var presses = new ArrayList<Callable<Hold>>();
        for (int client = 0; client < 500; client++) {
            var key = CommandKey.random();
            var spend = ledger.spend(people.get(client % 20), "£1.00");
            presses.addAll(List.of(
                    () -> ledger.spendAtOnce(key, spend),
                    () -> ledger.spendAtOnce(key, spend),
                    () -> ledger.spendAtOnce(key, spend),
                    () -> ledger.spendAtOnce(key, spend),
                    () -> ledger.spendAtOnce(key, spend)));
        }
        var answers = new ArrayList<Hold>();
        try (var clients = Executors.newFixedThreadPool(100)) {
            for (var answer : clients.invokeAll(presses)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).hasSize(2_500);
        assertThat(answers.stream().distinct()).hasSize(500);
        assertThat(ledger.jdbc
                        .sql("select count(*) from journal where kind = 'CAPTURE'")
                        .query(Long.class)
                        .single())
                .isEqualTo(500);
        assertThat(ledger.proof.prove().breaches()).isEmpty();
        ledger.close();
    }
}

package carefair.bench;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.MariaDbServer;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A run of pay-ins is killed anywhere, goes on, and everybody is paid once; {@code bin/bench pay-in} does it with 20,000. */
class PayInKillsDbTest {

    private static final int WALLETS = 300;
    private static final int KILLS = 3;

    /** On a quick machine a run may be over before it is killed: then it is tried again. */
    private static final int MOST_KILLS = 12;

    @Test
    void aRunThatIsKilledAnywhereGoesOnAndPaysEveryWalletOnce() throws Exception {
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        try (var bench = new LedgerBench(
                MariaDbServer.start(), 8, "--carefair.pay-ins.chunk=20", "--carefair.pay-ins.writers=2")) {
            bench.addPeople(WALLETS);
            var many = new ManySchedules(bench);
            var kills = new PayInKills(many, seed);
            boolean inTheMiddle = false;
            for (int i = 0; i < KILLS || !inTheMiddle && i < MOST_KILLS; i++) {
                var result = kills.kill();
                System.out.println("Killed, seed " + seed + ": " + result);
                assertThat(result.notPaidOnce()).as("seed %s", seed).isZero();
                inTheMiddle |= result.paidBefore() > 0 && result.paidBefore() < WALLETS;
            }

            assertThat(inTheMiddle)
                    .as("a kill came in the middle, seed %s", seed)
                    .isTrue();
            assertThat(bench.proof.prove().breaches()).isEmpty();
        }
    }
}

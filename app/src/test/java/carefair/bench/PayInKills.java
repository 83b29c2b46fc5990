package carefair.bench;

import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import java.sql.SQLException;
import java.util.Random;

/** Kills the database in the middle of a run of pay-ins, wherever it is, and runs it again with its key. */
final class PayInKills {

    /**
     * What came of one kill.
     *
     * @param paidBefore how many wallets were paid for good when the database was killed
     * @param notPaidOnce wallets that were not paid exactly once after the run was run again
     */
    record Result(long paidBefore, long notPaidOnce) {}

    private final ManySchedules many;
    private final Random random;

    PayInKills(ManySchedules many, long seed) {
        this.many = many;
        random = new Random(seed);
    }

    Result kill() throws Exception {
        int wallets = many.schedules.size();
        var period = many.nextPeriod(wallets);
        var key = CommandKey.random();
        int after = random.nextInt(wallets);
        var running = Thread.ofPlatform().start(() -> {
            try {
                many.run(key);
            } catch (RuntimeException killed) {
                // What the officer would see as a problem: they press again.
            }
        });
        while (running.isAlive() && paid(key) < after) {
            Thread.sleep(1);
        }
        // Not only between two chunks.
        Thread.sleep(0, random.nextInt(999_999));
        many.bench.server.kill();
        running.join();
        many.bench.server.restart();
        long before = paid(key);
        for (int tries = 1; ; tries++) {
            try {
                many.run(key);
                return new Result(before, many.notPaidOnce(period));
            } catch (RuntimeException stillComingUp) {
                if (tries == 10) {
                    throw stillComingUp;
                }
                Thread.sleep(200);
            }
        }
    }

    private long paid(CommandKey key) throws SQLException {
        try (var connection = many.bench.server.root();
                var query = connection.prepareStatement("select count(*) from "
                        + many.bench.database.url().replaceAll(".*/|\\?.*", "")
                        + ".schedule_run where run_id = ?")) {
            query.setBytes(1, UuidBytes.of(key.value()));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

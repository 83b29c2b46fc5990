package carefair.bench;

import carefair.wallet.Crashes;
import java.util.concurrent.ThreadLocalRandom;

/** {@code bin/bench crash --cycles N [--clients N] [--seed N]}: kills of the database under load; every tenth as many of the application. */
public final class CrashBench {

    private CrashBench() {}

    public static void main(String[] arguments) throws Exception {
        var args = new Args(arguments);
        int seed = args.number("seed", ThreadLocalRandom.current().nextInt(1_000_000));
        int cycles = args.number("cycles", 8);
        System.out.println("Seed " + seed);
        java.nio.file.Files.createDirectories(java.nio.file.Path.of("target"));
        Crashes.Result database;
        Crashes.Result application;
        try (var crashes = new Crashes(seed)) {
            database = crashes.killDatabase(cycles, args.number("clients", 16));
        }
        try (var crashes = new Crashes(seed)) {
            application = crashes.killApplication(Math.max(1, cycles / 10));
        }
        System.out.println(database);
        System.out.println(application);
        long lost = database.lost() + application.lost();
        long doubled = database.doubled() + application.doubled();
        long half = database.half() + application.half();
        System.out.println("crash cycles=" + (database.kills() + application.kills()) + " acknowledged="
                + (database.acknowledged() + application.acknowledged()) + " lost=" + lost + " doubled=" + doubled
                + " half=" + half);
        System.exit(lost + doubled + half == 0 ? 0 : 1);
    }
}

package carefair.bench;

import carefair.operations.DataCommand;
import carefair.testing.MariaDbServer;
import carefair.wallet.LedgerChains;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code bin/bench restore [--postings N] [--wallets N]}: the drill. Copies a server by {@code bin/backup}, restores it on another by
 * {@code bin/restore}, and holds every statement there against the original; then proves the copy, with the seals that were sent.
 */
public final class RestoreBench {

    private RestoreBench() {}

    public static void main(String[] arguments) throws Exception {
        var args = new Args(arguments);
        int postings = args.number("postings", 100_000);
        int wallets = args.number("wallets", Math.max(100, postings / 40_000 * 100));
        var folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("app", "target")).toAbsolutePath(), "drill");
        long filled;
        String before;
        double copying;
        double restoring;
        String after;
        String proved;
        try (var original = new LedgerBench(8)) {
            filled = new LedgerFilling(original, wallets, postings).fill();
            LedgerChains.chainAndSeal(original.application);
            before = said(original, "statements-digest");
            long began = System.nanoTime();
            run(original.server, original.database, "CAREFAIR_DUMP=mariadb-dump", "bin/backup", folder.toString());
            copying = seconds(began);
            var other = MariaDbServer.start("--innodb-buffer-pool-size=1G", "--innodb-log-file-size=512M");
            try (other) {
                var empty = other.newDatabase();
                began = System.nanoTime();
                run(other, empty, "CAREFAIR_CLIENT=mariadb", "bin/restore", copy(folder));
                restoring = seconds(began);
                try (var restored = new LedgerBench(other, empty, 8)) {
                    after = said(restored, "statements-digest");
                    proved = said(restored, "verify-ledger");
                }
            }
        }
        System.out.println("Before: " + before + "\nAfter:  " + after + "\nProved: " + proved);
        boolean same = before.equals(after) && proved.equals("Every promise of the ledger holds.");
        System.out.printf(
                Locale.UK,
                "restore postings=%d copy=%.1f restore=%.1f same=%s%n",
                filled,
                copying,
                restoring,
                same ? "yes" : "no");
        System.exit(same ? 0 : 1);
    }

    private static String said(LedgerBench bench, String command) {
        var lines = new ArrayList<String>();
        try {
            bench.application.getBeansOfType(DataCommand.class).values().stream()
                    .filter(each -> each.name().equals(command))
                    .findFirst()
                    .orElseThrow()
                    .run(List.of(), lines::add);
        } catch (DataCommand.Refused refused) {
            lines.add(String.valueOf(refused.getMessage()));
        }
        return lines.getLast();
    }

    private static void run(MariaDbServer server, MariaDbServer.Database database, String tool, String... command)
            throws Exception {
        var words = tool.split("=");
        var builder = new ProcessBuilder(command).inheritIO();
        var base = MariaDbServer.programs();
        if (!base.resolve("bin").resolve(words[1]).toFile().setExecutable(true)) {
            throw new IllegalStateException("No " + words[1] + " in " + base);
        }
        builder.environment()
                .put(words[0], base.resolve("bin").resolve(words[1]).toString());
        builder.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
        builder.environment().put("SPRING_DATASOURCE_URL", database.url());
        builder.environment().put("SPRING_FLYWAY_USER", database.migrationsUser());
        builder.environment().put("SPRING_FLYWAY_PASSWORD", database.migrationsPassword());
        int ended = builder.start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + ended + " at port " + server.port());
        }
    }

    private static String copy(Path folder) {
        var files = folder.toFile().listFiles((File in, String name) -> name.endsWith(".sql.gz"));
        if (files == null || files.length != 1) {
            throw new IllegalStateException("No copy in " + folder);
        }
        return files[0].toString();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}

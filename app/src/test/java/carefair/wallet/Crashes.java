package carefair.wallet;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import carefair.testing.MariaDbServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Kills the database, or the application, under load again and again, and holds what was acknowledged against what is stored. */
public final class Crashes implements AutoCloseable {

    /**
     * What is there after all kills.
     *
     * @param acknowledged how many spends were answered for
     * @param lost acknowledged, and not stored
     * @param doubled stored more than once
     * @param half breaches of the whole ledger's proof
     * @param slowest the longest time from a kill to the first spend after it, in milliseconds
     */
    public record Result(int kills, long acknowledged, long lost, long doubled, long half, long slowest) {}

    private final MariaDbServer server = MariaDbServer.start();
    private final MariaDbServer.Database database = LedgerUnderTest.newDatabase(server);
    private final Random random;

    public Crashes(long seed) {
        random = new Random(seed);
    }

    /** Kill -9 of the database, {@code kills} times, while clients spend; what a client did not hear of it sends again with its key. */
    public Result killDatabase(int kills, int clients) throws Exception {
        var ledger = LedgerUnderTest.at(database.url(), database.user(), database.password());
        ledger.combiner.start();
        ledger.folder.start();
        var acknowledged = ConcurrentHashMap.<CommandKey>newKeySet();
        var sent = ConcurrentHashMap.<CommandKey>newKeySet();
        var people = new ArrayList<Who.Resident>();
        for (int i = 0; i < clients; i++) {
            people.add(ledger.someoneWith("£9,000.00", "£20.00"));
        }
        long slowest = 0;
        for (int kill = 0; kill < kills; kill++) {
            var down = new AtomicBoolean();
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < clients; i++) {
                var who = people.get(i);
                boolean together = i % 2 == 0;
                threads.add(Thread.ofPlatform().start(() -> {
                    while (!down.get()) {
                        spend(ledger, who, together, sent, acknowledged);
                    }
                }));
            }
            Thread.sleep(400 + random.nextInt(1_200));
            server.kill();
            long killed = System.nanoTime();
            down.set(true);
            // Whoever is cut off tries again meanwhile, and some of them reach the server that came back.
            server.restart();
            for (var thread : threads) {
                thread.join();
            }
            while (!spend(ledger, people.getFirst(), true, sent, acknowledged)) {
                Thread.sleep(20);
            }
            slowest = Math.max(slowest, (System.nanoTime() - killed) / 1_000_000);
        }
        ledger.folder.stop();
        return result(ledger, kills, acknowledged, slowest);
    }

    /** Kill -9 of the application, {@code kills} times, while it spends; it writes down each key that was answered for. */
    public Result killApplication(int kills) throws Exception {
        var acknowledged = new ArrayList<CommandKey>();
        for (int kill = 0; kill < kills; kill++) {
            var file = Files.createTempFile(Path.of("target"), "acknowledged", ".txt");
            var child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+EnableDynamicAgentLoading",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SpendingUntilKilled.class.getName(),
                            database.url(),
                            database.user(),
                            database.password(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Path.of("target", "spending-until-killed.log").toFile())
                    .start();
            long until = System.nanoTime() + 60_000_000_000L;
            while (Files.size(file) < 37 * 20 && child.isAlive() && System.nanoTime() < until) {
                Thread.sleep(50);
            }
            Thread.sleep(200 + random.nextInt(800));
            child.destroyForcibly().waitFor();
            try (var lines = Files.lines(file)) {
                lines.filter(line -> line.length() == 36)
                        .map(line -> new CommandKey(java.util.UUID.fromString(line)))
                        .forEach(acknowledged::add);
            }
        }
        var ledger = LedgerUnderTest.at(database.url(), database.user(), database.password());
        return result(ledger, kills, acknowledged, 0);
    }

    static boolean spend(
            LedgerUnderTest ledger,
            Who.Resident who,
            boolean together,
            java.util.Set<CommandKey> sent,
            java.util.Set<CommandKey> acknowledged) {
        var key = CommandKey.random();
        sent.add(key);
        try {
            if (together) {
                ledger.spendAtOnce(key, ledger.spend(who, "£0.01"));
            } else {
                var hold = ledger.hold(CommandKey.random(), ledger.spend(who, "£0.02"));
                ledger.act(() -> ledger.wallets.capture(key, who, hold.id(), LedgerUnderTest.pounds("£0.01")));
            }
            acknowledged.add(key);
            return true;
        } catch (RuntimeException gone) {
            return false;
        }
    }

    private Result result(
            LedgerUnderTest ledger, int kills, java.util.Collection<CommandKey> acknowledged, long slowest) {
        var stored = ledger
                .jdbc
                .sql(
                        "select j.command_key from journal j join idempotency i on i.journal_id = j.id and i.state = 'DONE'")
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        long lost = acknowledged.stream()
                .filter(key -> !stored.containsKey(key.value()))
                .count();
        long doubled = stored.values().stream().filter(times -> times > 1).count();
        List<LedgerProof.Breach> breaches = ledger.proof.prove().breaches();
        breaches.forEach(System.out::println);
        ledger.close();
        return new Result(kills, acknowledged.size(), lost, doubled, breaches.size(), slowest);
    }

    @Override
    public void close() {
        server.close();
    }
}

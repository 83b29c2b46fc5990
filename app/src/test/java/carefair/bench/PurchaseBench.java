package carefair.bench;

import carefair.identity.OrganisationId;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * {@code bin/bench purchase --clients N [--hot] [--rounds N] [--seconds N] [--wallets N] [--seed N] [--alone] [--writers N]}: spends by the application's
 * real service (B; with {@code --hot} all at one provider, C) against raw JDBC TPC-B-like (A), on one server, in shuffled rounds.
 *
 * <p>{@code --alone} has each spend written by itself, without the combiner.
 */
public final class PurchaseBench {

    private static final int BRANCHES = 100;
    private static final int TELLERS = 1_000;

    private enum Side {
        A,
        B,
        C
    }

    private record Run(double perSecond, double p50, double p99, long done) {}

    private final Args args;
    private final int clients;
    private final int wallets;
    private final LedgerBench bench;
    private final List<Connection> raw = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private Duration longestLag = Duration.ZERO;

    private PurchaseBench(Args args) throws Exception {
        this.args = args;
        clients = args.number("clients", 32);
        wallets = args.number("wallets", 10_000);
        bench = new LedgerBench(
                clients + 4,
                "--carefair.ledger.combine=" + !args.has("alone"),
                "--carefair.ledger.writers=" + args.number("writers", 2));
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new PurchaseBench(new Args(arguments)).run());
    }

    private int run() throws Exception {
        try (bench) {
            prepare();
            var sides = args.has("hot") ? List.of(Side.A, Side.B, Side.C) : List.of(Side.A, Side.B);
            int rounds = args.number("rounds", 7);
            long seed = args.number("seed", ThreadLocalRandom.current().nextInt(1_000_000));
            System.out.println("Seed " + seed + ", " + clients + " clients, " + wallets + " wallets, " + rounds
                    + " rounds of " + args.number("seconds", 4) + " seconds a side");
            for (var side : sides) {
                warmUp(side);
            }
            var order = new Random(seed);
            var results = new ArrayList<Map<Side, Run>>();
            for (int round = 1; round <= rounds; round++) {
                var shuffled = new ArrayList<>(sides);
                Collections.shuffle(shuffled, order);
                var runs = new TreeMap<Side, Run>();
                for (var side : shuffled) {
                    runs.put(side, explained(side, round == rounds));
                }
                results.add(runs);
                System.out.println("Round " + round + " " + shuffled + ": " + said(runs));
            }
            return report(results);
        }
    }

    private void prepare() throws Exception {
        bench.addPeople(wallets);
        bench.addProviders(BRANCHES);
        bench.payEverybodyIn(Money.ofPence(100_000_000));
        // Each provider's account is opened by its first order.
        for (var provider : bench.providers) {
            bench.wallets.spend(CommandKey.random(), bench.spend(bench.people.getFirst(), provider, 1));
            acknowledged.incrementAndGet();
        }
        for (int i = 0; i < clients; i++) {
            raw.add(bench.raw());
        }
        var connection = raw.getFirst();
        try (var sql = connection.createStatement()) {
            sql.execute(
                    "create table tpcb_account (id int primary key, branch int, balance bigint, filler char(84) default '')");
            sql.execute(
                    "create table tpcb_teller (id int primary key, branch int, balance bigint, filler char(84) default '')");
            sql.execute("create table tpcb_branch (id int primary key, balance bigint, filler char(88) default '')");
            sql.execute(
                    "create table tpcb_history (id bigint auto_increment primary key, teller int, branch int, account int,"
                            + " delta bigint, at datetime(6), filler char(22) default '')");
            sql.execute("insert into tpcb_account (id, branch, balance) select seq, seq % " + BRANCHES
                    + ", 0 from seq_1_to_" + 2 * wallets);
            sql.execute("insert into tpcb_teller (id, branch, balance) select seq, seq % " + BRANCHES
                    + ", 0 from seq_1_to_" + TELLERS);
            sql.execute("insert into tpcb_branch (id, balance) select seq, 0 from seq_1_to_" + BRANCHES);
            connection.commit();
        }
    }

    /** Until it is no longer getting faster: the compiler works beside it, and its first seconds say nothing. */
    private void warmUp(Side side) throws Exception {
        double best = 0;
        int still = 0;
        for (int i = 0; i < args.number("warm", 8) && still < 2; i++) {
            double now = measure(side, 4).perSecond();
            still = now < 1.05 * best ? still + 1 : 0;
            best = Math.max(best, now);
        }
        System.out.printf(Locale.UK, "%s is warm at %.0f/s%n", side, best);
    }

    private Run explained(Side side, boolean say) throws Exception {
        var before = bench.status();
        long ours = processor(Stream.of(ProcessHandle.current()));
        long servers = processor(ProcessHandle.current().descendants());
        var run = measure(side, args.number("seconds", 4));
        ours = processor(Stream.of(ProcessHandle.current())) - ours;
        servers = processor(ProcessHandle.current().descendants()) - servers;
        if (say) {
            var after = bench.status();
            System.out.printf(
                    Locale.UK,
                    "  %s, for each: %.0f microseconds of processor time here, %.0f in the database%n",
                    side,
                    ours / 1e3 / Math.max(1, run.done()),
                    servers / 1e3 / Math.max(1, run.done()));
            System.out.printf(
                    Locale.UK,
                    "  %s, for each: %.2f statements, %.1f rows looked up and %.1f passed by, %.3f syncs of the redo log, %.3f groups of binlog commits, %.3f lock waits, %d deadlocks,"
                            + " %d bytes of redo%n",
                    side,
                    each(run, before, after, "Questions"),
                    each(run, before, after, "Handler_read_key"),
                    each(run, before, after, "Handler_read_next") + each(run, before, after, "Handler_read_rnd_next"),
                    each(run, before, after, "Innodb_os_log_fsyncs"),
                    each(run, before, after, "Binlog_group_commits"),
                    each(run, before, after, "Innodb_row_lock_waits"),
                    after.getOrDefault("Innodb_deadlocks", 0L) - before.getOrDefault("Innodb_deadlocks", 0L),
                    Math.round(each(run, before, after, "Innodb_os_log_written")));
        }
        return run;
    }

    private static long processor(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private static double each(Run run, Map<String, Long> before, Map<String, Long> after, String counter) {
        return (after.getOrDefault(counter, 0L) - before.getOrDefault(counter, 0L)) / (double) Math.max(1, run.done());
    }

    private Run measure(Side side, int seconds) throws Exception {
        var go = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        var latencies = new ArrayList<long[]>(Collections.nCopies(clients, new long[0]));
        for (int i = 0; i < clients; i++) {
            int client = i;
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    go.await();
                    latencies.set(client, work(side, client, System.nanoTime() + seconds * 1_000_000_000L));
                } catch (Exception e) {
                    failed.incrementAndGet();
                    e.printStackTrace();
                }
            }));
        }
        long began = System.nanoTime();
        go.countDown();
        for (var thread : threads) {
            thread.join();
        }
        double took = (System.nanoTime() - began) / 1e9;
        if (side != Side.A) {
            awaitExact();
        }
        var all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Run(all.length / took, all[all.length / 2] / 1e6, all[(int) (all.length * 0.99)] / 1e6, all.length);
    }

    private long[] work(Side side, int client, long until) throws Exception {
        var times = new long[1 << 12];
        int n = 0;
        var random = ThreadLocalRandom.current();
        try (var tpcb = side == Side.A ? new TpcB(raw.get(client)) : null) {
            while (System.nanoTime() < until) {
                long began = System.nanoTime();
                if (tpcb != null) {
                    tpcb.one(random);
                } else {
                    spend(
                            side == Side.C ? bench.providers.getFirst() : bench.providers.get(random.nextInt(BRANCHES)),
                            random);
                }
                if (n == times.length) {
                    times = Arrays.copyOf(times, 2 * n);
                }
                times[n++] = System.nanoTime() - began;
            }
        }
        return Arrays.copyOf(times, n);
    }

    private void spend(OrganisationId provider, ThreadLocalRandom random) {
        var who = bench.people.get(random.nextInt(wallets));
        bench.wallets.spend(CommandKey.random(), bench.spend(who, provider, 1 + random.nextInt(50)));
        acknowledged.incrementAndGet();
    }

    /** How long until every council account is exact to the penny without anything that waits. */
    private void awaitExact() throws InterruptedException {
        long began = System.nanoTime();
        while (bench.jdbc.queryForObject("select count(*) from outbox", Long.class) > 0) {
            Thread.sleep(20);
        }
        var lag = Duration.ofNanos(System.nanoTime() - began);
        longestLag = lag.compareTo(longestLag) > 0 ? lag : longestLag;
    }

    private final class TpcB implements AutoCloseable {

        private final Connection connection;
        private final java.sql.PreparedStatement account;
        private final java.sql.PreparedStatement read;
        private final java.sql.PreparedStatement teller;
        private final java.sql.PreparedStatement branch;
        private final java.sql.PreparedStatement history;

        TpcB(Connection connection) throws Exception {
            this.connection = connection;
            account = connection.prepareStatement("update tpcb_account set balance = balance + ? where id = ?");
            read = connection.prepareStatement("select balance from tpcb_account where id = ?");
            teller = connection.prepareStatement("update tpcb_teller set balance = balance + ? where id = ?");
            branch = connection.prepareStatement("update tpcb_branch set balance = balance + ? where id = ?");
            history = connection.prepareStatement(
                    "insert into tpcb_history (teller, branch, account, delta, at) values (?, ?, ?, ?, utc_timestamp(6))");
        }

        void one(ThreadLocalRandom random) throws Exception {
            int who = 1 + random.nextInt(2 * wallets);
            int desk = 1 + random.nextInt(TELLERS);
            int where = 1 + desk % BRANCHES;
            long delta = random.nextInt(-5_000, 5_000);
            account.setLong(1, delta);
            account.setInt(2, who);
            account.executeUpdate();
            read.setInt(1, who);
            try (var row = read.executeQuery()) {
                row.next();
            }
            teller.setLong(1, delta);
            teller.setInt(2, desk);
            teller.executeUpdate();
            branch.setLong(1, delta);
            branch.setInt(2, where);
            branch.executeUpdate();
            history.setInt(1, desk);
            history.setInt(2, where);
            history.setInt(3, who);
            history.setLong(4, delta);
            history.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws java.sql.SQLException {
            for (var each : List.of(account, read, teller, branch, history)) {
                each.close();
            }
        }
    }

    private int report(List<Map<Side, Run>> results) {
        long stored = bench.jdbc.queryForObject(
                "select count(*) from journal j join idempotency i on i.journal_id = j.id and i.state = 'DONE' where j.command_scope = 'SPEND'",
                Long.class);
        var proof = bench.proof.prove();
        System.out.println("After: " + acknowledged + " acknowledged, " + stored + " stored, " + failed
                + " clients failed, "
                + proof.postings() + " postings proved, " + proof.breaches().size() + " breaches; exact after at most "
                + longestLag.toMillis() + " ms");
        proof.breaches().stream().limit(5).forEach(System.out::println);
        var name = "purchase clients=" + clients + (args.has("hot") ? " hot" : "");
        if (stored != acknowledged.get()
                || failed.get() > 0
                || !proof.breaches().isEmpty()) {
            System.out.println(name + " ratio=0 low=0 high=0 p99ratio=0 rounds=0");
            return 1;
        }
        var side = args.has("hot") ? Side.C : Side.B;
        var ratios = ratios(results, side, Side.A);
        var p99 = results.stream()
                .mapToDouble(runs -> runs.get(side).p99() / runs.get(Side.A).p99())
                .sorted()
                .toArray();
        var line = String.format(
                Locale.UK,
                "%s ratio=%.2f low=%.2f high=%.2f p99ratio=%.2f rounds=%d",
                name,
                median(ratios),
                ratios[0],
                ratios[ratios.length - 1],
                median(p99),
                results.size());
        if (side == Side.C) {
            line += String.format(
                    Locale.UK,
                    " ofcold=%.2f lag=%.2f",
                    median(ratios(results, Side.C, Side.B)),
                    longestLag.toMillis() / 1e3);
        }
        System.out.println(line);
        return 0;
    }

    private static double[] ratios(List<Map<Side, Run>> results, Side of, Side to) {
        return results.stream()
                .mapToDouble(runs -> runs.get(of).perSecond() / runs.get(to).perSecond())
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String said(Map<Side, Run> runs) {
        var said = new StringBuilder();
        runs.forEach((side, run) -> said.append(String.format(
                Locale.UK, "%s %.0f/s p50 %.1f ms p99 %.1f ms  ", side, run.perSecond(), run.p50(), run.p99())));
        return said.toString();
    }
}

package carefair.bench;

import carefair.oversight.PayInsOneByOne;
import carefair.shared.CommandKey;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/**
 * {@code bin/bench pay-in [--wallets N] [--rounds N] [--alone N] [--seed N] [--chunk N] [--writers N]}: the day's run over all wallets by
 * the application's real service, against the same pay-ins a transaction each, in shuffled rounds; then a run that is killed and goes on.
 */
public final class PayInBench {

    private record Round(double all, double alone) {

        double ratio() {
            return alone / all;
        }
    }

    private final int wallets;
    private final int alone;
    private final int rounds;
    private final long seed;
    private final LedgerBench bench;

    private PayInBench(Args args) {
        wallets = args.number("wallets", 20_000);
        alone = Math.min(wallets, args.number("alone", 1_000));
        rounds = args.number("rounds", 7);
        seed = args.number("seed", ThreadLocalRandom.current().nextInt(1_000_000));
        bench = new LedgerBench(
                12,
                "--carefair.pay-ins.chunk=" + args.number("chunk", 500),
                "--carefair.pay-ins.writers=" + args.number("writers", 2));
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new PayInBench(new Args(arguments)).run());
    }

    private int run() throws Exception {
        try (bench) {
            bench.addPeople(wallets);
            var many = new ManySchedules(bench);
            var oneByOne = new PayInsOneByOne(bench.application);
            System.out.println("Seed " + seed + ", " + wallets + " wallets, " + alone + " of them one by one, " + rounds
                    + " rounds");
            all(many);
            alone(many, oneByOne, Math.min(200, alone));
            var order = new Random(seed);
            var results = new ArrayList<Round>();
            long wrong = 0;
            long longestLag = 0;
            for (int i = 1; i <= rounds; i++) {
                double[] took = new double[2];
                for (int side : order.nextBoolean() ? new int[] {0, 1} : new int[] {1, 0}) {
                    took[side] = side == 0 ? all(many) : alone(many, oneByOne, alone);
                    if (side == 0) {
                        wrong += many.notPaidOnce(lastPeriod);
                    }
                    longestLag = Math.max(longestLag, awaitExact());
                }
                var round = new Round(took[0], took[1] / alone * wallets);
                results.add(round);
                System.out.printf(
                        Locale.UK,
                        "Round %d: all in %.2f s; one by one would take %.1f s, %.1f times as long%n",
                        i,
                        round.all(),
                        round.alone(),
                        round.ratio());
            }
            double sync = sync();
            var killed = new PayInKills(many, seed).kill();
            awaitExact();
            System.out.println("Killed when " + killed.paidBefore() + " were paid, and run again: "
                    + killed.notPaidOnce() + " not paid exactly once");
            var proof = bench.proof.prove();
            proof.breaches().stream().limit(5).forEach(System.out::println);
            System.out.println("After: " + proof.postings() + " postings proved, "
                    + proof.breaches().size() + " breaches; the council's balance exact after at most " + longestLag
                    + " ms");
            if (wrong + killed.notPaidOnce() > 0 || !proof.breaches().isEmpty()) {
                System.out.println("pay-in wallets=" + wallets + " seconds=0 ratio=0 sync=0ms rounds=0");
                return 1;
            }
            var seconds = sorted(results.stream().mapToDouble(Round::all).toArray());
            var ratios = sorted(results.stream().mapToDouble(Round::ratio).toArray());
            System.out.printf(
                    Locale.UK,
                    "pay-in wallets=%d seconds=%.2f low=%.2f high=%.2f ratio=%.1f ratiolow=%.1f ratiohigh=%.1f sync=%.2fms rounds=%d%n",
                    wallets,
                    median(seconds),
                    seconds[0],
                    seconds[rounds - 1],
                    median(ratios),
                    ratios[0],
                    ratios[rounds - 1],
                    sync,
                    rounds);
            return 0;
        }
    }

    private java.time.LocalDate lastPeriod = LedgerBench.TODAY;

    private double all(ManySchedules many) {
        lastPeriod = many.nextPeriod(wallets);
        long began = System.nanoTime();
        var run = many.run(CommandKey.random());
        double took = (System.nanoTime() - began) / 1e9;
        if (run.periods() != wallets || !run.unpaid().isEmpty()) {
            throw new IllegalStateException(run.periods() + " of " + wallets + " were paid");
        }
        return took;
    }

    private double alone(ManySchedules many, PayInsOneByOne oneByOne, int howMany) {
        many.nextPeriod(howMany);
        long began = System.nanoTime();
        oneByOne.pay(CommandKey.random(), many.officer, many.schedules.subList(0, howMany));
        return (System.nanoTime() - began) / 1e9;
    }

    /** How long until the council's account is exact without anything that waits, in milliseconds. */
    private long awaitExact() throws InterruptedException {
        long began = System.nanoTime();
        while (bench.jdbc.queryForObject("select count(*) from outbox", Long.class) > 0) {
            Thread.sleep(20);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** What the disk takes to make 4,096 bytes durable, in milliseconds: the median of 200. */
    private static double sync() throws Exception {
        var file = Files.createTempFile(Path.of("app", "target"), "sync", ".bin");
        var times = new double[200];
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.allocate(4_096);
            for (int i = 0; i < times.length; i++) {
                bytes.clear();
                long began = System.nanoTime();
                channel.write(bytes);
                channel.force(false);
                times[i] = (System.nanoTime() - began) / 1e6;
            }
        } finally {
            Files.delete(file);
        }
        return median(sorted(times));
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

package carefair.bench;

import carefair.operations.DataCommand;
import carefair.wallet.LedgerChains;
import java.util.List;
import java.util.Locale;

/**
 * {@code bin/bench verify-ledger [--postings N] [--wallets N]}: the whole proof, with both chains and the seals, as {@code bin/verify-ledger}
 * does it, over a million postings unless said otherwise.
 */
public final class VerifyLedgerBench {

    private VerifyLedgerBench() {}

    public static void main(String[] arguments) throws Exception {
        var args = new Args(arguments);
        int postings = args.number("postings", 1_000_000);
        int wallets = args.number("wallets", Math.max(100, postings / 40_000 * 100));
        try (var bench = new LedgerBench(8)) {
            long began = System.nanoTime();
            long filled = new LedgerFilling(bench, wallets, postings).fill();
            System.out.printf(Locale.UK, "%d postings filled in %.1f s%n", filled, seconds(began));
            began = System.nanoTime();
            LedgerChains.chainAndSeal(bench.application);
            System.out.printf(Locale.UK, "Both chains made and sealed in %.1f s%n", seconds(began));
            var command = bench.application.getBeansOfType(DataCommand.class).values().stream()
                    .filter(each -> each.name().equals("verify-ledger"))
                    .findFirst()
                    .orElseThrow();
            double took = 0;
            for (int round = 0; round < 2; round++) {
                began = System.nanoTime();
                command.run(List.of(), System.out::println);
                took = seconds(began);
                System.out.printf(Locale.UK, "Round %d: %.2f s%n", round + 1, took);
            }
            System.out.printf(
                    Locale.UK,
                    "verify-ledger postings=%d seconds=%.2f tenmillion=%.1f%n",
                    filled,
                    took,
                    took * 10_000_000 / filled);
            System.exit(0);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}

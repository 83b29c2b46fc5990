package carefair.bench;

import carefair.wallet.FundKind;
import carefair.wallet.Statements;
import java.util.Random;

/**
 * {@code bin/bench statement [--postings N] [--wallets N] [--draws N] [--seed N]}: the person's statement of twelve months, about 200 lines,
 * drawn from wallets at random among two million postings, by the service that the page asks.
 */
public final class StatementBench {

    private StatementBench() {}

    public static void main(String[] arguments) throws Exception {
        var args = new Args(arguments);
        int postings = args.number("postings", 2_000_000);
        int wallets = args.number("wallets", Math.max(100, postings / 40_000 * 100));
        int draws = args.number("draws", 1_000);
        var random = new Random(args.number("seed", 1));
        try (var bench = new LedgerBench(8)) {
            long filled = new LedgerFilling(bench, wallets, postings).fill();
            System.out.println(filled + " postings in " + wallets + " wallets");
            var statements = bench.application.getBean(Statements.class);
            var until = LedgerBench.TODAY;
            long lines = 0;
            var times = new long[draws];
            for (int i = -draws / 2; i < draws; i++) {
                var who = bench.people.get(random.nextInt(wallets));
                long began = System.nanoTime();
                var statement = statements.statement(
                        who,
                        who.account(),
                        FundKind.DIRECT_PAYMENT,
                        until.minusMonths(12).minusDays(1),
                        until);
                if (i >= 0) {
                    times[i] = System.nanoTime() - began;
                    lines += statement.lines().size();
                }
            }
            bench.mustHold();
            System.out.println(Percentiles.of(times).line("statement postings=" + filled + " lines=" + lines / draws));
            System.exit(0);
        }
    }
}

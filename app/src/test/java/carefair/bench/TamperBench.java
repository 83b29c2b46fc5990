package carefair.bench;

import carefair.wallet.Tampering;
import java.util.concurrent.ThreadLocalRandom;

/** {@code bin/bench tamper --n N [--seed N]}: N random edits, deletes, swaps and tail cuts of a sealed ledger; each must be named. */
public final class TamperBench {

    private TamperBench() {}

    public static void main(String[] arguments) throws Exception {
        var args = new Args(arguments);
        int seed = args.number("seed", ThreadLocalRandom.current().nextInt(1_000_000));
        System.out.println("Seed " + seed);
        try (var tampering = new Tampering(seed)) {
            var result = tampering.run(args.number("n", 1_000));
            result.unnamed().forEach(each -> System.out.println("Not named: " + each));
            System.out.println("tamper n=" + result.tried() + " named=" + result.named());
            System.exit(result.unnamed().isEmpty() ? 0 : 1);
        }
    }
}

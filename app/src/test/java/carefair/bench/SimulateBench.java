package carefair.bench;

import carefair.wallet.Simulation;
import java.util.concurrent.ThreadLocalRandom;

/** {@code bin/bench simulate --seeds N [--steps N] [--seed FIRST]}: stories of the whole money side against a plain oracle. */
public final class SimulateBench {

    private SimulateBench() {}

    public static void main(String[] arguments) {
        var args = new Args(arguments);
        int seeds = args.number("seeds", args.has("seed") ? 1 : 100);
        int steps = args.number("steps", 100);
        int first = args.number("seed", ThreadLocalRandom.current().nextInt(1_000_000));
        try {
            Simulation.run(first, seeds, steps);
            System.out.println("simulate first=" + first + " seeds=" + seeds + " steps=" + steps + " differences=0");
        } catch (Simulation.Differs differs) {
            System.out.println(differs.getMessage());
            System.out.println("simulate first=" + first + " seeds=" + seeds + " steps=" + steps + " differences=1");
            System.exit(1);
        }
    }
}

package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A hundred stories of a hundred steps; {@code bin/bench simulate --seeds N} tells more. A failure says its seed, and replays. */
class SimulationTest {

    @Test
    void everyStoryEndsAsThePlainOracleSays() {
        long seed = Long.getLong("seed", ThreadLocalRandom.current().nextInt(1_000_000));

        assertThatNoException()
                .as("bin/bench simulate --seed %s replays it", seed)
                .isThrownBy(() -> Simulation.run(seed, 100, 100));
    }
}

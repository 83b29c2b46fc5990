package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code bin/bench tamper} does many more. */
class TamperingDbTest {

    @Test
    void fiftyRandomEditsDeletesSwapsAndTailCutsAreAllNamed() throws Exception {
        long seed = System.getProperty("tamper.seed") == null ? 20261122 : Long.getLong("tamper.seed");
        try (var tampering = new Tampering(seed)) {
            var result = tampering.run(50);

            assertThat(result.unnamed()).isEmpty();
            assertThat(result.named()).isEqualTo(50);
        }
    }
}

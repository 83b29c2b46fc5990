package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two commands are the same if all that was asked is the same, part by part. */
class FingerprintTest {

    @Test
    void whereOnePartEndsAndTheNextBeginsCounts() {
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
        assertThat(Fingerprint.of("ab")).isNotEqualTo(Fingerprint.of("ab", ""));
    }

    /** By {@code printf '\000\000\000\004hold\000\000\000\003100' | sha256sum}: what is stored today is known again in seven years. */
    @Test
    void theFingerprintOfAKnownCommandNeverChanges() {
        assertThat(Fingerprint.of("hold", 100))
                .isEqualTo("3fb1c834fd9de7b65c0dab482f808975f8f3f2090e89c86e95d72f69f42a3693");
    }
}

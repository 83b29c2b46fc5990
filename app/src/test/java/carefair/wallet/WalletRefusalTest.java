package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WalletRefusalTest {

    static Stream<Class<?>> everyRefusal() {
        return kindsOf(WalletRefusal.class);
    }

    private static Stream<Class<?>> kindsOf(Class<?> refusal) {
        var itself =
                Modifier.isAbstract(refusal.getModifiers()) ? Stream.<Class<?>>empty() : Stream.<Class<?>>of(refusal);
        return refusal.isSealed()
                ? Stream.concat(
                        itself, Stream.of(refusal.getPermittedSubclasses()).flatMap(WalletRefusalTest::kindsOf))
                : itself;
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void everyRefusalHasWords(Class<?> refusal) throws Exception {
        var words = new Properties();
        try (var bundle = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/wallet.properties")),
                StandardCharsets.UTF_8)) {
            words.load(bundle);
        }

        var key = "wallet.refusal." + refusal.getSimpleName();
        assertThat(words.getProperty(key + ".title")).as(key + ".title").isNotBlank();
        assertThat(words.getProperty(key + ".text")).as(key + ".text").isNotBlank();
    }
}

package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtcTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T08:30:00.123456Z, 2026-01-15T08:30:00.123456",
        "2026-07-15T08:30:00.123456789Z, 2026-07-15T08:30:00.123456",
        "2026-10-25T01:30:00Z, 2026-10-25T01:30:00"
    })
    void anInstantIsKeptAsUtcInSummerAndInWinter(Instant instant, LocalDateTime kept) {
        assertThat(Utc.of(instant)).isEqualTo(kept);
    }
}

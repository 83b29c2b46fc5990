package carefair.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@CarefairTest
class AuditTest {

    @Autowired
    Audit audit;

    @Autowired
    Words words;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    private final UUID tom = UUID.randomUUID();
    private final UUID margaret = UUID.randomUUID();

    @Test
    void remembersWhoDidWhatForWhomAndWhy() {
        var wallet = UUID.randomUUID();
        var event = AuditEvent.of(tom, "WALLET_OPENED")
                .about(margaret)
                .on("wallet", wallet)
                .because("CHOSEN");

        transaction.executeWithoutResult(status -> audit.record(event));

        assertThat(audit.about(margaret, List.of("WALLET_OPENED"), 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event()).isEqualTo(event);
                    assertThat(entry.at()).isEqualTo(TestClock.START);
                });
    }

    @Test
    void anActThatIsRolledBackLeavesNoRecord() {
        transaction.executeWithoutResult(status -> {
            audit.record(AuditEvent.of(tom, "WALLET_OPENED").about(margaret));
            status.setRollbackOnly();
        });

        assertThat(audit.about(margaret, List.of("WALLET_OPENED"), 10)).isEmpty();
    }

    @Test
    void aRefusalIsRememberedThoughEverythingElseIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            audit.recordApart(AuditEvent.of(tom, "REFUSED").about(margaret));
            status.setRollbackOnly();
        });

        assertThat(audit.about(margaret, List.of("REFUSED"), 10)).hasSize(1);
    }

    @Test
    void refusesToRecordAnActOutsideItsTransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> audit.record(AuditEvent.of(tom, "WALLET_OPENED")));
    }

    @Test
    void givesTheNewestFirstAndNoMoreThanAskedFor() {
        for (var reason : List.of("FIRST", "SECOND", "THIRD")) {
            audit.recordApart(
                    AuditEvent.of(tom, "RECORD_OPENED").about(margaret).because(reason));
            clock.advance(Duration.ofMinutes(1));
        }
        audit.recordApart(AuditEvent.of(tom, "SOMETHING_ELSE").about(margaret));

        assertThat(audit.about(margaret, List.of("RECORD_OPENED"), 2))
                .extracting(entry -> entry.event().reasonCode())
                .containsExactly("THIRD", "SECOND");
        assertThat(audit.about(margaret, List.of(), 2)).isEmpty();
    }

    @Test
    void keepsWhatSomebodyWroteLetterForLetter() {
        var text = "Didn’t come on Tuesday 🙁 – “sorry”, she said";

        var id = written("  " + text + "\n");

        assertThat(words.read(id)).contains(text);
        assertThat(words.read(new WordsId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsTextsOfUpToTwoThousandCharacters() {
        assertThat(words.read(written("x".repeat(2_000)))).isPresent();
        for (var wrong : List.of("x".repeat(2_001), " \n ", "")) {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> written(wrong));
        }
    }

    private WordsId written(String text) {
        return requireNonNull(transaction.execute(status -> words.write(margaret, tom, text)));
    }
}

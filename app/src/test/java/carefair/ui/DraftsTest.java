package carefair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CarefairTest
class DraftsTest {

    private final UUID margaret = UUID.randomUUID();
    private final UUID alan = UUID.randomUUID();

    @Autowired
    Drafts drafts;

    @Autowired
    TestClock clock;

    @Test
    void keepsWhatWasTypedExactlyAndReplacesAnOlderAnswer() {
        var id = drafts.start(margaret, "order", Map.of("quantity", "two ", "days", "mon\ntue"));

        drafts.save(margaret, id, Map.of("quantity", "2", "note", "Ring “twice” 😀"));

        assertThat(drafts.find(margaret, id).orElseThrow().answers())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("quantity", "2", "days", "mon\ntue", "note", "Ring “twice” 😀"));
    }

    @Test
    void showsNobodyTheDraftOfSomebodyElse() {
        var id = drafts.start(margaret, "order", Map.of("quantity", "2"));

        drafts.save(alan, id, Map.of("quantity", "99"));
        drafts.finish(alan, id);

        assertThat(drafts.find(alan, id)).isEmpty();
        assertThat(drafts.find(margaret, id).orElseThrow().answer("quantity")).isEqualTo("2");
    }

    @Test
    void forgetsADraftWhoseAnswersWereSent() {
        var id = drafts.start(margaret, "order", Map.of("quantity", "2"));

        drafts.finish(margaret, id);

        assertThat(drafts.find(margaret, id)).isEmpty();
    }

    @Test
    void keepsADraftForTwentyEightDaysFromItsLastAnswer() {
        var id = drafts.start(margaret, "order", Map.of("quantity", "2"));
        clock.advance(Duration.ofDays(27));
        drafts.save(margaret, id, Map.of("quantity", "3"));
        clock.advance(Duration.ofDays(27));

        assertThat(drafts.find(margaret, id)).isPresent();
        clock.advance(Duration.ofDays(1));
        assertThat(drafts.find(margaret, id)).isEmpty();
    }
}

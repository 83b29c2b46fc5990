package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsOfOrdersTest {

    private static final Properties WORDS = new Properties();

    static {
        try (var bundle = new InputStreamReader(
                Objects.requireNonNull(WordsOfOrdersTest.class.getResourceAsStream("/messages/purchasing.properties")),
                StandardCharsets.UTF_8)) {
            WORDS.load(bundle);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyRefusalHasWords() {
        for (var refusal : OrderRefusal.class.getPermittedSubclasses()) {
            assertThat(WORDS)
                    .containsKey("purchasing.refusal." + refusal.getSimpleName() + ".title")
                    .containsKey("purchasing.refusal." + refusal.getSimpleName() + ".text");
        }
    }

    @Test
    void everythingThatIsToldHasWords() {
        for (var news : News.values()) {
            assertThat(WORDS).containsKey("know." + news.code() + ".title");
        }
        for (var news : RegularNews.values()) {
            assertThat(WORDS).containsKey("know." + news.code() + ".title");
        }
        for (var trouble : Trouble.values()) {
            assertThat(WORDS)
                    .containsKey("know." + RegularNews.of(trouble).code() + ".title")
                    .containsKey("purchasing.Trouble." + trouble);
        }
        assertThat(WORDS)
                .containsKey("know." + PlanQuestionDesk.TO_COUNCIL + ".title")
                .containsKey("know." + PlanQuestionDesk.TO_PERSON + ".title");
    }

    @Test
    void everyStageTurnAndHappeningHasWords() {
        List.of(Stage.class, RegularStage.class, Turn.class, Happening.class, ActingAs.class)
                .forEach(type -> Arrays.stream(type.getEnumConstants())
                        .forEach(constant ->
                                assertThat(WORDS).containsKey("purchasing." + type.getSimpleName() + "." + constant)));
    }
}

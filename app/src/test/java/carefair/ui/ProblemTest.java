package carefair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("statement", "Margaret lives alone"),
            Map.entry("max", 200),
            Map.entry("min", 2),
            Map.entry("characters", "£ or %"),
            Map.entry("example", 3),
            Map.entry("option", "a day"),
            Map.entry("none", "No days"),
            Map.entry("date", LocalDate.of(2026, 7, 13)),
            Map.entry("from", LocalDate.of(2026, 7, 13)),
            Map.entry("to", LocalDate.of(2026, 8, 1)),
            Map.entry("typed", "Sutton"),
            Map.entry("choices", "one of these places"),
            Map.entry("size", "10 MB"),
            Map.entry("types", "PDF or JPG"));

    private final Texts texts = KitForTests.texts();

    /** The golden file is the template table of the GOV.UK Design System, filled in: change it only with the table. */
    @Test
    void saysEveryProblemInTheWordsOfTheTemplateTable() throws IOException {
        var said = Arrays.stream(Problem.values())
                .map(problem -> problem + ": " + problem.message(texts, "a start date", "start date", FACTS))
                .collect(Collectors.joining("\n", "", "\n"));

        try (var golden = getClass().getResourceAsStream("/golden/problems.txt")) {
            assertThat(golden).isNotNull();
            assertThat(said).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void saysSumsAndDatesAsPeopleReadThem() {
        assertThat(Problem.TOO_LITTLE.message(texts, "your payment", "payment", Map.of("min", Money.ofPence(50))))
                .isEqualTo("Payment must be £0.50 or more");
    }
}

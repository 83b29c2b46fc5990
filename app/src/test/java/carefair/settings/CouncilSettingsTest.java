package carefair.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.operations.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

class CouncilSettingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dorset", "banes"})
    void bothCouncilsThatComeWithCarefairAreWhole(String code) {
        var settings = shipped(code);

        assertThat(settings.council().code()).isEqualTo(code);
        assertThat(settings.council().serviceName()).isEqualTo("Carefair");
        assertThat(settings.council().phone()).as("nobody's real number").matches("0[0-9]{4} 000 000");
        assertThat(settings.council().phoneLink()).matches("tel:\\+44[1-9][0-9]+");
        assertThat(settings.categories()).isNotEmpty();
        assertThat(settings.fundOrder()).containsExactly("GRANT", "CARER", "ISF", "CONTRIBUTION", "DIRECT_PAYMENT");
        assertThat(settings.periods().answerWorkingDays()).isEqualTo(3);
        assertThat(settings.periods().joiningCodeDays()).isEqualTo(28);
        assertThat(settings.periods().joiningCodeTries()).isEqualTo(5);
    }

    @Test
    void dorsetHasFiveLocalitiesAndBathAndNorthEastSomersetHasOne() {
        assertThat(shipped("dorset").council().localities()).hasSize(5);
        assertThat(shipped("banes").council().localities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 0, 2026-11-23",
        "2026-11-23, 3, 2026-11-26",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        // Christmas Day is a Friday, and Boxing Day, a Saturday, is had on the Monday after.
        "2026-12-24, 1, 2026-12-29",
        "2026-12-31, 1, 2027-01-04",
        "2027-03-25, 1, 2027-03-30",
        "2026-11-23, 10, 2026-12-07"
    })
    void countsNeitherWeekendsNorBankHolidays(LocalDate from, int days, LocalDate expected) {
        assertThat(shipped("dorset").workingDaysAfter(from, days)).isEqualTo(expected);
    }

    @Test
    void refusesToCountBackwards() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> shipped("dorset").workingDaysAfter(LocalDate.of(2026, 11, 23), -1));
    }

    @Test
    void anUnknownCouncilStopsTheStartAndNamesTheFile() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> shipped("atlantis"))
                .withMessageContaining("config/atlantis/council.yaml is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../dorset", "Dorset", ""})
    void aCouncilThatIsNoFolderNameStopsTheStartAndNamesTheSetting(String code) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> shipped(code))
                .withMessageContaining("carefair.council");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Dorset Council|x: y|name is missing",
                "name: Dorset Council|name: ' '|name is empty",
                "phone: 01305 000 000|phone: ring us|help.phone",
                "email: carefair@dorset.example|email: nobody|help.email",
                "authority-codes: [E06000059]|authority-codes: E06000059|authority-codes must be a list",
                "answer-working-days: 3|answer-working-days: three|periods.answer-working-days",
                "answer-working-days: 3|answer-working-days: 0|periods.answer-working-days",
                "answer-reminder-working-days: 1|answer-reminder-working-days: 3|periods.answer-reminder-working-days",
                "confirm-to-council-days: 10|confirm-to-council-days: 5|periods.confirm-to-council-days",
                "to-who-is-not-here: passed-on|to-who-is-not-here: maybe|questions.to-who-is-not-here",
                "pass-on-working-days: 2|pass-on-working-days: 0|questions.pass-on-working-days",
                "periods:|other:|periods is missing",
                "name: Dorset Council|name: [|not YAML"
            })
    void aWrongOrMissingValueStopsTheStartAndNamesTheFileAndTheKey(String right, String wrong, String told)
            throws IOException {
        operators("dorset/council.yaml", shippedText("dorset/council.yaml").replace(right, wrong));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::withOperatorsFolder)
                .withMessageContaining("council.yaml")
                .withMessageContaining(told);
    }

    @Test
    void aCategoryTwiceStopsTheStart() throws IOException {
        var once = "  - {code: cleaning, name: Cleaning, description: Cleaning at home, words: [cleaner]}\n";
        operators("dorset/categories.yaml", "categories:\n" + once + once);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::withOperatorsFolder)
                .withMessageContaining("categories.yaml")
                .withMessageContaining("no code twice");
    }

    @Test
    void aBankHolidayUnderAnotherYearStopsTheStart() throws IOException {
        operators("bank-holidays.yaml", "2026: [2027-12-25]\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::withOperatorsFolder)
                .withMessageContaining("bank-holidays.yaml")
                .withMessageContaining("another year");
    }

    @Test
    void theOperatorsFolderComesBeforeWhatComesWithCarefair() throws IOException {
        operators("dorset/council.yaml", shippedText("dorset/council.yaml").replace("Dorset Council", "Other Council"));

        assertThat(withOperatorsFolder().council().name()).isEqualTo("Other Council");
    }

    @Test
    void aCouncilPassesQuestionsOnOnlyWhereItSaysSo() throws IOException {
        assertThat(shipped("dorset").questions()).isEqualTo(new QuestionRules(true, 2, 5));

        operators("dorset/council.yaml", shippedText("dorset/council.yaml").replace("passed-on\n", "not-taken\n"));
        assertThat(withOperatorsFolder().questions().passedOn()).isFalse();

        operators("dorset/council.yaml", shippedText("dorset/council.yaml").replace("\nquestions:", "\nother:"));
        assertThat(withOperatorsFolder().questions().passedOn()).isFalse();
    }

    private void operators(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private Settings withOperatorsFolder() {
        return new CouncilSettings(new CouncilFolder(new DefaultResourceLoader(), folder.toString(), "dorset"));
    }

    private static Settings shipped(String code) {
        return new CouncilSettings(new CouncilFolder(new DefaultResourceLoader(), "", code));
    }

    private static String shippedText(String file) throws IOException {
        try (var in = CouncilSettingsTest.class.getResourceAsStream("/config/" + file)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}

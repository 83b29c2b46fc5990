package carefair.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import carefair.operations.CannotStart;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class RateFileTest {

    private static final String ROW = "rates:\n"
            + "  - {name: a.b-c, value: 241.45, unit: week, from: 2026-04-06, to: 2027-04-05, status: unconfirmed, source: \"A page\"}\n";

    @Test
    void readsARowWithItsDaysSourceAndStatus() {
        assertThat(read(ROW))
                .containsExactly(new RateRow(
                        "a.b-c",
                        "dorset",
                        241_45,
                        RateUnit.WEEK,
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2027, 4, 5),
                        "A page",
                        RateStatus.UNCONFIRMED));
    }

    @Test
    void aRowWithoutALastDayHoldsUntilSomethingElseIsSaid() {
        assertThat(read(ROW.replace(" to: 2027-04-05,", "")).getFirst().holdsOn(LocalDate.of(2040, 1, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.b-c                | A_b        | name
            241.45               | -1         | name
            241.45               | 241.455    | name
            241.45               | "1e3"      | name
            unit: week           | unit: day  | name
            from: 2026-04-06     | from: soon | from
            to: 2027-04-05       | to: 2026-04-05 | name
            status: unconfirmed  | status: maybe | status
            source: "A page"     | source: "" | source
            status: unconfirmed, | `` | status
            """)
    void aWrongOrMissingPartStopsTheStartAndNamesTheFileAndTheKey(String right, String wrong, String key) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> read(ROW.replace(right, wrong)))
                .withMessageContaining("config/dorset/rates/2026-27.yaml")
                .withMessageContaining("rates[1]." + key);
    }

    @Test
    void theSameNameTwiceFromOneDayStopsTheStart() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> read(ROW + ROW.substring("rates:\n".length())))
                .withMessageContaining("twice");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 241.45, 24145, 241.45",
        "WEEK, 241.4, 24140, 241.40",
        "POUNDS, 23250, 2325000, 23250.00",
        "PERCENT, 4.65, 465, 4.65",
        "NUMBER, 12, 12, 12",
        "YES_NO, yes, 1, yes",
        "YES_NO, false, 0, no"
    })
    void aValueIsReadAsAWholeNumberOfWhatItsUnitCountsAndWrittenBack(
            RateUnit unit, String text, long value, String written) {
        assertThat(unit.read(text)).isEqualTo(value);
        assertThat(unit.write(value)).isEqualTo(written);
        assertThat(RateUnit.of(unit.word())).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"WEEK, 1.234", "WEEK, -1", "WEEK, x", "NUMBER, 1.5", "YES_NO, 1", "WEEK, ''"})
    void aValueOfAnotherShapeIsRefused(RateUnit unit, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> unit.read(text));
    }

    @Test
    void ofSeveralRowsTheCouncilsOwnThenTheConfirmedThenTheLaterOneIsChosen() {
        var england = row("england", 1, "2026-04-06", RateStatus.CONFIRMED);
        var own = row("dorset", 2, "2026-04-06", RateStatus.UNCONFIRMED);
        var confirmed = row("dorset", 3, "2026-04-06", RateStatus.CONFIRMED);
        var later = row("dorset", 4, "2026-10-01", RateStatus.CONFIRMED);
        var banes = row("banes", 5, "2026-04-06", RateStatus.CONFIRMED);
        var day = LocalDate.of(2026, 11, 23);

        assertThat(chosen(day, england, banes)).isEqualTo(1);
        assertThat(chosen(day, own, england)).isEqualTo(2);
        assertThat(chosen(day, confirmed, own)).isEqualTo(3);
        assertThat(chosen(day, later, confirmed, own)).isEqualTo(4);
        assertThat(chosen(LocalDate.of(2026, 9, 30), later, confirmed, own)).isEqualTo(3);
    }

    private static long chosen(LocalDate day, RateRow... rows) {
        return Rates.of("dorset", day, List.of(rows)).find("a").orElseThrow().value();
    }

    private static RateRow row(String council, long value, String from, RateStatus status) {
        return new RateRow("a", council, value, RateUnit.WEEK, LocalDate.parse(from), null, "A page", status);
    }

    private static List<RateRow> read(String yaml) {
        return RateFile.read(
                "config/dorset/rates/2026-27.yaml",
                "dorset",
                new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}

package carefair.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxYearTest {

    @ParameterizedTest
    @CsvSource({"2026-04-05, 2025-26", "2026-04-06, 2026-27", "2027-01-01, 2026-27", "2000-05-01, 2000-01"})
    void beginsOn6April(LocalDate day, String year) {
        assertThat(TaxYear.of(day)).hasToString(year);
        assertThat(TaxYear.of(day).contains(day)).isTrue();
        assertThat(TaxYear.parse(year)).isEqualTo(TaxYear.of(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-28", "2026-2027", "26-27", "2026-27 ", "1999-00", ""})
    void isReadInOneShapeOnly(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TaxYear.parse(text));
    }

    @Test
    void speaksForTodayWhileItRunsElseForItsFirstDay() {
        var today = LocalDate.of(2026, 11, 23);

        assertThat(TaxYear.parse("2026-27").dayFor(today)).isEqualTo(today);
        assertThat(TaxYear.parse("2025-26").dayFor(today)).isEqualTo(LocalDate.of(2025, 4, 6));
    }
}

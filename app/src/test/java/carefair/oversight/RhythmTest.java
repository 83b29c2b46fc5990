package carefair.oversight;

import static carefair.oversight.Rhythm.TWO_WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void coversEveryDayOnceOverClockChangesLeapDaysAndNewYears() {
        var covered = new HashSet<LocalDate>();
        var start = LocalDate.of(2020, 1, 6);

        for (var payDay = start; payDay.isBefore(LocalDate.of(2036, 1, 1)); payDay = TWO_WEEKLY.next(payDay)) {
            for (var day = payDay; !day.isAfter(TWO_WEEKLY.lastDay(payDay)); day = day.plusDays(1)) {
                assertThat(covered.add(day)).as("%s is covered twice", day).isTrue();
            }
        }

        for (var day = start; day.isBefore(LocalDate.of(2036, 1, 1)); day = day.plusDays(1)) {
            assertThat(covered).contains(day);
        }
    }

    @Test
    void aPayDayKeepsItsWeekday() {
        assertThat(TWO_WEEKLY.next(LocalDate.of(2028, 2, 21))).isEqualTo("2028-03-06");
        assertThat(TWO_WEEKLY.next(LocalDate.of(2026, 12, 28))).isEqualTo("2027-01-11");
        assertThat(TWO_WEEKLY.lastDay(LocalDate.of(2026, 10, 19))).isEqualTo("2026-11-01");
    }

    @Test
    void findsTheFirstPayDayFromAnyDay() {
        var first = LocalDate.of(2026, 11, 2);

        assertThat(TWO_WEEKLY.firstFrom(first, LocalDate.of(2026, 10, 1))).isEqualTo(first);
        assertThat(TWO_WEEKLY.firstFrom(first, first)).isEqualTo(first);
        assertThat(TWO_WEEKLY.firstFrom(first, LocalDate.of(2026, 11, 3))).isEqualTo("2026-11-16");
        assertThat(TWO_WEEKLY.firstFrom(first, LocalDate.of(2026, 11, 16))).isEqualTo("2026-11-16");
    }
}

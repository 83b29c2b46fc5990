package carefair.oversight;

import static carefair.oversight.Rhythm.FOUR_WEEKLY;
import static carefair.oversight.Rhythm.MONTHLY;
import static carefair.oversight.Rhythm.ONE_OFF;
import static carefair.oversight.Rhythm.TWO_WEEKLY;
import static carefair.oversight.Rhythm.WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RhythmTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONE_OFF")
    void coversEveryDayOnceOverClockChangesLeapDaysAndTaxYears(Rhythm rhythm) {
        var covered = new HashSet<LocalDate>();
        var start = LocalDate.of(2020, 1, 31);

        for (var payDay = start; payDay.isBefore(LocalDate.of(2036, 1, 1)); payDay = rhythm.next(start, payDay)) {
            for (var day = payDay; !day.isAfter(rhythm.lastDay(start, payDay)); day = day.plusDays(1)) {
                assertThat(covered.add(day)).as("%s is covered twice", day).isTrue();
            }
        }

        for (var day = start; day.isBefore(LocalDate.of(2036, 1, 1)); day = day.plusDays(1)) {
            assertThat(covered).contains(day);
        }
    }

    @Test
    void aPayDayKeepsItsWeekday() {
        var first = LocalDate.of(2026, 10, 19);
        assertThat(TWO_WEEKLY.next(first, LocalDate.of(2028, 2, 21))).isEqualTo("2028-03-06");
        assertThat(TWO_WEEKLY.next(first, LocalDate.of(2026, 12, 28))).isEqualTo("2027-01-11");
        assertThat(TWO_WEEKLY.lastDay(first, first)).isEqualTo("2026-11-01");
        assertThat(WEEKLY.next(first, first)).isEqualTo("2026-10-26");
        assertThat(FOUR_WEEKLY.next(first, first)).isEqualTo("2026-11-16");
    }

    @Test
    void aMonthlyPayDayOf29To31FallsToTheLastDayOfAShorterMonthAndComesBack() {
        assertThat(days(MONTHLY, LocalDate.of(2027, 1, 31), 5))
                .containsExactly("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31");
        assertThat(days(MONTHLY, LocalDate.of(2027, 12, 30), 4))
                .as("a leap year")
                .containsExactly("2027-12-30", "2028-01-30", "2028-02-29", "2028-03-30");
        assertThat(days(MONTHLY, LocalDate.of(2028, 2, 29), 3))
                .containsExactly("2028-02-29", "2028-03-29", "2028-04-29");
        assertThat(MONTHLY.lastDay(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28)))
                .isEqualTo("2027-03-30");
    }

    @Test
    void periodsOverTheTaxYearsEndAreOnePeriodEach() {
        assertThat(days(MONTHLY, LocalDate.of(2027, 3, 6), 3))
                .containsExactly("2027-03-06", "2027-04-06", "2027-05-06");
        assertThat(WEEKLY.lastDay(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 3, 31)))
                .isEqualTo("2027-04-06");
    }

    @Test
    void aOneOffIsPaidOnItsDayAlone() {
        var day = LocalDate.of(2026, 11, 23);

        assertThat(ONE_OFF.lastDay(day, day)).isEqualTo(day);
        assertThat(ONE_OFF.due(day, day.minusDays(1))).isZero();
        assertThat(ONE_OFF.due(day, day.plusYears(1))).isEqualTo(1);
        assertThat(ONE_OFF.repeats()).isFalse();
    }

    @Test
    void findsTheFirstPayDayFromAnyDay() {
        var first = LocalDate.of(2026, 11, 2);

        assertThat(TWO_WEEKLY.firstFrom(first, LocalDate.of(2026, 10, 1))).isEqualTo(first);
        assertThat(TWO_WEEKLY.firstFrom(first, first)).isEqualTo(first);
        assertThat(TWO_WEEKLY.firstFrom(first, LocalDate.of(2026, 11, 3))).isEqualTo("2026-11-16");
        assertThat(TWO_WEEKLY.firstFrom(first, LocalDate.of(2026, 11, 16))).isEqualTo("2026-11-16");
        var endOfMonth = LocalDate.of(2027, 1, 31);
        assertThat(MONTHLY.firstFrom(endOfMonth, LocalDate.of(2027, 2, 28))).isEqualTo("2027-02-28");
        assertThat(MONTHLY.firstFrom(endOfMonth, LocalDate.of(2027, 3, 1))).isEqualTo("2027-03-31");
    }

    /** Counting and stepping are two roads to the same days. */
    @Property(tries = 2_000)
    void countingSteppingAndLookingForAPayDayAgree(
            @ForAll("regular") Rhythm rhythm, @ForAll("days") LocalDate first, @ForAll @IntRange(max = 900) int later) {
        var day = first.plusDays(later);
        long steps = 0;
        var payDay = first;
        while (payDay.isBefore(day)) {
            var next = rhythm.next(first, payDay);
            assertThat(next).isAfter(payDay);
            assertThat(rhythm.lastDay(first, payDay)).isEqualTo(next.minusDays(1));
            payDay = next;
            steps++;
        }

        assertThat(rhythm.firstFrom(first, day)).isEqualTo(payDay);
        assertThat(rhythm.due(first, day)).isEqualTo(payDay.equals(day) ? steps + 1 : steps);
        assertThat(rhythm.due(first, payDay)).isEqualTo(steps + 1);
    }

    @Property(tries = 2_000)
    void aMonthlyPayDayIsTheFirstOnesDayOrTheMonthsLast(
            @ForAll("days") LocalDate first, @ForAll @IntRange(max = 200) int months) {
        var payDay = first;
        for (int i = 0; i < months; i++) {
            payDay = MONTHLY.next(first, payDay);
        }

        assertThat(payDay.getDayOfMonth()).isEqualTo(Math.min(first.getDayOfMonth(), payDay.lengthOfMonth()));
        assertThat(payDay.getYear() * 12 + payDay.getMonthValue())
                .isEqualTo(first.getYear() * 12 + first.getMonthValue() + months);
    }

    @Provide
    Arbitrary<Rhythm> regular() {
        return Arbitraries.of(WEEKLY, TWO_WEEKLY, FOUR_WEEKLY, MONTHLY);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static List<String> days(Rhythm rhythm, LocalDate first, int howMany) {
        var days = new ArrayList<String>();
        var day = first;
        for (int i = 0; i < howMany; i++) {
            days.add(day.toString());
            day = rhythm.next(first, day);
        }
        return days;
    }
}

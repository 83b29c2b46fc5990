package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepeatingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate AFTER_LEAP_DAY = LocalDate.of(2028, 3, 31);

    @Test
    void aWeekBeginsOnTheFirstDayWhicheverWeekdayThatIs() {
        var days = new Repeating(
                Rhythm.WEEKLY, List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalDate.of(2026, 12, 3), null);

        assertThat(days.days(days.firstDay())).containsExactly(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 7));
        assertThat(days.after(days.firstDay())).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(days.heldOn(LocalDate.of(2026, 12, 10))).isEqualTo(days.firstDay());
    }

    @Test
    void twoWeeksHaveSupportInTheFirstOfThem() {
        var days = new Repeating(Rhythm.TWO_WEEKLY, List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), MONDAY, null);

        assertThat(days.days(MONDAY)).containsExactly(MONDAY, MONDAY.plusDays(4));
        assertThat(days.days(days.after(MONDAY))).containsExactly(MONDAY.plusDays(14), MONDAY.plusDays(18));
    }

    @Test
    void theLastDayCutsThePeriodItLiesInAndNoneComesAfter() {
        var days =
                new Repeating(Rhythm.WEEKLY, List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), MONDAY, MONDAY.plusDays(8));

        assertThat(days.days(MONDAY.plusWeeks(1))).containsExactly(MONDAY.plusWeeks(1));
        assertThat(days.has(MONDAY.plusWeeks(1))).isTrue();
        assertThat(days.has(MONDAY.plusWeeks(2))).isFalse();
    }

    @Test
    void beginsOnTheFirstChosenWeekdayFromADay() {
        assertThat(Repeating.firstOn(List.of(DayOfWeek.SUNDAY), MONDAY)).isEqualTo(MONDAY.plusDays(6));
        assertThat(Repeating.firstOn(List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), MONDAY))
                .isEqualTo(MONDAY);
    }

    @Test
    void refusesDaysThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repeating(Rhythm.WEEKLY, List.of(DayOfWeek.TUESDAY), MONDAY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repeating(Rhythm.WEEKLY, List.of(DayOfWeek.MONDAY), MONDAY, MONDAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Repeating.firstOn(List.of(), MONDAY));
    }

    /** Over both ends of British Summer Time, two year ends and a leap day, for every set of weekdays: each day comes once. */
    @ParameterizedTest
    @EnumSource
    void everyChosenDayComesOnceWhateverTheCalendarDoes(Rhythm rhythm) {
        for (int chosen = 1; chosen < 128; chosen++) {
            var weekdays = new TreeSet<DayOfWeek>();
            for (var day : DayOfWeek.values()) {
                if ((chosen & 1 << day.ordinal()) != 0) {
                    weekdays.add(day);
                }
            }
            var first = Repeating.firstOn(weekdays, MONDAY);
            var days = new Repeating(rhythm, List.copyOf(weekdays), first, AFTER_LEAP_DAY);

            var came = new ArrayList<LocalDate>();
            for (var start = first; days.has(start); start = days.after(start)) {
                came.addAll(days.days(start));
            }

            assertThat(came)
                    .isEqualTo(first.datesUntil(AFTER_LEAP_DAY.plusDays(1))
                            .filter(day -> weekdays.contains(day.getDayOfWeek()))
                            .filter(day -> (day.toEpochDay() - first.toEpochDay()) / 7 % rhythm.weeks() == 0)
                            .toList());
        }
    }
}

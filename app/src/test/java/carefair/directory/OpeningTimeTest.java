package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.junit.jupiter.api.Test;

/** When a listing opens, as days and as a rule that others read. */
class OpeningTimeTest {

    private static final LocalTime HALF_NINE = LocalTime.of(9, 30);
    private static final LocalTime MIDDAY = LocalTime.NOON;
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final int DAYS = 800;

    private static OpeningTime on(Every every, DayOfWeek... days) {
        return new OpeningTime(
                every, Set.of(days), HALF_NINE, MIDDAY, every == Every.SECOND_WEEK ? TUESDAY : null, false);
    }

    @Test
    void writesItsRuleAsRfc5545HasIt() {
        assertThat(on(Every.WEEK, DayOfWeek.THURSDAY, DayOfWeek.TUESDAY).rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU,TH");
        assertThat(on(Every.SECOND_WEEK, DayOfWeek.TUESDAY).rule()).isEqualTo("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
        assertThat(on(Every.FIRST_OF_MONTH, DayOfWeek.TUESDAY).rule()).isEqualTo("FREQ=MONTHLY;BYDAY=1TU");
        assertThat(on(Every.LAST_OF_MONTH, DayOfWeek.FRIDAY).rule()).isEqualTo("FREQ=MONTHLY;BYDAY=-1FR");
    }

    @Property(tries = 300)
    void opensOnTheDaysThatAnotherReaderOfTheRuleFinds(@ForAll("openings") OpeningTime time)
            throws InvalidRecurrenceRuleException {
        var start = time.from() == null ? LocalDate.of(2024, 1, 1) : time.from();
        var last = start.plusDays(DAYS);
        var theirs = new HashSet<LocalDate>();
        var days = new RecurrenceRule(time.rule())
                .iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
        for (var day = start; !day.isAfter(last); ) {
            var next = days.nextDateTime();
            day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            theirs.add(day);
        }

        var ours = IntStream.rangeClosed(1, DAYS)
                .mapToObj(start::plusDays)
                .filter(time::isOn)
                .toList();

        assertThat(ours).isNotEmpty();
        theirs.removeIf(day -> !day.isAfter(start) || day.isAfter(last));
        assertThat(ours).containsExactlyInAnyOrderElementsOf(theirs);
    }

    @Property(tries = 300)
    void isReadBackFromItsRule(@ForAll("openings") OpeningTime time) {
        assertThat(OpeningTime.of(time.rule(), time.opens(), time.closes(), time.from(), time.notOnBankHolidays()))
                .isEqualTo(time);
    }

    @Provide
    Arbitrary<OpeningTime> openings() {
        return Combinators.combine(
                        Arbitraries.of(Every.values()),
                        Arbitraries.of(DayOfWeek.values()).set().ofMinSize(1),
                        Arbitraries.integers().between(0, 46),
                        Arbitraries.integers().between(1, 47),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(true, false))
                .as((every, days, from, length, day, closed) -> {
                    var opens = LocalTime.MIN.plusMinutes(30L * from);
                    var closes = LocalTime.MIN.plusMinutes(30L * Math.max(from + 1, Math.min(47, from + length)));
                    var first = LocalDate.of(2025, 6, 1)
                            .plusDays(day)
                            .with(days.stream().findFirst().orElseThrow());
                    return new OpeningTime(
                            every, days, opens, closes, every == Every.SECOND_WEEK ? first : null, closed);
                });
    }

    @Test
    void refusesWhatNobodyCouldComeTo() {
        assertThatIllegalArgumentException().isThrownBy(() -> on(Every.WEEK));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new OpeningTime(Every.WEEK, Set.of(DayOfWeek.MONDAY), MIDDAY, HALF_NINE, null, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningTime(Every.WEEK, Set.of(DayOfWeek.MONDAY), MIDDAY, MIDDAY, null, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OpeningTime(Every.SECOND_WEEK, Set.of(DayOfWeek.MONDAY), HALF_NINE, MIDDAY, null, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningTime(
                        Every.SECOND_WEEK, Set.of(DayOfWeek.MONDAY), HALF_NINE, MIDDAY, TUESDAY, false));
    }

    @Test
    void readsNoRuleThatItDoesNotWrite() {
        for (var rule : List.of(
                "",
                "FREQ=DAILY;BYDAY=MO",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO",
                "FREQ=MONTHLY;BYDAY=MO",
                "FREQ=MONTHLY;BYDAY=1MO,2TU",
                "FREQ=MONTHLY;BYDAY=5MO",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;BYDAY=MO,",
                "FREQ=WEEKLY;BYDAY=1MO",
                "FREQ=WEEKLY;BYDAY=MO;COUNT=3")) {
            assertThatIllegalArgumentException()
                    .as(rule)
                    .isThrownBy(() -> OpeningTime.of(rule, HALF_NINE, MIDDAY, TUESDAY, false));
        }
    }

    @Test
    void passesOverBankHolidaysOnlyWhereItSaysSo() {
        var boxingDayObserved = LocalDate.of(2026, 12, 28);
        var open = new OpeningTime(Every.WEEK, Set.of(DayOfWeek.MONDAY), HALF_NINE, MIDDAY, null, false);
        var closed = new OpeningTime(Every.WEEK, Set.of(DayOfWeek.MONDAY), HALF_NINE, MIDDAY, null, true);

        assertThat(open.next(LocalDate.of(2026, 12, 22), 1, boxingDayObserved::equals))
                .containsExactly(boxingDayObserved);
        assertThat(closed.next(LocalDate.of(2026, 12, 22), 1, boxingDayObserved::equals))
                .containsExactly(LocalDate.of(2027, 1, 4));
    }

    @Test
    void everyWeekIsAUsualTimeAndOnceAMonthIsNot() {
        var allDay = new OpeningTime(Every.WEEK, Set.of(DayOfWeek.MONDAY), HALF_NINE, LocalTime.of(19, 0), null, false);

        assertThat(allDay.usual())
                .containsExactlyInAnyOrder(
                        UsualTime.MONDAY_MORNING, UsualTime.MONDAY_AFTERNOON, UsualTime.MONDAY_EVENING);
        assertThat(on(Every.WEEK, DayOfWeek.TUESDAY).usual()).containsExactly(UsualTime.TUESDAY_MORNING);
        assertThat(Arrays.stream(Every.values())
                        .filter(every -> every != Every.WEEK)
                        .map(every -> on(every, DayOfWeek.TUESDAY).usual()))
                .allSatisfy(times -> assertThat(times).isEmpty());
    }

    @Test
    void whatPeopleSearchByFollowsTheTimesThatAreSaid() {
        var says = Particulars.NONE
                .saying(Traits.NONE.at(Set.of(UsualTime.SUNDAY_EVENING)))
                .open(List.of(on(Every.WEEK, DayOfWeek.TUESDAY)));

        assertThat(says.traits().times())
                .containsExactlyInAnyOrder(UsualTime.SUNDAY_EVENING, UsualTime.TUESDAY_MORNING);
        assertThat(says.open(List.of()).traits().times()).containsExactly(UsualTime.SUNDAY_EVENING);
    }
}

package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.shared.Money;
import carefair.wallet.Employment.AgeBand;
import carefair.wallet.Employment.Hours;
import carefair.wallet.Reserves.Kind;
import carefair.wallet.Reserves.Line;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReservesTest {

    /** The rates of 2026-27: 5.6 weeks, 12.07%, £123.25 or 80%, 4 weeks of it, £751. */
    private static final EmployingRates RATES =
            new EmployingRates(56_000, 1_207, Money.ofPence(123_25), 8_000, 4, Money.ofPence(751_00), List.of());

    private static final LocalDate START = LocalDate.of(2024, 4, 1);

    @Test
    void tenHoursAWeekAfterTwoYearsAndAHalfOweHolidaySickPayNoticeAndRedundancy() {
        // 10 hours at £13.50 are £135.00 a week; half a leave year of 365 days is 183 days on 1 October.
        var lines = Reserves.of(
                work(600, 13_50, Hours.SAME_EACH_WEEK, AgeBand.FROM_22_TO_40), RATES, LocalDate.of(2026, 10, 1));

        assertThat(lines)
                .containsExactly(
                        // 135.00 x 5.6 x 183 / 365 = 379.0356...
                        new Line(Kind.HOLIDAY, Money.ofPence(379_04), 0),
                        // 80% of 135.00 is 108.00, less than 123.25; 4 weeks of it
                        new Line(Kind.SICK_PAY, Money.ofPence(432_00), 40),
                        new Line(Kind.NOTICE, Money.ofPence(270_00), 20),
                        new Line(Kind.REDUNDANCY, Money.ofPence(270_00), 20));
    }

    @Test
    void hoursThatVaryEarnHolidayByTheHour() {
        // 26 weeks and a day (183 days) at £135.00 x 12.07% = 425.98...
        assertThat(only(Kind.HOLIDAY, work(600, 13_50, Hours.VARYING, AgeBand.FROM_41), LocalDate.of(2026, 10, 1)))
                .isEqualTo(Money.ofPence(425_98));
    }

    @Test
    void holidayTakenIsOwedNoMoreAndNeverLessThanNothing() {
        var all = new Employment(600, Money.ofPence(13_50), START, Hours.SAME_EACH_WEEK, AgeBand.FROM_41, 28 * 60);
        assertThat(only(Kind.HOLIDAY, all, LocalDate.of(2026, 10, 1))).isEqualTo(Money.ofPence(1_04));
        assertThat(only(Kind.HOLIDAY, all, LocalDate.of(2026, 9, 1))).isEqualTo(Money.ZERO);
        assertThat(Reserves.inThisLeaveYear(all, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1))
                        .holidayTaken())
                .as("a new leave year")
                .isZero();
        assertThat(Reserves.inThisLeaveYear(all, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)))
                .isEqualTo(all);
    }

    @Test
    void noticeIsOneWeekAfterAMonthThenAWeekAYearUpToTwelve() {
        var work = work(600, 10_00, Hours.SAME_EACH_WEEK, AgeBand.FROM_22_TO_40);
        assertThat(only(Kind.NOTICE, work, START.plusMonths(1).minusDays(1))).isEqualTo(Money.ZERO);
        assertThat(only(Kind.NOTICE, work, START.plusMonths(1))).isEqualTo(Money.ofPence(100_00));
        assertThat(only(Kind.NOTICE, work, START.plusYears(3).minusDays(1))).isEqualTo(Money.ofPence(200_00));
        assertThat(only(Kind.NOTICE, work, START.plusYears(40))).isEqualTo(Money.ofPence(1_200_00));
    }

    @Test
    void redundancyBeginsAfterTwoYearsIsCappedAWeekAndAtTwentyYears() {
        var work = work(50 * 60, 20_00, Hours.SAME_EACH_WEEK, AgeBand.FROM_41);
        assertThat(only(Kind.REDUNDANCY, work, START.plusYears(2).minusDays(1))).isEqualTo(Money.ZERO);
        assertThat(only(Kind.REDUNDANCY, work, START.plusYears(2))).isEqualTo(Money.ofPence(2_253_00));
        assertThat(only(Kind.REDUNDANCY, work, START.plusYears(30))).isEqualTo(Money.ofPence(22_530_00));
        assertThat(only(Kind.REDUNDANCY, work(600, 10_00, Hours.VARYING, AgeBand.UNDER_22), START.plusYears(3)))
                .isEqualTo(Money.ofPence(150_00));
    }

    @Test
    void sickPayBuildsUpOverTheFirstYear() {
        var work = work(30 * 60, 13_50, Hours.SAME_EACH_WEEK, AgeBand.FROM_41);
        assertThat(only(Kind.SICK_PAY, work, START)).isEqualTo(Money.ZERO);
        assertThat(only(Kind.SICK_PAY, work, START.plusDays(73))).isEqualTo(Money.ofPence(98_60));
        assertThat(only(Kind.SICK_PAY, work, START.plusDays(365))).isEqualTo(Money.ofPence(493_00));
        assertThat(only(Kind.SICK_PAY, work, START.plusYears(9))).isEqualTo(Money.ofPence(493_00));
    }

    @Test
    void owesNothingBeforeTheFirstDayAndRefusesWhatCannotBe() {
        assertThat(Reserves.of(work(600, 13_50, Hours.VARYING, AgeBand.FROM_41), RATES, START.minusDays(1)))
                .isEmpty();
        for (int minutes : new int[] {0, -1, Employment.MOST_MINUTES + 1}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> work(minutes, 13_50, Hours.VARYING, AgeBand.FROM_41));
        }
        for (int pence : new int[] {0, -1, 200_01}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> work(600, pence, Hours.VARYING, AgeBand.FROM_41));
        }
    }

    @Property(tries = 20_000)
    void noLineIsLessThanNothingOrWrongByMoreThanAPennyWhenPayDoubles(
            @ForAll("employments") Employment work, @ForAll @IntRange(max = 15_000) int days) {
        var today = work.startedOn().plusDays(days);
        var twice = new Employment(
                work.minutesAWeek(),
                work.hourly().times(2),
                work.startedOn(),
                work.hours(),
                work.age(),
                work.holidayTaken());
        var uncapped = new EmployingRates(
                56_000, 1_207, Money.ofPence(100_000_00), 8_000, 4, Money.ofPence(100_000_00), List.of());

        assertThat(Reserves.of(work, RATES, today))
                .allSatisfy(line -> assertThat(line.amount().isPositive()).isTrue());
        for (var kind : Kind.values()) {
            long once = sum(kind, work, uncapped, today);
            // Notice and redundancy multiply a week that is rounded first, by up to 30.
            assertThat(sum(kind, twice, uncapped, today)).as("%s", kind).isBetween(2 * once - 62, 2 * once + 62);
        }
    }

    @Property(tries = 20_000)
    void withinALeaveYearNothingEverBecomesLessFromOneDayToTheNext(
            @ForAll("employments") Employment work, @ForAll @IntRange(max = 15_000) int days) {
        var today = work.startedOn().plusDays(days);
        var tomorrow = today.plusDays(1);
        for (var kind : List.of(Kind.SICK_PAY, Kind.NOTICE, Kind.REDUNDANCY)) {
            assertThat(sum(kind, work, RATES, tomorrow))
                    .as("%s", kind)
                    .isGreaterThanOrEqualTo(sum(kind, work, RATES, today));
        }
        if (Reserves.inThisLeaveYear(work, today, tomorrow).equals(work) && work.holidayTaken() > 0) {
            assertThat(sum(Kind.HOLIDAY, work, RATES, tomorrow))
                    .isGreaterThanOrEqualTo(sum(Kind.HOLIDAY, work, RATES, today));
        }
    }

    @Property(tries = 20_000)
    void aWholeYearOfHolidayIsFiveAndAHalfWeeksAndABit(@ForAll("employments") Employment work) {
        var fresh = new Employment(
                work.minutesAWeek(), work.hourly(), work.startedOn(), Hours.SAME_EACH_WEEK, work.age(), 0);
        long lastDay =
                sum(Kind.HOLIDAY, fresh, RATES, work.startedOn().plusYears(1).minusDays(1));
        long year = Reserves.rounded(work.hourly().pence() * work.minutesAWeek() * 56, 600);

        assertThat(lastDay).isBetween(year * 363 / 366, year);
    }

    @Provide
    Arbitrary<Employment> employments() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, Employment.MOST_MINUTES),
                        Arbitraries.longs().between(1, 100_00),
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1990, 1, 1).toEpochDay(),
                                        LocalDate.of(2030, 12, 31).toEpochDay()),
                        Arbitraries.of(Hours.values()),
                        Arbitraries.of(AgeBand.values()),
                        Arbitraries.integers().between(0, 12_000))
                .as((minutes, hourly, start, hours, age, taken) ->
                        new Employment(minutes, Money.ofPence(hourly), LocalDate.ofEpochDay(start), hours, age, taken));
    }

    private static long sum(Kind kind, Employment work, EmployingRates rates, LocalDate today) {
        return Reserves.of(work, rates, today).stream()
                .filter(line -> line.kind() == kind)
                .mapToLong(line -> line.amount().pence())
                .sum();
    }

    private static Money only(Kind kind, Employment work, LocalDate today) {
        return Money.ofPence(sum(kind, work, RATES, today));
    }

    private static Employment work(int minutes, long hourly, Hours hours, AgeBand age) {
        return new Employment(minutes, Money.ofPence(hourly), START, hours, age, 0);
    }
}

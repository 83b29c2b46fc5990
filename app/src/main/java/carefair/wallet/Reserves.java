package carefair.wallet;

import carefair.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out what the employer of a personal assistant already owes, or will, so that it is not mistaken for spare money. Whole pence, each
 * line rounded once, half up. Nothing is known here of tax, National Insurance or pension: what is paid on top of these sums is not in them.
 */
final class Reserves {

    /** What is set aside, and for what. */
    enum Kind {
        /** Holiday earned since the leave year began and not taken (Working Time Regulations 1998 reg 13, 13A and 15B). */
        HOLIDAY,
        /** Statutory sick pay for the weeks the council lets stand by, built up over the first year. */
        SICK_PAY,
        /** Pay for the notice the law gives (Employment Rights Act 1996 s86). */
        NOTICE,
        /** Statutory redundancy pay after two years (Employment Rights Act 1996 s155 and s162). */
        REDUNDANCY
    }

    /** @param weeks how many weeks of pay it stands for, in tenths; 0 where it is not counted in weeks */
    record Line(Kind kind, Money amount, int weeks) {}

    private static final int MOST_NOTICE_WEEKS = 12;
    private static final int MOST_REDUNDANCY_YEARS = 20;
    private static final long WHOLE = 10_000;

    private Reserves() {}

    /** What is owed on a day, line by line; a line of nothing is left out. */
    static List<Line> of(Employment work, EmployingRates rates, LocalDate today) {
        var lines = new ArrayList<Line>();
        if (!today.isBefore(work.startedOn())) {
            add(lines, Kind.HOLIDAY, holiday(work, rates, today), 0);
            add(lines, Kind.SICK_PAY, sickPay(work, rates, today), rates.sickWeeks() * 10);
            int notice = noticeWeeks(work, today);
            add(lines, Kind.NOTICE, work.weekly().pence() * notice, notice * 10);
            int halfWeeks = redundancyHalfWeeks(work, today);
            add(lines, Kind.REDUNDANCY, redundancy(work, rates, halfWeeks), halfWeeks * 5);
        }
        return lines;
    }

    private static void add(List<Line> lines, Kind kind, long pence, int weeks) {
        if (pence > 0) {
            lines.add(new Line(kind, Money.ofPence(pence), weeks));
        }
    }

    /** Earned day by day from the anniversary of the first day: that is the leave year where nothing else was agreed (reg 13(3)). */
    private static long holiday(Employment work, EmployingRates rates, LocalDate today) {
        int years = years(work, today);
        var began = work.startedOn().plusYears(years);
        long days = ChronoUnit.DAYS.between(began, today);
        long perMinute = work.hourly().pence();
        long earned = switch (work.hours()) {
            case SAME_EACH_WEEK ->
                rounded(
                        perMinute * work.minutesAWeek() * days * rates.holidayOfAWeek(),
                        60
                                * WHOLE
                                * ChronoUnit.DAYS.between(
                                        began, work.startedOn().plusYears(years + 1L)));
            case VARYING -> rounded(perMinute * work.minutesAWeek() * days * rates.holidayOfHours(), 60 * 7 * WHOLE);
        };
        return earned - rounded(perMinute * work.holidayTaken(), 60);
    }

    private static long sickPay(Employment work, EmployingRates rates, LocalDate today) {
        long days = Math.min(365, ChronoUnit.DAYS.between(work.startedOn(), today));
        // The lesser of the two, in hundredths of a percent of a penny, so that it is rounded once.
        long week = Math.min(rates.sickPay().pence() * WHOLE, work.weekly().pence() * rates.sickShare());
        return rounded(week * rates.sickWeeks() * days, 365 * WHOLE);
    }

    private static int noticeWeeks(Employment work, LocalDate today) {
        if (today.isBefore(work.startedOn().plusMonths(1))) {
            return 0;
        }
        return Math.clamp(years(work, today), 1, MOST_NOTICE_WEEKS);
    }

    private static int redundancyHalfWeeks(Employment work, LocalDate today) {
        int years = years(work, today);
        // The band of today for all years: at most what the law gives, never less.
        return years < 2 ? 0 : Math.min(years, MOST_REDUNDANCY_YEARS) * work.age().halfWeeks;
    }

    private static long redundancy(Employment work, EmployingRates rates, int halfWeeks) {
        return rounded(work.weekly().min(rates.redundancyWeek()).pence() * halfWeeks, 2);
    }

    /** What was said in an earlier leave year of holiday taken is gone with that year. */
    static Employment inThisLeaveYear(Employment said, LocalDate saidOn, LocalDate today) {
        return years(said, saidOn) == years(said, today)
                ? said
                : new Employment(said.minutesAWeek(), said.hourly(), said.startedOn(), said.hours(), said.age(), 0);
    }

    private static int years(Employment work, LocalDate today) {
        return Period.between(work.startedOn(), today).getYears();
    }

    /** To the nearest whole, half up. */
    static long rounded(long of, long by) {
        return Math.floorDiv(2 * of + by, 2 * by);
    }
}

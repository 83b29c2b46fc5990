package carefair.estimator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When somebody reaches pension credit age, which is State Pension age. Source: Pensions Act 1995 Sch 4 as changed by Pensions Act 2014
 * s26; it rises from 66 to 67 between May 2026 and March 2028.
 */
public final class PensionAge {

    private static final LocalDate RISES_FROM = LocalDate.of(1960, 4, 6);
    private static final LocalDate RISEN_FROM = LocalDate.of(1961, 3, 6);
    private static final int BEFORE = 66;
    private static final int AFTER = 67;

    /** From this day on, being 66 no longer says whether somebody has reached it. */
    private static final LocalDate UNCLEAR_FROM = LocalDate.of(2026, 4, 6);

    private PensionAge() {}

    /**
     * The day somebody reaches it. For people born from 6 April 1977, for whom the law says more than 67, it comes too early: none
     * of them reaches it before 2044.
     */
    public static LocalDate reachedOn(LocalDate dateOfBirth) {
        if (dateOfBirth.isBefore(RISES_FROM)) {
            return dateOfBirth.plusYears(BEFORE);
        }
        if (!dateOfBirth.isBefore(RISEN_FROM)) {
            return dateOfBirth.plusYears(AFTER);
        }
        // One month more for each month of birth that began, from the 6th to the 5th.
        return dateOfBirth.plusYears(BEFORE).plusMonths(ChronoUnit.MONTHS.between(RISES_FROM, dateOfBirth) + 1);
    }

    public static boolean isReached(LocalDate dateOfBirth, LocalDate day) {
        return !reachedOn(dateOfBirth).isAfter(day);
    }

    /** Whether somebody of this age on this day may or may not have reached it, so that their date of birth is needed. */
    public static boolean isUnclear(int age, LocalDate day) {
        return age == BEFORE && !day.isBefore(UNCLEAR_FROM);
    }

    /** @throws IllegalArgumentException if it {@linkplain #isUnclear is unclear} */
    public static boolean isReached(int age, LocalDate day) {
        if (isUnclear(age, day)) {
            throw new IllegalArgumentException("At " + age + " on " + day + " a date of birth is needed");
        }
        return age >= BEFORE;
    }
}

package carefair.estimator;

import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed under a deferred payment, day by day: care and fees are added each week, and each day's interest is kept to a
 * ten-thousandth of a penny until it is added.
 */
final class GrowingDebt {

    private static final long PARTS_OF_A_PENNY = 10_000;
    private static final long WHOLE_RATE = 10_000;
    private static final int DAYS_IN_A_YEAR = 365;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final int LONGEST_YEARS = 30;

    private final long yearlyRate;
    private final long timesAYear;
    private final List<DeferredPayment.Year> years = new ArrayList<>();
    private Money careCosts = Money.ZERO;
    private Money fees;
    private long bearing;
    private long waiting;
    private long interest;

    /**
     * @param yearlyRate hundredths of a percent
     * @param timesAYear how often interest begins to bear interest itself: 1 to 365
     */
    GrowingDebt(long yearlyRate, long timesAYear, Money setUpFee) {
        if (yearlyRate < 0 || yearlyRate > WHOLE_RATE || timesAYear < 1 || timesAYear > DAYS_IN_A_YEAR) {
            throw new IllegalArgumentException("No such interest: " + yearlyRate + ", " + timesAYear + " times a year");
        }
        this.yearlyRate = yearlyRate;
        this.timesAYear = timesAYear;
        fees = setUpFee;
        bearing = setUpFee.pence() * PARTS_OF_A_PENNY;
    }

    /** @return the week in which the debt reaches the limit; null if it does not within thirty years, or ever */
    @Nullable
    Integer growTo(Money limit, Money careEachWeek, Money feeEachWeek) {
        for (int day = 1; day <= LONGEST_YEARS * DAYS_IN_A_YEAR; day++) {
            earn(day);
            if (day % DAYS_IN_A_WEEK == 0) {
                careCosts = careCosts.plus(careEachWeek);
                fees = fees.plus(feeEachWeek);
                bearing += careEachWeek.plus(feeEachWeek).pence() * PARTS_OF_A_PENNY;
            }
            if (day % DAYS_IN_A_YEAR == 0) {
                years.add(soFar(day / DAYS_IN_A_YEAR));
            }
            if (!limit.isMoreThan(soFar(0).owed())) {
                return Math.ceilDiv(day, DAYS_IN_A_WEEK);
            }
        }
        return null;
    }

    List<DeferredPayment.Year> years() {
        return List.copyOf(years);
    }

    private void earn(int day) {
        var earned = bearing * yearlyRate / WHOLE_RATE / DAYS_IN_A_YEAR;
        interest += earned;
        waiting += earned;
        if (day * timesAYear / DAYS_IN_A_YEAR > (day - 1) * timesAYear / DAYS_IN_A_YEAR) {
            bearing += waiting;
            waiting = 0;
        }
    }

    private DeferredPayment.Year soFar(int year) {
        return new DeferredPayment.Year(year, careCosts, Money.ofPence(interest / PARTS_OF_A_PENNY), fees);
    }
}

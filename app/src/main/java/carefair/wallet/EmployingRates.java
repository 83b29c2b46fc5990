package carefair.wallet;

import carefair.settings.RateBook;
import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the law lets an assistant have, from the council's rates, each row with its source.
 *
 * @param holidayOfAWeek a year's holiday in hundredths of a percent of a week: 56000 is 5.6 weeks
 * @param holidayOfHours holiday earned by an hour of varying work, in hundredths of a percent: 1207 is 12.07%
 * @param sickPay statutory sick pay a week
 * @param sickShare the share of usual pay if that is less, in hundredths of a percent
 * @param sickWeeks how many weeks of sick pay are set aside: the council's choice
 * @param redundancyWeek the most a week counts towards redundancy pay
 * @param unconfirmed rows that nobody has checked against their source yet
 */
record EmployingRates(
        long holidayOfAWeek,
        long holidayOfHours,
        Money sickPay,
        long sickShare,
        int sickWeeks,
        Money redundancyWeek,
        List<String> unconfirmed) {

    /** What holds on a day; of a year that has no rates yet, what held on the last day that has. */
    static EmployingRates on(RateBook book, String council, LocalDate day) {
        var last = book.taxYears().stream()
                .reduce((one, other) -> other)
                .orElseThrow()
                .lastDay();
        var rates = book.on(council, day.isAfter(last) ? last : day);
        var unconfirmed = new ArrayList<String>();
        return new EmployingRates(
                value(rates, "employing.holiday-of-a-week", unconfirmed),
                value(rates, "employing.holiday-of-hours", unconfirmed),
                Money.ofPence(value(rates, "employing.sick-pay", unconfirmed)),
                value(rates, "employing.sick-pay-share", unconfirmed),
                (int) value(rates, "employing.sick-weeks-set-aside", unconfirmed),
                Money.ofPence(value(rates, "employing.redundancy-week", unconfirmed)),
                List.copyOf(unconfirmed));
    }

    private static long value(Rates rates, String name, List<String> unconfirmed) {
        RateRow row = rates.find(name).orElseThrow(() -> new IllegalStateException("There is no rate " + name));
        if (!row.isConfirmed()) {
            unconfirmed.add(row.inWords());
        }
        return row.value();
    }
}

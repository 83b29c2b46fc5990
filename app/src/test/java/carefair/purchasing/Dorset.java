package carefair.purchasing;

import carefair.settings.Category;
import carefair.settings.Council;
import carefair.settings.DirectPaymentRules;
import carefair.settings.Periods;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A council with the periods of the issue and the bank holidays that the tests meet. */
final class Dorset implements Settings {

    private static final Set<LocalDate> BANK_HOLIDAYS = Set.of(
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29));

    @Override
    public Council council() {
        return new Council(
                "dorset", "Dorset Council", "Carefair", "Dorset", "01305 000 000", "", "", List.of(), List.of());
    }

    @Override
    public List<Category> categories() {
        return List.of();
    }

    @Override
    public Optional<Category> category(CategoryCode code) {
        return Optional.empty();
    }

    @Override
    public Periods periods() {
        return new Periods(3, 1, 3, 3, 7, 10, 10, 5, 28, 5);
    }

    @Override
    public DirectPaymentRules directPayments() {
        return new DirectPaymentRules(Money.ofPence(500_00), 8, 28);
    }

    @Override
    public List<String> fundOrder() {
        return List.of("DIRECT_PAYMENT", "CONTRIBUTION");
    }

    @Override
    public LocalDate workingDaysAfter(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !BANK_HOLIDAYS.contains(day)) {
                left--;
            }
        }
        return day;
    }
}

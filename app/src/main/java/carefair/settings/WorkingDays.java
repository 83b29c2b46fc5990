package carefair.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which days are working days in England: Monday to Friday but for bank holidays. */
final class WorkingDays {

    private final Set<LocalDate> bankHolidays;

    WorkingDays(Set<LocalDate> bankHolidays) {
        this.bankHolidays = Set.copyOf(bankHolidays);
    }

    static WorkingDays of(ConfigFile file) {
        var days = new HashSet<LocalDate>();
        for (var year : file.keys()) {
            for (var day : file.days(year)) {
                if (!String.valueOf(day.getYear()).equals(year)) {
                    throw file.wrong(year, "has " + day + ", which is in another year");
                }
                days.add(day);
            }
        }
        return new WorkingDays(days);
    }

    Set<Integer> years() {
        return bankHolidays.stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }

    LocalDate after(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days before a day are not counted: " + days);
        }
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    boolean isBankHoliday(LocalDate day) {
        return bankHolidays.contains(day);
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }
}

package carefair.directory.ui;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The days somebody can ask for: one, those from Monday to Friday, or the weekend. */
enum Days {
    WEEKDAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    WEEKEND(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
    MONDAY(EnumSet.of(DayOfWeek.MONDAY)),
    TUESDAY(EnumSet.of(DayOfWeek.TUESDAY)),
    WEDNESDAY(EnumSet.of(DayOfWeek.WEDNESDAY)),
    THURSDAY(EnumSet.of(DayOfWeek.THURSDAY)),
    FRIDAY(EnumSet.of(DayOfWeek.FRIDAY)),
    SATURDAY(EnumSet.of(DayOfWeek.SATURDAY)),
    SUNDAY(EnumSet.of(DayOfWeek.SUNDAY));

    private final Set<DayOfWeek> days;

    Days(Set<DayOfWeek> days) {
        this.days = days;
    }

    Set<DayOfWeek> days() {
        return days;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

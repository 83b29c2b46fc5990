package carefair.directory;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** A part of a day of the week at which somebody is usually free or open. It promises nothing about a certain date. */
public enum UsualTime {
    MONDAY_MORNING,
    MONDAY_AFTERNOON,
    MONDAY_EVENING,
    TUESDAY_MORNING,
    TUESDAY_AFTERNOON,
    TUESDAY_EVENING,
    WEDNESDAY_MORNING,
    WEDNESDAY_AFTERNOON,
    WEDNESDAY_EVENING,
    THURSDAY_MORNING,
    THURSDAY_AFTERNOON,
    THURSDAY_EVENING,
    FRIDAY_MORNING,
    FRIDAY_AFTERNOON,
    FRIDAY_EVENING,
    SATURDAY_MORNING,
    SATURDAY_AFTERNOON,
    SATURDAY_EVENING,
    SUNDAY_MORNING,
    SUNDAY_AFTERNOON,
    SUNDAY_EVENING;

    public DayOfWeek day() {
        return DayOfWeek.valueOf(name().substring(0, name().indexOf('_')));
    }

    public PartOfDay part() {
        return PartOfDay.valueOf(name().substring(name().indexOf('_') + 1));
    }

    static UsualTime of(DayOfWeek day, PartOfDay part) {
        return valueOf(day + "_" + part);
    }

    /** Every part named of every day named. */
    public static Set<UsualTime> of(Collection<DayOfWeek> days, Collection<PartOfDay> parts) {
        var times = EnumSet.noneOf(UsualTime.class);
        Arrays.stream(values())
                .filter(time -> days.contains(time.day()) && parts.contains(time.part()))
                .forEach(times::add);
        return times;
    }
}

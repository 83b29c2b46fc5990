package carefair.directory.oruk;

import carefair.directory.UsualTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When something should be open.
 *
 * @param day any if null
 * @param notBefore the earliest it begins, in whole minutes; any if null
 * @param notAfter the latest it ends, in whole minutes; any if null
 */
record OpenAt(
        @Nullable DayOfWeek day,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter) {

    boolean asksNothing() {
        return day == null && notBefore == null && notAfter == null;
    }

    /** The day's two letters, as iCalendar has them; empty for any. */
    String letters() {
        return day == null ? "" : day.name().substring(0, 2);
    }

    /** The parts of days that may be meant: who is free in the morning did not say from when, and is not left out for it. */
    Set<UsualTime> usual() {
        return Arrays.stream(UsualTime.values())
                .filter(time ->
                        (day == null || time.day() == day) && time.part().hasTimeBetween(notBefore, notAfter))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UsualTime.class)));
    }
}

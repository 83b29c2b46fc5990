package carefair.directory;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** Before midday, from midday to 5pm, after 5pm. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime MIDDAY = LocalTime.NOON;
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    /** Those into which something falls that lasts from one time to another of the same day. */
    static Set<PartOfDay> between(LocalTime from, LocalTime to) {
        var parts = EnumSet.noneOf(PartOfDay.class);
        if (from.isBefore(MIDDAY)) {
            parts.add(MORNING);
        }
        if (from.isBefore(FIVE) && to.isAfter(MIDDAY)) {
            parts.add(AFTERNOON);
        }
        if (to.isAfter(FIVE)) {
            parts.add(EVENING);
        }
        return parts;
    }
}

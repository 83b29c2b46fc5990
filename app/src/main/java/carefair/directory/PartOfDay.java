package carefair.directory;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Before midday, from midday to 5pm, after 5pm. */
public enum PartOfDay {
    MORNING(LocalTime.MIN, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(17, 0)),
    EVENING(LocalTime.of(17, 0), LocalTime.MAX);

    private final LocalTime begins;
    private final LocalTime ends;

    PartOfDay(LocalTime begins, LocalTime ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** Whether some time of it lies between two times; null for any. */
    public boolean hasTimeBetween(@Nullable LocalTime from, @Nullable LocalTime until) {
        return (from == null || from.isBefore(ends))
                && (until == null || until.isAfter(begins))
                && (from == null || until == null || from.isBefore(until));
    }

    boolean isOver(LocalTime now) {
        return !now.isBefore(ends);
    }

    /** Those into which something falls that lasts from one time to another of the same day. */
    static Set<PartOfDay> between(LocalTime from, LocalTime to) {
        return Arrays.stream(values())
                .filter(part -> part.hasTimeBetween(from, to))
                .collect(Collectors.toSet());
    }
}

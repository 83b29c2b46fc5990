package carefair.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * A certain day on which help is wanted.
 *
 * @param parts of the day, any of which will do: at least one
 */
public record FreeOn(LocalDate day, Set<PartOfDay> parts) {

    /** @throws IllegalArgumentException if no part of the day would do */
    public FreeOn {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("At no time of " + day);
        }
        parts = Set.copyOf(parts);
    }

    /** At any time of the day if no part is named. */
    public static FreeOn at(LocalDate day, Collection<PartOfDay> parts) {
        return new FreeOn(day, parts.isEmpty() ? EnumSet.allOf(PartOfDay.class) : EnumSet.copyOf(parts));
    }
}

package carefair.directory;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which somebody says they are not free, the first and the last among them. */
public record Away(UUID id, LocalDate first, LocalDate last) {

    /** The longest that is said at once, in days. */
    public static final int LONGEST = 366;

    /** @throws IllegalArgumentException if it ends before it begins, or is longer than {@value #LONGEST} days */
    public Away {
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST - 1L))) {
            throw new IllegalArgumentException("Not days: " + first + " to " + last);
        }
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

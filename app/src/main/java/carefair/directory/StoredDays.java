package carefair.directory;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is known of a listing's days beside its usual times, as it is kept with it. */
@Embeddable
class StoredDays {

    private @Nullable String openAt;

    private @Nullable String shutOn;

    private @Nullable Integer mostHours;

    /** @return whether anything changed */
    boolean take(FreeDays newest) {
        if (told().equals(newest)) {
            return false;
        }
        openAt = orNull(FreeDays.joined(newest.open()));
        shutOn = orNull(FreeDays.joined(newest.shut()));
        return true;
    }

    FreeDays told() {
        return openAt == null && shutOn == null ? FreeDays.NOTHING : FreeDays.of(text(openAt), text(shutOn));
    }

    /** The most hours its provider gives on one day, to all people together; null if it never said. */
    @Nullable
    Integer hoursADay() {
        return mostHours;
    }

    void gives(@Nullable Integer hours) {
        mostHours = hours;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

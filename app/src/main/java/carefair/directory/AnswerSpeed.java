package carefair.directory;

import java.time.Duration;

/** How fast a provider usually answers a question, in steps that people can use. */
public enum AnswerSpeed {
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    TWO_DAYS(Duration.ofDays(2)),
    WEEK(Duration.ofDays(7)),
    LONGER(Duration.ofDays(Integer.MAX_VALUE));

    private final Duration within;

    AnswerSpeed(Duration within) {
        this.within = within;
    }

    /** The first step within which that time lies. */
    public static AnswerSpeed of(Duration usually) {
        for (var speed : values()) {
            if (usually.compareTo(speed.within) <= 0) {
                return speed;
            }
        }
        return LONGER;
    }
}

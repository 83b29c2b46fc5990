package carefair.directory.ui;

import carefair.directory.Away;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.util.Collection;
import java.util.stream.Collectors;

/** Puts days on which somebody is not free into words. */
record AwayWords(Texts texts) {

    /** {@code Monday 30 November 2026}, or {@code 30 November 2026 to 6 December 2026}. */
    String days(Away away) {
        return away.first().equals(away.last())
                ? Said.day(away.first())
                : texts.say("directory.times.range", Said.date(away.first()), Said.date(away.last()));
    }

    /** All on one line. */
    String all(Collection<Away> away) {
        return away.stream().map(this::days).collect(Collectors.joining("; "));
    }
}

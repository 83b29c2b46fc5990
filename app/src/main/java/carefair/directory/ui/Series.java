package carefair.directory.ui;

import carefair.ui.Texts;
import java.util.List;

/** Puts several things into one row of words. */
record Series(Texts texts) {

    /** {@code one}, {@code one and two}, {@code one, two and three}; nothing of none. */
    String of(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : texts.say(
                        "directory.why.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}

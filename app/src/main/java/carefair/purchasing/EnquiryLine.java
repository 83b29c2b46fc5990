package carefair.purchasing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was written, first to last.
 *
 * @param by the first name of whoever wrote for the person, or the listing's name
 * @param as in what capacity
 * @param words as they were last corrected; null if they were withheld or erased, or for a polite no
 * @param declined the ready words of a polite no; null for somebody's own
 * @param passedBack what came of it, where the council wrote
 */
public record EnquiryLine(
        Instant at,
        String by,
        ActingAs as,
        @Nullable String words,
        @Nullable PoliteNo declined,
        @Nullable PassedBack passedBack) {}

package carefair.purchasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of a thread to the council.
 *
 * @param by the name of whoever reported it
 * @param as in what capacity
 * @param words why; null if they were withheld or erased, and in a list
 * @param due by when the council answers
 * @param thread what the two sides wrote; empty in a list
 * @param answer what the council answered; null while it waits
 */
public record EnquiryReportView(
        EnquiryReportId id,
        EnquiryView enquiry,
        Instant at,
        String by,
        ActingAs as,
        @Nullable String words,
        LocalDate due,
        List<EnquiryLine> thread,
        @Nullable String answer) {}

package carefair.purchasing.ui;

import carefair.shared.London;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a calendar as RFC 5545 has it: CRLF, no line longer than 75 octets, times by the clock in London. */
final class ICalendar {

    /**
     * One event.
     *
     * @param uid the same for the same event for ever
     * @param sequence one more each time it was changed
     * @param changedAt when it was last changed
     * @param url where to read more
     */
    record Event(
            String uid,
            int sequence,
            Instant changedAt,
            Instant startsAt,
            Instant endsAt,
            boolean calledOff,
            String summary,
            String description,
            String location,
            String url) {}

    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(London.ZONE);

    /** British summer time as it has been since 1981 and 1996. */
    private static final List<String> TIME_ZONE = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/London",
            "BEGIN:DAYLIGHT",
            "TZNAME:BST",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0100",
            "DTSTART:19810329T010000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZNAME:GMT",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0000",
            "DTSTART:19961027T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    static String of(String name, List<Event> events) {
        var calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Carefair//Activities//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        TIME_ZONE.forEach(calendar::line);
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + UTC.format(event.changedAt()));
        line("LAST-MODIFIED:" + UTC.format(event.changedAt()));
        line("SEQUENCE:" + event.sequence());
        line("DTSTART;TZID=Europe/London:" + LOCAL.format(event.startsAt()));
        line("DTEND;TZID=Europe/London:" + LOCAL.format(event.endsAt()));
        line("STATUS:" + (event.calledOff() ? "CANCELLED" : "CONFIRMED"));
        line("SUMMARY:" + escaped(event.summary()));
        if (!event.description().isBlank()) {
            line("DESCRIPTION:" + escaped(event.description()));
        }
        if (!event.location().isBlank()) {
            line("LOCATION:" + escaped(event.location()));
        }
        line("URL:" + event.url());
        line("END:VEVENT");
    }

    /** A long line goes on after a line end and a space; no character is torn apart. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            var sign = Character.toString(line.codePointAt(i));
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(sign);
            octets += length;
            i += sign.length();
        }
        text.append("\r\n");
    }

    /** Section 3.3.11; other control characters have no place in a text. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }
}

package carefair.purchasing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-11-23T09:30:00Z");

    @Test
    void saysTheClocksTimeOnBothSidesOfTheChangeToSummerTime() {
        var winter = event("2027-03-26T14:00:00Z", "2027-03-26T15:30:00Z", "Singing");
        var summer = event("2027-03-29T13:00:00Z", "2027-03-29T14:30:00Z", "Singing");

        var lines = lines(List.of(winter, summer));

        assertThat(lines)
                .containsSubsequence(
                        "DTSTART;TZID=Europe/London:20270326T140000",
                        "DTEND;TZID=Europe/London:20270326T153000",
                        "DTSTART;TZID=Europe/London:20270329T140000",
                        "DTEND;TZID=Europe/London:20270329T153000");
        assertThat(lines)
                .containsSubsequence(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/London",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT");
    }

    @Test
    void eachEventHasALastingNameAndATimeStampAndEverythingIsClosed() {
        var lines = lines(List.of(event("2026-12-01T14:00:00Z", "2026-12-01T15:00:00Z", "Singing")));

        assertThat(lines.getFirst()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.getLast()).isEqualTo("END:VCALENDAR");
        assertThat(lines)
                .contains(
                        "VERSION:2.0",
                        "METHOD:PUBLISH",
                        "UID:one@example.org",
                        "DTSTAMP:20261123T093000Z",
                        "SEQUENCE:2");
        assertThat(lines.stream().filter(line -> line.startsWith("PRODID:"))).hasSize(1);
    }

    @Test
    void whatWasCalledOffSaysSo() {
        var off = new ICalendar.Event(
                "one@example.org",
                3,
                CHANGED,
                CHANGED,
                CHANGED.plusSeconds(60),
                true,
                "Singing",
                "",
                "",
                "https://example.org/");

        assertThat(lines(List.of(off))).contains("STATUS:CANCELLED").noneMatch(line -> line.startsWith("LOCATION"));
    }

    @Test
    void escapesWhatHasAMeaningOfItsOwn() {
        var text = ICalendar.of(
                "Dorset",
                List.of(event("2026-12-01T14:00:00Z", "2026-12-01T15:00:00Z", "Tea, cake; a \\ and\r\na line\u0007")));

        assertThat(text).contains("SUMMARY:Tea\\, cake\\; a \\\\ and\\na line\r\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsTornApart() {
        var long40 = "Café für Großmütter – ☕🎵".repeat(20);
        var text = ICalendar.of("Dorset", List.of(event("2026-12-01T14:00:00Z", "2026-12-01T15:00:00Z", long40)));

        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .isEqualTo(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + long40 + "\r\n");
        assertThat(text.split("\r\n")).noneMatch(line -> line.contains("\uFFFD"));
    }

    private static List<String> lines(List<ICalendar.Event> events) {
        return List.of(ICalendar.of("Activities in Dorset", events).split("\r\n"));
    }

    private static ICalendar.Event event(String from, String to, String summary) {
        return new ICalendar.Event(
                "one@example.org",
                2,
                CHANGED,
                Instant.parse(from),
                Instant.parse(to),
                false,
                summary,
                "With tea",
                "Swanage",
                "https://example.org/listings/1");
    }
}

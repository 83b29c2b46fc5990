package carefair.directory.ui;

import carefair.directory.Every;
import carefair.directory.OpeningTime;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Puts opening times into words. */
record OpeningWords(Texts texts) {

    /** {@code Tuesdays and Thursdays, 9:30am to midday}, {@code The first Tuesday of the month, 2pm to 4pm, not on bank holidays}. */
    String line(OpeningTime time) {
        var line = texts.say(
                "directory.opening." + time.every().name(),
                days(time.days(), time.every()),
                Said.time(time.opens()),
                Said.time(time.closes()));
        return time.notOnBankHolidays() ? texts.say("directory.opening.no-bank-holidays", line) : line;
    }

    /** The same with the next day where people cannot know it from the words. */
    String lineWithNext(OpeningTime time, LocalDate today, Predicate<LocalDate> bankHoliday) {
        var next = time.every() == Every.WEEK ? List.<LocalDate>of() : time.next(today, 1, bankHoliday);
        return next.isEmpty() ? line(time) : texts.say("directory.opening.next", line(time), Said.day(next.getFirst()));
    }

    private String days(Set<DayOfWeek> days, Every every) {
        var words = new DayWords(texts);
        if (every != Every.WEEK && every != Every.SECOND_WEEK) {
            return new Series(texts)
                    .of(EnumSet.copyOf(days).stream().map(words::day).toList());
        }
        return DayWords.isEveryDay(days)
                ? texts.say("directory.opening.every-day")
                : words.days(days, day -> texts.say("directory.opening.day." + day.name()));
    }
}

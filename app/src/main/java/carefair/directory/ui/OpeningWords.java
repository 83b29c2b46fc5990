package carefair.directory.ui;

import carefair.directory.Every;
import carefair.directory.OpeningTime;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts opening times into words. */
record OpeningWords(Texts texts) {

    private static final int RUN = 3;
    private static final int DAYS_A_WEEK = 7;

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
        if (every != Every.WEEK && every != Every.SECOND_WEEK) {
            return joined(EnumSet.copyOf(days).stream().map(this::one).toList());
        }
        if (days.size() == DAYS_A_WEEK) {
            return texts.say("directory.opening.every-day");
        }
        var runs = new ArrayList<List<DayOfWeek>>();
        for (var day : EnumSet.copyOf(days)) {
            if (!runs.isEmpty() && runs.getLast().getLast().plus(1) == day) {
                runs.getLast().add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return joined(runs.stream().flatMap(this::words).toList());
    }

    private Stream<String> words(List<DayOfWeek> run) {
        return run.size() < RUN
                ? run.stream().map(day -> texts.say("directory.opening.day." + day.name()))
                : Stream.of(texts.say("directory.times.range", one(run.getFirst()), one(run.getLast())));
    }

    private String one(DayOfWeek day) {
        return texts.say("directory.Days." + day.name());
    }

    private String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : texts.say(
                        "directory.why.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}

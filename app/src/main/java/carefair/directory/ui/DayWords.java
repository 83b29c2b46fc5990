package carefair.directory.ui;

import carefair.ui.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the days of a week into words. */
record DayWords(Texts texts) {

    private static final int RUN = 3;
    private static final int DAYS_A_WEEK = 7;

    static boolean isEveryDay(Set<DayOfWeek> days) {
        return days.size() == DAYS_A_WEEK;
    }

    /** {@code Monday}. */
    String day(DayOfWeek day) {
        return texts.say("directory.Days." + day.name());
    }

    /**
     * {@code Monday to Wednesday and Friday}.
     *
     * @param single what a day is called that stands for itself
     */
    String days(Set<DayOfWeek> days, Function<DayOfWeek, String> single) {
        var runs = new ArrayList<List<DayOfWeek>>();
        for (var day : EnumSet.copyOf(days)) {
            if (!runs.isEmpty() && runs.getLast().getLast().plus(1) == day) {
                runs.getLast().add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return new Series(texts)
                .of(runs.stream().flatMap(run -> words(run, single)).toList());
    }

    private Stream<String> words(List<DayOfWeek> run, Function<DayOfWeek, String> single) {
        return run.size() < RUN
                ? run.stream().map(single)
                : Stream.of(texts.say("directory.times.range", day(run.getFirst()), day(run.getLast())));
    }
}

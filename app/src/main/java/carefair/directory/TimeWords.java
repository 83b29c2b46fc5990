package carefair.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that say when help is wanted: whoever types "respite this weekend" wants somebody who is free then. */
final class TimeWords {

    /** "This weekend", though "this" itself says nothing. */
    private static final Pattern THIS = Pattern.compile("\\bthis\\s+(coming\\s+|next\\s+)?$", Pattern.CASE_INSENSITIVE);

    private final Map<String, Set<DayOfWeek>> days = new HashMap<>();
    private final Map<String, Integer> soon = new HashMap<>();
    private final Map<String, Set<PartOfDay>> parts = new HashMap<>();

    TimeWords(Stems stems) {
        for (var day : DayOfWeek.values()) {
            days.put(stem(stems, day.name().toLowerCase(Locale.UK)), EnumSet.of(day));
        }
        days.put(stem(stems, "weekend"), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        days.put(stem(stems, "weekday"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        soon.put(stem(stems, "today"), 0);
        soon.put(stem(stems, "tonight"), 0);
        soon.put(stem(stems, "tomorrow"), 1);
        parts.put(stem(stems, "tonight"), EnumSet.of(PartOfDay.EVENING));
        for (var part : PartOfDay.values()) {
            parts.put(stem(stems, part.name().toLowerCase(Locale.UK)), EnumSet.of(part));
        }
    }

    private static String stem(Stems stems, String word) {
        return stems.keyOf(word).getFirst();
    }

    boolean isOne(String stem) {
        return days.containsKey(stem) || soon.containsKey(stem) || parts.containsKey(stem);
    }

    /**
     * Every part of a day that is named, of every day that is named, and is not over; nothing if neither is. "Tomorrow", "this weekend" and
     * "this evening" are certain days, "Tuesday" may be any.
     *
     * @param text in which the words stand
     * @param now by the clock in London
     */
    List<Moment> read(List<Stems.Stem> typed, String text, LocalDateTime now) {
        var today = now.toLocalDate();
        var usually = EnumSet.noneOf(DayOfWeek.class);
        var certain = new TreeSet<LocalDate>();
        var when = EnumSet.noneOf(PartOfDay.class);
        for (var word : typed) {
            var stem = word.stem();
            when.addAll(parts.getOrDefault(stem, Set.of()));
            if (soon.containsKey(stem)) {
                certain.add(today.plusDays(soon.get(stem)));
            } else if (THIS.matcher(text.substring(0, word.from())).find()) {
                certain.addAll(
                        parts.containsKey(stem) ? Set.of(today) : coming(days.getOrDefault(stem, Set.of()), today));
            } else {
                usually.addAll(days.getOrDefault(stem, Set.of()));
            }
        }
        if (usually.isEmpty() && certain.isEmpty() && when.isEmpty()) {
            return List.of();
        }
        var all = orAll(when, PartOfDay.values());
        var moments = new ArrayList<Moment>();
        if (certain.isEmpty() || !usually.isEmpty()) {
            moments.addAll(Moment.usually(UsualTime.of(orAll(usually, DayOfWeek.values()), all)));
        }
        certain.forEach(day -> all.forEach(part -> moments.add(Moment.of(day, part))));
        moments.removeIf(moment -> moment.isOver(now));
        return moments;
    }

    /** These days of one week, from today on: on a Sunday "this weekend" is that Sunday alone. */
    private static Set<LocalDate> coming(Set<DayOfWeek> week, LocalDate today) {
        if (week.isEmpty()) {
            return Set.of();
        }
        var last = today.with(TemporalAdjusters.nextOrSame(Collections.max(week)));
        return week.stream()
                .map(day -> last.with(TemporalAdjusters.previousOrSame(day)))
                .filter(day -> !day.isBefore(today))
                .collect(Collectors.toSet());
    }

    private static <T> Collection<T> orAll(Collection<T> some, T[] all) {
        return some.isEmpty() ? List.of(all) : some;
    }
}

package carefair.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Words that say when help is wanted: whoever types "respite this weekend" wants somebody who is usually free then. */
final class TimeWords {

    private final Map<String, Function<LocalDate, Set<DayOfWeek>>> days = new HashMap<>();
    private final Map<String, Set<PartOfDay>> parts = new HashMap<>();

    TimeWords(Stems stems) {
        for (var day : DayOfWeek.values()) {
            put(stems, day.name().toLowerCase(Locale.UK), today -> EnumSet.of(day));
        }
        put(stems, "weekend", today -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        put(stems, "weekday", today -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        put(stems, "today", today -> EnumSet.of(today.getDayOfWeek()));
        put(stems, "tonight", today -> EnumSet.of(today.getDayOfWeek()));
        put(stems, "tomorrow", today -> EnumSet.of(today.plusDays(1).getDayOfWeek()));
        parts.put(stem(stems, "tonight"), EnumSet.of(PartOfDay.EVENING));
        for (var part : PartOfDay.values()) {
            parts.put(stem(stems, part.name().toLowerCase(Locale.UK)), EnumSet.of(part));
        }
    }

    private void put(Stems stems, String word, Function<LocalDate, Set<DayOfWeek>> means) {
        days.put(stem(stems, word), means);
    }

    private static String stem(Stems stems, String word) {
        return stems.keyOf(word).getFirst();
    }

    boolean isOne(String stem) {
        return days.containsKey(stem) || parts.containsKey(stem);
    }

    /** Every part of a day that is named, of every day that is named; nothing if neither is. */
    Set<UsualTime> read(List<String> typed, LocalDate today) {
        var named = EnumSet.noneOf(DayOfWeek.class);
        var when = EnumSet.noneOf(PartOfDay.class);
        for (var stem : typed) {
            named.addAll(days.getOrDefault(stem, any -> Set.of()).apply(today));
            when.addAll(parts.getOrDefault(stem, Set.of()));
        }
        if (named.isEmpty() && when.isEmpty()) {
            return Set.of();
        }
        return UsualTime.of(orAll(named, DayOfWeek.values()), orAll(when, PartOfDay.values()));
    }

    private static <T> Collection<T> orAll(Collection<T> some, T[] all) {
        return some.isEmpty() ? List.of(all) : some;
    }
}

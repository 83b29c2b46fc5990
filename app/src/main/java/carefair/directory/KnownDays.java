package carefair.directory;

import carefair.directory.Bookings.Booked;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that says on which days a listing is free: what its provider says, and what is booked.
 *
 * @param hoursADay the most it gives on one day; null if it never said
 * @param worksAlone whether one person gives all of it, so that a day can be full without anybody saying how much fits
 */
record KnownDays(
        Set<UsualTime> usual,
        List<OpeningTime> opening,
        List<Away> away,
        List<Booked> booked,
        List<ComingDates.Coming> dates,
        @Nullable Integer hoursADay,
        boolean worksAlone) {

    /** Orders lie at most a year ahead, and so do days that are looked for. */
    static final int DAYS_AHEAD = 366;

    /** What one person gives in a morning, an afternoon or an evening, where they never said how many hours fit. An assumption. */
    static final int HOURS_A_PART = 4;

    private static final int HALVES = 2;
    private static final int WHOLE_DAY = 24;

    /** As it stands today. */
    FreeDays reckoned(LocalDate today, Predicate<LocalDate> isBankHoliday) {
        var open = new HashSet<String>();
        // What its usual times say already needs no mark.
        opening.stream()
                .filter(time -> !usual.containsAll(time.usual()) || time.usual().isEmpty())
                .map(FreeDays::marks)
                .forEach(open::addAll);
        var rhythms = new FreeDays(open, Set.of());
        dates.stream().map(FreeDays::marks).forEach(open::addAll);
        var full = fullDays(rhythms);
        var shut = IntStream.rangeClosed(0, DAYS_AHEAD)
                .mapToObj(today::plusDays)
                .flatMap(day -> isAway(day) || full.contains(day)
                        ? Stream.of(day.toString())
                        : Arrays.stream(PartOfDay.values())
                                .filter(part -> isClosed(day, part, isBankHoliday))
                                .map(part -> FreeDays.mark(day, part)))
                .collect(Collectors.toSet());
        return new FreeDays(open, shut);
    }

    private boolean isAway(LocalDate day) {
        return away.stream().anyMatch(days -> days.isOn(day));
    }

    /** Whether each opening time that would fall on that part of the day leaves it out. */
    private boolean isClosed(LocalDate day, PartOfDay part, Predicate<LocalDate> isBankHoliday) {
        var at = UsualTime.of(day.getDayOfWeek(), part);
        var would = opening.stream()
                .filter(time -> time.wouldBeOn(day) && time.times().contains(at))
                .toList();
        return !would.isEmpty()
                && would.stream()
                        .allMatch(time -> !time.isOn(day) || time.notOnBankHolidays() && isBankHoliday.test(day));
    }

    private Set<LocalDate> fullDays(FreeDays rhythms) {
        return booked.stream()
                .collect(Collectors.groupingBy(
                        Booked::day, Collectors.summingLong(each -> halfHours(each.unit(), each.quantity()))))
                .entrySet()
                .stream()
                .filter(day -> day.getValue() > 0 && day.getValue() >= fits(day.getKey(), rhythms))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How many half hours fit into a day. */
    private long fits(LocalDate day, FreeDays rhythms) {
        if (hoursADay != null) {
            return (long) hoursADay * HALVES;
        }
        return worksAlone
                ? Stream.of(PartOfDay.values())
                                .filter(part -> rhythms.isFree(usual, Moment.of(day, part)))
                                .count()
                        * HOURS_A_PART
                        * HALVES
                : Long.MAX_VALUE;
    }

    /** A visit is counted as an hour, a session or a night as a part of the day; things take no time. */
    private static long halfHours(Unit unit, int quantity) {
        long one = switch (unit) {
            case HALF_HOUR -> 1;
            case HOUR, VISIT -> HALVES;
            case SESSION, NIGHT -> (long) HOURS_A_PART * HALVES;
            case DAY, WEEK -> (long) WHOLE_DAY * HALVES;
            case ITEM -> 0;
        };
        return one * quantity;
    }
}

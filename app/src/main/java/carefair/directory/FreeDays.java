package carefair.directory;

import carefair.shared.London;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a listing's days beside its usual times. Which of them are free stands in marks that the index holds too, so that a
 * search for a certain day compares marks and reads nothing else.
 *
 * @param open marks of parts of days: of certain ones, such as {@code 2026-12-01 MORNING}, and of those that come again in another rhythm
 *     than every week, such as {@code FIRST_OF_MONTH TUESDAY_MORNING}
 * @param shut days, such as {@code 2026-12-25}, and parts of days, on which the usual times and the rhythms do not hold; a certain part
 *     that is open is open all the same
 */
record FreeDays(Set<String> open, Set<String> shut) {

    static final FreeDays NOTHING = new FreeDays(Set.of(), Set.of());

    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);
    private static final int DAYS_A_WEEK = 7;
    private static final int FOURTH = 4;

    /** As far ahead as dates are looked through for the next one. */
    private static final int WEEKS_AHEAD = 53;

    FreeDays {
        open = Set.copyOf(open);
        shut = Set.copyOf(shut);
    }

    /** The mark of one part of one day. */
    static String mark(LocalDate day, PartOfDay part) {
        return day + " " + part;
    }

    /** The marks of a date on which something is held. */
    static List<String> marks(ComingDates.Coming date) {
        var from = London.at(date.startsAt());
        return PartOfDay.between(from.toLocalTime(), London.at(date.endsAt()).toLocalTime()).stream()
                .map(part -> mark(from.toLocalDate(), part))
                .toList();
    }

    /** The marks of an opening time, whichever day it is. */
    static List<String> marks(OpeningTime opening) {
        return opening.times().stream()
                .map(time -> rhythm(opening.every(), opening.from(), time))
                .toList();
    }

    /** Every mark by which a part of a day can be open because it comes again. */
    static List<String> rhythms(LocalDate day, PartOfDay part) {
        var time = UsualTime.of(day.getDayOfWeek(), part);
        int nth = (day.getDayOfMonth() - 1) / DAYS_A_WEEK + 1;
        var marks = new ArrayList<String>();
        marks.add(rhythm(Every.WEEK, day, time));
        marks.add(rhythm(Every.SECOND_WEEK, day, time));
        Arrays.stream(Every.values())
                .filter(every -> every.ofMonth() == nth && nth <= FOURTH)
                .forEach(every -> marks.add(rhythm(every, day, time)));
        if (day.plusWeeks(1).getMonth() != day.getMonth()) {
            marks.add(rhythm(Every.LAST_OF_MONTH, day, time));
        }
        return marks;
    }

    /** Whether it is free at one part of a certain day, or for no certain day, at some such part from today on. */
    boolean isFree(Set<UsualTime> usual, Moment moment) {
        var day = moment.day();
        if (day == null) {
            return usual.contains(moment.time()) || times().contains(moment.time());
        }
        var part = moment.time().part();
        return open.contains(mark(day, part))
                || !isShut(day, part)
                        && (usual.contains(moment.time())
                                || rhythms(day, part).stream().anyMatch(open::contains));
    }

    /**
     * Why it is free at none of these parts of one day; nothing if it is free at one.
     *
     * @param isAway whether the provider said so of that day
     */
    Optional<NotFree> whyNot(Set<UsualTime> usual, Collection<Moment> moments, boolean isAway) {
        if (moments.stream().anyMatch(moment -> isFree(usual, moment))) {
            return Optional.empty();
        }
        if (usual.isEmpty() && open.isEmpty()) {
            return Optional.of(NotFree.NOT_SAID);
        }
        var unlessShut = new FreeDays(open, Set.of());
        return Optional.of(moments.stream()
                .filter(moment -> unlessShut.isFree(usual, moment))
                .map(moment -> isAway
                        ? NotFree.AWAY
                        : shut.contains(String.valueOf(moment.day())) ? NotFree.FULL : NotFree.CLOSED)
                .findFirst()
                .orElse(NotFree.OTHER_TIMES));
    }

    private boolean isShut(LocalDate day, PartOfDay part) {
        return shuttingMarks(day, part).stream().anyMatch(shut::contains);
    }

    /** Every mark by which a part of a day can be shut. */
    static List<String> shuttingMarks(LocalDate day, PartOfDay part) {
        return List.of(day.toString(), mark(day, part));
    }

    /** The days of a week, and their parts, at which something of it is open. */
    Set<UsualTime> times() {
        return open.stream().map(FreeDays::timeOf).collect(Collectors.toSet());
    }

    /** All that the index holds: a mark says which part of a week it is in too. */
    Stream<String> marks() {
        return Stream.concat(open.stream(), times().stream().map(Enum::name));
    }

    /** The next such part of a week, from today on, that is open without being usual; nothing within a year. */
    Optional<LocalDate> next(UsualTime time, LocalDate today) {
        var day = today.plusDays(
                Math.floorMod(time.day().getValue() - today.getDayOfWeek().getValue(), DAYS_A_WEEK));
        return Stream.iterate(day, each -> each.plusWeeks(1))
                .limit(WEEKS_AHEAD)
                .filter(each -> isFree(Set.of(), new Moment(time, each)))
                .findFirst();
    }

    private static String rhythm(Every every, @Nullable LocalDate from, UsualTime time) {
        return every == Every.SECOND_WEEK && from != null
                ? every + " " + weekOf(from) % 2 + " " + time
                : every + " " + time;
    }

    private static long weekOf(LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(A_MONDAY, day.with(DayOfWeek.MONDAY)), (long) DAYS_A_WEEK);
    }

    private static UsualTime timeOf(String mark) {
        var last = mark.substring(mark.lastIndexOf(' ') + 1);
        return Character.isDigit(mark.charAt(0))
                ? UsualTime.of(
                        LocalDate.parse(mark.substring(0, mark.indexOf(' '))).getDayOfWeek(), PartOfDay.valueOf(last))
                : UsualTime.valueOf(last);
    }

    /** For a column: the same for the same content. */
    static String joined(Collection<String> all) {
        return all.stream().sorted().collect(Collectors.joining(","));
    }

    static FreeDays of(String open, String shut) {
        return new FreeDays(parts(open).collect(Collectors.toSet()), parts(shut).collect(Collectors.toSet()));
    }

    private static Stream<String> parts(String joined) {
        return joined.isEmpty() ? Stream.empty() : Stream.of(joined.split(","));
    }
}

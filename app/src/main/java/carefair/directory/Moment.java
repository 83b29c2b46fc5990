package carefair.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day at which help is wanted.
 *
 * @param day the certain day, of the weekday that {@code time} names; null for any such day of a week
 */
record Moment(UsualTime time, @Nullable LocalDate day) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER = Comparator.<Moment, LocalDate>comparing(
                    Moment::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Moment::time);

    /** @throws IllegalArgumentException if the day is another day of the week */
    Moment {
        if (day != null && day.getDayOfWeek() != time.day()) {
            throw new IllegalArgumentException(day + " is no " + time.day());
        }
    }

    static Moment of(LocalDate day, PartOfDay part) {
        return new Moment(UsualTime.of(day.getDayOfWeek(), part), day);
    }

    static List<Moment> usually(Collection<UsualTime> times) {
        return times.stream().sorted().map(time -> new Moment(time, null)).toList();
    }

    /** Those that are not over: none for a day that has gone by. */
    static List<Moment> of(FreeOn wanted, LocalDateTime now) {
        return wanted.parts().stream()
                .sorted()
                .map(part -> of(wanted.day(), part))
                .filter(moment -> !moment.isOver(now))
                .toList();
    }

    /** Whether it has gone by, by the clock in London. */
    boolean isOver(LocalDateTime now) {
        return day != null
                && (day.isBefore(now.toLocalDate())
                        || day.equals(now.toLocalDate()) && time.part().isOver(now.toLocalTime()));
    }

    /** As the days of a listing know it; none for any such day of a week. */
    Stream<String> mark() {
        return Stream.ofNullable(day).map(certain -> FreeDays.mark(certain, time.part()));
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}

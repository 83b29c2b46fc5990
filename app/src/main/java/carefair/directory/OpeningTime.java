package carefair.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a listing regularly opens, by the clock in London. It is kept and passed on as a recurrence rule of RFC 5545 (section 3.3.10).
 *
 * @param days at least one
 * @param closes later than it opens, on the same day
 * @param from a day on which it opens, where it is every second week, as nobody can tell which week else; may be null otherwise
 */
public record OpeningTime(
        Every every,
        Set<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        @Nullable LocalDate from,
        boolean notOnBankHolidays) {

    private static final int DAYS_A_WEEK = 7;
    private static final Pattern RULE = Pattern.compile("FREQ=(WEEKLY|MONTHLY)(?:;INTERVAL=(\\d{1,2}))?;BYDAY=(.+)");
    private static final Pattern DAY = Pattern.compile("(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)");

    /** @throws IllegalArgumentException if it has no day, ends before it starts, or could be any week */
    public OpeningTime {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("An opening time has a day");
        }
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("It opens at " + opens + " and so cannot close at " + closes);
        }
        if (every == Every.SECOND_WEEK && (from == null || !days.contains(from.getDayOfWeek()))) {
            throw new IllegalArgumentException("Of every second week one day must be known: " + from);
        }
        days = Set.copyOf(days);
    }

    /** {@code FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH}. */
    public String rule() {
        return "FREQ=" + freq() + (interval() == 1 ? "" : ";INTERVAL=" + interval()) + ";BYDAY=" + byDay();
    }

    /** @throws IllegalArgumentException if it is not a rule that {@link #rule} writes */
    static OpeningTime of(
            String rule, LocalTime opens, LocalTime closes, @Nullable LocalDate from, boolean notOnBankHolidays) {
        var parts = RULE.matcher(rule);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a rule that is kept here: " + rule);
        }
        var interval = Optional.ofNullable(parts.group(2)).map(Integer::valueOf).orElse(1);
        return of(parts.group(1), interval, parts.group(3), opens, closes, from, notOnBankHolidays)
                .orElseThrow(() -> new IllegalArgumentException("Not a rule that is kept here: " + rule));
    }

    /**
     * Reads the parts of a rule.
     *
     * @return nothing if it says what is not kept here, such as every third week
     * @throws IllegalArgumentException as the constructor does
     */
    static Optional<OpeningTime> of(
            String freq,
            int interval,
            String byDay,
            LocalTime opens,
            LocalTime closes,
            @Nullable LocalDate from,
            boolean notOnBankHolidays) {
        var found = EnumSet.noneOf(DayOfWeek.class);
        var ordinals = new TreeSet<Integer>();
        for (var one : byDay.split(",", -1)) {
            var day = DAY.matcher(one);
            if (!day.matches()) {
                return Optional.empty();
            }
            ordinals.add(day.group(1) == null ? 0 : Integer.parseInt(day.group(1)));
            found.addAll(Arrays.stream(DayOfWeek.values())
                    .filter(name -> letters(name).equals(day.group(2)))
                    .toList());
        }
        return Arrays.stream(Every.values())
                .filter(every -> ordinals.equals(Set.of(every.ofMonth()))
                        && freq.equals(every.isMonthly() ? "MONTHLY" : "WEEKLY")
                        && interval == (every == Every.SECOND_WEEK ? 2 : 1))
                .filter(every -> every != Every.SECOND_WEEK || from != null && found.contains(from.getDayOfWeek()))
                .findFirst()
                .map(every -> new OpeningTime(every, found, opens, closes, from, notOnBankHolidays));
    }

    String freq() {
        return every.isMonthly() ? "MONTHLY" : "WEEKLY";
    }

    int interval() {
        return every == Every.SECOND_WEEK ? 2 : 1;
    }

    /** {@code TU,TH}, or {@code 1TU} for the first of a month. */
    String byDay() {
        return days.stream()
                .sorted()
                .map(day -> (every.isMonthly() ? String.valueOf(every.ofMonth()) : "") + letters(day))
                .collect(Collectors.joining(","));
    }

    /** The next days on which it opens, from a day on, at most so many. */
    public List<LocalDate> next(LocalDate today, int most, Predicate<LocalDate> bankHoliday) {
        return IntStream.range(0, 366)
                .mapToObj(today::plusDays)
                .filter(day -> isOn(day) && !(notOnBankHolidays && bankHoliday.test(day)))
                .limit(most)
                .toList();
    }

    /** Whether its rule names the day; a bank holiday may still keep it closed. */
    boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && wouldBeOn(day);
    }

    /** The same, had it begun long ago. */
    boolean wouldBeOn(LocalDate day) {
        if (!days.contains(day.getDayOfWeek())) {
            return false;
        }
        return switch (every) {
            case WEEK -> true;
            case SECOND_WEEK -> from != null && ChronoUnit.WEEKS.between(monday(from), monday(day)) % 2 == 0;
            case LAST_OF_MONTH -> day.plusWeeks(1).getMonth() != day.getMonth();
            default -> (day.getDayOfMonth() - 1) / DAYS_A_WEEK + 1 == every.ofMonth();
        };
    }

    /** The parts of days that people search by: nothing for what is not every week. */
    Set<UsualTime> usual() {
        return every == Every.WEEK ? times() : Set.of();
    }

    /** The parts of its days into which it falls, however often it comes. */
    Set<UsualTime> times() {
        return UsualTime.of(days, PartOfDay.between(opens, closes));
    }

    /** Whether opening times say all that usual ones say, and more exactly. */
    public static boolean say(Collection<OpeningTime> opening, Set<UsualTime> usual) {
        return opening.stream()
                .flatMap(time -> time.usual().stream())
                .collect(Collectors.toSet())
                .containsAll(usual);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}

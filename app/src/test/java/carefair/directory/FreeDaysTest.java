package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Bookings.Booked;
import carefair.directory.ComingDates.Coming;
import carefair.shared.London;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On which days a listing is free, by all that is known of it. */
class FreeDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final Set<UsualTime> TUESDAYS = Set.of(UsualTime.TUESDAY_MORNING, UsualTime.TUESDAY_AFTERNOON);

    private static final KnownDays NOTHING =
            new KnownDays(TUESDAYS, List.of(), List.of(), List.of(), List.of(), null, false);

    private static KnownDays booked(boolean alone, @Nullable Integer hours, Booked... booked) {
        return new KnownDays(TUESDAYS, List.of(), List.of(), List.of(booked), List.of(), hours, alone);
    }

    private static Set<PartOfDay> free(KnownDays known, LocalDate day) {
        var days = known.reckoned(MONDAY, CHRISTMAS::equals);
        var parts = EnumSet.noneOf(PartOfDay.class);
        Arrays.stream(PartOfDay.values())
                .filter(part -> days.isFree(known.usual(), Moment.of(day, part)))
                .forEach(parts::add);
        return parts;
    }

    private static Coming date(LocalDate day, int from, int to) {
        return new Coming(
                day.atTime(from, 0).atZone(London.ZONE).toInstant(),
                day.atTime(to, 0).atZone(London.ZONE).toInstant(),
                1);
    }

    @Test
    void isFreeAtItsUsualTimesAndNoOthers() {
        assertThat(free(NOTHING, TUESDAY)).containsExactly(PartOfDay.MORNING, PartOfDay.AFTERNOON);
        assertThat(free(NOTHING, MONDAY)).isEmpty();
        assertThat(NOTHING.reckoned(MONDAY, CHRISTMAS::equals)).isEqualTo(FreeDays.NOTHING);
    }

    private static Optional<NotFree> whyNot(KnownDays known, LocalDate day, boolean isAway, PartOfDay... parts) {
        return known.reckoned(MONDAY, CHRISTMAS::equals)
                .whyNot(known.usual(), Moment.of(FreeOn.at(day, List.of(parts)), MONDAY.atTime(9, 0)), isAway);
    }

    @Test
    void saysWhyItIsNotFree() {
        var full = booked(false, 3, new Booked(TUESDAY, Unit.HOUR, 3));
        var silent = new KnownDays(Set.of(), List.of(), List.of(), List.of(), List.of(), null, false);
        var fridays = new OpeningTime(
                Every.WEEK, Set.of(DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(11, 0), null, true);
        var closed = new KnownDays(fridays.usual(), List.of(fridays), List.of(), List.of(), List.of(), null, false);

        assertThat(whyNot(NOTHING, TUESDAY, false)).isEmpty();
        assertThat(whyNot(NOTHING, TUESDAY, false, PartOfDay.EVENING)).contains(NotFree.OTHER_TIMES);
        assertThat(whyNot(NOTHING, MONDAY, true)).contains(NotFree.OTHER_TIMES);
        assertThat(whyNot(full, TUESDAY, false)).contains(NotFree.FULL);
        assertThat(whyNot(full, TUESDAY, true)).contains(NotFree.AWAY);
        assertThat(whyNot(full, TUESDAY.plusWeeks(1), false)).isEmpty();
        assertThat(whyNot(silent, TUESDAY, false)).contains(NotFree.NOT_SAID);
        assertThat(whyNot(closed, CHRISTMAS, false)).contains(NotFree.CLOSED);
        assertThat(whyNot(closed, CHRISTMAS.plusWeeks(1), false)).isEmpty();
    }

    @Test
    void isNotFreeWhileAwayFromTheFirstDayToTheLast() {
        var away = new KnownDays(
                TUESDAYS,
                List.of(),
                List.of(new Away(UUID.randomUUID(), TUESDAY, TUESDAY.plusWeeks(1))),
                List.of(),
                List.of(),
                null,
                false);

        assertThat(free(away, TUESDAY)).isEmpty();
        assertThat(free(away, TUESDAY.plusWeeks(1))).isEmpty();
        assertThat(free(away, TUESDAY.plusWeeks(2))).hasSize(2);
    }

    @Test
    void oneWhoWorksAloneIsFullOnceTheHoursOfItsUsualTimesAreBooked() {
        assertThat(free(booked(true, null, new Booked(TUESDAY, Unit.HOUR, 7)), TUESDAY))
                .hasSize(2);
        assertThat(free(booked(true, null, new Booked(TUESDAY, Unit.HOUR, 8)), TUESDAY))
                .isEmpty();
        assertThat(free(
                        booked(
                                true,
                                null,
                                new Booked(TUESDAY, Unit.HOUR, 4),
                                new Booked(TUESDAY, Unit.HALF_HOUR, 4),
                                new Booked(TUESDAY, Unit.VISIT, 2)),
                        TUESDAY))
                .isEmpty();
        assertThat(free(booked(true, null, new Booked(TUESDAY, Unit.DAY, 1)), TUESDAY))
                .isEmpty();
        assertThat(free(booked(true, null, new Booked(TUESDAY, Unit.ITEM, 99)), TUESDAY))
                .hasSize(2);
        assertThat(free(booked(true, null, new Booked(TUESDAY, Unit.HOUR, 8)), TUESDAY.plusWeeks(1)))
                .hasSize(2);
    }

    @Test
    void severalAreOnlyFullWhereTheySayHowMuchFitsIntoADay() {
        assertThat(free(booked(false, null, new Booked(TUESDAY, Unit.HOUR, 90)), TUESDAY))
                .hasSize(2);
        assertThat(free(booked(false, 91, new Booked(TUESDAY, Unit.HOUR, 90)), TUESDAY))
                .hasSize(2);
        assertThat(free(booked(false, 90, new Booked(TUESDAY, Unit.HOUR, 90)), TUESDAY))
                .isEmpty();
        assertThat(free(booked(true, 2, new Booked(TUESDAY, Unit.HOUR, 2)), TUESDAY))
                .isEmpty();
    }

    @Test
    void anActivityIsFreeOnItsDatesWhateverItsUsualTimesAre() {
        var dated = new KnownDays(
                TUESDAYS,
                List.of(),
                List.of(new Away(UUID.randomUUID(), MONDAY, MONDAY.plusDays(30))),
                List.of(),
                List.of(date(MONDAY.plusDays(5), 11, 14), date(TUESDAY, 18, 20)),
                null,
                false);

        assertThat(free(dated, MONDAY.plusDays(5))).containsExactly(PartOfDay.MORNING, PartOfDay.AFTERNOON);
        assertThat(free(dated, TUESDAY)).containsExactly(PartOfDay.EVENING);
        var days = dated.reckoned(MONDAY, day -> false);
        assertThat(days.times())
                .containsExactlyInAnyOrder(
                        UsualTime.SATURDAY_MORNING, UsualTime.SATURDAY_AFTERNOON, UsualTime.TUESDAY_EVENING);
        assertThat(days.next(UsualTime.SATURDAY_MORNING, MONDAY)).contains(MONDAY.plusDays(5));
        assertThat(days.next(UsualTime.SATURDAY_MORNING, MONDAY.plusDays(6))).isEmpty();
    }

    @Test
    void aTimeThatIsOnlySometimesOpenIsSaidWithItsNextDay() {
        var firstSaturdays = new KnownDays(
                Set.of(),
                List.of(new OpeningTime(
                        Every.FIRST_OF_MONTH,
                        Set.of(DayOfWeek.SATURDAY),
                        LocalTime.of(10, 0),
                        LocalTime.NOON,
                        null,
                        false)),
                List.of(),
                List.of(),
                List.of(),
                null,
                false);

        assertThat(firstSaturdays.reckoned(MONDAY, day -> false).next(UsualTime.SATURDAY_MORNING, MONDAY))
                .contains(LocalDate.of(2026, 12, 5));
    }

    @Property(tries = 400)
    void isFreeOnExactlyTheDaysOnWhichItOpens(@ForAll("openings") List<OpeningTime> opening) {
        var usual = EnumSet.noneOf(UsualTime.class);
        opening.forEach(time -> usual.addAll(time.usual()));
        var known = new KnownDays(usual, opening, List.of(), List.of(), List.of(), null, false);
        var days = known.reckoned(MONDAY, FreeDaysTest::isHoliday);

        var differ = new ArrayList<String>();
        for (var day = MONDAY; day.isBefore(MONDAY.plusDays(KnownDays.DAYS_AHEAD)); day = day.plusDays(1)) {
            for (var part : PartOfDay.values()) {
                var date = day;
                var time = UsualTime.of(day.getDayOfWeek(), part);
                boolean opens = opening.stream()
                        .anyMatch(each -> each.times().contains(time)
                                && each.isOn(date)
                                && !(each.notOnBankHolidays() && isHoliday(date)));
                if (days.isFree(usual, Moment.of(day, part)) != opens) {
                    differ.add(day + " " + part);
                }
            }
        }

        assertThat(differ).isEmpty();
    }

    private static boolean isHoliday(LocalDate day) {
        return day.getDayOfMonth() % 9 == 0;
    }

    @Provide
    Arbitrary<List<OpeningTime>> openings() {
        var days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(3);
        var starts = Arbitraries.integers().between(6, 18);
        return Combinators.combine(
                        Arbitraries.of(Every.class),
                        days,
                        starts,
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(-30, 30),
                        Arbitraries.of(true, false))
                .as((every, on, from, hours, offset, notOnHolidays) -> {
                    var first = MONDAY.plusWeeks(offset)
                            .with(on.stream().min(DayOfWeek::compareTo).orElseThrow());
                    return new OpeningTime(
                            every,
                            on,
                            LocalTime.of(from, 0),
                            LocalTime.of(from + hours, 0),
                            every == Every.SECOND_WEEK ? first : null,
                            notOnHolidays);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}

package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Four weeks in care homes in any twelve months, with stays less than 28 days apart counted together. */
class FourWeeksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void fourWeeksInOneStayArePaidAndNotANightMore() {
        assertThat(FourWeeks.wouldBeOver(Set.of(), nights(DAY, 28))).isFalse();
        assertThat(FourWeeks.wouldBeOver(Set.of(), nights(DAY, 29))).isTrue();
    }

    @Test
    void staysLessThan28DaysApartAreAddedAndStaysFartherApartAreNot() {
        var before = nights(DAY, 20);
        var last = DAY.plusDays(19);

        assertThat(FourWeeks.wouldBeOver(before, nights(last.plusDays(28), 9))).isTrue();
        assertThat(FourWeeks.wouldBeOver(before, nights(last.plusDays(28), 8))).isFalse();
        assertThat(FourWeeks.wouldBeOver(before, nights(last.plusDays(29), 28))).isFalse();
    }

    @Test
    void aStayBetweenTwoOthersJoinsThem() {
        var before = nights(DAY, 14);
        before.addAll(nights(DAY.plusDays(14 + 40), 14));

        assertThat(FourWeeks.wouldBeOver(before, nights(DAY.plusDays(30), 1))).isTrue();
    }

    @Test
    void aLongWayBackIsNotCounted() {
        // Two nights in every four weeks: 26 in any twelve months, and 39 in eighteen.
        var before = new TreeSet<LocalDate>();
        for (int i = 0; i < 20; i++) {
            before.addAll(nights(DAY.plusDays(28L * i), 2));
        }

        assertThat(FourWeeks.wouldBeOver(before, nights(DAY.plusDays(28L * 20), 2)))
                .isFalse();
    }

    @Property(tries = 2_000)
    void itSaysWhatCountingByHandSays(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int stays,
            @ForAll @IntRange(min = 1, max = 35) int length) {
        var chance = new Random(seed);
        var paid = new TreeSet<LocalDate>();
        for (int i = 0; i < stays; i++) {
            paid.addAll(nights(DAY.plusDays(chance.nextInt(500)), 1 + chance.nextInt(20)));
        }
        var wanted = nights(DAY.plusDays(chance.nextInt(500)), length);

        assertThat(FourWeeks.wouldBeOver(paid, wanted)).isEqualTo(byHand(paid, wanted));
    }

    @Property(tries = 500)
    void lessPaidBeforeNeverRefusesMore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 28) int length) {
        var chance = new Random(seed);
        var paid = nights(DAY.plusDays(chance.nextInt(100)), 1 + chance.nextInt(28));
        var wanted = nights(DAY.plusDays(chance.nextInt(100)), length);
        var fewer = paid.stream().skip(1).collect(Collectors.toSet());

        if (!FourWeeks.wouldBeOver(paid, wanted)) {
            assertThat(FourWeeks.wouldBeOver(fewer, wanted)).isFalse();
        }
    }

    /** Night by night over the calendar: a run of 28 days without a night ends what is counted together. */
    private static boolean byHand(Set<LocalDate> paid, Set<LocalDate> wanted) {
        var together = new ArrayList<LocalDate>();
        boolean touches = false;
        int without = 0;
        for (var day = DAY; day.isBefore(DAY.plusDays(700)); day = day.plusDays(1)) {
            if (paid.contains(day) || wanted.contains(day)) {
                together.add(day);
                touches |= wanted.contains(day);
                without = 0;
            } else if (++without == 28) {
                if (touches && over(together)) {
                    return true;
                }
                together.clear();
                touches = false;
            }
        }
        return touches && over(together);
    }

    private static boolean over(Iterable<LocalDate> nights) {
        for (var from : nights) {
            int count = 0;
            for (var night : nights) {
                if (!night.isBefore(from) && night.isBefore(from.plusYears(1))) {
                    count++;
                }
            }
            if (count > 28) {
                return true;
            }
        }
        return false;
    }

    private static Set<LocalDate> nights(LocalDate first, int count) {
        return new TreeSet<>(first.datesUntil(first.plusDays(count)).toList());
    }
}

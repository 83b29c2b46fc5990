package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Dorset dorset = new Dorset();

    @Test
    void remindsTheProviderAfterOneWorkingDayAndIsOverAfterThree() {
        var waiting = new Waiting(Stage.PLACED, Turn.PROVIDER, MONDAY, MONDAY.plusDays(3));

        assertThat(waiting.reminder(MONDAY, dorset)).isEmpty();
        assertThat(waiting.nextLook(MONDAY, dorset)).isEqualTo(MONDAY.plusDays(1));
        assertThat(waiting.reminder(MONDAY.plusDays(1), dorset)).contains(Reminder.ANSWER);
        assertThat(waiting.nextLook(MONDAY.plusDays(1), dorset)).isEqualTo(MONDAY.plusDays(4));
        assertThat(waiting.isOver(MONDAY.plusDays(3))).isFalse();
        assertThat(waiting.isOver(MONDAY.plusDays(4))).isTrue();
    }

    @Test
    void doesNotRemindTheProviderOnAWeekendNorABankHoliday() {
        var christmasEve = LocalDate.of(2026, 12, 24);
        var waiting = new Waiting(Stage.PLACED, Turn.PROVIDER, christmasEve, LocalDate.of(2026, 12, 31));

        assertThat(waiting.nextLook(christmasEve, dorset)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void remindsThePersonOnTheThirdAndTheSeventhDayAndIsOverAfterTheTenth() {
        var waiting = new Waiting(Stage.DELIVERED, Turn.RESIDENT, MONDAY, MONDAY.plusDays(10));

        assertThat(waiting.reminder(MONDAY.plusDays(2), dorset)).isEmpty();
        assertThat(waiting.reminder(MONDAY.plusDays(3), dorset)).contains(Reminder.CONFIRM_FIRST);
        assertThat(waiting.reminder(MONDAY.plusDays(7), dorset)).contains(Reminder.CONFIRM_SECOND);
        assertThat(waiting.nextLook(MONDAY, dorset)).isEqualTo(MONDAY.plusDays(3));
        assertThat(waiting.nextLook(MONDAY.plusDays(3), dorset)).isEqualTo(MONDAY.plusDays(7));
        assertThat(waiting.nextLook(MONDAY.plusDays(7), dorset)).isEqualTo(MONDAY.plusDays(11));
    }

    @Test
    void remindsOfDeliveryOnTheLastDayForIt() {
        var waiting = new Waiting(Stage.ACCEPTED, Turn.PROVIDER, MONDAY, MONDAY.plusDays(9));

        assertThat(waiting.nextLook(MONDAY, dorset)).isEqualTo(MONDAY.plusDays(9));
        assertThat(waiting.reminder(MONDAY.plusDays(9), dorset)).contains(Reminder.DELIVER);
    }

    @Test
    void remindsTheCouncilOnceWhenItIsOverdueAndThenLooksNoMore() {
        var waiting = new Waiting(Stage.QUESTIONED, Turn.COUNCIL, MONDAY, MONDAY.plusDays(7));

        assertThat(waiting.nextLook(MONDAY, dorset)).isEqualTo(MONDAY.plusDays(8));
        assertThat(waiting.reminder(MONDAY.plusDays(8), dorset)).contains(Reminder.DECIDE);
        assertThat(waiting.nextLook(MONDAY.plusDays(8), dorset)).isNull();
    }
}

package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** No order rests without somebody's turn and a date. */
@CarefairTest
class DeadlinesTest extends OrdersAtWork {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void remindsTheProviderOnceAfterOneWorkingDay() {
        anOrder();
        runOn(MONDAY);
        assertThat(times(priya, "provider-answer-reminder")).isZero();

        runOn(MONDAY.plusDays(1));
        runOn(MONDAY.plusDays(1));
        runOn(MONDAY.plusDays(2));

        assertThat(times(priya, "provider-answer-reminder")).isOne();
    }

    @Test
    void releasesWhatNobodyAnsweredForThreeWorkingDaysAndSaysWhoElseCouldBeAsked() {
        listing("Wareham Walks", provider("Wareham Walks", "Wil Walker"));
        var order = anOrder();
        runOn(MONDAY.plusDays(3));
        assertThat(now(order).stage()).isEqualTo(Stage.PLACED);

        runOn(MONDAY.plusDays(4));
        runOn(MONDAY.plusDays(4));

        assertThat(now(order).stage()).isEqualTo(Stage.NOT_ANSWERED);
        assertThat(now(order).turn()).isEqualTo(Turn.NOBODY);
        assertThat(wallet().left()).isEqualTo(pounds("£100.00"));
        assertThat(wallet().setAside()).isEqualTo(Money.ZERO);
        assertThat(times(priya, "provider-order-not-answered")).isOne();
        assertThat(things.list(margaret))
                .filteredOn(told -> told.thing().code().equals("resident-order-not-answered-next"))
                .singleElement()
                .satisfies(told -> assertThat(told.thing().facts()).containsKey("next"));
        assertThat(orders.history(margaret, order.id()).getLast())
                .returns(Happening.NOT_ANSWERED, HistoryLine::happening)
                .returns("Carefair", HistoryLine::by);
    }

    @Test
    void countsNoWeekendAndNoBankHoliday() {
        var christmasEve = LocalDate.of(2026, 12, 24);
        clock.setToMorningOf(christmasEve);
        var order = orders.place(CommandKey.random(), margaret, hours(1, LocalDate.of(2027, 1, 20)));

        runOn(LocalDate.of(2026, 12, 28));
        assertThat(times(priya, "provider-answer-reminder")).isZero();
        runOn(LocalDate.of(2026, 12, 29));
        assertThat(times(priya, "provider-answer-reminder")).isOne();
        runOn(LocalDate.of(2026, 12, 31));
        assertThat(now(order).stage()).isEqualTo(Stage.PLACED);
        runOn(LocalDate.of(2027, 1, 1));
        assertThat(now(order).stage()).isEqualTo(Stage.NOT_ANSWERED);
    }

    @Test
    void beginsTheDayAtMidnightInLondonAlsoInSummerTime() {
        // The clocks go forward on Sunday 28 March 2027; Friday and Monday are the Easter bank holidays.
        clock.setToMorningOf(LocalDate.of(2027, 3, 24));
        var order = orders.place(CommandKey.random(), margaret, hours(1, LocalDate.of(2027, 4, 20)));
        assertThat(order.due()).isEqualTo(LocalDate.of(2027, 3, 31));

        clock.set(Instant.parse("2027-03-31T22:59:59Z"));
        deadlines.run();
        assertThat(now(order).stage()).isEqualTo(Stage.PLACED);

        clock.set(Instant.parse("2027-03-31T23:00:00Z"));
        deadlines.run();
        assertThat(now(order).stage()).isEqualTo(Stage.NOT_ANSWERED);
    }

    @Test
    void remindsOfDeliveryAndThenTakesItToTheCouncil() {
        var order = accepted();
        var due = java.util.Objects.requireNonNull(order.due());

        runOn(due);
        runOn(due);
        assertThat(times(priya, "provider-deliver-reminder")).isOne();
        assertThat(now(order).turn()).isEqualTo(Turn.PROVIDER);

        runOn(due.plusDays(1));
        assertThat(now(order).turn()).isEqualTo(Turn.COUNCIL);
        assertThat(now(order).due()).isAfter(due.plusDays(1));
        assertThat(times(margaret, "resident-order-with-council")).isOne();
        assertThat(times(priya, "provider-order-with-council")).isOne();
        assertThat(times(tom, "council-order-to-decide")).isPositive();
    }

    @Test
    void remindsThePersonOnTheThirdAndSeventhDayAndThenAsksTheCouncilWithoutPayingOrReleasing() {
        var order = delivered();
        var marked = clock.today();

        for (int day = 1; day <= 10; day++) {
            runOn(marked.plusDays(day));
            assertThat(times(margaret, "resident-confirm-reminder"))
                    .as("day %s", day)
                    .isEqualTo(day < 3 ? 0 : day < 7 ? 1 : 2);
        }
        assertThat(now(order).turn()).isEqualTo(Turn.RESIDENT);

        runOn(marked.plusDays(11));

        assertThat(now(order).turn()).isEqualTo(Turn.COUNCIL);
        assertThat(wallet().setAside()).isEqualTo(pounds("£21.00"));
        assertThat(wallets.owedTo(priya)).isEqualTo(Money.ZERO);
        assertThat(queue.waiting(tom)).extracting(OrderView::id).contains(order.id());
    }

    @Test
    void sendsOnlyTheLatestReminderWhenItDidNotRunForAWhile() {
        delivered();
        var marked = clock.today();

        runOn(marked.plusDays(9));

        assertThat(times(margaret, "resident-confirm-reminder")).isOne();
    }

    @Test
    void takesAQuestionToTheCouncilAfterTenWorkingDays() {
        var order = questioned();
        assertThat(order.due()).isEqualTo(LocalDate.of(2026, 12, 14));
        answers.answer(priya, order.id(), "I was on time");

        runOn(LocalDate.of(2026, 12, 14));
        assertThat(now(order).turn()).isEqualTo(Turn.RESIDENT);
        runOn(LocalDate.of(2026, 12, 15));

        assertThat(now(order).turn()).isEqualTo(Turn.COUNCIL);
        assertThat(now(order).due()).isEqualTo(LocalDate.of(2026, 12, 22));
    }

    @Test
    void remindsTheCouncilOnceOfWhatItHasNotDecided() {
        var order = questioned();
        runOn(LocalDate.of(2026, 12, 15));
        assertThat(now(order).turn()).isEqualTo(Turn.COUNCIL);

        runOn(LocalDate.of(2026, 12, 22));
        assertThat(remindersOfCouncil(order)).isZero();
        runOn(LocalDate.of(2026, 12, 23));
        runOn(LocalDate.of(2026, 12, 24));

        assertThat(remindersOfCouncil(order)).isOne();
        assertThat(now(order).turn()).isEqualTo(Turn.COUNCIL);
        assertThat(now(order).due()).isNotNull();
    }

    private long remindersOfCouncil(OrderView order) {
        return things.list(tom).stream()
                .filter(told -> told.thing().code().equals("council-decide-reminder"))
                .filter(told -> order.reference().equals(told.thing().facts().get("reference")))
                .count();
    }

    private void runOn(LocalDate day) {
        clock.setToMorningOf(day);
        deadlines.run();
    }

    private int times(Who who, String code) {
        return Collections.frequency(told(who), code);
    }
}

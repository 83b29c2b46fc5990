package carefair.purchasing;

import static carefair.purchasing.OrderStory.COMPANY;
import static carefair.purchasing.OrderStory.DEADLINES;
import static carefair.purchasing.OrderStory.FIRST;
import static carefair.purchasing.OrderStory.LAST;
import static carefair.purchasing.OrderStory.MARGARET;
import static carefair.purchasing.OrderStory.MONDAY;
import static carefair.purchasing.OrderStory.PRIYA;
import static carefair.purchasing.OrderStory.RUTH_FOR_MARGARET;
import static carefair.purchasing.OrderStory.TOM;
import static carefair.purchasing.OrderStory.accepted;
import static carefair.purchasing.OrderStory.at;
import static carefair.purchasing.OrderStory.delivered;
import static carefair.purchasing.OrderStory.on;
import static carefair.purchasing.OrderStory.placed;
import static carefair.purchasing.OrderStory.questioned;
import static carefair.purchasing.OrderStory.said;
import static carefair.purchasing.OrderStory.twoHoursOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import carefair.purchasing.OrderRefusal.AlreadyStarted;
import carefair.purchasing.OrderRefusal.CostChanged;
import carefair.purchasing.OrderRefusal.NotYetFinished;
import carefair.purchasing.OrderRefusal.NotYetStarted;
import carefair.purchasing.OrderRefusal.TooMuch;
import carefair.purchasing.OrderRefusal.WrongStage;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

    private static final Money PRICE = Money.ofPence(84_00);

    @Test
    void isPricedUnitsTimesDatesTimesThePriceOfOne() {
        assertThat(placed().price()).isEqualTo(PRICE);
    }

    @Test
    void waitsForTheProviderForThreeWorkingDaysOnceItIsPlaced() {
        var order = placed();

        assertThat(order.progress().stage()).isEqualTo(Stage.PLACED);
        assertThat(order.progress().turn()).isEqualTo(Turn.PROVIDER);
        assertThat(order.progress().due()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void doesNotCountWeekendsAndBankHolidaysAmongTheProvidersDays() {
        var christmasEve = LocalDate.of(2026, 12, 24);
        var order = Order.place(
                CommandKey.random(), MARGARET, COMPANY, twoHoursOn(LocalDate.of(2027, 2, 3)), on(christmasEve));

        // 25 and 28 December are bank holidays, 26 and 27 a weekend.
        assertThat(order.progress().due()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void doesNotWaitForAnAnswerBeyondTheFirstDayOfSupport() {
        var tomorrow = MONDAY.plusDays(1);
        var order = Order.place(CommandKey.random(), MARGARET, COMPANY, twoHoursOn(tomorrow), on(MONDAY));

        assertThat(order.progress().due()).isEqualTo(tomorrow);
    }

    @Test
    void waitsUntilThreeWorkingDaysAfterTheLastDateToBeDelivered() {
        var order = accepted();

        assertThat(order.progress().stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(order.progress().turn()).isEqualTo(Turn.PROVIDER);
        assertThat(order.progress().due()).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void endsWithNothingPaidWhenItIsDeclined() {
        var order = placed();

        order.decline(PRIYA, said(Happening.DECLINED), on(MONDAY));

        assertThatItEnded(order, Stage.DECLINED, Money.ZERO);
    }

    @Test
    void isNotDeliveredBeforeItStarts() {
        assertThatExceptionOfType(NotYetStarted.class)
                .isThrownBy(() -> accepted().deliver(PRIYA, FIRST.minusDays(1), on(FIRST)));
    }

    @Test
    void isNotDeliveredWhileAgreedDaysAreStillToCome() {
        assertThatExceptionOfType(NotYetFinished.class)
                .isThrownBy(() -> accepted().deliver(PRIYA, FIRST, on(FIRST)));
        assertThatExceptionOfType(NotYetFinished.class)
                .isThrownBy(() -> accepted().deliver(PRIYA, LAST, on(FIRST)));
    }

    @Test
    void waitsForThePersonTenDaysOnceItIsDelivered() {
        var order = delivered();

        assertThat(order.progress().turn()).isEqualTo(Turn.RESIDENT);
        assertThat(order.progress().due()).isEqualTo(LAST.plusDays(10));
    }

    @Test
    void paysTheWholePriceWhenItIsConfirmed() {
        var order = delivered();

        order.confirm(MARGARET, on(LAST));

        assertThatItEnded(order, Stage.CONFIRMED, PRICE);
    }

    @Test
    void goesToAndFroUntilTenWorkingDaysAfterTheFirstQuestion() {
        var order = questioned();
        var until = LocalDate.of(2026, 12, 23);
        assertThat(order.progress().turn()).isEqualTo(Turn.PROVIDER);
        assertThat(order.progress().due()).isEqualTo(until);

        order.answer(PRIYA, said(Happening.ANSWERED), on(LAST.plusDays(2)));
        assertThat(order.progress().turn()).isEqualTo(Turn.RESIDENT);

        order.question(RUTH_FOR_MARGARET, said(Happening.QUESTIONED), on(LAST.plusDays(3)));
        assertThat(order.progress().turn()).isEqualTo(Turn.PROVIDER);
        assertThat(order.progress().due()).isEqualTo(until);
    }

    @Test
    void canBeQuestionedFromTheFirstDayThoughNobodyMarkedItDelivered() {
        var order = accepted();
        assertThatExceptionOfType(NotYetStarted.class)
                .isThrownBy(() -> order.question(MARGARET, said(Happening.QUESTIONED), on(FIRST.minusDays(1))));

        order.question(MARGARET, said(Happening.QUESTIONED), on(FIRST));

        assertThat(order.progress().stage()).isEqualTo(Stage.QUESTIONED);
    }

    @Test
    void paysThePartThatWasOfferedAndAgreed() {
        var order = questioned();
        order.offerPart(PRIYA, said(Happening.PART_OFFERED), Money.ofPence(42_00), on(LAST));

        order.acceptPart(MARGARET, Money.ofPence(42_00), on(LAST));

        assertThatItEnded(order, Stage.PART_PAID, Money.ofPence(42_00));
    }

    @Test
    void takesNoPartOtherThanTheOneThatWasSeen() {
        var order = questioned();
        assertThatExceptionOfType(WrongStage.class)
                .isThrownBy(() -> order.acceptPart(MARGARET, Money.ofPence(42_00), on(LAST)));

        order.offerPart(PRIYA, said(Happening.PART_OFFERED), Money.ofPence(63_00), on(LAST));

        assertThatExceptionOfType(WrongStage.class)
                .isThrownBy(() -> order.acceptPart(MARGARET, Money.ofPence(42_00), on(LAST)));
    }

    @Test
    void offersNoPartThatIsNothingOrNotLessThanThePrice() {
        for (var wrong : List.of(Money.ZERO, PRICE, Money.ofPence(-1), Money.ofPence(84_01))) {
            assertThatExceptionOfType(TooMuch.class)
                    .isThrownBy(() -> questioned().offerPart(PRIYA, said(Happening.PART_OFFERED), wrong, on(LAST)));
        }
    }

    @Test
    void endsWithNothingPaidWhenTheProviderTakesItBack() {
        var order = questioned();

        order.withdraw(PRIYA, said(Happening.WITHDRAWN), on(LAST));

        assertThatItEnded(order, Stage.WITHDRAWN, Money.ZERO);
    }

    @Test
    void costsNothingToCancelBeforeTheProviderAccepted() {
        var order = placed();
        var hourBefore = at(FIRST.minusDays(1), LocalTime.of(23, 0));

        order.cancel(MARGARET, Money.ZERO, hourBefore);

        assertThatItEnded(order, Stage.CANCELLED, Money.ZERO);
    }

    @Test
    void costsNothingToCancelUntilTheHourTheTermsName() {
        var order = accepted();

        order.cancel(MARGARET, Money.ZERO, at(FIRST.minusDays(1), LocalTime.MIDNIGHT));

        assertThatItEnded(order, Stage.CANCELLED, Money.ZERO);
    }

    @Test
    void costsTheLateChargeToCancelAfterTheHourTheTermsName() {
        var order = accepted();

        order.cancel(MARGARET, Money.ofPence(21_00), at(FIRST.minusDays(1), LocalTime.of(0, 1)));

        assertThatItEnded(order, Stage.CANCELLED, Money.ofPence(21_00));
    }

    @Test
    void isNotCancelledForAnotherCostThanWasSeen() {
        assertThatExceptionOfType(CostChanged.class)
                .isThrownBy(() -> accepted().cancel(MARGARET, Money.ZERO, at(FIRST.minusDays(1), LocalTime.NOON)))
                .satisfies(refusal -> assertThat(refusal.cost()).isEqualTo(Money.ofPence(21_00)));
    }

    @Test
    void isNotCancelledOnceItStarted() {
        assertThatExceptionOfType(AlreadyStarted.class)
                .isThrownBy(() -> accepted().cancel(MARGARET, Money.ofPence(21_00), on(FIRST)));
    }

    @Test
    void countsTheHoursBeforeTheFirstDayByTheClockInLondonAlsoWhenItIsPutForward() {
        // Sunday 28 March 2027 has 23 hours, so that 24 hours before Monday is 11pm on Saturday.
        var monday = LocalDate.of(2027, 3, 29);
        var order = Order.place(CommandKey.random(), MARGARET, COMPANY, twoHoursOn(monday), on(monday.minusDays(10)));
        order.accept(PRIYA, on(monday.minusDays(9)));

        assertThat(order.costOfCancelling(at(monday.minusDays(2), LocalTime.of(23, 0))))
                .isEqualTo(Money.ZERO);
        assertThat(order.costOfCancelling(at(monday.minusDays(2), LocalTime.of(23, 1))))
                .isEqualTo(Money.ofPence(21_00));
    }

    @Test
    void goesToTheCouncilWhichPaysWhatItDecidesUpToThePrice() {
        var order = questioned();
        order.toCouncil(DEADLINES, on(LAST.plusDays(20)));
        assertThat(order.progress().turn()).isEqualTo(Turn.COUNCIL);
        assertThat(order.progress().due()).isNotNull();
        for (var wrong : List.of(Money.ofPence(84_01), Money.ofPence(-1))) {
            assertThatExceptionOfType(TooMuch.class)
                    .isThrownBy(() -> order.decide(TOM, said(Happening.DECIDED), wrong, on(LAST.plusDays(20))));
        }

        order.decide(TOM, said(Happening.DECIDED), Money.ofPence(21_00), on(LAST.plusDays(21)));

        assertThatItEnded(order, Stage.DECIDED, Money.ofPence(21_00));
    }

    @Test
    void isNotDecidedByTheCouncilBeforeItIsItsTurn() {
        assertThatExceptionOfType(WrongStage.class)
                .isThrownBy(() -> questioned().decide(TOM, said(Happening.DECIDED), PRICE, on(LAST)));
    }

    @Test
    void canStillBeAgreedBetweenTheTwoSidesWhileTheCouncilHasIt() {
        var order = delivered();
        order.toCouncil(DEADLINES, on(LAST.plusDays(11)));

        order.confirm(MARGARET, on(LAST.plusDays(12)));

        assertThatItEnded(order, Stage.CONFIRMED, PRICE);
    }

    @ParameterizedTest
    @EnumSource(Ended.class)
    void takesNoVerbAnyMoreOnceItHasEnded(Ended how) {
        for (var verb : Verb.values()) {
            assertThatExceptionOfType(WrongStage.class)
                    .as("%s after %s", verb, how)
                    .isThrownBy(() -> verb.act.accept(how.order.get()));
        }
    }

    @Test
    void tellsItsHistoryInOrderWithWhoPressedAndInWhatCapacity() {
        var order = delivered();
        order.confirm(RUTH_FOR_MARGARET, on(LAST));

        assertThat(order.history())
                .extracting(OrderEvent::happening, OrderEvent::by, OrderEvent::actingAs)
                .containsExactly(
                        tuple(Happening.PLACED, MARGARET.signIn(), ActingAs.THEMSELVES),
                        tuple(Happening.ACCEPTED, PRIYA.signIn(), ActingAs.PROVIDER),
                        tuple(Happening.DELIVERED, PRIYA.signIn(), ActingAs.PROVIDER),
                        tuple(Happening.CONFIRMED, RUTH_FOR_MARGARET.signIn(), ActingAs.REPRESENTATIVE));
    }

    private static void assertThatItEnded(Order order, Stage stage, Money paid) {
        assertThat(order.progress().stage()).isEqualTo(stage);
        assertThat(order.paying().paid()).isEqualTo(paid);
        assertThat(order.progress().turn()).isEqualTo(Turn.NOBODY);
        assertThat(order.progress().due()).isNull();
    }

    private enum Ended {
        DECLINED(() -> after(placed(), order -> order.decline(PRIYA, said(Happening.DECLINED), on(MONDAY)))),
        NOT_ANSWERED(() -> after(placed(), order -> order.lapse(DEADLINES, on(FIRST)))),
        CONFIRMED(() -> after(delivered(), order -> order.confirm(MARGARET, on(LAST)))),
        WITHDRAWN(() -> after(questioned(), order -> order.withdraw(PRIYA, said(Happening.WITHDRAWN), on(LAST)))),
        CANCELLED(() -> after(placed(), order -> order.cancel(MARGARET, Money.ZERO, on(MONDAY))));

        final Supplier<Order> order;

        Ended(Supplier<Order> order) {
            this.order = order;
        }

        private static Order after(Order order, Consumer<Order> act) {
            act.accept(order);
            return order;
        }
    }

    private enum Verb {
        ACCEPT(order -> order.accept(PRIYA, on(MONDAY))),
        DECLINE(order -> order.decline(PRIYA, said(Happening.DECLINED), on(MONDAY))),
        DELIVER(order -> order.deliver(PRIYA, LAST, on(LAST))),
        CONFIRM(order -> order.confirm(MARGARET, on(LAST))),
        QUESTION(order -> order.question(MARGARET, said(Happening.QUESTIONED), on(LAST))),
        ANSWER(order -> order.answer(PRIYA, said(Happening.ANSWERED), on(LAST))),
        OFFER_PART(order -> order.offerPart(PRIYA, said(Happening.PART_OFFERED), Money.ofPence(1), on(LAST))),
        ACCEPT_PART(order -> order.acceptPart(MARGARET, Money.ofPence(1), on(LAST))),
        WITHDRAW(order -> order.withdraw(PRIYA, said(Happening.WITHDRAWN), on(LAST))),
        CANCEL(order -> order.cancel(MARGARET, Money.ZERO, on(MONDAY))),
        DECIDE(order -> order.decide(TOM, said(Happening.DECIDED), Money.ZERO, on(LAST))),
        LAPSE(order -> order.lapse(DEADLINES, on(LAST))),
        TO_COUNCIL(order -> order.toCouncil(DEADLINES, on(LAST)));

        final Consumer<Order> act;

        Verb(Consumer<Order> act) {
            this.act = act;
        }
    }
}

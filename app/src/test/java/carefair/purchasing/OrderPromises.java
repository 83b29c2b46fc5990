package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.directory.CancellationTerms;
import carefair.directory.NewListing;
import carefair.directory.Offer;
import carefair.directory.Unit;
import carefair.identity.IdentityRefusal;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.CorfeCompanions;
import carefair.wallet.WalletRefusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What orders promise on every database they run on. */
abstract class OrderPromises extends OrdersAtWork {

    @Test
    void placingSetsTheWholePriceAsideAndTellsTheProvider() {
        var order = orders.place(
                CommandKey.random(), margaret, hours(2, inAWeek(), inAWeek().plusWeeks(1)));

        assertThat(order.price()).isEqualTo(pounds("£84.00"));
        assertThat(order.reference()).matches("CF-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(wallet().setAside()).isEqualTo(pounds("£84.00"));
        assertThat(wallet().left()).isEqualTo(pounds("£16.00"));
        assertThat(told(priya)).containsExactly("provider-order-placed");
        assertThat(told(margaret)).doesNotContain("resident-order-placed-for-you");
    }

    @Test
    void theQuoteSaysWhatPlacingThenDoesAndMovesNothing() {
        var wanted = hours(2, inAWeek());

        var quote = orders.quote(margaret, wanted);

        assertThat(wallet().setAside()).isEqualTo(Money.ZERO);
        var order = orders.place(CommandKey.random(), margaret, wanted);
        assertThat(order.price())
                .isEqualTo(quote.price())
                .isEqualTo(quote.split().total());
        assertThat(order.due()).isEqualTo(quote.answerBy());
        assertThat(wallets.hold(order.hold()).split()).isEqualTo(quote.split());
    }

    @Test
    void theSameKeyAgainIsTheSameOrderWhateverHappenedSince() {
        var key = CommandKey.random();
        var first = orders.place(key, margaret, hours(1, inAWeek()));
        fulfilment.accept(priya, first.id());
        directory.changePrice(priya, company.id(), pounds("£25.00"));

        var second = orders.place(key, margaret, hours(1, inAWeek()));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(wallet().setAside()).isEqualTo(pounds("£21.00"));
        assertThat(orders.ofAccount(margaret)).hasSize(1);
        assertThat(orders.placedWith(key, margaret)).map(OrderView::id).contains(first.id());
    }

    @Test
    void theSameKeyWithOtherAnswersIsRefusedAndLeadsToTheOrder() {
        var key = CommandKey.random();
        var first = orders.place(key, margaret, hours(1, inAWeek()));

        assertThatExceptionOfType(OrderRefusal.OrderedAlready.class)
                .isThrownBy(() -> orders.place(key, margaret, hours(2, inAWeek())))
                .satisfies(refusal -> assertThat(refusal.order()).isEqualTo(first.id()));
    }

    @Test
    void anothersKeyLeadsNowhere() {
        var key = CommandKey.random();
        orders.place(key, margaret, hours(1, inAWeek()));
        var alan = withMoney("Alan Pryce", "£50.00");

        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> orders.place(key, alan, hours(1, inAWeek())));
    }

    @Test
    void aPriceThatChangedSinceItWasSeenIsRefusedWithTheNewPrice() {
        directory.changePrice(priya, company.id(), pounds("£25.00"));

        assertThatExceptionOfType(OrderRefusal.PriceChanged.class)
                .isThrownBy(() -> anOrder())
                .satisfies(refusal -> assertThat(refusal.newPrice()).isEqualTo(pounds("£25.00")));

        assertThatNothingWasDone();
    }

    @Test
    void aWithdrawnListingCannotBeOrdered() {
        directory.withdraw(priya, corfe);

        assertThatExceptionOfType(OrderRefusal.NoLongerOffered.class).isThrownBy(() -> anOrder());

        assertThatNothingWasDone();
    }

    @Test
    void moreThanTheOfferHasPastDatesAndDatesTooFarAheadAreRefused() {
        assertThatExceptionOfType(OrderRefusal.TooMany.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), margaret, hours(9, inAWeek())));
        assertThatExceptionOfType(OrderRefusal.DatePassed.class)
                .isThrownBy(() -> orders.place(
                        CommandKey.random(), margaret, hours(1, clock.today().minusDays(1))));
        assertThatExceptionOfType(OrderRefusal.TooFarAhead.class)
                .isThrownBy(() -> orders.place(
                        CommandKey.random(),
                        margaret,
                        hours(1, clock.today().plusMonths(12).plusDays(1))));

        assertThatNothingWasDone();
    }

    @Test
    void aWeekIsSevenDaysAndNobodyPaysForTheSameOnesTwice() {
        var week = companyByTheWeek();
        var day = clock.today().plusWeeks(1);

        assertThatExceptionOfType(OrderRefusal.WeeksOverlap.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), margaret, weeks(week, 1, day, day.plusDays(6))))
                .satisfies(refusal -> assertThat(refusal.next()).isEqualTo(day.plusDays(6)));
        assertThatExceptionOfType(OrderRefusal.WeeksOverlap.class)
                .isThrownBy(() -> orders.quote(margaret, weeks(week, 2, day, day.plusWeeks(1))));
        assertThatNothingWasDone();

        var order = orders.place(CommandKey.random(), margaret, weeks(week, 2, day, day.plusWeeks(2)));
        assertThat(order.price()).isEqualTo(pounds("£84.00"));
        assertThat(order.lastDay()).isEqualTo(day.plusWeeks(4).minusDays(1));
        fulfilment.accept(priya, order.id());
        clock.setToMorningOf(order.lastDay().minusDays(1));
        assertThatExceptionOfType(OrderRefusal.NotYetFinished.class)
                .isThrownBy(() -> fulfilment.deliver(priya, order.id(), clock.today()));
        clock.setToMorningOf(order.lastDay());
        fulfilment.deliver(priya, order.id(), clock.today());
        assertThat(now(order).stage()).isEqualTo(Stage.DELIVERED);
    }

    private Offer companyByTheWeek() {
        var hours = CorfeCompanions.listing("Corfe Weeks", priya.organisation());
        var listing = directory.put(
                SYSTEM,
                new NewListing(
                        hours.source(),
                        hours.provider(),
                        hours.says()
                                .selling(List.of(new NewListing.NewOffer(
                                        "Living in",
                                        "",
                                        COMPANY,
                                        Unit.WEEK,
                                        pounds("£21.00"),
                                        4,
                                        new CancellationTerms(24, 1)))),
                        List.of()));
        return directory.listing(listing).offers().getFirst();
    }

    private static NewOrder weeks(Offer week, int quantity, LocalDate... days) {
        return new NewOrder(week.id(), week.unitPrice(), quantity, List.of(days));
    }

    @Test
    void todayCanBeOrdered() {
        assertThat(orders.place(CommandKey.random(), margaret, hours(1, clock.today()))
                        .firstDay())
                .isEqualTo(clock.today());
    }

    @Test
    void notEnoughMoneyLeavesNoOrderBehind() {
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), margaret, hours(5, inAWeek())))
                .satisfies(refusal -> assertThat(refusal.shortfall()).isEqualTo(pounds("£5.00")));

        assertThatNothingWasDone();
    }

    @Test
    void whatThePlanDoesNotCoverLeavesNoOrderBehind() {
        var wanted = new NewOrder(cleaning.id(), cleaning.unitPrice(), 1, List.of(inAWeek()));

        assertThatExceptionOfType(WalletRefusal.NotInPlan.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), margaret, wanted));

        assertThatNothingWasDone();
    }

    @Test
    void somebodyElseOrdersOnlyWithinTheirRightAndThePersonIsTold() {
        var ruth = actingFor(margaret.account(), "Ruth Ellery", Power.SEE, Power.ORDER);

        var order = orders.place(CommandKey.random(), ruth, hours(1, inAWeek()));

        assertThat(order.account()).isEqualTo(margaret.account());
        assertThat(order.placedBy()).isEqualTo(ruth.signIn());
        assertThat(told(margaret)).contains("resident-order-placed-for-you");
        assertThat(orders.history(margaret, order.id()).getFirst())
                .returns("Ruth Ellery", HistoryLine::by)
                .returns(ActingAs.REPRESENTATIVE, HistoryLine::as);
    }

    @Test
    void somebodyWhoMayOnlySeeDoesNotOrder() {
        var ruth = actingFor(margaret.account(), "Ruth Ellery", Power.SEE);

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), ruth, hours(1, inAWeek())));
        assertThat(orders.ofAccount(ruth)).isEmpty();
    }

    @Test
    void aRightThatEndedFailsAtTheNextPress() {
        var ruth = actingFor(margaret.account(), "Ruth Ellery", Power.SEE, Power.ORDER);
        var order = orders.place(CommandKey.random(), ruth, hours(1, inAWeek()));
        grants.end(tom, java.util.Objects.requireNonNull(ruth.grant()), "She asked for it");

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> cancelling.cancel(ruth, order.id(), Money.ZERO));
        assertThatExceptionOfType(IdentityRefusal.NotGranted.class).isThrownBy(() -> orders.order(ruth, order.id()));
    }

    @Test
    void anothersOrderIsNotThereAndThatSomebodyAskedIsAudited() {
        var order = anOrder();
        var alan = joined("Alan Pryce");
        var bryony = provider("Bryony Hallett", "Bryony Hallett");

        for (var other : List.<Who>of(alan, bryony, new Who.Unjoined(alan.signIn()))) {
            assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                    .as(other.getClass().getSimpleName())
                    .isThrownBy(() -> orders.order(other, order.id()));
            assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                    .isThrownBy(() -> orders.history(other, order.id()));
        }
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> cancelling.cancel(alan, order.id(), Money.ZERO));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> fulfilment.accept(bryony, order.id()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> orders.order(margaret, new OrderId(UUID.randomUUID())));

        assertThat(database.sql("select count(*) from audit_event where resource_id = ? and actor_id = ?")
                        .params(bytes(order.id().value()), bytes(alan.actor()))
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void anOfficerSeesAnOrderOnlyWithTheRecordOpen() {
        var order = anOrder();
        clock.advance(Duration.ofHours(2));

        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> orders.order(tom, order.id()));

        people.open(tom, margaret.account(), "She called about an order");
        assertThat(orders.order(tom, order.id()).reference()).isEqualTo(order.reference());
    }

    @Test
    void decliningGivesEverythingBackAndTellsThePersonWhy() {
        var order = anOrder();

        fulfilment.decline(priya, order.id(), "I am away that week");

        assertThat(now(order).stage()).isEqualTo(Stage.DECLINED);
        assertThat(wallet().left()).isEqualTo(pounds("£100.00"));
        assertThat(told(margaret)).contains("resident-order-declined");
        assertThat(orders.history(margaret, order.id()).getLast().words()).isEqualTo("I am away that week");
    }

    @Test
    void confirmingPaysTheWholePriceToWhatIsOwedTheProvider() {
        var order = delivered();

        answers.confirm(margaret, order.id());

        assertThat(now(order).stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(now(order).paid()).isEqualTo(pounds("£21.00"));
        assertThat(wallets.owedTo(priya)).isEqualTo(pounds("£21.00"));
        assertThat(wallet().left()).isEqualTo(pounds("£79.00"));
        assertThat(wallet().setAside()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatAskedSomebodyToActIsReadOnceTheyDidOrItIsNotTheirTurnAnyMore() {
        var order = anOrder();
        assertThat(asked(priya)).containsExactly("provider-order-placed");

        fulfilment.accept(priya, order.id());
        clock.setToMorningOf(order.lastDay());
        fulfilment.deliver(priya, order.id(), clock.today());
        assertThat(asked(priya)).isEmpty();
        assertThat(asked(margaret)).containsExactly("resident-order-delivered");

        clock.setToMorningOf(clock.today().plusDays(3));
        deadlines.run();
        assertThat(asked(margaret)).containsExactly("resident-confirm-reminder");

        answers.question(margaret, order.id(), "She came an hour late");
        assertThat(asked(margaret)).isEmpty();
        assertThat(asked(priya)).containsExactly("provider-order-questioned");

        clock.setToMorningOf(java.util.Objects.requireNonNull(now(order).due()).plusDays(1));
        deadlines.run();
        assertThat(asked(priya)).isEmpty();
        assertThat(asked(tom)).contains("council-order-to-decide");

        queue.open(tom, order.id(), "To decide about the order");
        queue.decide(tom, order.id(), pounds("£7.00"), "One third was delivered");
        assertThat(things.list(tom))
                .filteredOn(
                        told -> order.reference().equals(told.thing().facts().get("reference")))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.seen()).isTrue());
    }

    @Test
    void everyVerbDoneTwiceIsDoneOnce() {
        var order = anOrder();
        fulfilment.accept(priya, order.id());
        fulfilment.accept(priya, order.id());
        clock.setToMorningOf(order.lastDay());
        fulfilment.deliver(priya, order.id(), clock.today());
        fulfilment.deliver(priya, order.id(), clock.today());
        answers.confirm(margaret, order.id());
        answers.confirm(margaret, order.id());

        assertThat(orders.history(margaret, order.id()))
                .extracting(HistoryLine::happening)
                .containsExactly(Happening.PLACED, Happening.ACCEPTED, Happening.DELIVERED, Happening.CONFIRMED);
        assertThat(wallets.owedTo(priya)).isEqualTo(pounds("£21.00"));
    }

    @Test
    void aPartThatBothAgreedOnIsPaidAndTheRestGoesBack() {
        var order = questioned();
        answers.offerPart(priya, order.id(), pounds("£14.00"), "I was late, that is true");
        assertThat(now(order).offered()).isEqualTo(pounds("£14.00"));

        answers.acceptPart(margaret, order.id(), pounds("£14.00"));

        assertThat(wallets.owedTo(priya)).isEqualTo(pounds("£14.00"));
        assertThat(wallet().left()).isEqualTo(pounds("£86.00"));
        assertThat(wallet().setAside()).isEqualTo(Money.ZERO);
    }

    @Test
    void takingBackWhatWasQuestionedGivesEverythingBack() {
        var order = questioned();
        answers.answer(priya, order.id(), "I was on time");
        answers.question(margaret, order.id(), "You were not");

        answers.withdraw(priya, order.id(), "You are right");

        assertThat(now(order).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(wallets.owedTo(priya)).isEqualTo(Money.ZERO);
        assertThat(wallet().left()).isEqualTo(pounds("£100.00"));
    }

    @Test
    void cancellingInTimeGivesEverythingBack() {
        var order = accepted();

        cancelling.cancel(margaret, order.id(), orders.costOfCancelling(margaret, order.id()));

        assertThat(now(order).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(wallet().left()).isEqualTo(pounds("£100.00"));
        assertThat(told(priya)).contains("provider-order-cancelled");
    }

    @Test
    void cancellingLatePaysTheLateChargeAndGivesTheRestBack() {
        var order = orders.place(CommandKey.random(), margaret, hours(3, inAWeek()));
        fulfilment.accept(priya, order.id());
        clock.setToMorningOf(order.firstDay().minusDays(1));
        assertThat(orders.costOfCancelling(margaret, order.id())).isEqualTo(pounds("£21.00"));

        cancelling.cancel(margaret, order.id(), pounds("£21.00"));

        assertThat(wallets.owedTo(priya)).isEqualTo(pounds("£21.00"));
        assertThat(wallet().left()).isEqualTo(pounds("£79.00"));
        assertThat(wallet().setAside()).isEqualTo(Money.ZERO);
    }

    @Test
    void theCouncilDecidesWithAReasonThatBothSee() {
        var order = questioned();
        var due = java.util.Objects.requireNonNull(now(order).due());
        clock.setToMorningOf(due.plusDays(1));
        deadlines.run();
        assertThat(queue.waiting(tom)).extracting(OrderView::id).contains(order.id());
        queue.open(tom, order.id(), "To decide about the order");

        queue.decide(tom, order.id(), pounds("£7.00"), "One third was delivered");

        assertThat(now(order).stage()).isEqualTo(Stage.DECIDED);
        assertThat(wallets.owedTo(priya)).isEqualTo(pounds("£7.00"));
        assertThat(wallet().left()).isEqualTo(pounds("£93.00"));
        for (var reader : List.<Who>of(margaret, priya)) {
            assertThat(orders.history(reader, order.id()).getLast().words()).isEqualTo("One third was delivered");
        }
        assertThat(told(margaret)).contains("resident-order-decided");
        assertThat(told(priya)).contains("provider-order-decided");
    }

    @Test
    void theProvidersListShowsThoseThatWaitForItFirstByTheDayTheyAreDue() {
        var declined = anOrder();
        fulfilment.decline(priya, declined.id(), "Away");
        var later = orders.place(CommandKey.random(), margaret, hours(1, inAWeek()));
        var sooner = orders.place(
                CommandKey.random(), margaret, hours(1, clock.today().plusDays(1)));

        assertThat(orders.ofProvider(priya))
                .extracting(OrderView::id)
                .containsExactly(sooner.id(), later.id(), declined.id());
    }

    @Test
    void aQuestionAboutThePlanStandsInTheCouncilsQueueUntilItIsAnswered() {
        var key = CommandKey.random();
        var asked = questions.ask(key, margaret, CLEANING, cleaning.id(), "I cannot hoover any more");
        questions.ask(key, margaret, CLEANING, cleaning.id(), "I cannot hoover any more");
        assertThat(questions.waiting(tom))
                .filteredOn(question -> question.account().equals(margaret.account()))
                .singleElement()
                .returns("I cannot hoover any more", PlanQuestionView::words)
                .returns(CLEANING, PlanQuestionView::category);

        questions.answer(tom, asked.id(), "Yes, from Monday");

        assertThat(questions.of(margaret)).singleElement().returns("Yes, from Monday", PlanQuestionView::answer);
        assertThat(questions.waiting(tom))
                .noneMatch(question -> question.account().equals(margaret.account()));
        assertThat(told(margaret)).contains("resident-plan-question-answered");
    }

    private void assertThatNothingWasDone() {
        assertThat(orders.ofAccount(margaret)).isEmpty();
        assertThat(wallet().left()).isEqualTo(pounds("£100.00"));
        assertThat(wallet().setAside()).isEqualTo(Money.ZERO);
        assertThat(told(priya)).isEmpty();
    }

    static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

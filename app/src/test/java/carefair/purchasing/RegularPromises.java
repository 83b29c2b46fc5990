package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.directory.ListingKind;
import carefair.directory.Unit;
import carefair.identity.IdentityRefusal;
import carefair.identity.Power;
import carefair.oversight.PaySchedules;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import carefair.wallet.PayeeRelation;
import carefair.wallet.SpendsAhead;
import carefair.wallet.WhatIsLeft;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What regular orders promise, on every database. Margaret has company on Mondays and Thursdays, £42.00 a week, from 30 November 2026. */
abstract class RegularPromises extends OrdersAtWork {

    static final LocalDate FIRST = LocalDate.of(2026, 11, 30);

    @Autowired
    RegularOrders regulars;

    @Autowired
    ChangingRegular changing;

    @Autowired
    ComingPeriods coming;

    @Autowired
    SpendsAhead ahead;

    @Autowired
    WhatIsLeft whatIsLeft;

    @Autowired
    PaySchedules schedules;

    @AfterEach
    void nothingComesAgainInTheNextTest() {
        database.sql("update regular_order set stage = 'STOPPED', look_on = null")
                .update();
    }

    @Test
    void onlyTheFirstPeriodIsOrderedAndSetAside() {
        var first = place();

        assertThat(first.stage()).isEqualTo(Stage.PLACED);
        assertThat(first.dates()).containsExactly(FIRST, FIRST.plusDays(3));
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
        clock.setToMorningOf(FIRST.minusDays(5));
        coming.run();
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
        assertThat(regular().agreed()).isFalse();
        assertThat(regular().price()).isEqualTo(pounds("£42.00"));
    }

    @Test
    void theSameKeyPlacesOneRegularOrderAndOtherAnswersAreRefused() {
        var key = CommandKey.random();
        var first = regulars.place(key, margaret, weekly(null));

        assertThat(regulars.place(key, margaret, weekly(null)).id()).isEqualTo(first.id());
        assertThatExceptionOfType(OrderRefusal.OrderedAlready.class)
                .isThrownBy(() -> regulars.place(key, margaret, weekly(FIRST.plusWeeks(3))));

        assertThat(regulars.ofAccount(margaret)).hasSize(1);
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
    }

    @Test
    void aKeyThatOrderedOnceOrdersNothingRegularly() {
        var key = CommandKey.random();
        orders.place(key, margaret, hours(1, FIRST));

        assertThatExceptionOfType(OrderRefusal.OrderedAlready.class)
                .isThrownBy(() -> regulars.place(key, margaret, weekly(null)));
    }

    @Test
    void theNextPeriodIsSetAsideAsTheRunningOneBeginsAndIsAcceptedAlready() {
        placedAndAccepted();
        clock.setToMorningOf(FIRST.minusDays(1));
        coming.run();
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));

        clock.setToMorningOf(FIRST);
        coming.run();
        coming.run();

        assertThat(wallet().setAside()).isEqualTo(pounds("£84.00"));
        var next = regular().orders().getFirst();
        assertThat(next.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(next.dates()).containsExactly(FIRST.plusDays(7), FIRST.plusDays(10));
        assertThat(orders.history(margaret, next.id()))
                .extracting(HistoryLine::as)
                .containsOnly(ActingAs.CAREFAIR);
        assertThat(told(priya)).contains("provider-order-again");
        assertThat(regulars.behind(priya, next.id()).orElseThrow().id())
                .isEqualTo(regular().id());
    }

    @Test
    void theProvidersNoToTheFirstEndsAllOfIt() {
        var first = place();
        fulfilment.decline(priya, first.id(), "I am full");

        assertThat(regular().stage()).isEqualTo(RegularStage.NOT_STARTED);
        coming.run();
        clock.setToMorningOf(FIRST.plusWeeks(1));
        coming.run();

        assertThat(regular().orders()).hasSize(1);
        assertThat(wallet().setAside()).isEqualTo(Money.ZERO);
        assertThat(stored()).isEqualTo("NOT_STARTED");
    }

    @Test
    void withoutEnoughMoneyBothAreToldOnceAndItIsTriedEachDay() {
        placedAndAccepted();
        runOn(FIRST);
        runOn(FIRST.plusDays(7));
        runOn(FIRST.plusDays(8));

        assertThat(wallet().setAside()).isEqualTo(pounds("£84.00"));
        assertThat(regular().trouble()).isEqualTo(Trouble.NO_MONEY);
        assertThat(Collections.frequency(told(margaret), "resident-regular-no-money"))
                .isOne();
        assertThat(Collections.frequency(told(priya), "provider-regular-not-set-aside"))
                .isOne();
        assertThat(asked(margaret)).contains("resident-regular-no-money");

        payIn(margaret, "£100.00");
        runOn(FIRST.plusDays(9));
        runOn(FIRST.plusDays(10));

        assertThat(wallet().setAside()).isEqualTo(pounds("£126.00"));
        assertThat(regular().trouble()).isNull();
        assertThat(asked(margaret)).doesNotContain("resident-regular-no-money");
        assertThat(starts()).containsExactly(FIRST.plusDays(14), FIRST.plusDays(7), FIRST);
    }

    @Test
    void whatCouldNotBeSetAsideByItsFirstDayIsLeftOutAndNeverMadeUpFor() {
        placedAndAccepted();
        runOn(FIRST);
        for (int day = 7; day <= 14; day++) {
            runOn(FIRST.plusDays(day));
        }
        assertThat(told(margaret)).doesNotContain("resident-regular-left-out");
        runOn(FIRST.plusDays(15));
        assertThat(Collections.frequency(told(margaret), "resident-regular-left-out"))
                .isOne();
        assertThat(Collections.frequency(told(priya), "provider-regular-left-out"))
                .isOne();

        payIn(margaret, "£500.00");
        runOn(FIRST.plusDays(16));

        assertThat(starts()).containsExactly(FIRST.plusDays(21), FIRST.plusDays(7), FIRST);
        assertThat(wallet().setAside()).isEqualTo(pounds("£126.00"));
    }

    @Test
    void aNewPriceIsNeverTakenBeforeSomebodySaysYes() {
        placedAndAccepted();
        directory.changePrice(priya, company.id(), pounds("£25.00"));
        runOn(FIRST);

        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
        assertThat(regular().trouble()).isEqualTo(Trouble.NEW_PRICE);
        assertThat(regular().newPrice()).isEqualTo(pounds("£25.00"));
        assertThatExceptionOfType(OrderRefusal.PriceChanged.class)
                .isThrownBy(() -> changing.agreeToPrice(margaret, regular().id(), pounds("£24.00")));

        changing.agreeToPrice(margaret, regular().id(), pounds("£25.00"));
        changing.agreeToPrice(margaret, regular().id(), pounds("£25.00"));
        coming.run();

        assertThat(regular().orders().getFirst().price()).isEqualTo(pounds("£50.00"));
        assertThat(wallet().setAside()).isEqualTo(pounds("£92.00"));
        assertThat(asked(margaret)).doesNotContain("resident-regular-new-price");
    }

    @Test
    void whatIsNotOfferedAnyMoreOrNotCoveredIsNotSetAside() {
        placedAndAccepted();
        wallets.writePlan(tom, margaret.account(), Set.of(CLEANING));
        runOn(FIRST);
        assertThat(regular().trouble()).isEqualTo(Trouble.NOT_COVERED);

        directory.withdraw(priya, corfe);
        runOn(FIRST.plusDays(1));

        assertThat(regular().trouble()).isEqualTo(Trouble.NOT_OFFERED);
        assertThat(told(margaret)).contains("resident-regular-not-covered", "resident-regular-not-offered");
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
    }

    @Test
    void whoeverActedAndLostTheRightSetsNothingMoreAside() {
        var ruth = actingFor(margaret.account(), "Ruth Ellery", Power.SEE, Power.ORDER);
        fulfilment.accept(
                priya, regulars.place(CommandKey.random(), ruth, weekly(null)).id());
        grants.end(tom, Objects.requireNonNull(ruth.grant()), "She moved away");

        runOn(FIRST);

        assertThat(regular().trouble()).isEqualTo(Trouble.NO_RIGHT);
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
    }

    @Test
    void theCouncilIsAskedAboutEachPeriodInTheWordsOfTheBeginning() {
        var first = regulars.askFirst(CommandKey.random(), margaret, equipmentEachWeek(), "I fell twice");
        assertThat(first.stage()).isEqualTo(Stage.ASKED);
        assertThat(regulars.ofProvider(priya)).isEmpty();
        queue.answerAsked(tom, first.id(), true, "Yes");
        fulfilment.accept(priya, first.id());

        runOn(FIRST);
        coming.run();

        var next = regular().orders().getFirst();
        assertThat(next.stage()).isEqualTo(Stage.ASKED);
        assertThat(wallet().setAside()).isEqualTo(pounds("£60.00"));
        assertThat(orders.history(margaret, next.id()))
                .extracting(HistoryLine::words)
                .contains("I fell twice");
        assertThat(regulars.ofProvider(priya).getFirst().orders()).hasSize(1);
        queue.answerAsked(tom, next.id(), false, "We lend you one");
        assertThat(wallet().setAside()).isEqualTo(pounds("£30.00"));
    }

    @Test
    void stoppingReleasesAtOnceWhatHasNotBegunAndNothingMoreComes() {
        placedAndAccepted();
        runOn(FIRST);
        var stopping = changing.stopping(margaret, regular().id());
        assertThat(stopping.from()).isEqualTo(FIRST.plusDays(7));
        assertThat(stopping.cost()).isEqualTo(Money.ZERO);

        changing.stop(margaret, regular().id(), false, Money.ZERO);
        changing.stop(margaret, regular().id(), false, Money.ZERO);

        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
        assertThat(regular().stage()).isEqualTo(RegularStage.STOPPED);
        assertThat(told(priya)).contains("provider-regular-stopped", "provider-order-cancelled");
        runOn(FIRST.plusDays(7));
        assertThat(starts()).containsExactly(FIRST.plusDays(7), FIRST);
        assertThat(ahead.until(margaret.account(), FIRST.plusYears(1))).isEqualTo(Money.ZERO);
    }

    @Test
    void stoppingLateCostsWhatTheTermsSayAndNothingThatWasNotSeen() {
        placedAndAccepted();
        runOn(FIRST);
        clock.setToMorningOf(FIRST.plusDays(6));
        assertThat(changing.stopping(margaret, regular().id()).cost()).isEqualTo(pounds("£21.00"));

        assertThatExceptionOfType(OrderRefusal.CostChanged.class)
                .isThrownBy(() -> changing.stop(margaret, regular().id(), false, Money.ZERO));
        assertThat(regular().isGoing()).isTrue();
        changing.stop(margaret, regular().id(), false, pounds("£21.00"));

        assertThat(wallets.owedTo(priya)).isEqualTo(pounds("£21.00"));
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
    }

    @Test
    void thePeriodThatIsSetAsideMayBeKeptAndOneMayBeLeftOut() {
        placedAndAccepted();
        runOn(FIRST);
        cancelling.cancel(margaret, regular().orders().getFirst().id(), Money.ZERO);
        runOn(FIRST.plusDays(7));
        assertThat(starts()).containsExactly(FIRST.plusDays(14), FIRST.plusDays(7), FIRST);
        assertThat(regular().orders())
                .extracting(OrderView::stage)
                .containsExactly(Stage.ACCEPTED, Stage.CANCELLED, Stage.ACCEPTED);

        changing.stop(margaret, regular().id(), true, Money.ZERO);

        assertThat(wallet().setAside()).isEqualTo(pounds("£84.00"));
        runOn(FIRST.plusDays(14));
        assertThat(starts()).hasSize(3);
    }

    @Test
    void theProviderStopsItWithTheNoticeOfWhatIsSetAside() {
        placedAndAccepted();
        runOn(FIRST);

        changing.stop(priya, regular().id(), "I am moving away");

        runOn(FIRST.plusDays(7));
        assertThat(wallet().setAside()).isEqualTo(pounds("£84.00"));
        assertThat(starts()).hasSize(2);
        assertThat(regular().why()).isEqualTo("I am moving away");
        assertThat(told(margaret)).contains("resident-regular-stopped-by-provider");
    }

    @Test
    void itEndsWithItsLastDay() {
        fulfilment.accept(
                priya,
                regulars.place(CommandKey.random(), margaret, weekly(FIRST.plusDays(8)))
                        .id());
        runOn(FIRST);
        runOn(FIRST.plusDays(7));
        runOn(FIRST.plusDays(14));

        assertThat(regular().orders().getFirst().dates()).containsExactly(FIRST.plusDays(7));
        assertThat(regular().stage()).isEqualTo(RegularStage.FINISHED);
        assertThat(starts()).hasSize(2);
    }

    @Test
    void itIsNobodyElsesAndTheirAskingIsRefused() {
        place();
        var id = regular().id();
        var alan = withMoney("Alan Pryce", "£10.00");
        var other = provider("Heathland Handy", "Sam");
        var ruth = actingFor(margaret.account(), "Ruth Ellery", Power.SEE);

        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> regulars.regular(alan, id));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> changing.stop(alan, id, false, Money.ZERO));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> regulars.regular(other, id));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> changing.stop(other, id, "No"));
        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> changing.stop(ruth, id, false, Money.ZERO));
        assertThat(regulars.regular(ruth, id).id()).isEqualTo(id);
    }

    @Test
    void theWalletIsToldWhatComesAndIsNotSetAside() {
        placedAndAccepted();

        assertThat(ahead.until(margaret.account(), FIRST.minusDays(1))).isEqualTo(Money.ZERO);
        assertThat(ahead.until(margaret.account(), FIRST)).isEqualTo(pounds("£42.00"));
        assertThat(ahead.until(margaret.account(), FIRST.plusDays(14))).isEqualTo(pounds("£126.00"));
        runOn(FIRST);
        assertThat(ahead.until(margaret.account(), FIRST.plusDays(14))).isEqualTo(pounds("£84.00"));
    }

    @Test
    void theForecastOfTheWalletCountsThemUntilTheNextPayment() {
        var nadia = officer("Nadia Farrow");
        people.open(nadia, margaret.account(), "Checking the amount");
        var amount = new PaySchedules.NewSchedule(
                margaret.account(),
                pounds("£200.00"),
                carefair.oversight.Rhythm.TWO_WEEKLY,
                FIRST.plusDays(8),
                "As worked out in the plan");
        schedules.approve(nadia, schedules.propose(CommandKey.random(), tom, amount));
        placedAndAccepted();

        var forecast = whatIsLeft.of(margaret, margaret.account()).orElseThrow().forecast();

        assertThat(forecast).isNotNull();
        assertThat(forecast.held()).isEqualTo(pounds("£42.00"));
        assertThat(forecast.regular()).isEqualTo(pounds("£84.00"));
        assertThat(forecast.then()).isEqualTo(pounds("£174.00"));
    }

    /** Runs at odd times, twice, late, and with the clock set back, over both ends of Summer Time, two year ends and a leap day. */
    @Test
    void eachPeriodComesOnceAndNeverMoreThanTwoAreAheadWhateverTheClockDoes() {
        payIn(margaret, "£9,000.00");
        placedAndAccepted();
        var random = new Random(20261130);
        var end = LocalDate.of(2028, 3, 13);
        while (clock.today().isBefore(end)) {
            clock.advance(Duration.ofMinutes(random.nextInt(60, 60 * 60)));
            coming.run();
            if (random.nextInt(5) == 0) {
                var now = clock.instant();
                clock.set(now.minus(Duration.ofDays(random.nextInt(1, 20))));
                coming.run();
                clock.set(now);
                coming.run();
            }
            var today = clock.today();
            assertThat(starts().stream()
                            .filter(start -> start.plusDays(7).isAfter(today))
                            .count())
                    .as("set aside and not over on " + London.at(clock.instant()))
                    .isLessThanOrEqualTo(2);
        }

        var expected = FIRST.datesUntil(starts().getFirst().plusDays(1), Period.ofWeeks(1))
                .toList();
        assertThat(starts().reversed()).isEqualTo(expected);
        assertThat(starts().getFirst()).isAfter(LocalDate.of(2028, 3, 13));
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00").times(expected.size()));
    }

    OrderView place() {
        return regulars.place(CommandKey.random(), margaret, weekly(null));
    }

    void placedAndAccepted() {
        fulfilment.accept(priya, place().id());
    }

    void runOn(LocalDate day) {
        clock.setToMorningOf(day);
        coming.run();
    }

    RegularOrderView regular() {
        return regulars.ofAccount(margaret).getFirst();
    }

    /** The first days of all periods that were ordered, last first. */
    List<LocalDate> starts() {
        return regular().orders().stream().map(OrderView::firstDay).toList();
    }

    NewRegularOrder weekly(@Nullable LocalDate until) {
        return new NewRegularOrder(
                company.id(),
                company.unitPrice(),
                1,
                PayeeRelation.NONE,
                new Repeating(Rhythm.WEEKLY, List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), FIRST, until));
    }

    private NewRegularOrder equipmentEachWeek() {
        var category = new CategoryCode("equipment");
        wallets.writePlan(tom, margaret.account(), Set.of(COMPANY, category));
        var listing = directory.put(
                SYSTEM, Listed.one("Purbeck Rails", priya.organisation(), ListingKind.EQUIPMENT, category, Unit.ITEM));
        return new NewRegularOrder(
                directory.listing(listing).offers().getFirst().id(),
                pounds("£30.00"),
                1,
                PayeeRelation.NONE,
                new Repeating(Rhythm.WEEKLY, List.of(DayOfWeek.MONDAY), FIRST, null));
    }

    private String stored() {
        return database.sql("select stage from regular_order where account_id = ?")
                .param(UuidBytes.of(margaret.account().value()))
                .query(String.class)
                .single();
    }
}

package carefair.oversight;

import static carefair.oversight.OversightAlone.FINANCE;
import static carefair.oversight.OversightAlone.NADIA;
import static carefair.oversight.OversightAlone.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** What holds of the pay-ins on any database. */
abstract class PayInsPromises {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    PaySchedules schedules;

    @Autowired
    PayIns payIns;

    @Autowired
    PayInBook book;

    @Autowired
    ScheduleBook scheduleBook;

    @Autowired
    OversightAlone.Levers levers;

    @Autowired
    OversightAlone.Paid paid;

    @Autowired
    ThingsToKnow things;

    @BeforeEach
    void aMondayInNovember() {
        paid.forgetAll();
        clearInvocations(told());
        levers.today(MONDAY);
        levers.beforePaying(person -> {});
    }

    @Test
    void saysWhatIsDueBeforeAndWhatWasPaidAfter() {
        var margaret = paidTwoWeekly(257_30, MONDAY.minusDays(14));
        paidTwoWeekly(100_00, MONDAY);
        paidTwoWeekly(55_00, MONDAY.plusDays(1));

        assertThat(book.due(TOM)).isEqualTo(new PayIns.Due(2, 3, Money.ofPence(614_60)));
        var run = payIns.run(CommandKey.random(), TOM);

        assertThat(run.periods()).isEqualTo(3);
        assertThat(run.schedules()).isEqualTo(2);
        assertThat(run.sum()).isEqualTo(Money.ofPence(614_60));
        assertThat(run.finishedAt()).isNotNull();
        assertThat(run.unpaid()).isEmpty();
        assertThat(book.due(TOM)).isEqualTo(new PayIns.Due(0, 0, Money.ZERO));
        verify(told())
                .tellAll(argThat(all -> all.stream()
                        .anyMatch(told -> told.person().equals(margaret)
                                && told.thing().code().equals("oversight.paid-in")
                                && "£257.30".equals(told.thing().facts().get("amount"))
                                && "2 November 2026".equals(told.thing().facts().get("from"))
                                && "Dorset Council".equals(told.thing().facts().get("council")))));
    }

    @Test
    void runningTwicePaysOnce() {
        var people =
                Stream.generate(() -> paidTwoWeekly(10_00, MONDAY)).limit(5).toList();
        var key = CommandKey.random();

        payIns.run(key, TOM);
        var again = payIns.run(key, TOM);
        var another = payIns.run(CommandKey.random(), NADIA);

        assertThat(again.periods()).isEqualTo(5);
        assertThat(another.periods()).isZero();
        assertThat(another.unpaid()).isEmpty();
        assertThat(book.due(TOM).periods()).isZero();
        assertThat(people).allSatisfy(person -> assertThat(paid.sum(person)).isEqualTo(Money.ofPence(10_00)));
    }

    @Test
    void oneThatFailsStopsNobodyElseAndIsNamedWithTheReason() {
        var people =
                Stream.generate(() -> paidTwoWeekly(10_00, MONDAY)).limit(5).toList();
        levers.takeWalletAway(people.get(2));

        var run = payIns.run(CommandKey.random(), TOM);

        assertThat(run.periods()).isEqualTo(4);
        assertThat(run.unpaid()).singleElement().satisfies(unpaid -> {
            assertThat(unpaid.person()).isEqualTo(people.get(2));
            assertThat(unpaid.reasonCode()).isEqualTo("NoWallet");
        });
        assertThat(paid.sum(people.get(2))).isEqualTo(Money.ZERO);
        assertThat(book.due(TOM).periods()).isEqualTo(1);
    }

    @Test
    void aMachineThatStopsHalfWayPaysTheRestOnceWhenRunAgain() {
        var people =
                Stream.generate(() -> paidTwoWeekly(10_00, MONDAY)).limit(7).toList();
        var paidSoFar = new AtomicInteger();
        levers.beforePaying(person -> {
            if (paidSoFar.incrementAndGet() == 4) {
                throw new MachineStopped();
            }
        });
        var key = CommandKey.random();

        assertThatExceptionOfType(MachineStopped.class).isThrownBy(() -> payIns.run(key, TOM));
        assertThat(people.stream().filter(person -> paid.sum(person).isPositive()))
                .as("the first chunk of two is paid, the half-done one is not")
                .hasSize(2);
        assertThat(book.latest(TOM).getFirst().finishedAt()).isNull();

        levers.beforePaying(person -> {});
        var run = payIns.run(key, TOM);

        assertThat(run.periods()).isEqualTo(7);
        assertThat(run.finishedAt()).isNotNull();
        assertThat(people).allSatisfy(person -> assertThat(paid.sum(person)).isEqualTo(Money.ofPence(10_00)));
    }

    @Test
    void twoOfficersAtOncePayEachPeriodOnce() throws Exception {
        var people = Stream.generate(() -> paidTwoWeekly(10_00, MONDAY.minusDays(14)))
                .limit(21)
                .toList();
        var start = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var presses = Stream.of(TOM, NADIA)
                    .map(officer -> (Callable<PayIns.RunView>) () -> {
                        start.await();
                        return payIns.run(CommandKey.random(), officer);
                    })
                    .toList();
            long periods = 0;
            for (var press : threads.invokeAll(presses)) {
                assertThat(press.get().unpaid()).isEmpty();
                periods += press.get().periods();
            }
            assertThat(periods).isEqualTo(42);
        }

        assertThat(people)
                .allSatisfy(person -> assertThat(paid.periods(person)).containsExactly(MONDAY.minusDays(14), MONDAY));
        assertThat(book.due(TOM).periods()).isZero();
    }

    @Test
    void twoOfficersAtTheSameMomentCannotTogetherPassTheSumOneMayAgreeToAlone() throws Exception {
        for (int i = 0; i < 15; i++) {
            var person = levers.someoneWithAWallet();
            atOnce(
                    () -> oneOff(CommandKey.random(), TOM, person, 300_00),
                    () -> oneOff(CommandKey.random(), NADIA, person, 300_00));

            payIns.run(CommandKey.random(), TOM);

            assertThat(paid.sum(person))
                    .as("the second waits for a second officer")
                    .isEqualTo(Money.ofPence(300_00));
            assertThat(schedulesOf(person))
                    .containsExactlyInAnyOrder(ScheduleBook.Standing.ENDED, ScheduleBook.Standing.WAITING);
        }
    }

    @Test
    void oneFormOfAOneOffSentTwiceAtOnceIsPaidOnce() throws Exception {
        for (int i = 0; i < 15; i++) {
            var person = levers.someoneWithAWallet();
            var key = CommandKey.random();
            atOnce(() -> oneOff(key, TOM, person, 200_00), () -> oneOff(key, TOM, person, 200_00));

            payIns.run(CommandKey.random(), TOM);

            assertThat(paid.sum(person)).isEqualTo(Money.ofPence(200_00));
            assertThat(schedulesOf(person)).containsExactly(ScheduleBook.Standing.ENDED);
        }
    }

    private List<ScheduleBook.Standing> schedulesOf(PersonId person) {
        return scheduleBook.of(TOM, person).stream()
                .map(ScheduleBook.ScheduleView::standing)
                .toList();
    }

    private PayScheduleId oneOff(CommandKey key, Who.Staff who, PersonId person, long pence) {
        return schedules.propose(
                key,
                who,
                new PaySchedules.NewSchedule(person, Money.ofPence(pence), Rhythm.ONE_OFF, MONDAY, "New lock"));
    }

    /** Both begin at the same moment, and both succeed. */
    private static void atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(threads.submit(() -> after(start, one)), threads.submit(() -> after(start, other)));
            for (var each : both) {
                each.get();
            }
        }
    }

    private static Object after(CyclicBarrier start, Callable<?> act) throws Exception {
        start.await();
        return act.call();
    }

    @Test
    void refusesAnotherRoleAnUnknownRunAndAnotherOfficersForm() {
        var key = CommandKey.random();
        payIns.run(key, TOM);

        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> payIns.run(CommandKey.random(), FINANCE));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> book.run(TOM, new PayInRunId(UUID.randomUUID())));
        assertThatExceptionOfType(OversightRefusal.FormUsedForSomethingElse.class)
                .isThrownBy(() -> payIns.run(key, NADIA));
    }

    /** The stand-in itself, without the transaction around it. */
    private ThingsToKnow told() {
        return AopTestUtils.getUltimateTargetObject(things);
    }

    private PersonId paidTwoWeekly(long pence, LocalDate firstDay) {
        var person = levers.someoneWithAWallet();
        var id = schedules.propose(
                CommandKey.random(),
                TOM,
                new PaySchedules.NewSchedule(
                        person, Money.ofPence(pence), Rhythm.TWO_WEEKLY, firstDay, "As in the plan"));
        schedules.approve(NADIA, id);
        return person;
    }

    /** Not an exception anybody catches: the nearest a test comes to pulling the plug. */
    private static final class MachineStopped extends Error {}
}

package carefair.oversight;

import static carefair.oversight.OversightAlone.FINANCE;
import static carefair.oversight.OversightAlone.NADIA;
import static carefair.oversight.OversightAlone.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;

import carefair.audit.Audit;
import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.WalletRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OversightTest
class PaySchedulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    PaySchedules schedules;

    @Autowired
    ScheduleBook book;

    @Autowired
    PayIns payIns;

    @Autowired
    ContributionReceipts receipts;

    @Autowired
    ContributionsOwed owed;

    @Autowired
    PayInBook payInBook;

    @Autowired
    OversightAlone.Levers levers;

    @Autowired
    OversightAlone.Paid paid;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    private PersonId margaret;

    @BeforeEach
    void aPersonWithAWallet() {
        paid.forgetAll();
        levers.today(MONDAY);
        levers.beforePaying(person -> {});
        margaret = levers.someoneWithAWallet();
    }

    @Test
    void paysNothingBeforeASecondOfficerAgrees() {
        var id = propose(margaret, "£257.30", MONDAY);

        assertThat(payInBook.due(NADIA).periods()).isZero();
        run();
        assertThat(paid.sum(margaret)).isEqualTo(Money.ZERO);

        schedules.approve(NADIA, id);
        run();
        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(257_30));
    }

    @Test
    void refusesToLetTheProposerDecideAndRemembersTheTry() {
        var id = propose(margaret, "£257.30", MONDAY);

        assertThatExceptionOfType(OversightRefusal.OwnProposal.class).isThrownBy(() -> schedules.approve(TOM, id));
        assertThatExceptionOfType(OversightRefusal.OwnProposal.class)
                .isThrownBy(() -> schedules.reject(TOM, id, "I changed my mind"));

        assertThat(book.schedule(NADIA, id).standing()).isEqualTo(ScheduleBook.Standing.WAITING);
        verify(audit)
                .recordApart(argThat(event -> event != null
                        && event.action().equals("PAY_SCHEDULE_APPROVED_REFUSED")
                        && id.value().equals(event.resource())));
    }

    @Test
    void theDatabaseItselfRefusesADecisionByTheProposer() {
        var id = propose(margaret, "£257.30", MONDAY);

        assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("insert into pay_schedule_decision (schedule_id, proposed_by, decided_by,"
                                + " decided_at, verdict) select id, proposed_by, proposed_by, proposed_at, 'APPROVED'"
                                + " from pay_schedule")
                        .update());
        assertThat(book.schedule(NADIA, id).decision()).isNull();
    }

    @Test
    void agreeingTwiceIsAgreeingOnceAndAfterThatItCannotBeRejected() {
        var id = propose(margaret, "£257.30", MONDAY);

        schedules.approve(NADIA, id);
        schedules.approve(NADIA, id);

        assertThat(book.schedule(TOM, id).standing()).isEqualTo(ScheduleBook.Standing.RUNNING);
        assertThatExceptionOfType(OversightRefusal.AlreadyDecided.class)
                .isThrownBy(() -> schedules.reject(NADIA, id, "Too late"));
    }

    @Test
    void aRejectedProposalIsNeverPaidAndSaysWhy() {
        var id = propose(margaret, "£257.30", MONDAY);

        schedules.reject(NADIA, id, "The plan says £275.30");
        run();

        assertThat(paid.sum(margaret)).isEqualTo(Money.ZERO);
        assertThat(book.schedule(TOM, id).decision())
                .satisfies(decision -> assertThat(decision.words()).isEqualTo("The plan says £275.30"));
        propose(margaret, "£275.30", MONDAY);
    }

    @Test
    void sendingTheFormTwiceProposesOnce() {
        var key = CommandKey.random();

        schedules.propose(key, TOM, wanted(margaret, "£257.30", MONDAY));
        schedules.propose(key, TOM, wanted(margaret, "£257.30", MONDAY));

        assertThat(book.of(TOM, margaret)).hasSize(1);
        assertThatExceptionOfType(OversightRefusal.FormUsedForSomethingElse.class)
                .isThrownBy(() -> schedules.propose(key, TOM, wanted(margaret, "£900.00", MONDAY)));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        var nobody = levers.someoneWithout();

        assertThatExceptionOfType(WalletRefusal.NoWallet.class).isThrownBy(() -> propose(nobody, "£10.00", MONDAY));
        assertThatExceptionOfType(OversightRefusal.TooMuch.class)
                .isThrownBy(() -> propose(margaret, "£20000.01", MONDAY));
        assertThatExceptionOfType(OversightRefusal.DayOutOfReach.class)
                .isThrownBy(() -> propose(margaret, "£10.00", LocalDate.of(2062, 11, 2)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> wanted(margaret, "£0.00", MONDAY));
        propose(margaret, "£10.00", MONDAY);
        assertThatExceptionOfType(OversightRefusal.ProposalWaiting.class)
                .isThrownBy(() -> propose(margaret, "£11.00", MONDAY));
    }

    @Test
    void refusesAnotherRoleARecordNotOpenedAndAnUnknownSchedule() {
        var id = propose(margaret, "£257.30", MONDAY);

        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> schedules.approve(FINANCE, id));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> book.waiting(FINANCE));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> schedules.approve(NADIA, new PayScheduleId(UUID.randomUUID())));
        levers.close(margaret);
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> book.of(TOM, margaret));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> propose(margaret, "£1.00", MONDAY));
    }

    @Test
    void aChangedAmountTakesOverOnAPayDayAndNoPeriodIsPaidTwice() {
        schedules.approve(NADIA, propose(margaret, "£100.00", MONDAY));
        run();

        assertThatExceptionOfType(OversightRefusal.NotAPayDay.class)
                .isThrownBy(() -> propose(margaret, "£120.00", MONDAY))
                .satisfies(refusal -> assertThat(refusal.nextPayDay()).isEqualTo("2026-11-16"));
        assertThatExceptionOfType(OversightRefusal.NotAPayDay.class)
                .isThrownBy(() -> propose(margaret, "£120.00", LocalDate.of(2026, 11, 20)))
                .satisfies(refusal -> assertThat(refusal.nextPayDay()).isEqualTo("2026-11-30"));
        schedules.approve(NADIA, propose(margaret, "£120.00", LocalDate.of(2026, 11, 30)));

        levers.today(LocalDate.of(2026, 12, 14));
        run();
        assertThat(paid.periods(margaret))
                .map(LocalDate::toString)
                .containsExactly("2026-11-02", "2026-11-16", "2026-11-30", "2026-12-14");
        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(2 * 100_00 + 2 * 120_00));
        assertThat(book.of(TOM, margaret))
                .extracting(ScheduleBook.ScheduleView::standing)
                .containsExactlyInAnyOrder(ScheduleBook.Standing.RUNNING, ScheduleBook.Standing.ENDED);
    }

    @Test
    void refusesAChangeWhosePeriodWasPaidWhileItWaited() {
        schedules.approve(NADIA, propose(margaret, "£100.00", MONDAY));
        var change = propose(margaret, "£120.00", MONDAY);

        run();

        assertThatExceptionOfType(OversightRefusal.NotAPayDay.class).isThrownBy(() -> schedules.approve(NADIA, change));
        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(100_00));
    }

    @Test
    void anEndedAmountIsPaidUpToItsEndAndANewOneCanFollow() {
        var id = propose(margaret, "£100.00", MONDAY);
        schedules.approve(NADIA, id);

        schedules.end(NADIA, id, LocalDate.of(2026, 11, 17), "Moves to Devon");
        schedules.end(NADIA, id, LocalDate.of(2026, 11, 17), "Moves to Devon");
        levers.today(LocalDate.of(2027, 1, 4));
        run();

        assertThat(paid.periods(margaret)).map(LocalDate::toString).containsExactly("2026-11-02", "2026-11-16");
        assertThatExceptionOfType(OversightRefusal.NotAPayDay.class)
                .isThrownBy(() -> propose(margaret, "£90.00", LocalDate.of(2026, 11, 25)));
        schedules.approve(NADIA, propose(margaret, "£90.00", LocalDate.of(2027, 1, 4)));
        run();
        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(290_00));
    }

    @Test
    void paysEveryPeriodMissedOverClockChangeLeapDayAndNewYearOnce() {
        levers.today(LocalDate.of(2027, 10, 18));
        schedules.approve(NADIA, propose(margaret, "£10.00", LocalDate.of(2027, 10, 18)));

        // Twice 01:30 on the night the clocks go back: still one London day, one period.
        levers.at(java.time.Instant.parse("2027-10-31T00:30:00Z"));
        run();
        levers.at(java.time.Instant.parse("2027-10-31T01:30:00Z"));
        run();
        assertThat(paid.periods(margaret)).map(LocalDate::toString).containsExactly("2027-10-18");

        // 23:30 UTC on 31 October is 31 October in London; the next day is a pay day only when London says so.
        levers.at(java.time.Instant.parse("2027-10-31T23:59:59Z"));
        run();
        assertThat(paid.periods(margaret)).hasSize(1);
        levers.at(java.time.Instant.parse("2027-11-01T00:00:00Z"));
        run();
        assertThat(paid.periods(margaret)).hasSize(2);

        levers.today(LocalDate.of(2028, 3, 20));
        run();
        assertThat(paid.periods(margaret))
                .isEqualTo(everyTwoWeeks(LocalDate.of(2027, 10, 18), LocalDate.of(2028, 3, 20)));
    }

    @Test
    void aSummerPeriodBeginsAtMidnightInLondonNotInGreenwich() {
        levers.today(LocalDate.of(2026, 6, 1));
        schedules.approve(NADIA, propose(margaret, "£10.00", LocalDate.of(2026, 6, 15)));

        levers.at(java.time.Instant.parse("2026-06-14T22:59:00Z"));
        run();
        assertThat(paid.periods(margaret)).isEmpty();

        levers.at(java.time.Instant.parse("2026-06-14T23:00:00Z"));
        run();
        assertThat(paid.periods(margaret)).hasSize(1);
    }

    @Test
    void everyRhythmIsPaidOnceAPeriodOverAYearOfDaysWhateverTheClockDoes() {
        var first = LocalDate.of(2027, 10, 30);
        levers.today(first);
        var people = new java.util.EnumMap<Rhythm, PersonId>(Rhythm.class);
        for (var rhythm : Rhythm.values()) {
            var person = levers.someoneWithAWallet();
            people.put(rhythm, person);
            var id = schedules.propose(
                    CommandKey.random(),
                    TOM,
                    new PaySchedules.NewSchedule(person, Money.ofPence(600_00), rhythm, first, "As in the plan"));
            schedules.approve(NADIA, id);
        }

        // Twice a day, over the end of British Summer Time (the hour that comes twice too), a leap day, both clock
        // changes and the tax year.
        for (var day = first; day.isBefore(first.plusMonths(7)); day = day.plusDays(1)) {
            levers.at(day.atTime(0, 30)
                    .atZone(carefair.shared.London.ZONE)
                    .withEarlierOffsetAtOverlap()
                    .toInstant());
            run();
            levers.at(day.atTime(1, 30)
                    .atZone(carefair.shared.London.ZONE)
                    .withLaterOffsetAtOverlap()
                    .toInstant());
            run();
        }

        for (var rhythm : Rhythm.values()) {
            var expected = new java.util.ArrayList<LocalDate>();
            for (var day = first; day.isBefore(first.plusMonths(7)); day = rhythm.next(first, day)) {
                expected.add(day);
                if (!rhythm.repeats()) {
                    break;
                }
            }
            assertThat(paid.periods(people.get(rhythm))).as("%s", rhythm).containsExactlyElementsOf(expected);
        }
        assertThat(paid.periods(people.get(Rhythm.MONTHLY)))
                .contains(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 30));
    }

    @Test
    void netPaysTheRestAndGrossPaysAllAndBothCountWhatIsOwed() {
        var net = new PayAmount(Money.ofPence(257_30), PayAmount.Basis.NET, Money.ofPence(64_33));
        var gross = new PayAmount(Money.ofPence(257_30), PayAmount.Basis.GROSS, Money.ofPence(64_33));
        var joan = levers.someoneWithAWallet();
        agreed(margaret, net, Rhythm.TWO_WEEKLY, MONDAY.minusDays(14));
        agreed(joan, gross, Rhythm.TWO_WEEKLY, MONDAY);

        run();

        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(2 * 192_97));
        assertThat(paid.sum(joan)).isEqualTo(Money.ofPence(257_30));
        assertThat(owed.of(TOM, margaret)).isEqualTo(Money.ofPence(2 * 64_33));
        assertThat(owed.of(TOM, joan)).isEqualTo(Money.ofPence(64_33));

        arrives(margaret, 100_00);
        arrives(joan, 64_33);
        assertThat(owed.of(TOM, margaret)).isEqualTo(Money.ofPence(28_66));
        assertThat(paid.sum(margaret)).as("net: into the wallet").isEqualTo(Money.ofPence(2 * 192_97 + 100_00));
        assertThat(owed.of(TOM, joan)).isEqualTo(Money.ZERO);
        assertThat(paid.sum(joan)).as("gross: the council's").isEqualTo(Money.ofPence(257_30));

        arrives(margaret, 50_00);
        assertThat(owed.of(TOM, margaret)).as("paid ahead is nothing owed").isEqualTo(Money.ZERO);
    }

    @Test
    void refusesAContributionThatLeavesNothingToPay() {
        for (long contribution : new long[] {-1, 100_01}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() ->
                            new PayAmount(Money.ofPence(100_00), PayAmount.Basis.GROSS, Money.ofPence(contribution)));
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PayAmount(Money.ofPence(100_00), PayAmount.Basis.NET, Money.ofPence(100_00)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PaySchedules.NewSchedule(
                        margaret,
                        new PayAmount(Money.ofPence(100_00), PayAmount.Basis.NET, Money.ofPence(1_00)),
                        Rhythm.ONE_OFF,
                        MONDAY,
                        "Once"));
    }

    @Test
    void aOneOffWithinTheSumNeedsOneOfficerAndStandsBesideTheRegularAmount() {
        schedules.approve(NADIA, propose(margaret, "£100.00", MONDAY));
        var oneOff = oneOff(300_00);

        assertThat(book.schedule(TOM, oneOff).standing()).isEqualTo(ScheduleBook.Standing.RUNNING);
        run();
        run();

        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(400_00));
        assertThat(paid.reasons).as("as the statement says them").containsExactlyInAnyOrder("SCHEDULE", "ONE_OFF");
        assertThat(book.schedule(TOM, oneOff).standing()).isEqualTo(ScheduleBook.Standing.ENDED);
        levers.today(MONDAY.plusDays(14));
        run();
        assertThat(paid.sum(margaret)).as("the regular amount goes on").isEqualTo(Money.ofPence(500_00));
    }

    @Test
    void aOneOffOverTheSumWaitsForASecondOfficerAndSoDoesOneInParts() {
        var tooMuch = oneOff(500_01);
        assertThat(book.schedule(TOM, tooMuch).standing()).isEqualTo(ScheduleBook.Standing.WAITING);
        oneOff(500_00);
        var aPennyMore = oneOff(1);
        assertThat(book.schedule(TOM, aPennyMore).standing()).isEqualTo(ScheduleBook.Standing.WAITING);
        run();
        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(500_00));

        assertThatExceptionOfType(OversightRefusal.OwnProposal.class).isThrownBy(() -> schedules.approve(TOM, tooMuch));
        schedules.approve(NADIA, tooMuch);
        run();
        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(1_000_01));

        levers.today(MONDAY.plusDays(29));
        assertThat(book.schedule(TOM, oneOff(500_00)).standing())
                .as("after 28 days they are counted anew")
                .isEqualTo(ScheduleBook.Standing.RUNNING);
    }

    private PayScheduleId oneOff(long pence) {
        return schedules.propose(
                CommandKey.random(),
                TOM,
                new PaySchedules.NewSchedule(margaret, Money.ofPence(pence), Rhythm.ONE_OFF, MONDAY, "New lock"));
    }

    private void agreed(PersonId person, PayAmount amount, Rhythm rhythm, LocalDate first) {
        var id = schedules.propose(
                CommandKey.random(), TOM, new PaySchedules.NewSchedule(person, amount, rhythm, first, "As planned"));
        schedules.approve(NADIA, id);
    }

    private void arrives(PersonId person, long pence) {
        receipts.record(
                CommandKey.random(),
                TOM,
                new ContributionReceipts.Arrived(person, Money.ofPence(pence), MONDAY, "STANDING ORDER"));
    }

    private static List<LocalDate> everyTwoWeeks(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1), java.time.Period.ofDays(14)).toList();
    }

    private PayScheduleId propose(PersonId person, String pounds, LocalDate firstDay) {
        return schedules.propose(CommandKey.random(), TOM, wanted(person, pounds, firstDay));
    }

    private static PaySchedules.NewSchedule wanted(PersonId person, String pounds, LocalDate firstDay) {
        var pence = Long.parseLong(pounds.replaceAll("[£.]", ""));
        return new PaySchedules.NewSchedule(
                person, Money.ofPence(pence), Rhythm.TWO_WEEKLY, firstDay, "As in the support plan");
    }

    private void run() {
        payIns.run(CommandKey.random(), NADIA);
    }
}

package carefair.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.MariaDbTest;
import carefair.testing.TestClock;
import carefair.wallet.Wallets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole application on MariaDB: two officers, the real ledger, everybody's money. */
@MariaDbTest
class OversightDbTest {

    private static final Who.System SETTING_UP = new Who.System("test");

    @Autowired
    SignIns signIns;

    @Autowired
    People people;

    @Autowired
    Wallets wallets;

    @Autowired
    PaySchedules schedules;

    @Autowired
    PayIns payIns;

    @Autowired
    PayInBook book;

    @Autowired
    ContributionReceipts receipts;

    @Autowired
    CouncilTotals totals;

    @Autowired
    TestClock clock;

    private Who.Staff tom;
    private Who.Staff nadia;

    @BeforeEach
    void twoOfficers() {
        tom = officer("tom", "Tom Ashdown");
        nadia = officer("nadia", "Nadia Farrow");
    }

    @Test
    void twoOfficersAtOncePutEachPeriodIntoTheLedgerOnce() throws Exception {
        var persons = new ArrayList<PersonId>();
        for (int i = 0; i < 12; i++) {
            persons.add(paidTwoWeekly("Person " + i, clock.today().minusDays(14)));
        }
        var before = totals.today(tom).wallets().cameIn();
        var start = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var press : threads.invokeAll(List.of(run(start, tom), run(start, nadia)))) {
                assertThat(press.get().unpaid()).isEmpty();
            }
        }

        assertThat(persons).allSatisfy(person -> assertThat(left(person)).isEqualTo(Money.ofPence(514_60)));
        assertThat(totals.today(tom).wallets().cameIn()).isEqualTo(before.plus(Money.ofPence(12 * 514_60)));
        assertThat(book.due(tom).periods()).isZero();
    }

    @Test
    void oneFormSentTwiceAtOnceIsOneContribution() throws Exception {
        var margaret = paidTwoWeekly("Margaret", clock.today().plusDays(14));
        var key = CommandKey.random();
        var arrived = new ContributionReceipts.Arrived(margaret, Money.ofPence(64_33), clock.today(), "ELLERY M");
        var start = new CyclicBarrier(2);
        Callable<Boolean> press = () -> {
            start.await();
            receipts.record(key, tom, arrived);
            return true;
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(press, press));
        }

        assertThat(left(margaret)).isEqualTo(Money.ofPence(64_33));
    }

    private Callable<PayIns.RunView> run(CyclicBarrier start, Who.Staff who) {
        return () -> {
            start.await();
            return payIns.run(CommandKey.random(), who);
        };
    }

    private Money left(PersonId person) {
        return wallets.wallet(tom, person).orElseThrow().left();
    }

    private PersonId paidTwoWeekly(String name, LocalDate firstDay) {
        var person = people.add(SETTING_UP, new People.NewPerson(name, LocalDate.of(1948, 3, 27), null));
        people.open(tom, person, "Setting up");
        wallets.open(tom, person, new Wallets.Choice(clock.today(), "Tom Ashdown", "Own account"));
        var id = schedules.propose(
                CommandKey.random(),
                tom,
                new PaySchedules.NewSchedule(
                        person, Money.ofPence(257_30), Rhythm.TWO_WEEKLY, firstDay, "As in the plan"));
        schedules.approve(nadia, id);
        return person;
    }

    private Who.Staff officer(String user, String name) {
        var roles = Set.of(Role.DIRECT_PAYMENT_OFFICER);
        return new Who.Staff(signIns.expect(SETTING_UP, "test", user, name, roles), roles);
    }
}

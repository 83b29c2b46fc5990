package carefair.oversight.ui;

import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.AtTheKeyboard;
import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import carefair.wallet.FundKind;
import carefair.wallet.Wallets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Officers at the keyboard, in tests without a browser. */
@CarefairTest
abstract class StaffPages extends AtTheKeyboard {

    /** Monday 23 November 2026, when every test begins. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final Who.System SETTING_UP = new Who.System("test");

    @Autowired
    SignIns signIns;

    @Autowired
    People people;

    @Autowired
    Wallets wallets;

    @Autowired
    TestClock clock;

    SignInId tom;
    SignInId nadia;

    @BeforeEach
    void twoOfficers() {
        tom = signIns.expect(SETTING_UP, "test", "tom", "Tom Ashdown", Set.of(Role.DIRECT_PAYMENT_OFFICER));
        nadia = signIns.expect(SETTING_UP, "test", "nadia", "Nadia Farrow", Set.of(Role.DIRECT_PAYMENT_OFFICER));
        signedIn(tom);
    }

    void signedIn(SignInId somebody) {
        signedIn(somebody, "DIRECT_PAYMENT_OFFICER");
    }

    Who.Staff staff(SignInId somebody) {
        return new Who.Staff(somebody, Set.of(Role.DIRECT_PAYMENT_OFFICER));
    }

    PersonId someone(String name) {
        return people.add(SETTING_UP, new People.NewPerson(name, LocalDate.of(1948, 3, 27), null));
    }

    /** Somebody whose record Tom has open. */
    PersonId opened(String name) {
        var person = someone(name);
        people.open(staff(tom), person, "Setting up the direct payment");
        return person;
    }

    /** Somebody whose record Tom has open, with an empty wallet. */
    PersonId withWallet(String name) {
        var person = opened(name);
        wallets.open(staff(tom), person, new Wallets.Choice(TODAY, "Tom Ashdown", "Their own account"));
        return person;
    }

    PersonId withWallet() {
        return withWallet(unique("Margaret"));
    }

    /** The same, with this much in the direct payment. */
    PersonId withMoney(String name, long pence) {
        var person = withWallet(name);
        wallets.payIn(
                CommandKey.random(),
                staff(tom),
                person,
                FundKind.DIRECT_PAYMENT,
                Money.ofPence(pence),
                "SCHEDULE",
                TODAY,
                TODAY);
        return person;
    }

    static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    String html() {
        return page().getElement().getOuterHTML();
    }
}

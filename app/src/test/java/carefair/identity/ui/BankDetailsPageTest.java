package carefair.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.BankAccount;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.PayeeAccountId;
import carefair.identity.PayeeAccounts;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import carefair.testing.AtTheKeyboard;
import carefair.testing.CarefairTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A provider asks for another account, and a finance officer checks it. */
@CarefairTest
class BankDetailsPageTest extends AtTheKeyboard {

    private static final Who.System SETTING_UP = new Who.System("test");
    private static final BankAccount ACCOUNT = new BankAccount("P Nair", "309430", "71623948", "");

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    PayeeAccounts accounts;

    @Autowired
    BankPages guard;

    @Autowired
    JdbcTemplate database;

    private String name;
    private OrganisationId companions;
    private SignInId priya;
    private SignInId isaac;
    private SignInId tom;

    @BeforeEach
    void aProviderAndTwoOfficers() {
        name = "Corfe Companions " + UUID.randomUUID().toString().substring(0, 8);
        companions = organisations.add(SETTING_UP, name);
        priya = member(companions, "Priya Nair");
        isaac = signIns.expect(SETTING_UP, "test", "isaac", "Isaac Thorne", Set.of(Role.FINANCE_OFFICER));
        tom = signIns.expect(SETTING_UP, "test", "tom", "Tom Ashdown", Set.of(Role.DIRECT_PAYMENT_OFFICER));
    }

    @Test
    void aProviderAsksAndAFinanceOfficerChecksAndAgrees() {
        signedIn(priya, "PROVIDER");
        goTo("/app/provider/orders");
        assertThat(text()).contains("See or change where you are paid");
        goTo(BankPaths.PROVIDERS);
        assertThat(text()).contains("Where you are paid", "There is no account yet", "Give your account");
        goTo(BankPaths.PROVIDERS_NEW);
        form().type("identity-bank-ask-name", "P Nair")
                .type("identity-bank-ask-sort-code", "30 94 30")
                .type("identity-bank-ask-number", "1623948")
                .send();
        assertThat(text()).contains("Check the account", name, "30-94-30", "01623948");
        formWith("Send it to be checked").sendTwice();

        assertThat(text())
                .contains("Waits to be checked", "ends in 30", "ends in 3948", "Priya Nair", "If you did not ask")
                .doesNotContain("01623948", "30-94-30", "{");
        goTo(BankPaths.PROVIDERS);
        assertThat(text())
                .contains("The account ending 3948 waits for the council", "There is no account yet")
                .doesNotContain("Give another account", "Give your account");
        var colin = member(companions, "Colin Nair");
        signedIn(colin, "PROVIDER");
        goTo("/app/provider/orders");
        assertThat(text())
                .contains("Priya Nair asked that you are paid into an account ending 3948. If this was not you");
        formWith("I have read this").send();
        assertThat(text()).doesNotContain("ending 3948");
        assertThat(accounts.of(provider(), companions)).hasSize(1);
        var id = accounts.of(provider(), companions).getFirst().id();

        signedIn(isaac, "FINANCE_OFFICER");
        goTo(BankPaths.STAFFS);
        assertThat(text()).contains(name, "ends in 3948", "Waits for you").doesNotContain("01623948");
        goTo(BankPaths.staff(id));
        assertThat(text()).contains("Show the whole number").doesNotContain("01623948", "Agree: pay into");
        assertThat(looks(id)).isZero();
        formWith("Show the whole number").send();
        assertThat(text()).contains("01623948", "30-94-30", "How did you check it?", "Never use a number");
        assertThat(looks(id)).isEqualTo(1);
        formWith("Agree: pay into this account").send();
        assertThat(text()).contains("Select how you checked it", "Enter who said what, and when");
        formWith("Agree: pay into this account")
                .type("identity-bank-check-how", "CALLED_KNOWN_NUMBER")
                .type("identity-bank-check-words", "Priya said yes on the number in her contract")
                .sendTwice();

        assertThat(text())
                .contains("Paid into now", "I called a number we held before", "Priya said yes", "Isaac Thorne")
                .doesNotContain("01623948");
        signedIn(priya, "PROVIDER");
        goTo(BankPaths.PROVIDERS);
        assertThat(text())
                .contains("Your account now", "Paid into now", "Give another account")
                .doesNotContain("Priya said yes", "01623948");
    }

    @Test
    void saysWhatIsWrongWithEachAnswerAndKeepsWhatWasTyped() {
        signedIn(priya, "PROVIDER");
        goTo(BankPaths.PROVIDERS_NEW);
        form().send();
        assertThat(text())
                .contains(
                        "There is a problem",
                        "Enter the name on the account",
                        "Enter a sort code",
                        "Enter an account number");

        form().type("identity-bank-ask-name", "O'Neill")
                .type("identity-bank-ask-sort-code", "30943")
                .type("identity-bank-ask-number", "12345")
                .type("identity-bank-ask-roll", "R_1")
                .send();
        assertThat(text())
                .contains(
                        "Name on the account must only include letters, numbers, spaces and . - / &",
                        "Enter a sort code, like 30 94 30",
                        "Account number must be between 6 and 8 digits",
                        "Roll number must only include letters, numbers, spaces and . - /");

        form().type("identity-bank-ask-name", "ABCDEFGHIJKLMNOPQRS")
                .type("identity-bank-ask-sort-code", "309430")
                .type("identity-bank-ask-number", "123456")
                .send();
        assertThat(text()).contains("Name on the account must be 18 characters or less");
        form().type("identity-bank-ask-name", "P Nair")
                .type("identity-bank-ask-sort-code", "309430")
                .type("identity-bank-ask-number", "123456")
                .send();
        formWith("Change it").send();
        form().type("identity-bank-ask-name", "P Nair")
                .type("identity-bank-ask-sort-code", "309431")
                .type("identity-bank-ask-number", "123457")
                .send();
        assertThat(text()).contains("30-94-31", "00123457").doesNotContain("00123456");
        assertThat(accounts.of(provider(), companions)).isEmpty();
    }

    @Test
    void aRefusalIsReadByTheProviderAndNothingChanges() {
        var id = asked();
        signedIn(isaac, "FINANCE_OFFICER");
        goTo(BankPaths.staff(id));
        formWith("Show the whole number").send();
        formWith("Do not agree").type("identity-bank-refuse", "Not 71623948").send();
        assertThat(text()).contains("The account number is in your words");
        goTo(BankPaths.staff(id));
        formWith("Show the whole number").send();
        formWith("Do not agree")
                .type("identity-bank-refuse", "Nobody there knew of it")
                .send();
        assertThat(text()).contains("Not agreed", "Nobody there knew of it");

        signedIn(priya, "PROVIDER");
        goTo(BankPaths.provider(id));
        assertThat(text()).contains("Not agreed", "Why not", "Nobody there knew of it");
    }

    @Test
    void aDirectPaymentOfficerAsksForWhoCannotAndDecidesNothing() {
        signedIn(tom, "DIRECT_PAYMENT_OFFICER");
        goTo(BankPaths.STAFFS);
        form().type("identity-bank-find", "Nobody of that name").send();
        assertThat(text()).contains("We cannot find Nobody of that name");
        form().type("identity-bank-find", name).send();
        assertThat(text()).contains("Bank details of " + name, "This provider has given no account yet");
        form().type("identity-bank-ask-name", "P Nair")
                .type("identity-bank-ask-sort-code", "30-94-30")
                .type("identity-bank-ask-number", "71623948")
                .send();
        formWith("Send it to be checked").send();

        assertThat(text()).contains("You asked for this", "Tom Ashdown").doesNotContain("Show the whole number");
        goTo("/app/staff");
        assertThat(text()).contains("Bank details of providers");
        goTo("/app/staff/questions");
        assertThat(text()).contains("Bank details of providers", "For " + name, "Waits for a finance officer");
        goTo(BankPaths.staffOf(companions));
        assertThat(text()).contains("An account waits to be checked").doesNotContain("Name on the account");
    }

    @Test
    void anotherProvidersAccountIsNotThereAndThatTheyAskedIsRemembered() {
        var id = asked();
        var other = member(organisations.add(SETTING_UP, "Swanage Helpers"), "Sam Ford");
        signedIn(other, "PROVIDER");

        assertThat(guard.exists(BankPaths.provider(id))).isFalse();
        goTo(BankPaths.provider(id));
        assertThat(text()).contains("Page not found").doesNotContain("3948");
        assertThat(database.queryForObject(
                        "select count(*) from audit_event where actor_id = ? and action = 'PROVIDER_REFUSED'",
                        Long.class,
                        (Object) UuidBytes.of(other.value())))
                .isEqualTo(2);

        assertThat(guard.exists(BankPaths.provider(new PayeeAccountId(UUID.randomUUID()))))
                .isFalse();
        assertThat(guard.exists(BankPaths.PROVIDERS + "/nonsense")).isFalse();
        assertThat(guard.exists(BankPaths.staff(id))).isFalse();
        assertThat(guard.exists(BankPaths.PROVIDERS_NEW)).isTrue();
        signedIn(priya, "PROVIDER");
        assertThat(guard.exists(BankPaths.provider(id))).isTrue();
        signedIn(isaac, "FINANCE_OFFICER");
        assertThat(guard.exists(BankPaths.staff(id))).isTrue();
        assertThat(guard.exists(BankPaths.staffOf(companions))).isTrue();
        assertThat(guard.exists(BankPaths.staffOf(new OrganisationId(UUID.randomUUID()))))
                .isFalse();
    }

    private PayeeAccountId asked() {
        return accounts.propose(CommandKey.random(), provider(), companions, ACCOUNT);
    }

    private Who.Provider provider() {
        return new Who.Provider(priya, companions);
    }

    private SignInId member(OrganisationId provider, String who) {
        var signIn = signIns.expect(SETTING_UP, "test", who + UUID.randomUUID(), who, Set.of());
        organisations.addMember(SETTING_UP, provider, signIn);
        return signIn;
    }

    private long looks(PayeeAccountId id) {
        var looks = database.queryForObject(
                "select count(*) from audit_event where resource_id = ? and action = 'BANK_DETAILS_SEEN'",
                Long.class,
                (Object) UuidBytes.of(id.value()));
        return looks == null ? 0 : looks;
    }
}

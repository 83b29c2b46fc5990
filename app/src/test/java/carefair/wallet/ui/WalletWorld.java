package carefair.wallet.ui;

import carefair.identity.Grants;
import carefair.identity.JoiningCodes;
import carefair.identity.KnownSignIn;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import carefair.wallet.FundKind;
import carefair.wallet.Hold;
import carefair.wallet.SpendRequest;
import carefair.wallet.Wallets;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** Margaret with a wallet, Ruth who acts for her, Alan who has nothing to do with it, and Tom at the council. */
@CarefairTest
abstract class WalletWorld extends SpringBrowserlessTest {

    static final LocalDate BORN = LocalDate.of(1948, 6, 23);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Who.System SETTING_UP = new Who.System("test");
    private static final CategoryCode CATEGORY = new CategoryCode("companionship");

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @Autowired
    SignIns signIns;

    @Autowired
    People people;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Grants grants;

    @Autowired
    Organisations organisations;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Wallets wallets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    Who.Staff tom;
    Who.Resident margaret;
    Who.Resident ruth;
    Who.Resident alan;
    OrganisationId dayClub;

    @BeforeEach
    void begin() {
        tom = new Who.Staff(
                signIns.expect(
                        SETTING_UP,
                        "test",
                        UUID.randomUUID().toString(),
                        "Tom Ashdown",
                        Set.of(Role.DIRECT_PAYMENT_OFFICER)),
                Set.of(Role.DIRECT_PAYMENT_OFFICER));
        margaret = joined("Margaret Ellery");
        alan = joined("Alan Pryce");
        var herself = joined("Ruth Ellery");
        people.open(tom, margaret.account(), "Her yearly review");
        var grant = grants.grant(
                tom,
                new Grants.NewGrant(
                        margaret.account(),
                        herself.account(),
                        Grants.Kind.NOMINATED_PERSON,
                        "Form seen",
                        Set.of(Power.SEE, Power.ORDER),
                        TODAY,
                        null));
        ruth = new Who.Resident(herself.signIn(), margaret.account(), grant);
        dayClub = organisations.add(SETTING_UP, "Wareham Day Club");
    }

    @AfterEach
    void leaveTheKeyboard() {
        SecurityContextHolder.clearContext();
    }

    void margaretHas(String direct, String contribution) {
        wallets.open(
                tom,
                margaret.account(),
                new Wallets.Choice(TODAY, "Tom Ashdown", "A bank account of her own, a prepaid card"));
        wallets.writePlan(tom, margaret.account(), Set.of(CATEGORY));
        payIn(FundKind.DIRECT_PAYMENT, direct, "SCHEDULE");
        payIn(FundKind.CONTRIBUTION, contribution, "CONTRIBUTION_RECEIVED");
    }

    void payIn(FundKind fund, String amount, String reason) {
        wallets.payIn(
                CommandKey.random(),
                tom,
                margaret.account(),
                fund,
                pounds(amount),
                reason,
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 6));
    }

    Hold hold(Who.Resident who, String amount) {
        return wallets.hold(
                CommandKey.random(),
                new SpendRequest(who, UUID.randomUUID(), dayClub, CATEGORY, pounds(amount), TODAY, TODAY));
    }

    void pay(Who.Resident who, Hold hold, String amount) {
        wallets.capture(CommandKey.random(), who, hold.id(), pounds(amount));
    }

    /** Somebody who works at the day club. */
    Who.Provider club() {
        var derek = signIns.expect(SETTING_UP, "test", UUID.randomUUID().toString(), "Derek Lane", Set.of());
        organisations.addMember(SETTING_UP, dayClub, derek);
        return new Who.Provider(derek, dayClub);
    }

    void atTheKeyboard(Who who) {
        SecurityContextHolder.getContext().setAuthentication(token(who));
        if (who instanceof Who.Resident resident && !resident.isThemselves()) {
            signedIn.choose(resident.account());
        }
    }

    static TestingAuthenticationToken token(Who who) {
        return new TestingAuthenticationToken(new Principal(who.signIn()), "", "ROLE_USER");
    }

    static Money pounds(String text) {
        return Money.ofPence(Long.parseLong(text.replaceAll("[£.,]", "")));
    }

    private Who.Resident joined(String name) {
        PersonId person = people.add(SETTING_UP, new People.NewPerson(name, BORN, null));
        var officer = new Who.Staff(
                signIns.expect(
                        SETTING_UP,
                        "test",
                        UUID.randomUUID().toString(),
                        "Nadia Farrow",
                        Set.of(Role.DIRECT_PAYMENT_OFFICER)),
                Set.of(Role.DIRECT_PAYMENT_OFFICER));
        people.open(officer, person, "Giving a code");
        var code = codes.issue(officer, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIns.expect(SETTING_UP, "test", UUID.randomUUID().toString(), name, Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), BORN);
        return new Who.Resident(signIn, person, null);
    }
}

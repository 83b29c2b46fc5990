package carefair.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.JoiningCodes;
import carefair.identity.KnownSignIn;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.identity.Who;
import carefair.testing.CarefairTest;
import carefair.ui.Filling;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@CarefairTest
class AccountPageTest extends SpringBrowserlessTest {

    private static final Who.System SETTING_UP = new Who.System("test");
    private static final LocalDate BORN = LocalDate.of(1948, 6, 23);

    @Autowired
    SignIns signIns;

    @Autowired
    People people;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Organisations organisations;

    @Autowired
    ThingsToKnow things;

    @Autowired
    TransactionTemplate together;

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @AfterEach
    void leaveTheKeyboard() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void greetsThePersonAndLeadsToTheirWalletOrdersAndSearch() {
        atTheKeyboard(margaret().signIn());

        var page = navigate(AccountView.class).getElement();

        assertThat(page.getTextRecursively())
                .contains("Hello Margaret Ellery", "There is nothing new.", "You have no orders in progress.");
        assertThat(page.getOuterHTML())
                .contains(
                        "href=\"/app/wallet\"",
                        "href=\"/app/orders\"",
                        "href=\"/app/find\"",
                        "href=\"/app/account/people-who-act\"",
                        "href=\"/app/account/looks\"");
    }

    @Test
    void saysWhatThereIsToKnowWithTheWayToItAndByWhen() {
        var margaret = margaret();
        tell(
                margaret,
                new Thing(
                        "resident-order-delivered",
                        Map.of("listing", "Wareham Day Club", "reference", "CF-4K7M", "due", "3 December 2026"),
                        "/app/orders/1",
                        LocalDate.of(2026, 12, 3)));
        atTheKeyboard(margaret.signIn());

        var page = navigate(AccountView.class).getElement();

        assertThat(page.getTextRecursively())
                .contains("Wareham Day Club says order CF-4K7M was delivered", "By 3 December 2026");
        assertThat(page.getOuterHTML()).contains("href=\"/app/orders/1\"");
    }

    @Test
    void putsNewsAsideOnceItIsRead() {
        var margaret = margaret();
        tell(
                margaret,
                new Thing(
                        "resident-order-accepted",
                        Map.of("listing", "Wareham Day Club", "reference", "CF-4K7M"),
                        null,
                        null));
        atTheKeyboard(margaret.signIn());
        var page = navigate(AccountView.class);

        Filling.with(page, "I have read this").send();

        assertThat(page.getElement().getTextRecursively())
                .contains("There is nothing new.", "What you have read", "Wareham Day Club accepted your order CF-4K7M")
                .doesNotContain("I have read this");
    }

    @Test
    void asksWhoHasNoRecordForTheirCode() {
        atTheKeyboard(signIn("Sam Whitlock", Set.of()));

        var page = navigate(AccountView.class).getElement();

        assertThat(page.getTextRecursively()).contains("Hello Sam Whitlock").doesNotContain("Orders in progress");
        assertThat(page.getOuterHTML()).contains("href=\"/app/join\"").doesNotContain("href=\"/app/wallet\"");
    }

    private Who.Resident margaret() {
        var person = people.add(SETTING_UP, new People.NewPerson("Margaret Ellery", BORN, null));
        var tom = new Who.Staff(
                signIn("Tom Ashdown", Set.of(Role.DIRECT_PAYMENT_OFFICER)), Set.of(Role.DIRECT_PAYMENT_OFFICER));
        people.open(tom, person, "Giving a code");
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIn("Margaret Ellery", Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), BORN);
        var margaret = new Who.Resident(signIn, person, null);
        things.list(margaret).forEach(told -> things.seen(margaret, told.id()));
        return margaret;
    }

    private void tell(Who.Resident who, Thing thing) {
        together.executeWithoutResult(moving -> things.tell(who.account(), thing));
    }

    private SignInId signIn(String name, Set<Role> roles) {
        return signIns.expect(SETTING_UP, "test", UUID.randomUUID().toString(), name, roles);
    }

    private static void atTheKeyboard(SignInId signIn) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Principal(signIn), "", "ROLE_USER"));
    }
}

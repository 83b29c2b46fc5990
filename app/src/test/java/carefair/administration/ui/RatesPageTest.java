package carefair.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.administration.RateOffice;
import carefair.identity.IdentityRefusal.NotYourRole;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.settings.RateBook;
import carefair.settings.RateDesk;
import carefair.settings.RateEntry;
import carefair.testing.AtTheKeyboard;
import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import carefair.ui.Filling;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator writes a new value, and a finance officer checks it. */
@CarefairTest
class RatesPageTest extends AtTheKeyboard {

    private static final Who.System SETTING_UP = new Who.System("test");

    @Autowired
    SignIns signIns;

    @Autowired
    RateOffice office;

    @Autowired
    RateDesk desk;

    @Autowired
    RateBook book;

    @Autowired
    TestClock clock;

    private SignInId olwen;
    private SignInId isaac;
    private SignInId tom;

    @BeforeEach
    void twoPeople() {
        olwen = signIns.expect(SETTING_UP, "test", "olwen", "Olwen Crabbe", Set.of(Role.ADMINISTRATOR));
        isaac = signIns.expect(SETTING_UP, "test", "isaac", "Isaac Thorne", Set.of(Role.FINANCE_OFFICER));
        tom = signIns.expect(SETTING_UP, "test", "tom", "Tom Ashdown", Set.of(Role.DIRECT_PAYMENT_OFFICER));
        signedIn(olwen, Role.ADMINISTRATOR);
    }

    @Test
    void showsEveryRateOfTheYearWithHowSureItIs() {
        goTo("/app/staff/rates?year=2026-27");

        assertThat(text())
                .contains(
                        "Rates for 2026-27",
                        "Minimum income guarantee: single pension age",
                        "£241.45 a week",
                        "Not confirmed",
                        "Confirmed by its source",
                        "£23,250.00");
        assertThat(text()).doesNotContain("{", "estimator.");
        goTo("/app/staff/rates?year=nonsense");
        assertThat(text()).contains("Rates for 2026-27");
        goTo("/app/staff/rates?year=2031-32");
        assertThat(text()).contains("There are no rates for 2031-32");
    }

    @Test
    void aNewValueWaitsForASecondPersonAndThenCounts() {
        var old = entry("personal-expenses-allowance");
        goTo("/app/staff/rates/" + old.id().value() + "/new");

        form().send();
        assertThat(text())
                .contains("Enter a new value", "Enter a first day", "Enter a last day", "Enter where you read it");
        form().type("administration-new-rate-money", "32.45")
                .date("administration-new-rate-from", "1", "1", "2027")
                .date("administration-new-rate-to", "6", "4", "2027")
                .type("administration-new-rate-source", "A circular")
                .send();
        assertThat(text()).contains("Last day must be the same as or before 5 April 2027");
        clock.advance(java.time.Duration.ofSeconds(1));
        form().type("administration-new-rate-money", "32.45")
                .date("administration-new-rate-from", "1", "1", "2027")
                .date("administration-new-rate-to", "5", "4", "2027")
                .type("administration-new-rate-source", "A circular")
                .sendTwice();

        assertThat(text())
                .contains("The new value is written", "£32.45 a week", "You wrote this value", "by Olwen Crabbe")
                .doesNotContain("Confirm this value");
        assertThat(book.on("dorset", java.time.LocalDate.of(2027, 1, 2))
                        .find("personal-expenses-allowance")
                        .orElseThrow()
                        .value())
                .isEqualTo(old.row().value());

        signedIn(isaac, Role.FINANCE_OFFICER);
        goTo("/app/staff/rates");
        assertThat(text()).contains("Personal expenses allowance", "£32.45 a week", "Check");
        goTo("/app/staff/rates/" + proposed().id().value());
        assertThat(text()).doesNotContain("Write a new value");
        Filling.with(page(), "Confirm this value").send();
        assertThat(text()).contains("Enter the page you checked it against");
        Filling.with(page(), "Confirm this value")
                .type("administration-rate-checked", "The circular of January 2027")
                .sendTwice();

        assertThat(text()).contains("Isaac Thorne confirmed this on", "The circular of January 2027");
        assertThat(book.on("dorset", java.time.LocalDate.of(2027, 1, 2))
                        .find("personal-expenses-allowance")
                        .orElseThrow())
                .satisfies(row -> {
                    assertThat(row.value()).isEqualTo(32_45);
                    assertThat(row.isConfirmed()).isTrue();
                });
    }

    @Test
    void aRowThatIsNotThereIsNotFound() {
        goTo("/app/staff/rates/nonsense");
        assertThat(text()).contains("Page not found");
        goTo("/app/staff/rates/" + java.util.UUID.randomUUID());
        assertThat(text()).contains("Page not found");
    }

    @Test
    void onlyTheTwoRolesMayLookAndOnlyAnAdministratorMayWrite() {
        var id = entry("personal-expenses-allowance").id();
        var officer = new Who.Staff(tom, Set.of(Role.DIRECT_PAYMENT_OFFICER));
        var finance = new Who.Staff(isaac, Set.of(Role.FINANCE_OFFICER));

        assertThatExceptionOfType(NotYourRole.class).isThrownBy(() -> office.all(officer));
        assertThatExceptionOfType(NotYourRole.class).isThrownBy(() -> office.confirm(officer, id, "x"));
        assertThatExceptionOfType(NotYourRole.class)
                .isThrownBy(() -> office.propose(
                        finance,
                        new RateDesk.NewRate(
                                id, 1, java.time.LocalDate.of(2026, 5, 1), java.time.LocalDate.of(2026, 5, 2), "x")));
        assertThat(office.all(finance)).isNotEmpty();
    }

    private RateEntry entry(String name) {
        return desk.all("dorset").stream()
                .filter(entry ->
                        entry.row().name().equals(name) && entry.row().from().getYear() == 2026 && entry.isFromFile())
                .findFirst()
                .orElseThrow();
    }

    private RateEntry proposed() {
        return desk.all("dorset").stream()
                .filter(entry -> entry.writtenBy().equals(olwen.value()))
                .findFirst()
                .orElseThrow();
    }

    private void signedIn(SignInId somebody, Role role) {
        signedIn(somebody, role.name());
    }
}

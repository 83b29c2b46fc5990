package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.Grants;
import carefair.identity.JoiningCodes;
import carefair.identity.PersonId;
import carefair.identity.Power;
import carefair.identity.SignInId;
import carefair.identity.Who;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may act for a person, and how a record gets its sign-in. */
class ActingAndCodesPageTest extends StaffPages {

    @Autowired
    Grants grants;

    @Autowired
    JoiningCodes codes;

    @Test
    void letsADaughterActOnceEvidencePowersAndDaysAreRecorded() {
        var name = unique("Ruth");
        var ruth = someone(name);
        var margaret = opened(unique("Margaret"));

        goTo(At.start(margaret, Journey.GRANT));
        form().type("oversight-grant-words", name).send();
        assertThat(page()).isInstanceOf(GrantChoosePage.class);
        form().send();
        assertThat(text()).contains("Select who will act, or that they have no record");
        form().type("oversight-grant-choose", ruth.value().toString()).send();

        assertThat(page()).isInstanceOf(GrantKindPage.class);
        form().type("oversight-grant-kind", "nominated-person").send();
        assertThat(text()).contains("Enter the evidence you saw");
        form().type("oversight-grant-kind", "nominated-person")
                .type("oversight-grant-evidence", "Form signed 20 November 2026")
                .send();

        assertThat(page()).isInstanceOf(GrantPowersPage.class);
        form().type("oversight-grant-powers", "see")
                .date("oversight-grant-from", "23", "11", "2026")
                .type("oversight-grant-ends", "yes")
                .send();
        assertThat(text()).contains("Enter the last day");
        form().type("oversight-grant-powers", "see")
                .type("oversight-grant-powers", "order")
                .date("oversight-grant-from", "23", "11", "2026")
                .type("oversight-grant-ends", "yes")
                .date("oversight-grant-until", "22", "11", "2026")
                .send();
        assertThat(text()).contains("Last day must be the same as or after 23 November 2026");
        form().type("oversight-grant-powers", "see")
                .type("oversight-grant-powers", "order")
                .date("oversight-grant-from", "23", "11", "2026")
                .type("oversight-grant-ends", "yes")
                .date("oversight-grant-until", "22", "11", "2027")
                .send();

        assertThat(page()).isInstanceOf(GrantCheckPage.class);
        assertThat(text()).contains(name, "Form signed 20 November 2026", "22 November 2027", "Nominated person");
        assertThat(grants.over(staff(tom), margaret)).isEmpty();
        form().sendTwice();

        assertThat(text()).contains("The right to act is recorded", name, "Holds");
        assertThat(grants.over(staff(tom), margaret)).singleElement().satisfies(grant -> {
            assertThat(grant.representative()).isEqualTo(ruth);
            assertThat(grant.powers()).containsExactlyInAnyOrder(Power.SEE, Power.ORDER);
            assertThat(grant.until()).isEqualTo("2027-11-22");
        });
    }

    @Test
    void somebodyWithoutARecordGetsOneWithTheRight() {
        var margaret = opened(unique("Margaret"));
        var name = unique("Nora Newcomer");

        goTo(At.start(margaret, Journey.GRANT));
        form().type("oversight-grant-words", name).send();
        form().type("oversight-grant-choose", "new").send();
        assertThat(page()).isInstanceOf(GrantNewPage.class);
        form().type("oversight-new-name", name)
                .date("oversight-new-born", "1", "5", "1975")
                .type("oversight-new-postcode", "nonsense")
                .send();
        assertThat(text()).contains("Enter a full UK postcode");
        form().type("oversight-new-name", name)
                .date("oversight-new-born", "1", "5", "1975")
                .send();
        form().type("oversight-grant-kind", "advocate")
                .type("oversight-grant-evidence", "Letter of referral")
                .send();
        assertThat(text())
                .contains("ordering cannot be chosen")
                .doesNotContain("Place, confirm, question and cancel orders");
        form().type("oversight-grant-powers", "see")
                .date("oversight-grant-from", "23", "11", "2026")
                .type("oversight-grant-ends", "no")
                .send();
        assertThat(people.find(staff(tom), name)).isEmpty();
        form().send();

        assertThat(people.find(staff(tom), name)).hasSize(1);
        assertThat(text()).contains(name, "Advocate", "no end date");
    }

    @Test
    void endsARightInTwoPressesWithAReason() {
        var margaret = opened(unique("Margaret"));
        var ruth = someone(unique("Ruth"));
        var grant = grants.grant(
                staff(tom),
                new Grants.NewGrant(
                        margaret, ruth, Grants.Kind.NOMINATED_PERSON, "Form", Set.of(Power.SEE), TODAY, null));

        goTo(At.endGrant(margaret, grant));
        form().send();
        assertThat(text()).contains("Enter why it ends");
        form().type("oversight-end-grant-reason", "Moved away").send();

        assertThat(text()).contains("The right to act has ended", "Does not hold");
        assertThat(grants.over(staff(tom), margaret))
                .singleElement()
                .satisfies(ended -> assertThat(ended.live()).isFalse());
    }

    @Test
    void showsACodeOnceOnTheScreen() {
        var joan = opened(unique("Joan"));

        goTo(At.person(joan, "code"));
        formWith("Show a code now").send();

        assertThat(text()).contains("It is shown this once", "21 December 2026");
        assertThat(codes.standing(staff(tom), joan)).isPresent();
        goTo(At.person(joan));
        goTo(At.person(joan, "code"));
        assertThat(text()).doesNotContain("It is shown this once");
    }

    @Test
    void separatesARecordAndItsSignInForAReason() {
        var joan = opened(unique("Joan"));
        SignInId hers = signIns.expect(new Who.System("test"), "test", unique("joan"), "Joan", Set.of());
        var code = codes.issue(staff(tom), joan, JoiningCodes.Medium.SCREEN);
        codes.join(new Who.Unjoined(hers), code.text(), LocalDate.of(1948, 3, 27));

        goTo(At.person(joan));
        assertThat(text()).contains("joined to their sign-in").doesNotContain("Give a one-time code");
        goTo(At.person(joan, "separate"));
        form().type("oversight-separate-reason", "The account was used by somebody else")
                .send();

        assertThat(text()).contains("Record and sign-in are separated", "not joined to a sign-in");
    }

    @Test
    void findsPeopleByNameAndSaysWhenThereIsNobody() {
        var name = unique("Alan");
        PersonId alan = someone(name);

        goTo(At.PEOPLE);
        form().send();
        assertThat(text()).contains("Enter a name or reference");
        form().type("oversight-people-words", name).send();
        assertThat(text()).contains("1 person found", name);
        assertThat(html()).contains(At.person(alan).substring(1)).doesNotContain("?q=");
        form().type("oversight-people-words", "Nobody of this name").send();
        assertThat(text()).contains("Nobody found");
    }
}

package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.Grants.Kind;
import carefair.identity.Grants.NewGrant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignedInTest extends IdentityTest {

    private static final LocalDate RUTHS_BIRTHDAY = LocalDate.of(1975, 1, 14);

    @Autowired
    Organisations organisations;

    private PersonId ruth;
    private SignInId ruthsSignIn;

    @BeforeEach
    void ruthHasASignIn() {
        ruth = person("Ruth Ellery", RUTHS_BIRTHDAY);
        ruthsSignIn = joined(ruth, RUTHS_BIRTHDAY).signIn();
    }

    @Test
    void isNobodyForAVisitor() {
        assertThat(signedIn.anyone()).isFalse();
        assertThat(signedIn.who()).isEmpty();
        assertThatExceptionOfType(IdentityRefusal.NotSignedIn.class).isThrownBy(signedIn::resident);
        assertThatExceptionOfType(IdentityRefusal.NotSignedIn.class).isThrownBy(signedIn::staff);
        assertThatExceptionOfType(IdentityRefusal.NotSignedIn.class).isThrownBy(signedIn::provider);
    }

    @Test
    void isThePersonThemselvesUntilTheyChooseAnotherAccount() {
        var grant = actForMargaret();
        atTheKeyboard(ruthsSignIn);

        assertThat(signedIn.resident()).isEqualTo(new Who.Resident(ruthsSignIn, ruth, null));
        assertThat(signedIn.accounts())
                .extracting(SignedIn.Account::person, SignedIn.Account::own)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ruth, true),
                        org.assertj.core.groups.Tuple.tuple(margaret, false));

        signedIn.choose(margaret);
        assertThat(signedIn.resident()).isEqualTo(new Who.Resident(ruthsSignIn, margaret, grant));

        signedIn.choose(ruth);
        assertThat(signedIn.resident().isThemselves()).isTrue();
    }

    @Test
    void refusesAnAccountNobodyGranted() {
        atTheKeyboard(ruthsSignIn);

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class).isThrownBy(() -> signedIn.choose(margaret));

        assertThat(signedIn.resident().account()).isEqualTo(ruth);
        assertThat(audited(margaret.value())).contains("ACCOUNT_REFUSED");
    }

    @Test
    void staysOnTheChosenAccountWhenTheRightEndsSoThatTheNextPressIsRefused() {
        var grant = actForMargaret();
        atTheKeyboard(ruthsSignIn);
        signedIn.choose(margaret);

        grants.end(tom, grant, "Margaret asked us to");

        var next = signedIn.resident();
        assertThat(next.account()).isEqualTo(margaret);
        assertThatExceptionOfType(IdentityRefusal.NotGranted.class).isThrownBy(() -> access.require(next, Power.ORDER));
        assertThat(signedIn.accounts()).extracting(SignedIn.Account::person).containsExactly(ruth);
    }

    @Test
    void neverBecomesSomebodyElseWhenARecordIsSeparated() {
        atTheKeyboard(ruthsSignIn);
        signedIn.choose(ruth);

        people.open(tom, ruth, "Joined to the wrong sign-in");
        codes.separate(tom, ruth, "Joined to the wrong sign-in");

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> access.require(signedIn.resident(), Power.SEE));
    }

    @Test
    void isUnjoinedForWhoHasNoRecord() {
        var sam = signIn("Sam Whitlock");
        atTheKeyboard(sam);

        assertThat(signedIn.who()).contains(new Who.Unjoined(sam));
        assertThatExceptionOfType(IdentityRefusal.NotSignedIn.class).isThrownBy(signedIn::resident);
    }

    @Test
    void knowsTheProviderSomebodyWorksForOnlyAsLongAsTheyDo() {
        var companions = organisations.add(SYSTEM, "Corfe Companions");
        var club = organisations.add(SYSTEM, "Wareham Day Club");
        var priya = signIn("Priya Nair");
        organisations.addMember(SYSTEM, companions, priya);
        atTheKeyboard(priya);

        var before = signedIn.provider();
        assertThat(before.organisation()).isEqualTo(companions);
        access.require(before, companions);
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> access.require(before, club));

        organisations.addMember(SYSTEM, club, priya);
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> access.require(before, companions));
    }

    @Test
    void refusesStaffARoleTheProviderTookAway() {
        atTheKeyboard(tom.signIn());
        var before = signedIn.staff();
        access.require(before, Role.DIRECT_PAYMENT_OFFICER);

        signIns.cameIn("test", subjectOf(tom.signIn()), "Tom Ashdown", Set.of());

        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> access.require(before, Role.DIRECT_PAYMENT_OFFICER));
        assertThatExceptionOfType(IdentityRefusal.NotSignedIn.class).isThrownBy(signedIn::staff);
        assertThat(audited(tom.actor())).contains("ROLE_REFUSED DIRECT_PAYMENT_OFFICER");
    }

    @Test
    void tellsSubjectsApartByCaseAndSpaces() {
        var one = signIns.expect(SYSTEM, "test", "abc-tells", "One", Set.of());

        assertThat(signIns.expect(SYSTEM, "test", "ABC-tells", "Two", Set.of())).isNotEqualTo(one);
        assertThat(signIns.expect(SYSTEM, "test", "abc-tells ", "Three", Set.of()))
                .isNotEqualTo(one);
        assertThat(signIns.expect(SYSTEM, "other", "abc-tells", "Four", Set.of()))
                .isNotEqualTo(one);
        assertThat(signIns.expect(SYSTEM, "test", "abc-tells", "One", Set.of())).isEqualTo(one);
    }

    private GrantId actForMargaret() {
        return grants.grant(
                tom,
                new NewGrant(
                        margaret,
                        ruth,
                        Kind.NOMINATED_PERSON,
                        "Form seen",
                        Set.of(Power.SEE, Power.ORDER),
                        clock.today(),
                        null));
    }

    private String subjectOf(SignInId signIn) {
        return database.queryForObject(
                "select subject from sign_in where id = ?", String.class, (Object) bytes(signIn.value()));
    }
}

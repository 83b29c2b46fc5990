package carefair.identity;

import static carefair.identity.Power.BE_TOLD;
import static carefair.identity.Power.ORDER;
import static carefair.identity.Power.SEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import carefair.identity.Grants.Kind;
import carefair.identity.Grants.NewGrant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

class GrantsTest extends IdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    ThingsToKnow things;

    private PersonId ruth;
    private SignInId ruthsSignIn;

    @BeforeEach
    void ruthHasASignIn() {
        ruth = person("Ruth Ellery", LocalDate.of(1975, 1, 14));
        ruthsSignIn = joined(ruth, LocalDate.of(1975, 1, 14)).signIn();
    }

    @Test
    void letsANominatedPersonDoWhatWasGrantedAndNothingElse() {
        var acting = acting(granted(Kind.NOMINATED_PERSON, null, SEE, ORDER));

        assertThatNoException().isThrownBy(() -> access.require(acting, ORDER));
        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> access.require(acting, BE_TOLD))
                .satisfies(refusal -> assertThat(refusal.power()).isEqualTo(BE_TOLD));
        assertThat(audited(ruthsSignIn.value())).contains("ACT_REFUSED BE_TOLD");
        assertThat(audited(margaret.value())).contains("ACT_REFUSED BE_TOLD");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NOMINATED_PERSON", "AUTHORISED_PERSON"})
    void givesNoOtherKindThePowerToOrder(Kind kind) {
        assertThatExceptionOfType(IdentityRefusal.KindMayNot.class).isThrownBy(() -> granted(kind, null, SEE, ORDER));

        assertThat(grants.over(tom, margaret)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryKindThePowersToSeeAndToBeTold(Kind kind) {
        var acting = acting(granted(kind, null, SEE, BE_TOLD));

        assertThatNoException().isThrownBy(() -> access.require(acting, SEE));
        assertThatNoException().isThrownBy(() -> access.require(acting, BE_TOLD));
    }

    @Test
    void refusesTheNextPressWhenARightWasEnded() {
        var grant = granted(Kind.NOMINATED_PERSON, null, SEE, ORDER);
        var heldByTheirPage = acting(grant);
        access.require(heldByTheirPage, ORDER);

        grants.end(tom, grant, "Margaret asked us to");

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> access.require(heldByTheirPage, ORDER));
        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> access.require(heldByTheirPage, SEE));
    }

    @Test
    void holdsFromItsFirstToItsLastDayInLondon() {
        var acting = acting(grants.grant(
                tom,
                new NewGrant(
                        margaret,
                        ruth,
                        Kind.ADVOCATE,
                        "Letter seen",
                        Set.of(SEE),
                        LocalDate.of(2027, 6, 1),
                        LocalDate.of(2027, 6, 30))));

        // Summer time: the day begins in London at eleven in the evening of the day before, UTC.
        at("2027-05-31T22:59:00Z");
        assertThat(access.may(acting, SEE)).isFalse();
        at("2027-05-31T23:00:00Z");
        assertThat(access.may(acting, SEE)).isTrue();
        at("2027-06-30T22:59:59Z");
        assertThat(access.may(acting, SEE)).isTrue();
        at("2027-06-30T23:00:00Z");
        assertThat(access.may(acting, SEE)).isFalse();
    }

    @Test
    void isNobodyElsesToUse() {
        var grant = granted(Kind.NOMINATED_PERSON, null, SEE, ORDER);
        var sam = new Who.Resident(signIn("Sam Whitlock"), margaret, grant);

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class).isThrownBy(() -> access.require(sam, SEE));
    }

    @Test
    void isForOnePersonOnly() {
        var grant = granted(Kind.NOMINATED_PERSON, null, SEE, ORDER);
        var alan = person("Alan Pryce", LocalDate.of(1959, 11, 2));

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> access.require(new Who.Resident(ruthsSignIn, alan, grant), SEE));
    }

    @Test
    void tellsThePersonWhenARightIsGrantedAndWhenItIsEnded() {
        var herself = joined(margaret, MARGARETS_BIRTHDAY);
        clock.advance(Duration.ofMinutes(5));
        var grant = granted(Kind.NOMINATED_PERSON, LocalDate.of(2027, 11, 22), SEE);
        clock.advance(Duration.ofMinutes(5));
        grants.end(tom, grant, "No longer needed");
        grants.end(tom, grant, "Pressed twice");

        assertThat(things.list(herself))
                .extracting(told -> told.thing().code())
                .containsExactly("right-ended", "right-granted", "record-joined");
        assertThat(things.list(herself).get(1).thing().facts())
                .containsEntry("name", "Ruth Ellery")
                .containsEntry("kind", "nominated person")
                .containsEntry("until", "22 November 2027");
        assertThat(audited(margaret.value())).contains("GRANT_MADE", "GRANT_ENDED");
        assertThat(audited(margaret.value())).containsOnlyOnce("GRANT_ENDED");
    }

    @Test
    void needsTheRecordOpenedWithinTheHour() {
        at("2026-11-23T10:00:01Z");

        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> granted(Kind.ADVOCATE, null, SEE));
        assertThat(audited(margaret.value())).contains("RECORD_REFUSED NOT_THEIRS");
    }

    @Test
    void isNotGivenByTheRepresentativeThemselves() {
        var tomHimself = person("Tom Ashdown", LocalDate.of(1980, 2, 29));
        people.open(tom, tomHimself, "Giving a code");
        var code = codes.issue(tom, tomHimself, JoiningCodes.Medium.SCREEN);
        codes.join(new Who.Unjoined(tom.signIn()), code.text(), LocalDate.of(1980, 2, 29));

        assertThatExceptionOfType(IdentityRefusal.NotByYourself.class)
                .isThrownBy(() -> grants.grant(
                        tom, new NewGrant(margaret, tomHimself, Kind.ADVOCATE, "Seen", Set.of(SEE), TODAY, null)));
        assertThatExceptionOfType(IdentityRefusal.NotByYourself.class)
                .isThrownBy(() -> people.open(tom, tomHimself, "Curious"));
    }

    @Test
    void needsAPowerSomebodyElseAndDaysInTheirOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> granted(Kind.ADVOCATE, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewGrant(margaret, margaret, Kind.ADVOCATE, "", Set.of(SEE), TODAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> granted(Kind.ADVOCATE, TODAY.minusDays(1), SEE));
    }

    @Test
    void areShownLiveOnesFirstToThePersonAndTheirRepresentativeOnly() {
        var ended = granted(Kind.ADVOCATE, null, SEE);
        grants.end(tom, ended, "Replaced");
        var live = granted(Kind.NOMINATED_PERSON, null, SEE, ORDER);

        var seen = grants.over(joined(margaret, MARGARETS_BIRTHDAY), margaret);

        assertThat(seen).extracting(Grants.Grant::id).containsExactly(live, ended);
        assertThat(seen.getFirst().evidence()).isEqualTo("Letter seen");
        assertThat(grants.over(acting(live), margaret)).hasSize(2);
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> grants.over(joined(person("Alan Pryce", TODAY), TODAY), margaret));
    }

    @Test
    void nameWhatTheRepresentativeIsToThePersonAfterTheyEndedToo() {
        var grant = granted(Kind.NOMINATED_PERSON, null, SEE);
        grants.end(tom, grant, "No longer needed");

        assertThat(people.capacityOf(ruthsSignIn, margaret)).isEqualTo("nominated person");
        assertThat(people.capacityOf(ruthsSignIn, ruth)).isEqualTo("account holder");
        assertThat(people.capacityOf(tom.signIn(), margaret)).isEqualTo("direct payment officer");
    }

    private GrantId granted(Kind kind, @Nullable LocalDate until, Power... powers) {
        return grants.grant(tom, new NewGrant(margaret, ruth, kind, "Letter seen", Set.of(powers), TODAY, until));
    }

    private Who.Resident acting(GrantId grant) {
        return new Who.Resident(ruthsSignIn, margaret, grant);
    }
}

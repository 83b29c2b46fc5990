package carefair.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import carefair.accreditation.Check.Standing;
import carefair.identity.IdentityRefusal;
import carefair.identity.Role;
import carefair.shared.CommandKey;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChecksTest extends AccreditationTest {

    @Autowired
    CheckReminders reminders;

    @Autowired
    OldNumbers oldNumbers;

    @Test
    void theListingSaysWhatWasCheckedAndWhatWasNot() {
        assertThat(shown().checked()).isEmpty();

        record(CheckKind.IDENTITY, "", null);
        record(CheckKind.INSURANCE, "public liability", TODAY.plusDays(30));
        dbs("001234567890", TODAY.plusYears(3));

        assertThat(shown().checked())
                .containsExactly(
                        "Identity, seen on 23 November 2026",
                        "DBS check (Enhanced), dated 14 November 2026, holds until 23 November 2029",
                        "Insurance: public liability, seen on 23 November 2026, holds until 23 December 2026");
        assertThat(shown().notChecked()).containsExactly("training", "food hygiene", "right to trade");
        assertThat(shown().toString()).doesNotContain("001234567890");
    }

    @Test
    void anExpiredCheckSaysSoFromTheFirstMinuteOfThatDayInLondonWithoutAnyJob() {
        record(CheckKind.INSURANCE, "public liability", TODAY.plusDays(30));

        clock.set(java.time.Instant.parse("2026-12-23T23:59:59Z"));
        assertThat(shown().checked()).anyMatch(said -> said.startsWith("Insurance"));

        clock.set(java.time.Instant.parse("2026-12-24T00:00:00Z"));
        assertThat(shown().checked()).isEmpty();
        assertThat(shown().notChecked())
                .contains("Insurance: public liability. The last check ran out on 23 December 2026");
    }

    @Test
    void aNewerCheckTakesTheOldOnesPlaceAndBothStayInTheHistory() {
        var old = record(CheckKind.INSURANCE, "public liability", TODAY.plusDays(3));
        clock.advance(java.time.Duration.ofMinutes(1));
        var newer = record(CheckKind.INSURANCE, "Public liability", TODAY.plusDays(300));
        var car = record(CheckKind.INSURANCE, "the minibus", TODAY.plusDays(300));

        assertThat(checks.of(vera, companions))
                .extracting(Check::id, Check::standing)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(old, Standing.REPLACED),
                        org.assertj.core.groups.Tuple.tuple(newer, Standing.HOLDS),
                        org.assertj.core.groups.Tuple.tuple(car, Standing.HOLDS));
        assertThat(shown().checked()).hasSize(2);
    }

    @Test
    void aCheckTakenBackCountsNoMoreAndKeepsItsReasonForTheCouncil() {
        var wrong = dbs("001234567890", TODAY.plusYears(1));

        checks.takeBack(vera, wrong, "It was somebody else's");

        assertThat(shown().notChecked()).contains("DBS");
        var told = checks.one(vera, wrong);
        assertThat(told.standing()).isEqualTo(Standing.TAKEN_BACK);
        assertThat(told.takenBack()).isNotNull();
        assertThat(told.takenBack().why()).isEqualTo("It was somebody else's");
        assertThat(checks.number(vera, wrong)).isEmpty();
        assertThat(checks.own(priya)).allSatisfy(check -> {
            assertThat(check.takenBack()).isNotNull();
            assertThat(check.takenBack().why()).isEmpty();
        });
        assertThatExceptionOfType(AccreditationRefusal.TakenBackAlready.class)
                .isThrownBy(() -> checks.takeBack(vera, wrong, "Again"));
    }

    @Test
    void whoeverLooksAtTheNumberOfACertificateIsRemembered() {
        var id = dbs("0012 3456 7890", TODAY.plusYears(1));
        assertThat(audited("DBS_NUMBER_SEEN", id.value())).isZero();

        assertThat(checks.number(vera, id)).isEqualTo("001234567890");

        assertThat(audited("DBS_NUMBER_SEEN", id.value())).isEqualTo(1);
    }

    @Test
    void theNumberIsForgottenSomeTimeAfterTheCheckRanOut() {
        var id = dbs("001234567890", TODAY.plusDays(10));
        clock.setToMorningOf(TODAY.plusDays(10).plusMonths(6));
        oldNumbers.deleteDue();
        assertThat(checks.one(vera, id).hasNumber()).isTrue();

        clock.setToMorningOf(TODAY.plusDays(11).plusMonths(6));
        oldNumbers.deleteDue();

        assertThat(checks.one(vera, id).hasNumber()).isFalse();
    }

    @Test
    void providerAndOfficersAreRemindedOnceAt60AndOnceAt14Days() {
        record(CheckKind.INSURANCE, "public liability", TODAY.plusDays(61));
        reminders.run();
        assertThat(told(priya)).isEmpty();

        clock.setToMorningOf(TODAY.plusDays(1));
        reminders.run();
        reminders.run();
        assertThat(told(priya)).containsExactly("check-ends");

        clock.setToMorningOf(TODAY.plusDays(47));
        reminders.run();
        assertThat(told(priya)).containsExactly("check-ends", "check-ends");
        assertThat(told(vera)).contains("provider-check-ends");
        assertThat(checks.due(vera)).anyMatch(due -> due.provider().equals(companions));
    }

    @Test
    void theSameFormTwiceWritesOneCheckAndWithOtherContentNone() {
        var key = CommandKey.random();
        var identity = new NewCheck(companions, CheckKind.IDENTITY, "", TODAY, null, null, null, "");
        checks.record(key, vera, identity);
        checks.record(key, vera, identity);

        assertThat(checks.of(vera, companions)).hasSize(1);
        assertThatExceptionOfType(AccreditationRefusal.CheckFormUsedAgain.class)
                .isThrownBy(() -> checks.record(
                        key, vera, new NewCheck(companions, CheckKind.FOOD_HYGIENE, "", TODAY, null, null, null, "")));
    }

    @Test
    void onlyAccreditationOfficersWhoDoNotWorkThereRecordOrReadChecks() {
        var tom = officer("Tom Ashdown", Role.DIRECT_PAYMENT_OFFICER);
        organisations.addMember(SYSTEM, companions, piers.signIn());
        var identity = new NewCheck(companions, CheckKind.IDENTITY, "", TODAY, null, null, null, "");

        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> checks.record(CommandKey.random(), tom, identity));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> checks.of(tom, companions));
        assertThatExceptionOfType(AccreditationRefusal.OwnProvider.class)
                .isThrownBy(() -> checks.record(CommandKey.random(), piers, identity));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> checks.number(vera, new CheckId(UUID.randomUUID())));
        assertThat(checks.of(vera, companions)).isEmpty();
    }

    @Test
    void refusesACheckThatMissesWhatItsKindNeedsOrIsOfADayToCome() {
        assertThatIllegalArgumentException().isThrownBy(() -> record(CheckKind.INSURANCE, "public liability", null));
        assertThatIllegalArgumentException().isThrownBy(() -> record(CheckKind.TRAINING, "", null));
        assertThatIllegalArgumentException().isThrownBy(() -> dbs("12345", TODAY.plusYears(1)));
        assertThatExceptionOfType(AccreditationRefusal.DayToCome.class)
                .isThrownBy(() -> checks.record(
                        CommandKey.random(),
                        vera,
                        new NewCheck(companions, CheckKind.IDENTITY, "", TODAY.plusDays(1), null, null, null, "")));
        assertThat(checks.of(vera, companions)).isEmpty();
    }
}

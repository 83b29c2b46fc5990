package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import carefair.audit.Audit;
import carefair.identity.Access;
import carefair.identity.GrantId;
import carefair.identity.IdentityRefusal;
import carefair.identity.OrganisationId;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked for which right before they see or move whose money. */
class WalletRightsTest {

    private final Access access = mock(Access.class);
    private final People people = mock(People.class);
    private final Audit audit = mock(Audit.class);
    private final WalletRights rights = new WalletRights(access, people, audit);

    private final PersonId margaret = new PersonId(UUID.randomUUID());
    private final OrganisationId dayClub = new OrganisationId(UUID.randomUUID());
    private final HoldId hold = new HoldId(UUID.randomUUID());
    private final Who.Resident herself = new Who.Resident(signIn(), margaret, null);
    private final Who.Resident ruth = new Who.Resident(signIn(), margaret, new GrantId(UUID.randomUUID()));
    private final Who.Resident alan = new Who.Resident(signIn(), new PersonId(UUID.randomUUID()), null);
    private final Who.Staff tom = new Who.Staff(signIn(), Set.of(Role.DIRECT_PAYMENT_OFFICER));
    private final Who.Provider derek = new Who.Provider(signIn(), dayClub);
    private final Who.Provider priya = new Who.Provider(signIn(), new OrganisationId(UUID.randomUUID()));
    private final Who.Unjoined sam = new Who.Unjoined(signIn());
    private final Who.System job = new Who.System("deadlines");

    @BeforeEach
    void everyRefusalIsTheSame() {
        when(access.refuse(any(), any())).thenReturn(new IdentityRefusal.NotYours());
    }

    @Test
    void thePersonAndWhoActsForThemSeeWithThePowerToSee() {
        rights.maySee(herself, margaret);
        rights.maySee(ruth, margaret);

        verify(access).require(herself, Power.SEE);
        verify(access).require(ruth, Power.SEE);
    }

    @Test
    void staffSeeOnlyARecordTheyOpenedAndReadingLinesIsRemembered() {
        rights.maySee(tom, margaret);
        verify(audit, never()).recordApart(any());

        rights.mayReadLines(tom, margaret);

        verify(people, times(2)).opened(tom, margaret);
        verify(audit).recordApart(any());
    }

    @Test
    void nobodyElseSees() {
        for (var other : new Who[] {alan, derek, sam}) {
            assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> rights.maySee(other, margaret));
        }
    }

    @Test
    void onlyOfficersAndTheApplicationPayIn() {
        rights.mayPayIn(tom, margaret);
        rights.mayPayIn(job, margaret);
        verify(access).require(tom, Role.DIRECT_PAYMENT_OFFICER);

        for (var other : new Who[] {herself, ruth, alan, derek, sam}) {
            assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                    .isThrownBy(() -> rights.mayPayIn(other, margaret));
        }
    }

    @Test
    void aHoldIsEndedOnlyByThoseWhoseItIs() {
        rights.mayEnd(herself, hold, margaret, dayClub);
        rights.mayEnd(ruth, hold, margaret, dayClub);
        rights.mayEnd(derek, hold, margaret, dayClub);
        rights.mayEnd(tom, hold, margaret, dayClub);
        rights.mayEnd(job, hold, margaret, dayClub);
        verify(access).require(ruth, Power.ORDER);
        verify(access).require(derek, dayClub);
        verify(access).require(tom, Role.DIRECT_PAYMENT_OFFICER);

        for (var other : new Who[] {alan, priya, sam}) {
            assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                    .isThrownBy(() -> rights.mayEnd(other, hold, margaret, dayClub));
        }
    }

    @Test
    void openingAWalletNeedsTheRoleAndTheOpenedRecord() {
        rights.mayManage(tom, margaret);

        verify(access).require(tom, Role.DIRECT_PAYMENT_OFFICER);
        verify(people).opened(tom, margaret);
    }

    private static SignInId signIn() {
        return new SignInId(UUID.randomUUID());
    }
}

package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** How an imported listing becomes its provider's own. */
@DirectoryTest
class ClaimsTest {

    private static final Who US = new Who.System("test");
    private static final Who.Provider PRIYA = provider();
    private static final Who.Provider RIVAL = provider();
    private static final Who.Staff OFFICER = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR));
    private static final String WHY = "I am the registered manager";

    @Autowired
    Claims claims;

    @Autowired
    Directory directory;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Access access;

    @Autowired
    Organisations organisations;

    @Autowired
    ThingsToKnow things;

    @Autowired
    Words words;

    @Autowired
    Emptying emptying;

    private ListingId home;

    private static Who.Provider provider() {
        return new Who.Provider(new SignInId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()));
    }

    @BeforeEach
    void aHomeOfTheRegister() {
        emptying.all();
        things = AopTestUtils.getUltimateTargetObject(things);
        words = AopTestUtils.getUltimateTargetObject(words);
        reset(access, organisations, things, words);
        when(words.write(any(), any(), any())).thenReturn(new WordsId(UUID.randomUUID()));
        when(words.read(any())).thenReturn(Optional.of(WHY));
        home = directory.put(US, imported("As the register says"));
    }

    private static NewListing imported(String summary) {
        return new NewListing(
                "cqc:1-1",
                ListingKind.CARE_HOME,
                "Downs House",
                null,
                summary,
                List.of(),
                "",
                "Wareham",
                Listings.WAREHAM,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aClaimOfWhatWasMergedMeanwhileGivesTheOneThatStandsForItAndItselfOnceTheyAreParted() {
        var other = directory.put(US, importedAs("oruk:1", "Downs House Care Home"));
        claims.claim(PRIYA, other, WHY);
        var claim = claims.waiting(OFFICER).getLast().id();
        duplicates.merge(OFFICER, home, other, Set.of());

        claims.agree(OFFICER, claim);

        assertThat(directory.listing(home).provider()).isEqualTo(PRIYA.organisation());
        duplicates.undo(OFFICER, duplicates.merged(OFFICER).getFirst().id());
        assertThat(directory.listing(other).id()).isEqualTo(other);
        assertThat(directory.listing(other).provider()).isEqualTo(PRIYA.organisation());
    }

    @Test
    void aClaimAtTheAddressOfAMergedOneIsOfTheOneThatStandsForIt() {
        var other = directory.put(US, importedAs("oruk:1", "Downs House Care Home"));
        duplicates.merge(OFFICER, home, other, Set.of());

        claims.claim(PRIYA, other, WHY);

        assertThat(claims.waiting(OFFICER).getLast().listing()).isEqualTo(home);
    }

    private static NewListing importedAs(String source, String name) {
        return new NewListing(
                source,
                ListingKind.CARE_HOME,
                name,
                null,
                "",
                List.of(),
                "",
                "Wareham",
                Listings.WAREHAM,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private ClaimId claimed(Who who) {
        claims.claim(who, home, WHY);
        return claims.waiting(OFFICER).getLast().id();
    }

    @Test
    void isItsProvidersOnceAnOfficerAgreedAndStaysSoWhenTheRegisterComesAgain() {
        var claim = claimed(PRIYA);
        assertThat(directory.listing(home).provider()).isNull();
        verify(things).tell(eq(Role.ADMINISTRATOR), any());
        assertThat(claims.claim(OFFICER, claim).reason()).isEqualTo(WHY);

        claims.agree(OFFICER, claim);

        assertThat(directory.listing(home).provider()).isEqualTo(PRIYA.organisation());
        assertThat(directory.listingsOf(PRIYA)).extracting(Listing::id).containsExactly(home);
        assertThat(claims.waiting(OFFICER)).isEmpty();
        directory.put(US, imported("The register has news"));
        assertThat(directory.listing(home).provider()).isEqualTo(PRIYA.organisation());
        assertThat(directory.listing(home).summary()).isEqualTo("The register has news");
    }

    @Test
    void askingAgainIsRefusedWhileItWaitsAndAnothersClaimOnceItIsTaken() {
        var first = claimed(PRIYA);
        assertThatExceptionOfType(DirectoryRefusal.ClaimWaits.class)
                .isThrownBy(() -> claims.claim(PRIYA, home, "A better reason"));
        assertThat(claims.waiting(OFFICER)).hasSize(1);
        assertThat(claims.pending(PRIYA)).extracting(Claim::listingName).containsExactly("Downs House");
        assertThat(claims.pending(RIVAL)).isEmpty();
        var rivals = claimed(RIVAL);
        claims.agree(OFFICER, first);
        assertThat(claims.pending(PRIYA)).isEmpty();

        assertThatExceptionOfType(DirectoryRefusal.AlreadyTheirs.class).isThrownBy(() -> claims.agree(OFFICER, rivals));
        assertThatExceptionOfType(DirectoryRefusal.AlreadyTheirs.class)
                .isThrownBy(() -> claims.claim(RIVAL, home, WHY));
        assertThatExceptionOfType(DirectoryRefusal.NoLongerWaits.class).isThrownBy(() -> claims.agree(OFFICER, first));
        assertThat(directory.listing(home).provider()).isEqualTo(PRIYA.organisation());
    }

    @Test
    void whoWorksForTheProviderDoesNotDecide() {
        when(access.worksFor(OFFICER, PRIYA.organisation())).thenReturn(true);
        var claim = claimed(PRIYA);

        assertThatExceptionOfType(IdentityRefusal.NotByYourself.class).isThrownBy(() -> claims.agree(OFFICER, claim));
        assertThatExceptionOfType(IdentityRefusal.NotByYourself.class)
                .isThrownBy(() -> claims.refuse(OFFICER, claim, "No"));
        assertThat(directory.listing(home).provider()).isNull();
    }

    @Test
    void whatIsNotAgreedStaysNobodysAndTheProviderReadsWhy() {
        var claim = claimed(PRIYA);

        claims.refuse(OFFICER, claim, "They do not know you");

        assertThat(directory.listing(home).provider()).isNull();
        assertThat(claims.waiting(OFFICER)).isEmpty();
        var told = ArgumentCaptor.forClass(ThingsToKnow.Thing.class);
        verify(things).tell(eq(PRIYA.organisation()), told.capture());
        assertThat(told.getValue().facts()).containsEntry("why", "They do not know you");
    }

    @Test
    void aSignInThatIsNobodysBecomesAProvidersAndAResidentsIsRefused() {
        var nobodys = new Who.Unjoined(PRIYA.signIn());
        when(organisations.begin(nobodys, "Downs House")).thenReturn(PRIYA);
        assertThat(claims.claim(OFFICER, claimed(nobodys)).provider()).isEqualTo(PRIYA.organisation());

        var resident = new Who.Resident(new SignInId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), null);
        assertThatExceptionOfType(DirectoryRefusal.OtherSignIn.class)
                .isThrownBy(() -> claims.claim(resident, home, WHY));
    }
}

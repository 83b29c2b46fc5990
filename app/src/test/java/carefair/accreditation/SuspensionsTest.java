package carefair.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.accreditation.Suspensions.Kind;
import carefair.accreditation.Suspensions.Standing;
import carefair.directory.Claims;
import carefair.directory.ListingKind;
import carefair.directory.Search;
import carefair.identity.Role;
import carefair.shared.CommandKey;
import carefair.testing.CorfeCompanions;
import carefair.testing.Unclaimed;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SuspensionsTest extends AccreditationTest {

    @Autowired
    Claims claims;

    @Test
    void nothingChangesUntilASecondOfficerAgrees() {
        var id = ask(Kind.SUSPEND);

        assertThat(suspensions.isSuspended(companions)).isFalse();
        assertThat(shown().live()).isTrue();
        assertThatExceptionOfType(AccreditationRefusal.SuspensionNeedsAnother.class)
                .isThrownBy(() -> suspensions.agree(vera, id));
        assertThat(audited("ACCREDITATION_REFUSED", id.value())).isEqualTo(1);
        assertThat(told(piers)).contains("suspension-asked");

        suspensions.agree(piers, id);
        suspensions.agree(piers, id);

        assertThat(suspensions.isSuspended(companions)).isTrue();
        assertThat(suspensions.suspended(vera)).contains(companions);
        assertThat(told(priya)).containsExactly("provider-suspended");
        assertThat(suspensions.own(priya)).map(Suspensions.Change::reason).contains("Insurance could not be shown");
    }

    @Test
    void aSuspendedProvidersListingsLeaveSearchAndSaleAndComeBackAsTheyWere() {
        assertThat(found()).isEqualTo(1);
        var offer = shown().offers().getFirst().id();

        suspensions.agree(piers, ask(Kind.SUSPEND));

        assertThat(found()).isZero();
        assertThat(shown().live()).isFalse();
        assertThat(directory.offer(offer).sold()).isFalse();
        var second = directory.put(SYSTEM, CorfeCompanions.listing(name + " again", companions));
        assertThat(directory.listing(second).live()).isFalse();

        suspensions.agree(piers, ask(Kind.BRING_BACK));

        assertThat(found()).isEqualTo(2);
        assertThat(directory.offer(offer).sold()).isTrue();
        assertThat(told(priya)).contains("provider-brought-back");
    }

    @Test
    void anImportedListingThatASuspendedProviderClaimsIsNotFoundUntilItIsBack() {
        var imported = directory.put(
                SYSTEM, Unclaimed.ofTheRegister(ListingKind.HOME_CARE, "Second House " + name, "Care at home"));
        suspensions.agree(piers, ask(Kind.SUSPEND));
        claims.claim(priya, imported, "It is our second house");
        var olwen = officer("Olwen Crabbe", Role.ADMINISTRATOR);
        claims.waiting(olwen).stream()
                .filter(claim -> claim.listing().equals(imported))
                .forEach(claim -> claims.agree(olwen, claim.id()));

        assertThat(directory.listing(imported).provider()).isEqualTo(companions);
        assertThat(directory.listing(imported).live()).isFalse();

        suspensions.agree(piers, ask(Kind.BRING_BACK));

        assertThat(directory.listing(imported).live()).isTrue();
    }

    @Test
    void otherDirectoriesHearOfASuspensionAsTheListingChangedThen() {
        clock.advance(Duration.ofDays(3));
        suspensions.agree(piers, ask(Kind.SUSPEND));
        assertThat(shown().updatedAt()).isEqualTo(clock.instant());

        clock.advance(Duration.ofDays(3));
        suspensions.agree(piers, ask(Kind.BRING_BACK));

        assertThat(shown().updatedAt()).isEqualTo(clock.instant());
    }

    @Test
    void aListingItsProviderWithdrewDoesNotComeBackWithTheProvider() {
        suspensions.agree(piers, ask(Kind.SUSPEND));
        directory.withdraw(priya, listing);

        suspensions.agree(piers, ask(Kind.BRING_BACK));

        assertThat(shown().live()).isFalse();
    }

    @Test
    void aRefusalLeavesEverythingAndSaysWhy() {
        var id = ask(Kind.SUSPEND);

        suspensions.refuse(piers, id, "The paper came this morning");

        assertThat(suspensions.isSuspended(companions)).isFalse();
        assertThat(suspensions.of(vera, companions))
                .singleElement()
                .returns(Standing.REFUSED, Suspensions.Change::standing)
                .returns("The paper came this morning", Suspensions.Change::refusal);
        assertThatExceptionOfType(AccreditationRefusal.SuspensionDecided.class)
                .isThrownBy(() -> suspensions.agree(piers, id));
        assertThat(told(priya)).isEmpty();
    }

    @Test
    void refusesASecondChangeWhileOneWaitsAndOneThatChangesNothing() {
        assertThatExceptionOfType(AccreditationRefusal.SuspensionChangesNothing.class)
                .isThrownBy(() -> ask(Kind.BRING_BACK));
        ask(Kind.SUSPEND);
        assertThatExceptionOfType(AccreditationRefusal.SuspensionWaiting.class).isThrownBy(() -> ask(Kind.SUSPEND));
    }

    @Test
    void nobodySuspendsOrBringsBackTheProviderTheyWorkFor() {
        var id = ask(Kind.SUSPEND);
        organisations.addMember(SYSTEM, companions, piers.signIn());

        assertThatExceptionOfType(AccreditationRefusal.OwnProvider.class)
                .isThrownBy(() -> suspensions.agree(piers, id));

        assertThat(suspensions.isSuspended(companions)).isFalse();
    }

    private SuspensionId ask(Kind kind) {
        return suspensions.ask(CommandKey.random(), vera, companions, kind, "Insurance could not be shown");
    }

    private long found() {
        return directory
                .search(new Search(name.substring(name.length() - 8), Set.of(), Set.of(), null, null, null, 1))
                .total();
    }
}

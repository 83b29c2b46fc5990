package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.accreditation.CheckKind;
import carefair.accreditation.Checks;
import carefair.accreditation.DbsLevel;
import carefair.accreditation.HeldCheck;
import carefair.accreditation.NewCheck;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.testing.CarefairTest;
import carefair.testing.CorfeCompanions;
import carefair.testing.TestClock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an officer records about a provider is what its listings are found by, from the same moment and no longer than it holds. */
@CarefairTest
class CheckedListingsTest {

    private static final Who.System SYSTEM = new Who.System("test");

    @Autowired
    Directory directory;

    @Autowired
    Checks checks;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    @Autowired
    TestClock clock;

    private String name;
    private OrganisationId provider;
    private Who.Staff vera;

    @BeforeEach
    void aListing() {
        name = "Checkable " + UUID.randomUUID().toString().substring(24);
        provider = organisations.add(SYSTEM, name);
        directory.put(SYSTEM, CorfeCompanions.listing(name, provider));
        var roles = Set.of(Role.ACCREDITATION_OFFICER);
        vera = new Who.Staff(signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "Vera", roles), roles);
    }

    private ListingId put(ListingKind kind, List<String> checked, List<String> said) {
        return directory.put(
                SYSTEM,
                new NewListing(
                        "test:" + UUID.randomUUID(),
                        kind,
                        "New " + name,
                        provider,
                        "Help at home",
                        List.of(),
                        "",
                        "Wareham",
                        null,
                        0,
                        List.of(),
                        List.of(),
                        checked,
                        said));
    }

    @Test
    void aListingOfAMicroProviderNeverCheckedSaysOfEverySortOfCheckThatItWasNot() {
        var id = put(
                ListingKind.MICRO_PROVIDER,
                List.of(),
                List.of("DBS certificate (they say they have one)", "references (they say they have them)"));

        var listing = directory.listing(id);

        assertThat(listing.checked()).isEmpty();
        assertThat(listing.notChecked())
                .containsExactly(
                        "identity",
                        "DBS certificate (they say they have one)",
                        "insurance",
                        "training",
                        "food hygiene",
                        "right to trade",
                        "references (they say they have them)");
    }

    @Test
    void whatIsWrittenInOtherWordsOfTheSameCheckIsNotCalledUncheckedBesides() {
        var id = put(ListingKind.PERSONAL_ASSISTANT, List.of("First aid certificate"), List.of("who they are"));

        assertThat(directory.listing(id).notChecked())
                .containsExactly("who they are", "DBS", "insurance", "food hygiene", "right to trade");
    }

    @Test
    void aDbsCheckIsFoundByItsLevelAndThoseBelowAndNoHigher() {
        assertThat(isFound(HeldCheck.DBS_BASIC)).isFalse();

        dbs(DbsLevel.ENHANCED);

        assertThat(isFound(HeldCheck.DBS_BASIC)).isTrue();
        assertThat(isFound(HeldCheck.DBS_ENHANCED)).isTrue();
        assertThat(isFound(HeldCheck.DBS_ENHANCED_AND_BARRED)).isFalse();
        assertThat(isFound(HeldCheck.INSURANCE)).isFalse();
    }

    @Test
    void aCheckTakenBackIsNotFoundBy() {
        var id = dbs(DbsLevel.BASIC);

        checks.takeBack(vera, id, "It was somebody else's");

        assertThat(isFound(HeldCheck.DBS_BASIC)).isFalse();
    }

    @Test
    void aCheckIsFoundByUntilItsLastDayAndNotTheDayAfter() {
        var today = clock.today();
        checks.record(
                CommandKey.random(),
                vera,
                new NewCheck(
                        provider, CheckKind.INSURANCE, "public liability", today, null, today.plusDays(5), null, ""));
        clock.setToMorningOf(today.plusDays(5));
        assertThat(isFound(HeldCheck.INSURANCE)).isTrue();

        clock.setToMorningOf(today.plusDays(6));

        assertThat(isFound(HeldCheck.INSURANCE)).isFalse();
    }

    @Test
    void aListingThatComesLaterHasTheChecksOfItsProvider() {
        dbs(DbsLevel.STANDARD);
        var later = "Later " + name;
        directory.put(SYSTEM, CorfeCompanions.listing(later, provider));

        assertThat(found(later, HeldCheck.DBS_STANDARD)).isTrue();
    }

    private carefair.accreditation.CheckId dbs(DbsLevel level) {
        var today = clock.today();
        return checks.record(
                CommandKey.random(),
                vera,
                new NewCheck(provider, CheckKind.DBS, "", today, today, today.plusYears(1), level, "001234567890"));
    }

    private boolean isFound(HeldCheck check) {
        return found(name, check);
    }

    private boolean found(String words, HeldCheck check) {
        return directory
                .search(new Search(
                        words,
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        Traits.NONE,
                        new AlsoWanted(Set.of(check), null, null),
                        null,
                        1))
                .hits()
                .stream()
                .anyMatch(hit -> hit.listing().name().equals(words));
    }
}

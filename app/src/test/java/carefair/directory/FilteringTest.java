package carefair.directory;

import static carefair.directory.Listings.CORFE;
import static carefair.directory.Listings.LYME;
import static carefair.directory.Listings.WAREHAM;
import static carefair.directory.Listings.aListing;
import static carefair.directory.Listings.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import carefair.accreditation.HeldCheck;
import carefair.accreditation.ShownChecks;
import carefair.directory.Results.Reason;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.settings.HomeCategory;
import carefair.settings.Outcome;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** What a listing says of itself: kept, told, and looked for. */
@DirectoryTest
class FilteringTest {

    private static final Who US = new Who.System("test");

    @Autowired
    Directory directory;

    @Autowired
    Emptying emptying;

    @Autowired
    ShownChecks checks;

    @Autowired
    HomeCategories homes;

    @Autowired
    DirectoryAlone.Clock clock;

    @BeforeEach
    void nothingListed() {
        emptying.all();
        clock.now = Instant.parse("2026-11-16T09:00:00Z");
        Mockito.when(checks.held(Mockito.any())).thenReturn(Map.of());
    }

    private ListingId listed(Listings.A listing, Traits traits) {
        return directory.put(US, listing.now().saying(traits));
    }

    private List<String> found(Traits wanted) {
        return found("", wanted);
    }

    private List<String> found(String words, Traits wanted) {
        return directory
                .search(new Search(words, Set.of(), Set.of(), null, null, null, wanted, null, 1))
                .hits()
                .stream()
                .map(hit -> hit.listing().name())
                .toList();
    }

    private Results within(@Nullable Integer miles) {
        return directory.search(new Search("", Set.of(), Set.of(), near("Wareham", WAREHAM), miles, null, 1));
    }

    @Test
    void tellsWhatAListingSaysOfItselfAndForgetsWhatItSaysNoMore() {
        var id = listed(aListing("The Barn"), Traits.of(Trait.WHEELCHAIR_ACCESS, Trait.HEARING_LOOP));

        listed(
                aListing("The Barn"),
                Traits.of(Trait.HEARING_LOOP, Trait.TAKES_DIRECT_PAYMENTS).at(Set.of(UsualTime.MONDAY_EVENING)));

        assertThat(directory.listing(id).traits())
                .isEqualTo(Traits.of(Trait.HEARING_LOOP, Trait.TAKES_DIRECT_PAYMENTS)
                        .at(Set.of(UsualTime.MONDAY_EVENING)));
        assertThat(found(Traits.of(Trait.WHEELCHAIR_ACCESS))).isEmpty();
        assertThat(found(Traits.of(Trait.TAKES_DIRECT_PAYMENTS))).containsExactly("The Barn");
    }

    @Test
    void wantsAllTheAccessThatWasAskedForAndAnyOfTheLanguages() {
        listed(aListing("Ramp"), Traits.of(Trait.WHEELCHAIR_ACCESS, Trait.SPEAKS_POLISH));
        listed(aListing("Ramp and loop"), Traits.of(Trait.WHEELCHAIR_ACCESS, Trait.HEARING_LOOP, Trait.SPEAKS_NEPALI));
        listed(aListing("Stairs"), Traits.NONE);

        assertThat(found(Traits.of(Trait.WHEELCHAIR_ACCESS))).containsExactly("Ramp", "Ramp and loop");
        assertThat(found(Traits.of(Trait.WHEELCHAIR_ACCESS, Trait.HEARING_LOOP)))
                .containsExactly("Ramp and loop");
        assertThat(found(Traits.of(Trait.SPEAKS_POLISH, Trait.SPEAKS_NEPALI))).containsExactly("Ramp", "Ramp and loop");
    }

    @Test
    void wantsOneOfTheTimesThatSuit() {
        listed(aListing("Early"), Traits.NONE.at(Set.of(UsualTime.MONDAY_MORNING, UsualTime.TUESDAY_MORNING)));
        listed(aListing("Weekend"), Traits.NONE.at(Set.of(UsualTime.SUNDAY_EVENING)));
        listed(aListing("Never says"), Traits.NONE);

        assertThat(found(Traits.NONE.at(UsualTime.of(Set.of(DayOfWeek.TUESDAY), Set.of(PartOfDay.values())))))
                .containsExactly("Early");
        assertThat(found(Traits.NONE.at(UsualTime.of(Set.of(DayOfWeek.values()), Set.of(PartOfDay.EVENING)))))
                .containsExactly("Weekend");
    }

    @Test
    void findsTheLanguageOrAccessThatIsTypedInWords() {
        listed(aListing("Piotr"), Traits.of(Trait.SPEAKS_POLISH, Trait.OWN_VEHICLE));
        listed(aListing("Sheila"), Traits.NONE);

        assertThat(found("someone who speaks Polish", Traits.NONE)).containsExactly("Piotr");
    }

    @Test
    void looksAtWhoComesForIntimateCareAlone() {
        listed(aListing("Amina").in(SomeSettings.PERSONAL_CARE), Traits.of(Trait.WOMAN));
        listed(aListing("Bruno").in(SomeSettings.PERSONAL_CARE), Traits.of(Trait.MAN));
        listed(aListing("Choice").in(SomeSettings.PERSONAL_CARE), Traits.of(Trait.CHOICE_OF_WOMAN_OR_MAN));
        listed(aListing("Dusters").in(SomeSettings.HOUSEWORK), Traits.of(Trait.MAN));

        assertThat(found("washing and dressing", Traits.of(Trait.WOMAN))).containsExactly("Amina", "Choice");
        assertThat(found("cleaning", Traits.of(Trait.WOMAN))).containsExactly("Dusters");
        assertThat(found("", Traits.of(Trait.WOMAN))).hasSize(4);
        var byCategory = directory.search(new Search(
                "", Set.of(SomeSettings.PERSONAL_CARE), Set.of(), null, null, null, Traits.of(Trait.MAN), null, 1));
        assertThat(byCategory.intimateCare()).isTrue();
        assertThat(byCategory.hits().getFirst().why()).contains(new Reason.WhoComes(Trait.MAN));
        assertThat(directory.search(Listings.words("cleaning")).intimateCare()).isFalse();
    }

    @Test
    void tellsNobodyWhoComesOnTheListingItself() {
        var id = listed(aListing("Amina"), Traits.of(Trait.WOMAN, Trait.OWN_VEHICLE));

        assertThat(directory.listing(id).traits().said()).containsExactly(Trait.OWN_VEHICLE);
    }

    @Test
    void findsWhoeverTravelsAsFarAsThePlaceHoweverNearWasAskedFor() {
        listed(aListing("Corfe, ten miles").at(CORFE).travelling(10), Traits.NONE);
        listed(aListing("Corfe, two miles").at(CORFE).travelling(2), Traits.NONE);
        listed(aListing("Corfe, at home").at(CORFE), Traits.NONE);
        listed(aListing("Lyme, ten miles").at(LYME).travelling(10), Traits.NONE);

        assertThat(within(1).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.listing().name()).isEqualTo("Corfe, ten miles");
            assertThat(hit.why()).contains(new Reason.ComesToYou(10));
        });
        assertThat(within(10).hits())
                .extracting(hit -> hit.listing().name())
                .containsExactly("Corfe, at home", "Corfe, ten miles", "Corfe, two miles");
        assertThat(within(null).total()).isEqualTo(4);
    }

    @Test
    void countsATravellersMilesToTheMile() {
        // Corfe lies 4.06 miles from Wareham in a straight line.
        listed(aListing("Four").at(CORFE).travelling(4), Traits.NONE);
        listed(aListing("Five").at(CORFE).travelling(5), Traits.NONE);

        assertThat(within(3).hits()).extracting(hit -> hit.listing().name()).containsExactly("Five");
    }

    private List<String> found(AlsoWanted also) {
        return directory
                .search(new Search("", Set.of(), Set.of(), null, null, null, Traits.NONE, also, null, 1))
                .hits()
                .stream()
                .map(hit -> hit.listing().name())
                .toList();
    }

    @Test
    void countsACheckUntilTheEndOfItsLastDayThoughNothingElseHappens() {
        var today = LocalDate.of(2026, 11, 16);
        clock.now = Instant.parse("2026-11-16T23:59:00Z");
        Mockito.when(checks.held(Listings.seller()))
                .thenReturn(Map.of(HeldCheck.INSURANCE, today, HeldCheck.IDENTITY, ShownChecks.NO_END));
        listed(aListing("Insured"), Traits.NONE);
        Mockito.when(checks.held(Listings.seller())).thenReturn(Map.of());
        listed(aListing("Not checked"), Traits.NONE);
        var both = new AlsoWanted(Set.of(HeldCheck.INSURANCE, HeldCheck.IDENTITY), null, null);
        assertThat(found(both)).containsExactly("Insured");

        clock.now = Instant.parse("2026-11-17T00:00:00Z");

        assertThat(found(both)).isEmpty();
        assertThat(found(new AlsoWanted(Set.of(HeldCheck.IDENTITY), null, null)))
                .containsExactly("Insured");
        assertThat(found(new AlsoWanted(Set.of(HeldCheck.TRAINING), null, null)))
                .isEmpty();
    }

    @Test
    void findsWhatCanHelpTowardsAnOutcomeAndSaysHow() {
        listed(aListing("Dusters").in(SomeSettings.HOUSEWORK), Traits.NONE);
        listed(aListing("Lunch club").in(SomeSettings.MEALS, SomeSettings.DAYS), Traits.NONE);
        var lonely = new Outcome("feel-less-lonely", "Feel less lonely", Set.of(SomeSettings.DAYS), "Care Act 2014");

        var hits = directory
                .search(new Search(
                        "",
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        Traits.NONE,
                        new AlsoWanted(Set.of(), lonely, null),
                        null,
                        1))
                .hits();

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.listing().name()).isEqualTo("Lunch club");
            assertThat(hit.why()).contains(new Results.Known.Towards(SomeSettings.DAYS, "Feel less lonely"));
        });
    }

    @Test
    void findsCareHomesByTheCategoryTheCouncilEnteredAndForgetsOneThatWasTakenAway() {
        var officer = new Who.Staff(new SignInId(new UUID(7, 2)), Set.of(Role.ACCREDITATION_OFFICER));
        var nursing = homes.all().getFirst();
        var home = listed(aListing("Sea View").of(ListingKind.CARE_HOME), Traits.NONE);
        var club = listed(aListing("Lunch club"), Traits.NONE);

        homes.enter(officer, home, Optional.of(nursing));

        assertThat(found(new AlsoWanted(Set.of(), null, nursing))).containsExactly("Sea View");
        assertThat(homes.of(home)).contains(nursing);
        assertThatExceptionOfType(DirectoryRefusal.NoSuchListing.class)
                .isThrownBy(() -> homes.enter(officer, club, Optional.of(nursing)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> homes.enter(officer, home, Optional.of(new HomeCategory("luxury", "Luxury"))));
        // What its source says anew leaves what the council entered.
        listed(aListing("Sea View").of(ListingKind.CARE_HOME).saying("With a garden"), Traits.NONE);
        assertThat(found(new AlsoWanted(Set.of(), null, nursing))).containsExactly("Sea View");

        homes.enter(officer, home, Optional.empty());

        assertThat(found(new AlsoWanted(Set.of(), null, nursing))).isEmpty();
    }
}

package carefair.directory;

import static carefair.directory.Listings.CORFE;
import static carefair.directory.Listings.LYME;
import static carefair.directory.Listings.WAREHAM;
import static carefair.directory.Listings.aListing;
import static carefair.directory.Listings.near;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Results.Reason;
import carefair.identity.Who;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a listing says of itself: kept, told, and looked for. */
@DirectoryTest
class FilteringTest {

    private static final Who US = new Who.System("test");

    @Autowired
    Directory directory;

    @Autowired
    Emptying emptying;

    @BeforeEach
    void nothingListed() {
        emptying.all();
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
}

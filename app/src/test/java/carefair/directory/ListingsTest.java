package carefair.directory;

import static carefair.directory.Listings.aListing;
import static carefair.directory.Listings.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.OrganisationId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.Money;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** How listings and offers come, change and go. */
@DirectoryTest
class ListingsTest {

    private static final Who US = new Who.System("test");
    private static final Who.Provider PRIYA = new Who.Provider(new SignInId(UUID.randomUUID()), Listings.seller());
    private static final Who.Provider SOMEBODY_ELSE =
            new Who.Provider(new SignInId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()));
    private static final Instant LATER = Instant.parse("2026-11-20T12:00:00Z");

    @Autowired
    Directory directory;

    @Autowired
    SavedListings saved;

    @Autowired
    OfferPrices prices;

    @Autowired
    Putting putting;

    @Autowired
    Access access;

    @Autowired
    DirectoryAlone.Clock clock;

    @Autowired
    Emptying emptying;

    @BeforeEach
    void nothingListed() {
        emptying.all();
        reset(access);
        doThrow(Mockito.mock(IdentityRefusal.NotYours.class)).when(access).require(SOMEBODY_ELSE, Listings.seller());
        clock.now = Instant.parse("2026-11-16T09:00:00Z");
    }

    @Test
    void putTwiceItChangesNothing() {
        var first = putting.put(
                US.actor(), aListing("Bright Rooms").selling("An hour", 18_00).now());
        clock.now = LATER;
        var second = putting.put(
                US.actor(), aListing("Bright Rooms").selling("An hour", 18_00).now());

        assertThat(first.outcome()).isEqualTo(Putting.Outcome.NEW);
        assertThat(second).isEqualTo(new Putting.Put(first.id(), Putting.Outcome.SAME));
        assertThat(directory.listing(first.id()).updatedAt()).isBefore(LATER);
        assertThat(directory.search(words("")).total()).isEqualTo(1);
    }

    @Test
    void aChangedSourceIsOneUpdateThatSearchKnowsAtOnce() {
        var id = directory.put(
                US, aListing("Bright Rooms").saying("We wash cars").now());
        clock.now = LATER;

        assertThat(directory.put(
                        US, aListing("Bright Rooms").saying("We paint fences").now()))
                .isEqualTo(id);

        assertThat(directory.listing(id).updatedAt()).isEqualTo(LATER);
        assertThat(directory.search(words("cars")).total()).isZero();
        assertThat(directory.search(words("fences")).total()).isEqualTo(1);
    }

    @Test
    void whatTheSourceNoLongerSellsIsTakenOffAndKeepsItsId() {
        var id = directory.put(
                US, aListing("Bright Rooms").selling("An hour", 18_00).now());
        var hour = directory.listing(id).offers().getFirst().id();

        directory.put(US, aListing("Bright Rooms").selling("A morning", 50_00).now());

        assertThat(directory.offer(hour).sold()).isFalse();
        assertThat(directory.listing(id).offers()).extracting(Offer::name).containsExactly("A morning");

        directory.put(US, aListing("Bright Rooms").selling("An hour", 19_00).now());

        assertThat(directory.offer(hour).sold()).isTrue();
        assertThat(directory.offer(hour).unitPrice()).isEqualTo(Money.ofPence(19_00));
    }

    @Test
    void onlyTheApplicationPutsListings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory.put(PRIYA, aListing("Mine").now()));
    }

    @Test
    void aPriceChangesFromNowOnAndEveryPriceIsKept() {
        var offer = theOffer(directory.put(
                US, aListing("Bright Rooms").selling("An hour", 18_00).now()));
        clock.now = LATER;

        directory.changePrice(PRIYA, offer.id(), Money.ofPence(19_50));

        assertThat(directory.offer(offer.id()).unitPrice()).isEqualTo(Money.ofPence(19_50));
        assertThat(directory.listing(offer.listing()).updatedAt()).isEqualTo(LATER);
        assertThat(prices.findByOfferIdOrderBySince(offer.id().value()))
                .extracting(OfferPrice::unitPrice)
                .containsExactly(Money.ofPence(18_00), Money.ofPence(19_50));
    }

    @Test
    void aPriceTheProviderChangedStaysWhenTheSourceSaysTheSameAsBefore() {
        var listing = aListing("Bright Rooms").selling("An hour", 18_00).now();
        var offer = theOffer(directory.put(US, listing));
        directory.changePrice(PRIYA, offer.id(), Money.ofPence(19_50));

        directory.put(US, listing);

        assertThat(directory.offer(offer.id()).unitPrice()).isEqualTo(Money.ofPence(19_50));
    }

    @Test
    void thePriceFilterKnowsANewPriceAtOnceThoughTheClockStoodStill() {
        var offer = theOffer(directory.put(
                US, aListing("Bright Rooms").selling("An hour", 18_00).now()));
        var upTo18 = new Search("", java.util.Set.of(), java.util.Set.of(), null, null, Money.ofPence(18_00), 1);

        directory.changePrice(PRIYA, offer.id(), Money.ofPence(19_50));

        assertThat(directory.search(upTo18).total()).isZero();
    }

    @Test
    void refusesAPriceOfNothingOrBeyondAllMeasure() {
        var offer = theOffer(directory.put(
                US, aListing("Bright Rooms").selling("An hour", 18_00).now()));

        assertThatIllegalArgumentException().isThrownBy(() -> directory.changePrice(PRIYA, offer.id(), Money.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory.changePrice(PRIYA, offer.id(), Money.ofPence(10_000_01)));
        assertThat(directory.offer(offer.id()).unitPrice()).isEqualTo(Money.ofPence(18_00));
    }

    @Test
    void refusesToChangeWhatIsAnothersAndChangesNothing() {
        var offer = theOffer(directory.put(
                US, aListing("Bright Rooms").selling("An hour", 18_00).now()));

        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> directory.changePrice(SOMEBODY_ELSE, offer.id(), Money.ofPence(1)));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> directory.withdraw(SOMEBODY_ELSE, offer.listing()));

        assertThat(directory.offer(offer.id()).unitPrice()).isEqualTo(Money.ofPence(18_00));
        assertThat(directory.listing(offer.listing()).live()).isTrue();
    }

    @Test
    void withdrawnItIsNotFoundAndNotSoldButStillToldOf() {
        var listing = aListing("Bright Rooms").selling("An hour", 18_00).now();
        var offer = theOffer(directory.put(US, listing));

        directory.withdraw(PRIYA, offer.listing());
        directory.withdraw(PRIYA, offer.listing());

        assertThat(directory.search(words("")).total()).isZero();
        assertThat(directory.offer(offer.id()).sold()).isFalse();
        assertThat(directory.listing(offer.listing()).live()).isFalse();
        assertThat(directory.listingsOf(PRIYA)).extracting(Listing::live).containsExactly(false);

        directory.put(US, listing);
        assertThat(directory.listing(offer.listing()).live()).isFalse();
    }

    @Test
    void saysThatThereIsNoSuchListingOrOffer() {
        assertThatExceptionOfType(DirectoryRefusal.NoSuchListing.class)
                .isThrownBy(() -> directory.listing(new ListingId(UUID.randomUUID())));
        assertThatExceptionOfType(DirectoryRefusal.NoSuchListing.class)
                .isThrownBy(() -> directory.offer(new OfferId(UUID.randomUUID())));
    }

    @Test
    void nextToOneAreTheNearestOthersOfItsCategoryThatSellSomething() {
        var from = directory.put(
                US,
                aListing("Here")
                        .selling("An hour", 18_00)
                        .in(SomeSettings.HOUSEWORK)
                        .now());
        directory.put(
                US,
                aListing("In Lyme").selling("An hour", 18_00).at(Listings.LYME).now());
        directory.put(
                US,
                aListing("In Corfe")
                        .selling("An hour", 18_00)
                        .at(Listings.CORFE)
                        .now());
        directory.put(US, aListing("Sells nothing").in(SomeSettings.HOUSEWORK).now());
        directory.put(US, aListing("Elsewhere").in(SomeSettings.DAYS).now());

        assertThat(directory.nextTo(from, 3)).extracting(Listing::name).containsExactly("In Corfe", "In Lyme");
        assertThat(directory.nextTo(from, 1)).extracting(Listing::name).containsExactly("In Corfe");
    }

    @Test
    void savingTwiceKeepsOneNewestFirstAndOnlyTheirOwn() {
        var sam = new Who.Unjoined(new SignInId(UUID.randomUUID()));
        var ruth = new Who.Unjoined(new SignInId(UUID.randomUUID()));
        var rooms = directory.put(US, aListing("Bright Rooms").now());
        var birds = directory.put(US, aListing("Early Birds").now());

        saved.save(sam, rooms);
        saved.save(sam, rooms);
        clock.now = LATER;
        saved.save(sam, birds);

        assertThat(saved.of(sam)).extracting(Listing::name).containsExactly("Early Birds", "Bright Rooms");
        assertThat(saved.of(ruth)).isEmpty();

        saved.remove(ruth, birds);
        saved.remove(sam, birds);
        saved.remove(sam, birds);
        assertThat(saved.of(sam)).extracting(Listing::name).containsExactly("Bright Rooms");
    }

    @Test
    void savingOneListingInManyTabsAtOnceKeepsOne() throws Exception {
        var sam = new Who.Unjoined(new SignInId(UUID.randomUUID()));
        var rooms = directory.put(US, aListing("Bright Rooms").now());

        try (var tabs = Executors.newFixedThreadPool(8)) {
            var presses = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(i -> tabs.submit(() -> saved.save(sam, rooms)))
                    .toList();
            for (var press : presses) {
                press.get();
            }
        }

        assertThat(saved.of(sam)).hasSize(1);
    }

    @Test
    void refusesToSaveWhatIsNotThere() {
        var sam = new Who.Unjoined(new SignInId(UUID.randomUUID()));

        assertThatExceptionOfType(DirectoryRefusal.NoSuchListing.class)
                .isThrownBy(() -> saved.save(sam, new ListingId(UUID.randomUUID())));
    }

    @Test
    void refusesAListingThatSellsSomethingForNothingOrToNobodysCredit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aListing("Free").selling("An hour", 0).now());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aListing("x".repeat(201)).now());
    }

    private Offer theOffer(ListingId id) {
        return directory.listing(id).offers().getFirst();
    }
}

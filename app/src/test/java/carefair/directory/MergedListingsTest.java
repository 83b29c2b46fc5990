package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.JoiningCodes;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands with a listing that is merged is found with the one that stays, once, and is its own again when they are parted. */
@CarefairTest
class MergedListingsTest {

    private static final Who.System US = new Who.System("test");
    private static final LocalDate BORN = LocalDate.of(1948, 6, 23);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Stars FIVE = new Stars(5, 5, 5);

    @Autowired
    Directory directory;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Reviews reviews;

    @Autowired
    SavedSearches searches;

    @Autowired
    SearchJob job;

    @Autowired
    SentLists sent;

    @Autowired
    FileRows files;

    @Autowired
    ListingFiles shown;

    @Autowired
    Freshness freshness;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    JoiningCodes codes;

    @Autowired
    ThingsToKnow things;

    @Autowired
    TestClock clock;

    private final String word = "Theodolite" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Who.Staff ola;
    private Who.Resident ruth;
    private OrganisationId maker;
    private ListingId stays;
    private ListingId goes;

    @BeforeEach
    void twoOfOneMaker() {
        ola = officer(Role.ADMINISTRATOR);
        ruth = resident();
        maker = organisations.add(US, "Makers of " + word);
        stays = put("Workshop", "An evening");
        goes = put("Barn", "Sundial lessons");
    }

    private ListingId put(String name, String offer) {
        return directory.put(
                US,
                new NewListing(
                        "test:" + name + word,
                        ListingKind.COMMUNITY_GROUP,
                        name + " " + word,
                        maker,
                        "",
                        List.of(),
                        "",
                        "Wareham",
                        Listings.WAREHAM,
                        0,
                        List.of(new CategoryCode("day-activities")),
                        List.of(new NewListing.NewOffer(
                                offer,
                                "",
                                new CategoryCode("day-activities"),
                                Unit.SESSION,
                                Money.ofPence(12_00),
                                2,
                                new CancellationTerms(24, 1))),
                        List.of(),
                        List.of()));
    }

    private void merge() {
        duplicates.merge(ola, stays, goes, Set.of());
    }

    private void part() {
        var merge = duplicates.merged(ola).stream()
                .filter(each -> each.merged().equals(goes))
                .findFirst()
                .orElseThrow();
        duplicates.undo(ola, merge.id());
    }

    @Test
    void isFoundByWhatTheOtherSellsWhileItStandsForIt() {
        merge();
        assertThat(directory.search(Listings.words(word)).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.listing().offers())
                        .extracting(Offer::name)
                        .containsExactlyInAnyOrder("An evening", "Sundial lessons"));

        var lessons = directory.listing(goes).offers().getLast();
        directory.changePrice(new Who.Provider(member(), maker), lessons.id(), Money.ofPence(9_00));
        assertThat(upToTenPounds()).containsExactly(stays);

        part();
        assertThat(upToTenPounds()).containsExactly(goes);
    }

    @Test
    void reviewsOfBothCountAndEachHasItsOwnAgain() {
        for (int i = 0; i < 3; i++) {
            reviewed(stays);
            reviewed(goes);
        }
        assertThat(points(stays)).isEqualTo(5 / 2.0);

        merge();
        assertThat(reviews.of(stays).reviews()).hasSize(6);
        assertThat(reviews.of(stays).score()).isNotNull();
        assertThat(points(stays)).isEqualTo(5 * 7 / 8.0);
        reviewed(goes);
        assertThat(reviews.of(stays).reviews()).hasSize(7);

        part();
        assertThat(reviews.of(stays).reviews()).hasSize(3);
        assertThat(reviews.of(goes).reviews()).hasSize(4);
        assertThat(points(stays)).isEqualTo(5 / 2.0);
        reviewed(goes);
        assertThat(points(goes)).isEqualTo(5 * 7 / 8.0);
    }

    @Test
    void whatIsBoughtFromTheOtherProvesTheOneThatStays() {
        merge();
        clock.setToMorningOf(TODAY.plusDays(30));

        freshness.bought(ruth, goes);

        assertThat(directory.listing(stays).proof().how()).isEqualTo(Proof.How.BOUGHT);
    }

    @Test
    void whoeverKnewOneIsToldOfTheOtherOnlyOnceTheyAreParted() {
        var search = new SearchId(UUID.randomUUID());
        searches.save(ruth, search, "Lessons", "need=" + word + "&price=11");
        directory.changePrice(
                new Who.Provider(member(), maker),
                directory.listing(goes).offers().getFirst().id(),
                Money.ofPence(10_00));
        clock.setToMorningOf(TODAY.plusDays(1));
        job.run();
        assertThat(told()).containsExactly("Barn " + word);

        merge();
        clock.setToMorningOf(TODAY.plusDays(2));
        job.run();
        assertThat(told()).as("it only stands for what she knows").hasSize(1);
        assertThat(searches.one(ruth, search).told()).extracting(Listing::name).containsExactly("Workshop " + word);

        part();
        directory.changePrice(
                new Who.Provider(member(), maker),
                directory.listing(stays).offers().getFirst().id(),
                Money.ofPence(10_00));
        clock.setToMorningOf(TODAY.plusDays(3));
        job.run();
        assertThat(told()).containsExactly("Workshop " + word, "Barn " + word);
    }

    @Test
    void aListThatWasSentHasItOnceAndLeadsOn() {
        var one = sent.send(List.of(goes)).code();
        var both = sent.send(List.of(goes, stays)).code();
        merge();

        assertThat(sent.open(one).orElseThrow().listings())
                .extracting(Listing::id, Listing::live)
                .containsExactly(org.assertj.core.api.Assertions.tuple(stays, true));
        assertThat(sent.open(both).orElseThrow().listings())
                .extracting(Listing::id)
                .containsExactly(stays);

        part();
        assertThat(sent.open(both).orElseThrow().listings())
                .extracting(Listing::id)
                .containsExactly(goes, stays);
    }

    @Test
    void photosOfTheOtherAreShownAfterItsOwn() {
        var its = photo(stays, "Its own");
        var others = photo(goes, "The other’s");
        merge();

        assertThat(shown.photos(stays)).extracting(Photo::id).containsExactly(its, others);
        assertThat(shown.first(List.of(stays)).get(stays).id()).isEqualTo(its);
        assertThat(shown.shown(others, true)).isPresent();

        part();
        assertThat(shown.photos(stays)).extracting(Photo::id).containsExactly(its);
        assertThat(shown.photos(goes)).extracting(Photo::id).containsExactly(others);
    }

    @Test
    void aPhotoThatOnlyTheOtherHasStandsOnTheCard() {
        var others = photo(goes, "The other’s");
        merge();

        assertThat(shown.first(List.of(stays)).get(stays).id()).isEqualTo(others);
    }

    private FileId photo(ListingId listing, String alt) {
        var id = new FileId(UUID.randomUUID());
        var photo = PhotoFile.of(PhotoFileTest.file("jpg", PhotoFileTest.picture(40, 30)));
        files.keep(id, listing, new Who.Provider(ola.signIn(), maker), photo, clock.instant());
        files.show(listing, Particulars.NONE.showing(List.of(new Photo(id, alt, photo.width(), photo.height()))));
        return id;
    }

    private void reviewed(ListingId listing) {
        var order = UUID.randomUUID();
        reviews.permit(ruth, order, listing);
        reviews.show(officer(Role.ACCREDITATION_OFFICER), reviews.write(ruth, order, FIVE, ""));
    }

    private double points(ListingId listing) {
        return directory.search(Listings.words(word)).hits().stream()
                .filter(hit -> hit.listing().id().equals(listing))
                .findFirst()
                .orElseThrow()
                .sum()
                .reviews();
    }

    private List<ListingId> upToTenPounds() {
        var asked = new Search(word, Set.of(), Set.of(), null, null, Money.ofPence(10_00), 1);
        return directory.search(asked).hits().stream()
                .map(hit -> hit.listing().id())
                .toList();
    }

    private List<String> told() {
        return things.list(ruth).stream()
                .map(ThingsToKnow.Told::thing)
                .filter(thing -> thing.code().startsWith("search-found"))
                .map(thing -> thing.facts().get("names"))
                .toList();
    }

    private Who.Staff officer(Role role) {
        var roles = EnumSet.of(role);
        return new Who.Staff(signIns.expect(US, "test", UUID.randomUUID().toString(), "An officer", roles), roles);
    }

    private carefair.identity.SignInId member() {
        var signIn = signIns.expect(US, "test", UUID.randomUUID().toString(), "Mia Maker", Set.of());
        organisations.addMember(US, maker, signIn);
        return signIn;
    }

    private Who.Resident resident() {
        var tom = officer(Role.DIRECT_PAYMENT_OFFICER);
        var person = people.add(US, new People.NewPerson("Ruth " + UUID.randomUUID(), BORN, null));
        people.open(tom, person, "Giving a code");
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIns.expect(US, "test", UUID.randomUUID().toString(), "Ruth", Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), BORN);
        return new Who.Resident(signIn, person, null);
    }
}

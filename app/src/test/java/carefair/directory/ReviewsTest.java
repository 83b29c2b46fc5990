package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.IdentityRefusal;
import carefair.identity.JoiningCodes;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.testing.CarefairTest;
import carefair.testing.CorfeCompanions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Only who bought reviews, an officer reads it first, and a few opinions make no score. */
@CarefairTest
class ReviewsTest {

    private static final Who.System SYSTEM = new Who.System("test");
    private static final LocalDate BORN = LocalDate.of(1948, 6, 23);
    private static final Stars FIVE = new Stars(5, 5, 5);

    @Autowired
    Directory directory;

    @Autowired
    Reviews reviews;

    @Autowired
    People people;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    @Autowired
    ThingsToKnow things;

    private ListingId listing;
    private Who.Provider priya;
    private Who.Staff vera;
    private Who.Resident margaret;

    @BeforeEach
    void aListingAndSomebodyWhoBought() {
        var companions = organisations.add(SYSTEM, "Corfe Companions " + UUID.randomUUID());
        listing = directory.put(
                SYSTEM,
                CorfeCompanions.listing(
                        "Corfe Reviewed " + companions.value().toString().substring(24), companions));
        priya = member(companions);
        vera = officer(Role.ACCREDITATION_OFFICER);
        margaret = resident("Margaret Ellery");
    }

    @Test
    void onlyWhoFinishedAnOrderReviewsItAndOnlyOnce() {
        var order = bought(margaret);
        var alan = resident("Alan Pryce");

        assertThat(reviews.toReview(margaret, order)).map(Listing::id).contains(listing);
        assertThat(reviews.toReview(alan, order)).isEmpty();
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> reviews.write(alan, order, FIVE, "I never bought it"));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> reviews.write(margaret, UUID.randomUUID(), FIVE, ""));

        reviews.write(margaret, order, FIVE, "They were kind");

        assertThat(reviews.toReview(margaret, order)).isEmpty();
        assertThatExceptionOfType(DirectoryRefusal.ReviewedAlready.class)
                .isThrownBy(() -> reviews.write(margaret, order, FIVE, "Again"));
    }

    @Test
    void nobodyReadsAReviewBeforeAnOfficerDidAndHowManyAreHeldBackIsShown() {
        var kind = reviews.write(margaret, bought(margaret), FIVE, "They were kind");
        var names = reviews.write(margaret, bought(margaret), FIVE, "Ask for Dave at number 4");
        assertThat(reviews.of(listing).reviews()).isEmpty();
        assertThat(reviews.own(priya)).isEmpty();
        assertThat(reviews.waiting(vera)).extracting(Review::id).contains(kind, names);

        reviews.show(vera, kind);
        reviews.holdBack(vera, names, "Names somebody and where they live");

        assertThat(reviews.of(listing).reviews()).extracting(Review::words).containsExactly("They were kind");
        assertThat(reviews.of(listing).heldBack()).isEqualTo(1);
        assertThat(reviews.waiting(vera)).extracting(Review::id).doesNotContain(kind, names);
        assertThat(told(priya)).contains("review-shown");
        var tom = officer(Role.DIRECT_PAYMENT_OFFICER);
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> reviews.show(tom, names));
    }

    @Test
    void fourReviewsMakeNoScoreAndFiveMakeARangeNeverExactlyFive() {
        for (int i = 0; i < 4; i++) {
            shown(FIVE);
        }
        assertThat(reviews.of(listing).score()).isNull();

        shown(FIVE);

        assertThat(reviews.of(listing).score()).isEqualTo(new Score(5, 4, 5));
        assertThat(Score.of(
                        List.of(new Stars(1, 1, 1), new Stars(3, 3, 3), new Stars(4, 3, 4), new Stars(4, 4, 4), FIVE)))
                .isEqualTo(new Score(5, 3, 4));
        var one = new Stars(1, 1, 1);
        assertThat(Score.of(List.of(one, one, one, one, one))).isEqualTo(new Score(5, 1, 2));
    }

    @Test
    void whatReviewsComeToIsKnownToTheIndexOnceAReviewIsShownAndNoMoreOnceItIsHeldBack() {
        var ids = new ArrayList<ReviewId>();
        for (int i = 0; i < 5; i++) {
            ids.add(shown(FIVE));
        }
        assertThat(points()).isEqualTo(5 * 7 / 8.0);

        reviews.holdBack(vera, ids.getFirst(), "It names somebody");

        assertThat(points()).isEqualTo(5 / 2.0);
    }

    private double points() {
        var found = directory.search(
                new Search(directory.listing(listing).name(), Set.of(), Set.of(), null, null, null, 1));
        return found.hits().stream()
                .filter(hit -> hit.listing().id().equals(listing))
                .findFirst()
                .orElseThrow()
                .sum()
                .reviews();
    }

    @Test
    void theProviderAnswersOnceAndTheAnswerWaitsForAnOfficerToo() {
        var id = shown(new Stars(2, 3, 2));

        reviews.reply(priya, id, "We had snow that day");

        assertThat(reviews.own(priya)).singleElement().satisfies(review -> {
            assertThat(review.reply()).isNotNull();
            assertThat(review.reply().standing()).isEqualTo(Review.Standing.WAITING);
        });
        assertThatExceptionOfType(DirectoryRefusal.ReplyNotNow.class)
                .isThrownBy(() -> reviews.reply(priya, id, "And ice"));
        var stranger = member(organisations.add(SYSTEM, "Swanage Helpers " + UUID.randomUUID()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> reviews.reply(stranger, id, "We are better"));

        reviews.show(vera, id);

        assertThat(reviews.of(listing).reviews()).singleElement().satisfies(review -> {
            assertThat(review.reply()).isNotNull();
            assertThat(review.reply().standing()).isEqualTo(Review.Standing.SHOWN);
            assertThat(review.reply().words()).isEqualTo("We had snow that day");
        });
    }

    @Test
    void aReportedReviewStaysAndAnOfficerLooksAgain() {
        var id = shown(FIVE);
        var ruth = UUID.randomUUID();

        reviews.report(ruth, id);
        reviews.report(ruth, id);

        assertThat(reviews.of(listing).reviews()).hasSize(1);
        assertThat(reviews.waiting(vera)).anyMatch(review -> review.id().equals(id) && review.reported());
        reviews.show(vera, id);
        assertThat(reviews.waiting(vera)).noneMatch(review -> review.id().equals(id));
    }

    @Test
    void noOfficerDecidesAboutTheProviderTheyWorkFor() {
        var id = reviews.write(margaret, bought(margaret), new Stars(1, 1, 1), "Never came");
        organisations.addMember(SYSTEM, priya.organisation(), vera.signIn());

        assertThatExceptionOfType(DirectoryRefusal.OwnReview.class)
                .isThrownBy(() -> reviews.holdBack(vera, id, "Bad for us"));

        assertThat(reviews.of(listing).heldBack()).isZero();
    }

    private ReviewId shown(Stars stars) {
        var id = reviews.write(margaret, bought(margaret), stars, "");
        reviews.show(vera, id);
        return id;
    }

    private UUID bought(Who.Resident who) {
        var order = UUID.randomUUID();
        reviews.permit(who, order, listing);
        return order;
    }

    private List<String> told(Who who) {
        return things.list(who).stream().map(told -> told.thing().code()).toList();
    }

    private Who.Resident resident(String name) {
        var tom = officer(Role.DIRECT_PAYMENT_OFFICER);
        var person = people.add(SYSTEM, new People.NewPerson(name, BORN, null));
        people.open(tom, person, "Giving a code");
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), name, Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), BORN);
        return new Who.Resident(signIn, person, null);
    }

    private Who.Provider member(OrganisationId organisation) {
        var signIn = signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "Priya Nair", Set.of());
        organisations.addMember(SYSTEM, organisation, signIn);
        return new Who.Provider(signIn, organisation);
    }

    private Who.Staff officer(Role role) {
        var roles = Set.of(role);
        return new Who.Staff(signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "An officer", roles), roles);
    }
}

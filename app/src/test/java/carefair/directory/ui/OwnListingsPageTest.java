package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.CancellationTerms;
import carefair.directory.Directory;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.SavedListings;
import carefair.directory.Unit;
import carefair.identity.KnownSignIn;
import carefair.identity.Organisations;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.ui.Filling;
import carefair.ui.PageGuard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What providers do with their own listings, and what anybody signed in keeps for later. */
@CarefairTest
class OwnListingsPageTest extends SpringBrowserlessTest {

    private static final Who.System US = new Who.System("test");

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @Autowired
    Directory directory;

    @Autowired
    SavedListings saved;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    @Autowired
    List<PageGuard> guards;

    private Listing pottery;

    @BeforeEach
    void priyaSellsPottery() {
        pottery = directory.listing(put("Purbeck Pottery"));
        signIn("Priya", pottery);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private ListingId put(String name) {
        return directory.put(
                US,
                new NewListing(
                        "test:" + UUID.randomUUID(),
                        ListingKind.MICRO_PROVIDER,
                        name,
                        organisations.add(US, name),
                        "Pots",
                        List.of(),
                        "",
                        "Swanage",
                        null,
                        0,
                        List.of(new CategoryCode("day-activities")),
                        List.of(new NewListing.NewOffer(
                                "An hour at the wheel",
                                "",
                                new CategoryCode("day-activities"),
                                Unit.HOUR,
                                Money.ofPence(18_00),
                                2,
                                new CancellationTerms(24, 1))),
                        List.of(),
                        List.of()));
    }

    private SignInId signIn(String name, Listing listing) {
        var signIn = signIns.expect(US, "test", UUID.randomUUID().toString(), name, Set.of());
        if (listing.provider() != null) {
            organisations.addMember(US, listing.provider(), signIn);
        }
        return as(signIn);
    }

    private SignInId as(SignInId signIn) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Principal(signIn), "", "ROLE_USER"));
        return signIn;
    }

    @Test
    void aProviderSeesItsListingsAndChangesAPrice() {
        open("provider/listings");
        assertThat(text()).contains("Purbeck Pottery", "Shown", "£18.00 an hour", "Change the price");

        open("provider/listings/price/" + offer());
        assertThat(text()).contains("New price of An hour at the wheel in pounds, an hour", "Today it is £18.00");
        Filling.in(page()).type("price", "19.50").send();

        assertThat(directory.listing(pottery.id()).offers().getFirst().unitPrice())
                .isEqualTo(Money.ofPence(19_50));
        assertThat(text()).contains("The price of An hour at the wheel is now £19.50 an hour");
    }

    @Test
    void saysWhatIsWrongWithAPriceAndChangesNothing() {
        var wrong = List.of(
                List.of("", "Enter the new price"),
                List.of("lots", "Price must only include numbers, like 16,000 or 16000.50"),
                List.of("0", "Price must be £0.01 or more"),
                List.of("-5", "Price must be £0.01 or more"),
                List.of("19.5", "Price must include pence, like 123.45 or 156.00"),
                List.of("99999999999999999999", "Price must be £10,000.00 or less"));
        for (var typed : wrong) {
            open("provider/listings/price/" + offer());
            Filling.in(page()).type("price", typed.getFirst()).send();

            assertThat(text()).contains("There is a problem", typed.getLast());
        }
        assertThat(directory.listing(pottery.id()).offers().getFirst().unitPrice())
                .isEqualTo(Money.ofPence(18_00));
    }

    @Test
    void aListingIsWithdrawnOnlyAfterBeingAskedOnceMore() {
        open("provider/listings/withdraw/" + pottery.id().value());
        assertThat(text()).contains("Are you sure you want to withdraw Purbeck Pottery?", "Keep it");
        assertThat(directory.listing(pottery.id()).live()).isTrue();

        Filling.with(page(), "Withdraw Purbeck Pottery").send();

        assertThat(directory.listing(pottery.id()).live()).isFalse();
        assertThat(text()).contains("Purbeck Pottery is withdrawn.", "No longer offered");
    }

    @Test
    void aProviderSaysHowOtherDirectoriesMayShowItsListing() {
        open("provider/listings");
        assertThat(text()).contains("Share with other directories");
        open("provider/listings/share/" + pottery.id().value());
        assertThat(text()).contains("May other directories show Purbeck Pottery?", "Now it is not passed on.");
        Filling.in(page()).send();
        assertThat(text()).contains("Select whether other directories may show it");

        Filling.in(page()).type("how", "outcode").send();

        assertThat(text()).contains("Your choice about Purbeck Pottery is saved.");
        open("provider/listings/share/" + pottery.id().value());
        assertThat(text()).contains("Now it is passed on with the first half of its postcode.");
    }

    @Test
    void anothersListingOrOfferHasNoPage() {
        var other = directory.listing(put("Rival Pots"));
        var price =
                "/app/provider/listings/price/" + other.offers().getFirst().id().value();
        var withdraw = "/app/provider/listings/withdraw/" + other.id().value();

        assertThat(exists(price)).isFalse();
        assertThat(exists(withdraw)).isFalse();
        assertThat(exists("/app/provider/listings/share/" + other.id().value())).isFalse();
        assertThat(exists("/app/provider/listings/share/" + pottery.id().value()))
                .isTrue();
        assertThat(exists("/app/provider/listings/price/" + offer())).isTrue();
        assertThat(exists("/app/provider/listings/price/nonsense")).isFalse();
        assertThat(exists("/app/save/" + UUID.randomUUID())).isFalse();
        assertThat(exists("/app/save/" + other.id().value())).isTrue();
        open(price.substring("/app/".length()));
        assertThat(text()).contains("Page not found");
    }

    @Test
    void whoIsNoProviderHasNoSuchPages() {
        as(signIns.expect(US, "test", UUID.randomUUID().toString(), "Sam", Set.of()));

        assertThat(exists("/app/provider/listings")).isFalse();
        assertThat(exists("/app/provider/listings/price/" + offer())).isFalse();
    }

    @Test
    void somebodyWithNoRecordSavesForLaterAndTakesOffAgain() {
        var sam = as(signIns.expect(US, "test", UUID.randomUUID().toString(), "Sam", Set.of()));
        open("save/" + pottery.id().value());
        assertThat(text()).contains("Save Purbeck Pottery for later");
        assertThat(saved.of(new Who.Unjoined(sam))).isEmpty();

        Filling.with(page(), "Save for later").send();

        assertThat(saved.of(new Who.Unjoined(sam))).hasSize(1);
        assertThat(text()).contains("Only you see this list.", "Purbeck Pottery");

        Filling.with(page(), "Take off the list").send();

        assertThat(saved.of(new Who.Unjoined(sam))).isEmpty();
        assertThat(text()).contains("Purbeck Pottery is off your list.", "You have not saved anything yet.");
    }

    @Test
    void savesFromTheResultsWithoutLeavingThem() {
        as(signIns.expect(US, "test", UUID.randomUUID().toString(), "Sam", Set.of()));
        UI.getCurrent().navigate("find", QueryParameters.of("need", "pottery"));

        Filling.with(page(), "Save for later").send();

        assertThat(text()).contains("Saved. See what you saved", "best match first");
    }

    private boolean exists(String path) {
        return guards.stream().allMatch(guard -> guard.exists(path));
    }

    private String offer() {
        return pottery.offers().getFirst().id().value().toString();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private String text() {
        return page().getElement().getTextRecursively();
    }
}

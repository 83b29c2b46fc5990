package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.accreditation.Suspensions;
import carefair.directory.CancellationTerms;
import carefair.directory.DaysAway;
import carefair.directory.Duplicates;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.SavedListings;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.ui.Filling;
import carefair.ui.PageGuard;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What providers do with their own listings, and what anybody signed in keeps for later. */
@CarefairTest
class OwnListingsPageTest extends ListingPages {

    @Autowired
    SavedListings saved;

    @Autowired
    List<PageGuard> guards;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Suspensions suspensions;

    @Autowired
    DaysAway away;

    private Listing pottery;

    @BeforeEach
    void priyaSellsPottery() {
        pottery = directory.listing(put("Purbeck Pottery"));
        signIn("Priya", pottery);
    }

    @Test
    void aListingThatIsPartOfAnotherSaysWhichAndIsNotCalledWithdrawn() {
        var provider = java.util.Objects.requireNonNull(pottery.provider());
        var kiln = put("Purbeck Kiln", provider);
        var roles = Set.of(Role.ADMINISTRATOR);
        var ola = new Who.Staff(signIns.expect(US, "test", UUID.randomUUID().toString(), "Ola Officer", roles), roles);
        duplicates.merge(ola, kiln, pottery.id(), Set.of());

        open("provider/listings");

        assertThat(text())
                .contains(
                        "Purbeck Kiln",
                        "Shown as part of another",
                        "The council found this to be the same as Purbeck Kiln.",
                        "An hour at the wheel")
                .doesNotContain("No longer offered");
    }

    @Test
    void whoIsSuspendedReadsSoAndWhatToDoAndNotThatTheListingIsGone() {
        var provider = java.util.Objects.requireNonNull(pottery.provider());
        var asked = suspensions.ask(
                CommandKey.random(), accreditationOfficer(), provider, Suspensions.Kind.SUSPEND, "A complaint");
        suspensions.agree(accreditationOfficer(), asked);

        open("provider/listings");

        assertThat(text())
                .contains("Dorset Council suspended you.", "Read why you are suspended", "Suspended")
                .doesNotContain("No longer offered", "It sells nothing");
    }

    private Who.Staff accreditationOfficer() {
        var roles = Set.of(Role.ACCREDITATION_OFFICER);
        return new Who.Staff(signIns.expect(US, "test", UUID.randomUUID().toString(), "Vera", roles), roles);
    }

    private ListingId put(String name) {
        return put(name, organisations.add(US, name));
    }

    private ListingId put(String name, OrganisationId provider) {
        return directory.put(
                US,
                new NewListing(
                        "test:" + UUID.randomUUID(),
                        ListingKind.MICRO_PROVIDER,
                        name,
                        provider,
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

    /** No officer of any kind. */
    @Override
    SignInId as(SignInId signIn) {
        signedIn(signIn, "USER");
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
    void whoChangesAPriceThatWasChangedMeanwhileIsToldAndAsked() {
        var seen = directory.listing(pottery.id()).offers().getFirst();
        open("provider/listings/price/" + offer());
        var colleague = signIns.expect(US, "test", UUID.randomUUID().toString(), "Ines", Set.of());
        var ours = Objects.requireNonNull(pottery.provider());
        organisations.addMember(US, ours, colleague);
        directory.changePrice(new Who.Provider(colleague, ours), seen.id(), Money.ofPence(20_00));

        Filling.in(page()).type("price", "19.50").send();

        assertThat(directory.listing(pottery.id()).offers().getFirst().unitPrice())
                .isEqualTo(Money.ofPence(20_00));
        assertThat(text())
                .contains("changed while you had this page open", "Your price, £19.50,", "Today it is £20.00");
        Filling.in(page()).type("price", "19.50").send();
        assertThat(directory.listing(pottery.id()).offers().getFirst().unitPrice())
                .isEqualTo(Money.ofPence(19_50));
    }

    @Test
    void saysWhatIsWrongWithAPriceAndChangesNothing() {
        var wrong = List.of(
                List.of("", "Enter the new price"),
                List.of("lots", "Price must only include numbers, like 18, 18.50 or 16,000"),
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
    void aProviderSaysOnWhichDaysItIsNotFreeAndTakesThemBack() {
        var page = "provider/listings/days/" + pottery.id().value();
        open("provider/listings");
        assertThat(text()).contains("Days you are not free");
        open(page);
        assertThat(text()).contains("Days when Purbeck Pottery is not free", "None. People find you on all the days");

        Filling.with(page(), "Add these days").send();
        assertThat(text()).contains("Enter the first day");
        days("20", "12", "2026", "19", "12", "2026");
        assertThat(text()).contains("Last day must be the same as or after 20 December 2026");
        days("20", "12", "2026", "21", "12", "2027");
        assertThat(text()).contains("Last day must be the same as or before 20 December 2027");
        days("1", "11", "2026", "", "", "");
        assertThat(text()).contains("First day must be today or in the future");

        days("20", "12", "2026", "3", "1", "2027");
        assertThat(text())
                .contains("Added: 20 December 2026 to 3 January 2027.")
                .doesNotContain("You have already said yes");
        days("24", "12", "2026", "", "", "");
        assertThat(away.of(pottery.id())).as("said already").hasSize(1);

        Filling.with(page(), "Take these days back").send();
        assertThat(text()).contains("These days are taken back.", "None.");
        assertThat(away.of(pottery.id())).isEmpty();
    }

    @Test
    void daysAddedInAnotherTabUntilAllAreUsedAreSaidNotToBeAdded() {
        var priya = new Who.Provider(
                signIns.expect(US, "test", UUID.randomUUID().toString(), "Priya", Set.of()),
                Objects.requireNonNull(pottery.provider()));
        organisations.addMember(US, priya.organisation(), priya.signIn());
        open("provider/listings/days/" + pottery.id().value());
        var first = LocalDate.of(2026, 12, 1);
        for (var n = 0; n < DaysAway.MOST; n++) {
            away.away(priya, pottery.id(), first.plusDays(2L * n), first.plusDays(2L * n));
        }

        days("2", "12", "2026", "", "", "");

        assertThat(text()).contains("These days were not added, because you told us as many as we keep.");
        assertThat(away.of(pottery.id())).hasSize(DaysAway.MOST);
    }

    @Test
    void aProviderSaysHowManyHoursFitIntoADay() {
        open("provider/listings/days/" + pottery.id().value());

        Filling.with(page(), "Save hours").type("hours", "0").send();
        assertThat(text()).contains("must be 1 or more");
        Filling.with(page(), "Save hours").type("hours", "6").send();
        assertThat(text()).contains("Saved: at most 6 hours on one day.");
        Filling.with(page(), "Save hours").type("hours", "").send();
        assertThat(text()).contains("Saved. You do not say how many hours fit into one day.");
    }

    private void days(String... parts) {
        Filling.with(page(), "Add these days")
                .date("first", parts[0], parts[1], parts[2])
                .date("last", parts[3], parts[4], parts[5])
                .send();
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
        assertThat(exists("/app/provider/listings/days/" + other.id().value())).isFalse();
        assertThat(exists("/app/provider/listings/days/" + pottery.id().value()))
                .isTrue();
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
}

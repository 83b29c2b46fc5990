package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.CancellationTerms;
import carefair.directory.Description;
import carefair.directory.Duplicates;
import carefair.directory.FileId;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.ListingVersion;
import carefair.directory.NewListing;
import carefair.directory.Offer;
import carefair.directory.OpeningTime;
import carefair.directory.OpeningTimes;
import carefair.directory.Photo;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.directory.Unit;
import carefair.directory.UsualTime;
import carefair.directory.VersionChecks;
import carefair.directory.Versions;
import carefair.identity.OrganisationId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.ui.Filling;
import carefair.ui.PageGuard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider changes its listing, part by part; it and the council read who changed what. */
@CarefairTest
class EditListingPageTest extends ListingPages {

    @Autowired
    VersionChecks checks;

    @Autowired
    Versions versions;

    @Autowired
    OpeningTimes openingTimes;

    @Autowired
    List<PageGuard> guards;

    private ListingId pottery;
    private SignInId priya;

    @Autowired
    Duplicates duplicates;

    private Who.Staff officer;
    private OrganisationId organisation;

    @BeforeEach
    void priyaSellsPottery() {
        organisation = organisations.add(US, "Purbeck Pottery");
        pottery = put("Purbeck Pottery");
        priya = signIns.expect(US, "test", UUID.randomUUID().toString(), "Priya Nair", Set.of());
        organisations.addMember(US, organisation, priya);
        officer = new Who.Staff(
                signIns.expect(US, "test", UUID.randomUUID().toString(), "Ola Officer", Set.of(Role.ADMINISTRATOR)),
                Set.of(Role.ADMINISTRATOR));
        as(priya);
    }

    private ListingId put(String name) {
        return directory.put(
                US,
                new NewListing(
                        "test:" + UUID.randomUUID(),
                        ListingKind.MICRO_PROVIDER,
                        name,
                        organisation,
                        "Pots",
                        List.of(),
                        "Anybody",
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
                        List.of("identity"),
                        List.of()));
    }

    @Test
    void changesEachPartAndPeopleSeeItOnlyOnceItIsAgreed() {
        change("name", "Purbeck Pots");
        change("words", "We facilitate clay. Call 01929 555 123");
        change("details", "Throwing\n\nGlazing <i>hot</i>");
        change("who-for", "Adults");
        change("place", "Wareham");
        change("travel", "10");
        change("categories", "company");
        change("checks", "dbs");

        assertThat(text())
                .contains("Saved as version 9.", "Draft", "Purbeck Pots", "Glazing <i>hot</i>", "Wareham")
                .contains("For “facilitate” you could say “help”", "Leave out “01929 555 123”");
        assertThat(directory.listing(pottery).name()).isEqualTo("Purbeck Pottery");

        publishAndAgree();

        var shown = directory.listing(pottery);
        assertThat(shown.name()).isEqualTo("Purbeck Pots");
        assertThat(shown.details()).containsExactly("Throwing", "Glazing <i>hot</i>");
        assertThat(shown.whoFor()).isEqualTo("Adults");
        assertThat(shown.area()).isEqualTo("Wareham");
        assertThat(shown.travelMiles()).isEqualTo(10);
        assertThat(shown.categories()).containsExactly(new CategoryCode("company"));
        assertThat(shown.checked()).containsExactly("identity");
        assertThat(shown.notChecked())
                .startsWith("DBS certificate (they say they have one)", "insurance")
                .doesNotContain("identity", "DBS");
    }

    @Test
    void adviceOnTheWordsStandsThereWhileTheyAreWrittenAndGoesWhenTheyArePlain() {
        open(edit() + "/words");
        assertThat(text()).doesNotContain("Some advice on these words");

        Filling.write(page(), "We facilitate pots. Ring 01929 555 123");
        assertThat(text())
                .contains(
                        "Some advice on these words. You can leave them as they are.",
                        "For “facilitate” you could say “help”",
                        "Leave out “01929 555 123”");
        Filling.write(page(), "We help with pots");
        assertThat(text()).doesNotContain("Some advice on these words", "facilitate");
        Filling.write(page(), "facilitate ".repeat(10_000));
        assertThat(text()).contains("For “facilitate” you could say “help”");
    }

    @Test
    void theOfficerReadsAllThatPeopleWillSeeAndTheAdviceTheProviderRead() {
        var photo = new Photo(new FileId(UUID.randomUUID()), "The wheel in the barn", 320, 240);
        var wanda = new Who.Provider(priya, organisation);
        versions.change(
                wanda,
                pottery,
                says -> says.doing(List.of("Throwing pots"))
                        .travelling(10)
                        .with(says.particulars().showing(List.of(photo)))
                        .saying("Call 01929 555 123")
                        .selling(List.of(new NewListing.NewOffer(
                                "An hour at the wheel",
                                "Clay and glaze are included",
                                new CategoryCode("day-activities"),
                                Unit.HOUR,
                                Money.ofPence(18_00),
                                2,
                                new CancellationTerms(24, 1)))));
        publish();
        var waits = waiting();

        as(officer.signIn());
        open("staff/listings/" + waits.id().value());

        assertThat(text())
                .contains("Throwing pots", "How far you travel", "10 miles")
                .contains("Cancelling is free until 24 hours before", "Clay and glaze are included")
                .contains("Advice the provider read on their words", "Leave out “01929 555 123”")
                .contains("Described as: The wheel in the barn", "Shown as “Not checked”");
        assertThat(pictures(page()))
                .containsExactly("/listings/files/" + photo.id().value() + "/small.jpg");
    }

    @Test
    void theOfficerReadsWhereTheVersionOfAMergedListingIsSeen() {
        change("words", "Pots and bowls");
        publish();
        var waits = "staff/listings/" + waiting().id().value();
        as(officer.signIn());
        open(waits);
        assertThat(text()).doesNotContain("found this to be the same");

        duplicates.merge(officer, put("Purbeck Kiln"), pottery, Set.of());
        open(waits);

        assertThat(text())
                .contains("The council found this to be the same as Purbeck Kiln, which people see in its place.");
    }

    private static Stream<String> pictures(Component under) {
        var here = under instanceof Image image ? Stream.of(image.getSrc()) : Stream.<String>empty();
        return Stream.concat(here, under.getChildren().flatMap(EditListingPageTest::pictures));
    }

    @Test
    void addsChangesAndTakesOffWhatItSells() {
        open(edit() + "/offer/new");
        offer("An hour at the wheel", "HOUR", "20.00").send();
        assertThat(text()).contains("There is a problem", "Name must be different from the others");
        offer("A day of glazing", "DAY", "95.00").send();
        assertThat(text()).contains("Saved as version 2.", "A day of glazing", "£95.00 a day");

        open(edit() + "/offer/0");
        offer("An hour at the wheel", "HOUR", "21.50").send();
        publishAndAgree();
        assertThat(directory.listing(pottery).offers())
                .extracting(Offer::name, Offer::unitPrice)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("An hour at the wheel", Money.ofPence(21_50)),
                        org.assertj.core.groups.Tuple.tuple("A day of glazing", Money.ofPence(95_00)));

        open(edit());
        Filling.with(page(), "Take it off A day of glazing").send();
        assertThat(text()).doesNotContain("£95.00 a day");
        publishAndAgree();
        assertThat(directory.listing(pottery).offers()).extracting(Offer::name).containsExactly("An hour at the wheel");
    }

    @Test
    void saysWhatPeopleFilterByAndIsFoundByItOnceAgreed() {
        says("audience", "dementia\nautism");
        says("access", "wheelchair-access");
        says("language", "speaks-polish");
        says("vehicle", "own-vehicle");
        says("payment", "takes-direct-payments\ntakes-service-funds");
        open(edit() + "/says/times");
        assertThat(text()).contains("When are you usually free or open?", "Mornings, before midday");
        Filling.in(page())
                .type("morning", "monday")
                .type("morning", "tuesday")
                .type("evening", "tuesday")
                .send();

        assertThat(text())
                .contains(
                        "Saved as version 7.",
                        "People with dementia",
                        "Wheelchair access",
                        "Polish",
                        "Has a car or van")
                .contains("Takes individual service funds (ISFs)", "Mornings, Monday and Tuesday; evenings, Tuesday")
                .doesNotContain("Who gives care for the body");
        assertThat(directory.listing(pottery).traits().isEmpty()).isTrue();

        publishAndAgree();

        assertThat(directory.listing(pottery).traits())
                .isEqualTo(Traits.of(
                                Trait.DEMENTIA,
                                Trait.AUTISM,
                                Trait.WHEELCHAIR_ACCESS,
                                Trait.SPEAKS_POLISH,
                                Trait.OWN_VEHICLE,
                                Trait.TAKES_DIRECT_PAYMENTS,
                                Trait.TAKES_SERVICE_FUNDS)
                        .at(Set.of(UsualTime.MONDAY_MORNING, UsualTime.TUESDAY_MORNING, UsualTime.TUESDAY_EVENING)));
        open("provider/listings/history/" + pottery.value());
        assertThat(text()).contains("Who you know well", "People with dementia");
    }

    @Test
    void onlyWhoCaresForTheBodyIsAskedWhoDoesItAndNobodySaysTheirRating() {
        for (var part : List.of("rating", "intimate-care", "nonsense")) {
            open(edit() + "/says/" + part);
            assertThat(text()).as(part).contains("Page not found");
        }
        change("categories", "personal-care");
        open(edit());
        assertThat(text()).contains("Who gives care for the body");
        open(edit() + "/says/intimate-care");
        assertThat(text()).contains("Nobody sees this.", "Equality Act 2010");
        Filling.in(page()).type("intimate-care", "woman").send();
        assertThat(text()).contains("Saved as version 3.", "A woman");
    }

    @Test
    void saysWhenItOpensInPlainQuestions() {
        open(edit() + "/opening/new");
        Filling.in(page()).send();
        assertThat(text())
                .contains("There is a problem", "Select which days", "Select when it starts", "Select how often")
                .contains("Select yes if it is the same on bank holidays");
        opening("09:30", "09:30", "week").type("days", "tuesday").send();
        assertThat(text()).contains("The end must be after 9:30am");
        opening("09:30", "12:00", "second-week").type("days", "tuesday").send();
        assertThat(text()).contains("Select which week is the first");
        opening("09:30", "12:00", "week")
                .type("days", "tuesday")
                .type("days", "thursday")
                .send();

        assertThat(text())
                .contains("Saved as version 2.", "Tuesdays and Thursdays, 9:30am to midday, not on bank holidays")
                .contains("Mornings, Tuesday and Thursday");

        open(edit() + "/opening/new");
        opening("14:00", "16:00", "first-of-month").type("days", "friday").send();
        publishAndAgree();
        assertThat(openingTimes.of(pottery))
                .extracting(OpeningTime::rule)
                .containsExactly("FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=MONTHLY;BYDAY=1FR");

        open(edit());
        Filling.with(page(), "Take it off Tuesdays and Thursdays").send();
        assertThat(text())
                .contains("The first Friday of the month, 2pm to 4pm")
                .doesNotContain("Tuesdays and Thursdays", "Mornings, Tuesday");
        open(edit() + "/opening/7");
        assertThat(text()).contains("Page not found");
    }

    private Filling opening(String from, String to, String every) {
        return Filling.in(page())
                .type("opens", from)
                .type("closes", to)
                .type("every", every)
                .type("holidays", "no");
    }

    private void says(String part, String typed) {
        open(edit() + "/says/" + part);
        var form = Filling.in(page());
        typed.lines().forEach(one -> form.type(part, one));
        form.send();
        assertThat(text()).contains("Saved as version");
    }

    @Test
    void providerAndCouncilReadWhoChangedWhatAndWhen() {
        change("words", "We throw clay");
        publishAndAgree();
        open("provider/listings/price/"
                + directory.listing(pottery).offers().getFirst().id().value());
        Filling.in(page()).type("price", "19.50").send();
        change("name", "Secret Draft");

        open("provider/listings/history/" + pottery.value());
        assertThat(text())
                .contains("Version 4", "Secret Draft", "Written by Priya Nair on", "Dorset Council agreed to it on")
                .contains("Version 3", "£18.00 an hour", "£19.50 an hour")
                .contains("Version 2", "Before", "Pots", "Now", "We throw clay")
                .contains("Version 1", "Written by Carefair on", "This is where it began.");

        as(officer.signIn());
        open("staff/listings/history/" + pottery.value());
        assertThat(text()).contains("Version 3", "Version 1").doesNotContain("Secret Draft");
    }

    @Test
    void aDraftTakesAlongAPriceThatWasChangedAtOnce() {
        change("words", "We throw clay");
        open("provider/listings/price/"
                + directory.listing(pottery).offers().getFirst().id().value());
        Filling.in(page()).type("price", "19.50").send();
        assertThat(directory.listing(pottery).offers().getFirst().unitPrice()).isEqualTo(Money.ofPence(19_50));

        publishAndAgree();

        assertThat(directory.listing(pottery).summary()).isEqualTo("We throw clay");
        assertThat(directory.listing(pottery).offers().getFirst().unitPrice()).isEqualTo(Money.ofPence(19_50));
    }

    @Test
    void whoSavesWhatSomebodyElseChangedMeanwhileReadsBothAndChooses() {
        open(edit() + "/words");
        var late = Filling.in(page()).type("words", "We turn pots");
        meanwhile(says -> says.saying("We throw clay"));

        late.send();

        assertThat(text())
                .contains(
                        "This changed while you had it open",
                        "Nothing of yours is saved yet",
                        "Wanda Clay changed it on")
                .contains("What it says now", "We throw clay", "What you wrote", "We turn pots");
        assertThat(newest().summary()).isEqualTo("We throw clay");

        meanwhile(says -> says.saying("We fire clay"));
        Filling.with(page(), "Use what I wrote").send();
        assertThat(text()).contains("We fire clay", "We turn pots").doesNotContain("Saved as version");
        Filling.with(page(), "Use what I wrote").send();
        assertThat(text()).contains("Saved as version 4.");
        assertThat(newest().summary()).isEqualTo("We turn pots");

        open(edit() + "/words");
        late = Filling.in(page()).type("words", "We sing");
        meanwhile(says -> says.saying("We paint"));
        late.send();
        Filling.with(page(), "Keep what it says now").send();
        assertThat(newest().summary()).isEqualTo("We paint");
    }

    @Test
    void whatTwoPeopleChangeOfDifferentPartsIsBothKept() {
        open(edit() + "/words");
        var late = Filling.in(page()).type("words", "We turn pots");
        meanwhile(says -> says.named("Purbeck Pots").with(says.particulars().saying(Traits.of(Trait.DEMENTIA))));

        late.send();

        assertThat(text()).contains("Saved as version 3.");
        assertThat(newest().name()).isEqualTo("Purbeck Pots");
        assertThat(newest().summary()).isEqualTo("We turn pots");
        assertThat(newest().particulars().traits().said()).containsExactly(Trait.DEMENTIA);
    }

    @Test
    void anOfferThatIsChangedStaysBesideOneThatIsAddedMeanwhileAndIsAskedAboutIfItIsTheSame() {
        open(edit() + "/offer/0");
        var late = offer("An hour at the wheel", "HOUR", "21.50");
        meanwhile(says -> says.selling(
                Stream.concat(says.offers().stream(), Stream.of(aDay(95_00))).toList()));
        late.send();
        assertThat(text()).contains("Saved as version 3.", "£21.50 an hour", "£95.00 a day");

        open(edit() + "/offer/new");
        late = offer("A day of firing", "DAY", "80.00");
        meanwhile(says -> says.selling(List.of(aDay(99_00))));
        late.send();
        assertThat(text()).contains("Saved as version 5.", "A day of firing", "£99.00 a day");

        open(edit() + "/offer/0");
        late = offer("A day of glazing", "DAY", "70.00");
        meanwhile(says -> says.selling(List.of(aDay(60_00))));
        late.send();
        assertThat(text()).contains("This changed while you had it open", "£60.00", "£70.00");
    }

    private static NewListing.NewOffer aDay(int pence) {
        return new NewListing.NewOffer(
                "A day of glazing",
                "",
                new CategoryCode("day-activities"),
                Unit.DAY,
                Money.ofPence(pence),
                2,
                new CancellationTerms(24, 1));
    }

    /** Another of the same provider changes it in a browser of their own. */
    private void meanwhile(UnaryOperator<Description> change) {
        var wanda = signIns.expect(US, "test", UUID.randomUUID().toString(), "Wanda Clay", Set.of());
        organisations.addMember(US, organisation, wanda);
        versions.change(new Who.Provider(wanda, organisation), pottery, change);
    }

    private Description newest() {
        return versions.newest(new Who.Provider(priya, organisation), pottery);
    }

    @Test
    void anothersListingHasNoSuchPages() {
        var rival = signIns.expect(US, "test", UUID.randomUUID().toString(), "Rival", Set.of());
        organisations.addMember(US, organisations.add(US, "Rival Pots"), rival);
        as(rival);

        for (var path : List.of(
                "edit/" + pottery.value(),
                "edit/" + pottery.value() + "/words",
                "history/" + pottery.value(),
                "edit/nonsense")) {
            assertThat(guards.stream().allMatch(guard -> guard.exists("/app/provider/listings/" + path)))
                    .as(path)
                    .isFalse();
            open("provider/listings/" + path);
            assertThat(text()).contains("Page not found");
        }
    }

    private void change(String field, String typed) {
        open(edit() + "/" + field);
        Filling.in(page()).type(field, typed).send();
        assertThat(text()).contains("Saved as version");
    }

    private Filling offer(String name, String unit, String price) {
        return Filling.in(page())
                .type("name", name)
                .type("category", "day-activities")
                .type("unit", unit)
                .type("price", price)
                .type("most", "3")
                .type("cancel", "48");
    }

    private void publishAndAgree() {
        publish();
        checks.agree(officer, waiting().id());
    }

    private ListingVersion waiting() {
        return checks.waiting(officer).stream()
                .filter(waiting -> waiting.listing().equals(pottery))
                .findFirst()
                .orElseThrow();
    }

    private void publish() {
        open("provider/listings");
        var version = links(page())
                .map(link -> link.getElement().getAttribute("href"))
                .filter(href -> href.contains("/publish/"))
                .findFirst()
                .orElseThrow();
        open(version.substring("/app/".length()));
        Filling.with(page(), "Send it to the council").send();
    }

    private String edit() {
        return "provider/listings/edit/" + pottery.value();
    }
}

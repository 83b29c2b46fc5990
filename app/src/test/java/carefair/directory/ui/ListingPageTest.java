package carefair.directory.ui;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.directory.CancellationTerms;
import carefair.directory.Directory;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Unit;
import carefair.identity.Organisations;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A listing's public page, as anybody gets it without signing in. */
@CarefairTest
class ListingPageTest {

    private static final Who US = new Who.System("test");

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    private ListingId put(String name, List<NewListing.NewOffer> offers) {
        return put(name, ListingKind.MICRO_PROVIDER, 6, offers);
    }

    private ListingId put(String name, ListingKind kind, int miles, List<NewListing.NewOffer> offers) {
        var provider = organisations.add(US, name + " " + UUID.randomUUID());
        return directory.put(
                US,
                new NewListing(
                        "demo:" + UUID.randomUUID(),
                        kind,
                        name,
                        provider,
                        "Birds & <b>bees</b>",
                        List.of("We keep bees"),
                        "Anybody",
                        "Corfe Castle",
                        null,
                        miles,
                        List.of(new CategoryCode("company")),
                        offers,
                        List.of("Insurance"),
                        List.of("Food hygiene")));
    }

    private static NewListing.NewOffer anHour() {
        return new NewListing.NewOffer(
                "An hour with bees",
                "Veils are lent",
                new CategoryCode("company"),
                Unit.HOUR,
                Money.ofPence(21_00),
                3,
                new CancellationTerms(48, 1));
    }

    @Test
    void saysAllThereIsToKnowInPlainHtml() throws Exception {
        var id = put("Bee House", List.of(anHour()));
        Listing listing = directory.listing(id);

        web.perform(get("/listings/" + id.value()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("<title>Bee House, Micro-provider – Carefair – Dorset Council</title>")))
                .andExpect(content().string(containsString("Birds &amp; &lt;b&gt;bees&lt;/b&gt;")))
                .andExpect(content().string(containsString("(demonstration)")))
                .andExpect(content().string(containsString("£21.00")))
                .andExpect(content().string(containsString("an hour")))
                .andExpect(content().string(containsString("At most 3 hours for one date")))
                .andExpect(content()
                        .string(containsString("free of charge until 2 days before the first day begins. "
                                + "After that you pay £21.00, the price of 1 hour.")))
                .andExpect(content().string(containsString("Not checked: Food hygiene")))
                .andExpect(content().string(containsString("They come to you, up to 6 miles")))
                .andExpect(content().string(containsString("Updated on ")))
                .andExpect(content()
                        .string(containsString("/app/order/new/"
                                + listing.offers().getFirst().id().value())))
                .andExpect(content().string(containsString("/app/save/" + id.value())))
                .andExpect(content().string(not(containsString("<script src"))));
    }

    @Test
    void transportComesToPeopleAlsoWhereNothingSaysHowFar() throws Exception {
        var transport = put("Bee Lifts", ListingKind.TRANSPORT, 0, List.of());
        var court = put("Bee Court", ListingKind.EXTRA_CARE_HOUSING, 0, List.of());

        web.perform(get("/listings/" + transport.value()))
                .andExpect(content().string(containsString("<title>Bee Lifts, Transport –")))
                .andExpect(content().string(containsString("They come to you; ask them how far")));
        web.perform(get("/listings/" + court.value()))
                .andExpect(content().string(containsString("<title>Bee Court, Extra care housing –")))
                .andExpect(content().string(containsString("You go to them")));
    }

    @Test
    void saysWhatToDoWhereNothingIsSoldHere() throws Exception {
        web.perform(get("/listings/" + put("Bee Friends", List.of()).value()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("You cannot order this here")))
                .andExpect(content().string(not(containsString("/app/order/new/"))));
    }

    @Test
    void saysThatAWithdrawnOneIsNoLongerOfferedAndWhatElseThereIs() throws Exception {
        var id = put("Bee Gone", List.of(anHour()));
        put("Bee Here", List.of(anHour()));
        var owner = directory.listing(id).provider();
        var keeper =
                signIns.expect(new Who.System("test"), "test", UUID.randomUUID().toString(), "Bee Keeper", Set.of());
        organisations.addMember(US, owner, keeper);
        directory.withdraw(new Who.Provider(keeper, owner), id);

        web.perform(get("/listings/" + id.value()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This is no longer offered")))
                .andExpect(content().string(containsString("You can look at these")))
                .andExpect(content().string(not(containsString("/app/order/new/"))))
                .andExpect(content().string(not(containsString("/app/save/"))));
    }

    @Test
    void isNotThereForAnUnknownIdOrAWord() throws Exception {
        web.perform(get("/listings/" + UUID.randomUUID())).andExpect(status().isNotFound());
        web.perform(get("/listings/bees")).andExpect(status().isNotFound());
    }

    @Test
    void leadsBackToTheResultsSomebodyCameFromAndNowhereElse() throws Exception {
        var path = "/listings/" + put("Bee Back", List.of(anHour())).value();

        web.perform(get(path).header("Referer", "http://localhost/app/find?need=bees&where=Wareham"))
                .andExpect(content().string(containsString("/app/find?need=bees&amp;where=Wareham\"")));
        web.perform(get(path).header("Referer", "http://elsewhere.example/app/find?need=bees"))
                .andExpect(content().string(containsString("<a href=\"/app/find\">Back")));
        web.perform(get(path).header("Referer", "no address at all"))
                .andExpect(content().string(containsString("<a href=\"/app/find\">Back")));
    }
}

package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.ListingId;
import carefair.directory.ListingVersion;
import carefair.directory.NewListing;
import carefair.directory.Versions;
import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.places.Exactness;
import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.ui.DraftId;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the pages for whoever offers support ask of others. */
@Component
class Offering {

    static final String START = "/app/offer-support/new";
    static final String GUIDE = "/offer-support";

    private final Versions versions;
    private final Places places;
    private final SignedIn signedIn;
    private final Settings settings;
    private final Telling telling;

    Offering(Versions versions, Places places, SignedIn signedIn, Settings settings, Telling telling) {
        this.versions = versions;
        this.places = places;
        this.signedIn = signedIn;
        this.settings = settings;
        this.telling = telling;
    }

    static String page(DraftId draft, String page) {
        return "/app/offer-support/" + draft + "/" + page;
    }

    static String preview(DraftId draft) {
        return "/listings/preview/" + draft;
    }

    /** Whether this sign-in is a resident's or the council's, under which no business can stand. */
    boolean needsAnotherSignIn() {
        return signedIn.who()
                .filter(who -> !(who instanceof Who.Provider) && !(who instanceof Who.Unjoined))
                .isPresent();
    }

    Found find(String typed) {
        return places.find(typed);
    }

    /** What people may read of where somebody is: never a whole postcode, which may be a home. */
    Whereabouts publicly(Whereabouts place) {
        if (place.exactness() != Exactness.POSTCODE && place.exactness() != Exactness.SECTOR) {
            return place;
        }
        var outcode = place.label().split(" ")[0];
        return places.find(outcode) instanceof Found.One(var wider) ? wider : place;
    }

    String area(Whereabouts publicly) {
        return publicly.exactness() == Exactness.TOWN
                ? publicly.label()
                : telling.say("directory.offering.area", publicly.label().split(" ")[0]);
    }

    /** Whether any of it is care for the body, for which people may ask for a woman or a man. */
    boolean isIntimate(Description says) {
        return Stream.concat(says.categories().stream(), says.offers().stream().map(NewListing.NewOffer::category))
                .anyMatch(settings.finding().intimateCare()::contains);
    }

    Settings settings() {
        return settings;
    }

    Telling telling() {
        return telling;
    }

    Description description(OfferAnswers answers) {
        return answers.description(telling);
    }

    ListingVersion save(DraftId draft, Description says) {
        var who = signedIn.who().orElseThrow(IdentityRefusal.NotSignedIn::new);
        return versions.begin(who, new ListingId(draft.value()), says);
    }
}

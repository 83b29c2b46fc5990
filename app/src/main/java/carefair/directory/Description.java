package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a listing says, as its provider or the list it comes from writes it.
 *
 * @param name at most 200 characters; {@code area} likewise
 * @param summary at most 1,000 characters
 * @param details what they do, line by line, each at most 1,000 characters
 * @param whoFor at most 500 characters
 * @param area the town or village in words; never a street or a whole postcode
 * @param point where it is, for distance; null if not known
 * @param travelMiles how far they come to the person; 0 if the person comes to them
 * @param offers no two with the same name and unit
 * @param notChecked what the provider says it has, each in plain words that fit after "Not checked:", at most 300 characters
 * @param particulars what it is filtered by, when it opens, its photos and documents
 */
public record Description(
        ListingKind kind,
        String name,
        String summary,
        List<String> details,
        String whoFor,
        String area,
        @Nullable Point point,
        int travelMiles,
        List<CategoryCode> categories,
        List<NewListing.NewOffer> offers,
        List<String> notChecked,
        Particulars particulars) {

    private static final OrganisationId NOBODYS = new OrganisationId(new UUID(0, 0));

    static final int NAME = 200;
    static final int TEXT = 1000;
    static final int CHECK = 300;
    private static final int WHO_FOR = 500;

    /** @throws IllegalArgumentException if it has no name, a text is too long or two offers cannot be told apart */
    public Description {
        within("name", name, NAME);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A listing needs a name");
        }
        within("summary", summary, TEXT);
        within("who it is for", whoFor, WHO_FOR);
        within("area", area, NAME);
        details.forEach(detail -> within("detail", detail, TEXT));
        notChecked.forEach(check -> within("check", check, CHECK));
        if (travelMiles < 0) {
            throw new IllegalArgumentException(name + ": cannot travel " + travelMiles + " miles");
        }
        var told = new HashSet<String>();
        for (var offer : offers) {
            if (!told.add(offer.name() + "/" + offer.unit())) {
                throw new IllegalArgumentException(name + ": sells \"" + offer.name() + "\" twice by the same unit");
            }
        }
        details = List.copyOf(details);
        categories = List.copyOf(categories);
        offers = List.copyOf(offers);
        notChecked = List.copyOf(notChecked);
    }

    /** What a listing says, with what it sells, which a suspended one only hides. */
    static Description of(StoredListing kept) {
        var listing = kept.told();
        return new Description(
                listing.kind(),
                listing.name(),
                listing.summary(),
                listing.details(),
                listing.whoFor(),
                listing.area(),
                kept.point().orElse(null),
                listing.travelMiles(),
                listing.categories(),
                kept.sold().map(StoredOffer::told).map(NewListing.NewOffer::of).toList(),
                listing.notChecked(),
                Particulars.NONE.saying(kept.traits().all()));
    }

    public Description named(String newName) {
        return with(newName, summary, details, whoFor, area, point, travelMiles, categories, offers, notChecked);
    }

    public Description saying(String newSummary) {
        return with(name, newSummary, details, whoFor, area, point, travelMiles, categories, offers, notChecked);
    }

    public Description doing(List<String> newDetails) {
        return with(name, summary, newDetails, whoFor, area, point, travelMiles, categories, offers, notChecked);
    }

    public Description meantFor(String newWhoFor) {
        return with(name, summary, details, newWhoFor, area, point, travelMiles, categories, offers, notChecked);
    }

    public Description at(String newArea, @Nullable Point newPoint) {
        return with(name, summary, details, whoFor, newArea, newPoint, travelMiles, categories, offers, notChecked);
    }

    public Description travelling(int miles) {
        return with(name, summary, details, whoFor, area, point, miles, categories, offers, notChecked);
    }

    public Description helpingWith(List<CategoryCode> newCategories) {
        return with(name, summary, details, whoFor, area, point, travelMiles, newCategories, offers, notChecked);
    }

    public Description selling(List<NewListing.NewOffer> newOffers) {
        return with(name, summary, details, whoFor, area, point, travelMiles, categories, newOffers, notChecked);
    }

    public Description having(List<String> newNotChecked) {
        return with(name, summary, details, whoFor, area, point, travelMiles, categories, offers, newNotChecked);
    }

    /** The same with another price for what is sold under that name and unit, if it is sold. */
    Description costing(Offer sold, Money price) {
        return selling(offers.stream()
                .map(offer -> offer.name().equals(sold.name()) && offer.unit() == sold.unit() ? offer.at(price) : offer)
                .toList());
    }

    public Description with(Particulars newParticulars) {
        return new Description(
                kind,
                name,
                summary,
                details,
                whoFor,
                area,
                point,
                travelMiles,
                categories,
                offers,
                notChecked,
                newParticulars);
    }

    private Description with(
            String newName,
            String newSummary,
            List<String> newDetails,
            String newWhoFor,
            String newArea,
            @Nullable Point newPoint,
            int newMiles,
            List<CategoryCode> newCategories,
            List<NewListing.NewOffer> newOffers,
            List<String> newNotChecked) {
        return new Description(
                kind,
                newName,
                newSummary,
                newDetails,
                newWhoFor,
                newArea,
                newPoint,
                newMiles,
                newCategories,
                newOffers,
                newNotChecked,
                particulars);
    }

    /** As it would be shown, for a preview: its offers cannot be ordered. */
    public Listing preview(ListingId id, Instant at) {
        return new StoredListing(id.value(), of("own:preview", NOBODYS, List.of()), () -> new UUID(0, 0), at).told();
    }

    /** @param checked what the council checked, which no provider can say */
    NewListing of(String source, OrganisationId provider, List<String> checked) {
        return new NewListing(source, provider, this, checked);
    }

    /** @throws IllegalArgumentException if a text is longer than that many characters */
    static void within(String what, String text, int limit) {
        if (text.length() > limit) {
            throw new IllegalArgumentException(
                    "The " + what + " is longer than " + limit + " characters: " + text.substring(0, 60) + "...");
        }
    }
}

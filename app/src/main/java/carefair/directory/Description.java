package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of one listing. Its limits are those of {@link NewListing}.
 *
 * @param details what they do, line by line
 * @param area the town or village in words; never a street or a whole postcode
 * @param point where it is, for distance; null if not known
 * @param notChecked what the provider says it has, each in plain words that fit after "Not checked:"
 * @param particulars what it is filtered by, and when it opens
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

    /** @throws IllegalArgumentException if a text is too long or two offers cannot be told apart */
    public Description {
        details = List.copyOf(details);
        categories = List.copyOf(categories);
        offers = List.copyOf(offers);
        notChecked = List.copyOf(notChecked);
        fits(kind, name, summary, details, whoFor, area, travelMiles, offers, notChecked);
    }

    /** One that says nothing it could be filtered by. */
    public Description(
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
            List<String> notChecked) {
        this(
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
                Particulars.NONE);
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
        return with(newName, summary, details, whoFor, categories, offers, notChecked);
    }

    public Description saying(String newSummary) {
        return with(name, newSummary, details, whoFor, categories, offers, notChecked);
    }

    public Description doing(List<String> newDetails) {
        return with(name, summary, newDetails, whoFor, categories, offers, notChecked);
    }

    public Description meantFor(String newWhoFor) {
        return with(name, summary, details, newWhoFor, categories, offers, notChecked);
    }

    public Description helpingWith(List<CategoryCode> newCategories) {
        return with(name, summary, details, whoFor, newCategories, offers, notChecked);
    }

    public Description selling(List<NewListing.NewOffer> newOffers) {
        return with(name, summary, details, whoFor, categories, newOffers, notChecked);
    }

    public Description having(List<String> newNotChecked) {
        return with(name, summary, details, whoFor, categories, offers, newNotChecked);
    }

    public Description at(String newArea, @Nullable Point newPoint) {
        return new Description(
                kind,
                name,
                summary,
                details,
                whoFor,
                newArea,
                newPoint,
                travelMiles,
                categories,
                offers,
                notChecked,
                particulars);
    }

    public Description travelling(int miles) {
        return new Description(
                kind, name, summary, details, whoFor, area, point, miles, categories, offers, notChecked, particulars);
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

    /** The same with another price for what is sold under that name and unit, if it is sold. */
    Description costing(Offer sold, Money price) {
        return selling(offers.stream()
                .map(offer -> offer.name().equals(sold.name()) && offer.unit() == sold.unit() ? offer.at(price) : offer)
                .toList());
    }

    private Description with(
            String newName,
            String newSummary,
            List<String> newDetails,
            String newWhoFor,
            List<CategoryCode> newCategories,
            List<NewListing.NewOffer> newOffers,
            List<String> newNotChecked) {
        return new Description(
                kind,
                newName,
                newSummary,
                newDetails,
                newWhoFor,
                area,
                point,
                travelMiles,
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
        return new NewListing(
                source,
                kind,
                name,
                provider,
                summary,
                details,
                whoFor,
                area,
                point,
                travelMiles,
                categories,
                offers,
                checked,
                notChecked,
                particulars.traits());
    }

    private static void fits(
            ListingKind kind,
            String name,
            String summary,
            List<String> details,
            String whoFor,
            String area,
            int travelMiles,
            List<NewListing.NewOffer> offers,
            List<String> notChecked) {
        new NewListing(
                "own:",
                kind,
                name,
                NOBODYS,
                summary,
                details,
                whoFor,
                area,
                null,
                travelMiles,
                List.of(),
                offers,
                List.of(),
                notChecked);
    }
}

package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
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
        List<String> notChecked) {

    private static final OrganisationId NOBODYS = new OrganisationId(new UUID(0, 0));

    /** @throws IllegalArgumentException if a text is too long or two offers cannot be told apart */
    public Description {
        details = List.copyOf(details);
        categories = List.copyOf(categories);
        offers = List.copyOf(offers);
        notChecked = List.copyOf(notChecked);
        fits(kind, name, summary, details, whoFor, area, travelMiles, offers, notChecked);
    }

    /** As it would be shown, for a preview: its offers cannot be ordered. */
    public Listing preview(ListingId id, Instant at) {
        return new Listing(
                id,
                "preview",
                kind,
                name,
                NOBODYS,
                summary,
                details,
                whoFor,
                area,
                travelMiles,
                categories,
                offers.stream().map(offer -> preview(id, offer)).toList(),
                List.of(),
                notChecked,
                at,
                true);
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
                notChecked);
    }

    private Offer preview(ListingId id, NewListing.NewOffer offer) {
        return new Offer(
                new OfferId(new UUID(0, 0)),
                id,
                name,
                NOBODYS,
                offer.name(),
                offer.description(),
                offer.category(),
                offer.unit(),
                offer.unitPrice(),
                offer.maxQuantity(),
                offer.terms(),
                true);
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

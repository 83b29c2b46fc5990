package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing to be put into the directory.
 *
 * @param source where it comes from and its lasting name there, such as {@code demo:wareham-day-club} or {@code cqc:1-1256063731};
 *     putting the same source again brings the listing up to date
 * @param point where it is, for distance; null if not known
 * @param travelMiles how far they come to the person; 0 if the person comes to them
 */
public record NewListing(
        String source,
        ListingKind kind,
        String name,
        @Nullable OrganisationId provider,
        String summary,
        List<String> details,
        String whoFor,
        String area,
        @Nullable Point point,
        int travelMiles,
        List<CategoryCode> categories,
        List<NewOffer> offers,
        List<String> checked,
        List<String> notChecked) {

    public record NewOffer(
            String name,
            String description,
            CategoryCode category,
            Unit unit,
            Money unitPrice,
            int maxQuantity,
            CancellationTerms terms) {}
}

package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing to be put into the directory.
 *
 * @param source where it comes from and its lasting name there, such as {@code demo:wareham-day-club} or {@code cqc:1-1256063731},
 *     at most 190 characters, {@code demo:} first for what is made up for the demonstration; putting the same source again brings the listing up to date
 * @param provider who is paid; may be null if there are no offers
 * @param says of its particulars only the traits are put; the others are kept with the version they are part of
 * @param checked each at most 300 characters
 */
public record NewListing(String source, @Nullable OrganisationId provider, Description says, List<String> checked) {

    private static final int SOURCE = 190;

    /** @throws IllegalArgumentException if a text is too long or an offer has no seller */
    public NewListing {
        Description.within("source", source, SOURCE);
        checked = List.copyOf(checked);
        checked.forEach(check -> Description.within("check", check, Description.CHECK));
        if (provider == null && !says.offers().isEmpty()) {
            throw new IllegalArgumentException(source + ": sells something and has no provider to be paid");
        }
    }

    /**
     * One that says nothing of itself that could be filtered by, its parts in a row.
     *
     * @throws IllegalArgumentException if a text is too long, an offer has no seller, or two offers cannot be told apart
     */
    public NewListing(
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
        this(
                source,
                provider,
                new Description(
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
                        Particulars.NONE),
                checked);
    }

    /** The same, saying this of itself. */
    public NewListing saying(Traits traits) {
        return new NewListing(source, provider, says.with(says.particulars().saying(traits)), checked);
    }

    Traits traits() {
        return says.particulars().traits();
    }

    /**
     * @param unitPrice more than nothing
     * @param maxQuantity the most units that can be ordered for one date; 1 or more
     */
    public record NewOffer(
            String name,
            String description,
            CategoryCode category,
            Unit unit,
            Money unitPrice,
            int maxQuantity,
            CancellationTerms terms) {

        NewOffer at(Money price) {
            return new NewOffer(name, description, category, unit, price, maxQuantity, terms);
        }

        static NewOffer of(Offer offer) {
            return new NewOffer(
                    offer.name(),
                    offer.description(),
                    offer.category(),
                    offer.unit(),
                    offer.unitPrice(),
                    offer.maxQuantity(),
                    offer.terms());
        }

        /** @throws IllegalArgumentException if it costs nothing, sells nothing, or a text is too long */
        public NewOffer {
            Description.within("offer's name", name, Description.NAME);
            Description.within("offer's description", description, Description.TEXT);
            if (!unitPrice.isPositive()) {
                throw new IllegalArgumentException(
                        name + ": an offer costs something; a thing that is free has no offer");
            }
            if (maxQuantity < 1) {
                throw new IllegalArgumentException(name + ": an offer sells at least one");
            }
        }
    }

    /** Differs when anything about the listing does. */
    String contentHash() {
        try {
            var content = String.join(
                            "\u001f",
                            says.kind().name(),
                            says.name(),
                            provider == null ? "" : provider.value().toString(),
                            says.summary(),
                            String.join("\u001e", says.details()),
                            says.whoFor(),
                            says.area(),
                            placeOf(says.point()),
                            Integer.toString(says.travelMiles()),
                            says.categories().toString(),
                            says.offers().toString(),
                            String.join("\u001e", checked),
                            String.join("\u001e", says.notChecked()))
                    + (traits().isEmpty() ? "" : "\u001f" + traits().inOrder());
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String placeOf(@Nullable Point point) {
        return point == null ? "" : point.lat() + "," + point.lon();
    }
}

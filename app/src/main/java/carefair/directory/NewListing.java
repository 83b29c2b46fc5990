package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing to be put into the directory.
 *
 * @param source where it comes from and its lasting name there, such as {@code demo:wareham-day-club} or {@code cqc:1-1256063731},
 *     at most 190 characters, {@code demo:} first for what is made up for the demonstration; putting the same source again brings the listing up to date
 * @param name at most 200 characters; {@code area} likewise
 * @param provider who is paid; may be null if there are no offers
 * @param summary at most 1,000 characters; each of {@code details} likewise
 * @param whoFor at most 500 characters
 * @param point where it is, for distance; null if not known
 * @param travelMiles how far they come to the person; 0 if the person comes to them
 * @param offers no two with the same name and unit
 * @param checked each at most 300 characters; {@code notChecked} likewise
 * @param traits what it says of itself, for filtering
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
        List<String> notChecked,
        Traits traits) {

    private static final int SOURCE = 190;
    private static final int NAME = 200;
    private static final int TEXT = 1000;
    private static final int WHO_FOR = 500;
    private static final int CHECK = 300;

    /** @throws IllegalArgumentException if a text is too long, an offer has no seller, or two offers cannot be told apart */
    public NewListing {
        within("source", source, SOURCE);
        within("name", name, NAME);
        if (name.isBlank()) {
            throw new IllegalArgumentException(source + ": a listing needs a name");
        }
        within("summary", summary, TEXT);
        within("who it is for", whoFor, WHO_FOR);
        within("area", area, NAME);
        details.forEach(detail -> within("detail", detail, TEXT));
        checked.forEach(check -> within("check", check, CHECK));
        notChecked.forEach(check -> within("check", check, CHECK));
        if (travelMiles < 0) {
            throw new IllegalArgumentException(source + ": cannot travel " + travelMiles + " miles");
        }
        if (provider == null && !offers.isEmpty()) {
            throw new IllegalArgumentException(source + ": sells something and has no provider to be paid");
        }
        var told = new HashSet<String>();
        for (var offer : offers) {
            if (!told.add(offer.name() + "/" + offer.unit())) {
                throw new IllegalArgumentException(source + ": sells \"" + offer.name() + "\" twice by the same unit");
            }
        }
        details = List.copyOf(details);
        categories = List.copyOf(categories);
        offers = List.copyOf(offers);
        checked = List.copyOf(checked);
        notChecked = List.copyOf(notChecked);
    }

    /** One that says nothing of itself that could be filtered by. */
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
                Traits.NONE);
    }

    /** The same, saying this of itself. */
    public NewListing saying(Traits newTraits) {
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
                newTraits);
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
            within("offer's name", name, NAME);
            within("offer's description", description, TEXT);
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
                            kind.name(),
                            name,
                            provider == null ? "" : provider.value().toString(),
                            summary,
                            String.join("\u001e", details),
                            whoFor,
                            area,
                            point == null ? "" : point.lat() + "," + point.lon(),
                            Integer.toString(travelMiles),
                            categories.toString(),
                            offers.toString(),
                            String.join("\u001e", checked),
                            String.join("\u001e", notChecked))
                    + (traits.isEmpty() ? "" : "\u001f" + traits.inOrder());
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void within(String what, String text, int limit) {
        if (text.length() > limit) {
            throw new IllegalArgumentException(
                    "The " + what + " is longer than " + limit + " characters: " + text.substring(0, 60) + "...");
        }
    }
}

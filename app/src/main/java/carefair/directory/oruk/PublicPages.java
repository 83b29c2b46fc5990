package carefair.directory.oruk;

import carefair.directory.ListingId;
import carefair.operations.CsvOut;
import carefair.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What search engines are told of listings: the same as other directories are, and of the same. A listing that may not be passed on, that is
 * no longer offered, or that was made up for the demonstration is not theirs to show.
 */
@Component
public class PublicPages {

    /** As many addresses as one sitemap may hold (sitemaps.org). */
    public static final int ADDRESSES = 50_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double METRES_A_MILE = 1609.344;

    private final SharedListings listings;
    private final Telling telling;
    private final RunBy runBy;

    PublicPages(SharedListings listings, Telling telling, RunBy runBy) {
        this.listings = listings;
        this.telling = telling;
        this.runBy = runBy;
    }

    /** How many sitemaps the listings fill; at least one. */
    public int sitemaps() {
        return (int) Math.max(1, Math.ceilDiv(listings.howMany(toShow()), (long) ADDRESSES));
    }

    /** Tells each listing of one sitemap, and when it last changed. @param number from 1 */
    public void sitemap(int number, BiConsumer<UUID, Instant> told) {
        listings.changes(toShow(), number, ADDRESSES, told);
    }

    /** Whether search engines may show a listing's page. */
    public boolean mayBeShown(ListingId listing) {
        return listings.howMany(toShow().among(List.of(listing.value()))) > 0;
    }

    /** A listing as schema.org has it, to stand in a script element: it holds nothing that ends one. Nothing if it may not be passed on. */
    public Optional<String> structured(ListingId id) {
        return listings.one(id.value()).filter(SharedListing::live).map(listing -> {
            var parts = listings.partsOf(List.of(id.value())).getOrDefault(id.value(), Parts.NONE);
            return forAScript(JSON.writeValueAsString(structured(listing, parts)));
        });
    }

    private static Filter toShow() {
        return new Filter().offered().real();
    }

    private Fields structured(SharedListing listing, Parts parts) {
        var service = telling.service(listing, parts).values();
        var organisation = runBy.told(listing, parts).values();
        return typed("Service")
                .with("@context", "https://schema.org")
                .with("@id", service.get("url"))
                .with("url", service.get("url"))
                .with("name", listing.name())
                .with("description", service.get("description"))
                .with("disambiguatingDescription", service.get("alert"))
                .with("category", telling.topics(listing, parts))
                .with(
                        "audience",
                        listing.whoFor().isBlank()
                                ? null
                                : typed("Audience").with("audienceType", telling.whoFor(listing)))
                .with(
                        "provider",
                        typed("Organization")
                                .with("name", organisation.get("name"))
                                .with("url", organisation.get("website")))
                .with("availableChannel", where(listing).orElse(null))
                .with("areaServed", area(listing).orElse(null))
                .with("offers", parts.prices().stream().map(this::offer).toList());
    }

    private Optional<Fields> where(SharedListing listing) {
        return telling.placeOf(listing)
                .map(place -> typed("ServiceChannel")
                        .with(
                                "serviceLocation",
                                typed("Place")
                                        .with("name", place.values().get("name"))
                                        .with("geo", coordinates(place))));
    }

    private Optional<Fields> area(SharedListing listing) {
        return listing.travelMiles() == 0
                ? Optional.empty()
                : telling.placeOf(listing)
                        .map(place -> typed("GeoCircle")
                                .with("geoMidpoint", coordinates(place))
                                .with("geoRadius", Math.round(listing.travelMiles() * METRES_A_MILE)));
    }

    private static Fields coordinates(Fields place) {
        return typed("GeoCoordinates")
                .with("latitude", place.values().get("latitude"))
                .with("longitude", place.values().get("longitude"));
    }

    private Fields offer(Parts.Price price) {
        return typed("Offer")
                .with("name", price.name())
                .with(
                        "priceSpecification",
                        typed("UnitPriceSpecification")
                                .with("price", CsvOut.plain(Money.ofPence(price.pence())))
                                .with("priceCurrency", "GBP")
                                .with("unitText", telling.per(price)));
    }

    private static Fields typed(String type) {
        return new Fields().with("@type", type);
    }

    /** The same JSON without any sign that HTML knows: no text can end the script element or open a comment in it. */
    private static String forAScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}

package carefair.directory;

import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A description as JSON, with names of its own: what was written once can be read for good, whatever the classes are called then. */
record DescriptionText(
        String kind,
        String name,
        String summary,
        List<String> details,
        String whoFor,
        String area,
        @Nullable Double lat,
        @Nullable Double lon,
        int travelMiles,
        List<String> categories,
        List<Sold> offers,
        List<String> notChecked) {

    private static final JsonMapper JSON = new JsonMapper();

    /** In characters, with the names of the fields. */
    private static final int LONGEST = 16_000;

    record Sold(
            String name,
            String description,
            String category,
            String unit,
            long pricePence,
            int maxQuantity,
            int freeUntilHoursBefore,
            int lateUnits) {

        static Sold of(NewListing.NewOffer offer) {
            return new Sold(
                    offer.name(),
                    offer.description(),
                    offer.category().text(),
                    offer.unit().name(),
                    offer.unitPrice().pence(),
                    offer.maxQuantity(),
                    offer.terms().freeUntilHoursBefore(),
                    offer.terms().lateUnits());
        }

        NewListing.NewOffer told() {
            return new NewListing.NewOffer(
                    name,
                    description,
                    new CategoryCode(category),
                    Unit.valueOf(unit),
                    Money.ofPence(pricePence),
                    maxQuantity,
                    new CancellationTerms(freeUntilHoursBefore, lateUnits));
        }
    }

    /** @throws IllegalArgumentException if it all together is longer than is kept */
    static String write(Description says) {
        var point = says.point();
        var text = JSON.writeValueAsString(new DescriptionText(
                says.kind().name(),
                says.name(),
                says.summary(),
                says.details(),
                says.whoFor(),
                says.area(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                says.travelMiles(),
                says.categories().stream().map(CategoryCode::text).toList(),
                says.offers().stream().map(Sold::of).toList(),
                says.notChecked()));
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A listing with all its offers has at most " + LONGEST + " characters");
        }
        return text;
    }

    static Description read(String json) {
        return JSON.readValue(json, DescriptionText.class).told();
    }

    private Description told() {
        return new Description(
                ListingKind.valueOf(kind),
                name,
                summary,
                details,
                whoFor,
                area,
                lat == null || lon == null ? null : new Point(lat, lon),
                travelMiles,
                categories.stream().map(CategoryCode::new).toList(),
                offers.stream().map(Sold::told).toList(),
                notChecked);
    }
}

package carefair.directory;

import carefair.places.Point;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what a listing as it is differs from the one that others publish. */
record Differences(Listing before, Optional<Point> point, NewListing newest) {

    Set<ListingField> fields() {
        var fields = EnumSet.noneOf(ListingField.class);
        note(fields, ListingField.KIND, before.kind() == newest.kind());
        note(fields, ListingField.NAME, before.name().equals(newest.name()));
        note(fields, ListingField.SUMMARY, before.summary().equals(newest.summary()));
        note(fields, ListingField.DETAILS, before.details().equals(newest.details()));
        note(fields, ListingField.WHO_FOR, before.whoFor().equals(newest.whoFor()));
        note(fields, ListingField.AREA, before.area().equals(newest.area()));
        note(fields, ListingField.PLACE, point.equals(Optional.ofNullable(newest.point())));
        note(fields, ListingField.TRAVEL, before.travelMiles() == newest.travelMiles());
        note(fields, ListingField.CATEGORIES, before.categories().equals(newest.categories()));
        return fields;
    }

    private static void note(Set<ListingField> fields, ListingField field, boolean same) {
        if (!same) {
            fields.add(field);
        }
    }

    /** The newest, but for what the provider wrote itself; its offers, its claim and what was checked stay in any case. */
    static NewListing merged(Listing before, Optional<Point> point, NewListing newest, Set<ListingField> own) {
        var claimed = before.provider() != null;
        return new NewListing(
                newest.source(),
                own.contains(ListingField.KIND) ? before.kind() : newest.kind(),
                own.contains(ListingField.NAME) ? before.name() : newest.name(),
                before.provider(),
                own.contains(ListingField.SUMMARY) ? before.summary() : newest.summary(),
                own.contains(ListingField.DETAILS) ? before.details() : newest.details(),
                own.contains(ListingField.WHO_FOR) ? before.whoFor() : newest.whoFor(),
                own.contains(ListingField.AREA) ? before.area() : newest.area(),
                own.contains(ListingField.PLACE) ? orNull(point) : newest.point(),
                own.contains(ListingField.TRAVEL) ? before.travelMiles() : newest.travelMiles(),
                own.contains(ListingField.CATEGORIES) ? before.categories() : newest.categories(),
                before.offers().stream().map(Differences::asNew).toList(),
                claimed ? before.checked() : newest.checked(),
                claimed ? before.notChecked() : newest.notChecked());
    }

    private static @Nullable Point orNull(Optional<Point> point) {
        return point.orElse(null);
    }

    private static NewListing.NewOffer asNew(Offer offer) {
        return new NewListing.NewOffer(
                offer.name(),
                offer.description(),
                offer.category(),
                offer.unit(),
                offer.unitPrice(),
                offer.maxQuantity(),
                offer.terms());
    }
}

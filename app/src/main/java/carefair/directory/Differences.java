package carefair.directory;

import carefair.places.Point;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what a listing as it is differs from the one that others publish. */
record Differences(Listing before, Optional<Point> point, NewListing newest) {

    Set<ListingField> fields() {
        var says = newest.says();
        var fields = EnumSet.noneOf(ListingField.class);
        note(fields, ListingField.KIND, before.kind() == says.kind());
        note(fields, ListingField.NAME, before.name().equals(says.name()));
        note(fields, ListingField.SUMMARY, before.summary().equals(says.summary()));
        note(fields, ListingField.DETAILS, before.details().equals(says.details()));
        note(fields, ListingField.WHO_FOR, before.whoFor().equals(says.whoFor()));
        note(fields, ListingField.AREA, before.area().equals(says.area()));
        note(fields, ListingField.PLACE, point.equals(Optional.ofNullable(says.point())));
        note(fields, ListingField.TRAVEL, before.travelMiles() == says.travelMiles());
        note(fields, ListingField.CATEGORIES, before.categories().equals(says.categories()));
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
        var says = newest.says();
        return new NewListing(
                newest.source(),
                own.contains(ListingField.KIND) ? before.kind() : says.kind(),
                own.contains(ListingField.NAME) ? before.name() : says.name(),
                before.provider(),
                own.contains(ListingField.SUMMARY) ? before.summary() : says.summary(),
                own.contains(ListingField.DETAILS) ? before.details() : says.details(),
                own.contains(ListingField.WHO_FOR) ? before.whoFor() : says.whoFor(),
                own.contains(ListingField.AREA) ? before.area() : says.area(),
                own.contains(ListingField.PLACE) ? orNull(point) : says.point(),
                own.contains(ListingField.TRAVEL) ? before.travelMiles() : says.travelMiles(),
                own.contains(ListingField.CATEGORIES) ? before.categories() : says.categories(),
                before.sellingItsOwn().offers().stream()
                        .map(NewListing.NewOffer::of)
                        .toList(),
                claimed ? before.checked() : newest.checked(),
                claimed ? before.notChecked() : says.notChecked());
    }

    private static @Nullable Point orNull(Optional<Point> point) {
        return point.orElse(null);
    }
}

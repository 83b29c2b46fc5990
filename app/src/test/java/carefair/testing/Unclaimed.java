package carefair.testing;

import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Listings that no provider here runs, so that nothing is sold. */
public final class Unclaimed {

    private static final CategoryCode DAY_ACTIVITIES = new CategoryCode("day-activities");

    private Unclaimed() {}

    /** Came from the register of the Care Quality Commission; one of its own each time. */
    public static NewListing ofTheRegister(ListingKind kind, String name, String summary, String... details) {
        return of("cqc:test-" + UUID.randomUUID(), kind, name, summary, details);
    }

    /** Somewhere in Wareham. */
    public static NewListing of(String source, ListingKind kind, String name, String summary, String... details) {
        return listing(source, kind, name, summary, List.of(details), "Wareham", null, List.of());
    }

    /** Something to do by day, at a known place. */
    public static NewListing byDay(
            String source, ListingKind kind, String name, String summary, String area, Point point) {
        return listing(source, kind, name, summary, List.of(), area, point, List.of(DAY_ACTIVITIES));
    }

    private static NewListing listing(
            String source,
            ListingKind kind,
            String name,
            String summary,
            List<String> details,
            String area,
            @Nullable Point point,
            List<CategoryCode> categories) {
        return new NewListing(
                source,
                kind,
                name,
                null,
                summary,
                details,
                "",
                area,
                point,
                0,
                categories,
                List.of(),
                List.of(),
                List.of());
    }
}

package carefair.directory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A listing as somebody else publishes it.
 *
 * @param listing without offers and without a provider; ages and times are told in its details as well
 * @param minimumAge in years; null where it says none
 * @param because why a field says what it does, where its source does not say it itself
 */
public record Imported(
        NewListing listing,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        List<Times> times,
        Map<ListingField, String> because) {

    public Imported {
        times = List.copyOf(times);
        because = Map.copyOf(because);
    }

    /** One whose fields stand in their source as they are. */
    public Imported(NewListing listing, @Nullable Integer minimumAge, @Nullable Integer maximumAge, List<Times> times) {
        this(listing, minimumAge, maximumAge, times, Map.of());
    }

    /**
     * When it regularly opens.
     *
     * @param days two letters each, with commas between; may be empty
     * @param opensAt HH:MM, or empty
     * @param closesAt HH:MM, or empty
     */
    public record Times(String days, String opensAt, String closesAt) {}
}
